-- What the care team must do about a thread. Kept apart from the conversation.
CREATE TABLE work_item (
  organization_id text NOT NULL,
  id text NOT NULL,
  thread_id text NOT NULL,
  patient_id text NOT NULL,
  clinic_id text NOT NULL,
  team_id text NOT NULL,
  owner_id text,
  owner_name text,
  owner_role text,
  claimed_until timestamptz,
  state text NOT NULL CHECK (state IN ('waiting', 'claimed', 'waiting_on_patient', 'answered', 'closed')),
  lane text NOT NULL CHECK (lane IN ('emergency', 'same_day', 'regular')),
  queue_rank smallint NOT NULL,
  due_at timestamptz NOT NULL,
  opened_at timestamptz NOT NULL,
  routed_by text NOT NULL,
  outcome text,
  hard_because text[],
  closed_at timestamptz,
  closed_by text,
  changed_at timestamptz NOT NULL,
  patient_name text NOT NULL,
  patient_birth_date date,
  sender_name text,
  sender_relation text,
  subject text NOT NULL,
  language text NOT NULL,
  has_attachment boolean NOT NULL DEFAULT false,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, thread_id),
  FOREIGN KEY (organization_id, thread_id) REFERENCES thread (organization_id, id),
  FOREIGN KEY (organization_id, team_id) REFERENCES team (organization_id, id)
);
CREATE INDEX work_item_team ON work_item (organization_id, team_id, queue_rank, due_at, id) WHERE state IN ('waiting', 'claimed', 'waiting_on_patient');
CREATE INDEX work_item_owner ON work_item (organization_id, owner_id, queue_rank, due_at, id) WHERE state IN ('waiting', 'claimed', 'waiting_on_patient');
CREATE INDEX work_item_urgent ON work_item (organization_id, clinic_id, queue_rank, due_at, id) WHERE state IN ('waiting', 'claimed') AND queue_rank <= 1;
CREATE INDEX work_item_lease ON work_item (organization_id, claimed_until) WHERE state = 'claimed';
CREATE INDEX work_item_patient ON work_item (organization_id, patient_id, opened_at DESC);

CREATE TABLE note (
  organization_id text NOT NULL,
  id text NOT NULL,
  thread_id text NOT NULL,
  clinic_id text NOT NULL,
  author_id text NOT NULL,
  author_name text NOT NULL,
  author_role text NOT NULL,
  body text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, thread_id) REFERENCES thread (organization_id, id)
);
CREATE INDEX note_thread ON note (organization_id, thread_id, written_at, id);

CREATE TABLE hand_off (
  organization_id text NOT NULL,
  id text NOT NULL,
  thread_id text NOT NULL,
  clinic_id text NOT NULL,
  from_team_id text NOT NULL,
  to_team_id text NOT NULL,
  from_person_id text,
  to_person_id text,
  reason text NOT NULL,
  by_id text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, thread_id) REFERENCES thread (organization_id, id)
);
CREATE INDEX hand_off_thread ON hand_off (organization_id, thread_id, at);

-- Who is looking or writing right now. Worth nothing after a crash, so it is not logged.
CREATE UNLOGGED TABLE presence (
  organization_id text NOT NULL,
  thread_id text NOT NULL,
  clinic_id text NOT NULL,
  person_id text NOT NULL,
  person_name text NOT NULL,
  doing text NOT NULL CHECK (doing IN ('looking', 'writing')),
  until timestamptz NOT NULL,
  PRIMARY KEY (organization_id, thread_id, person_id)
);

DO $$
DECLARE relation text;
BEGIN
  FOREACH relation IN ARRAY ARRAY['work_item', 'note', 'hand_off', 'presence'] LOOP
    PERFORM wall_in(relation::regclass);
    EXECUTE format('CREATE POLICY scope ON %I TO parley_app USING (organization_id = (SELECT scope_organization())
      AND (clinic_id = ANY ((SELECT scope_list(''clinics''))::text[]) OR (SELECT scope_is_system())))', relation);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO parley_app', relation);
  END LOOP;
END $$;
GRANT DELETE ON presence TO parley_app;
-- Nobody works, as staff, on messages of their own or of people they act for: what was kept from them stays kept.
CREATE POLICY not_own_people ON work_item AS RESTRICTIVE TO parley_app
  USING (NOT coalesce(patient_id = ANY ((SELECT scope_list('patients'))::text[]), false)) WITH CHECK (true);
