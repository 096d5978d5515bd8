-- Conversations, what is being written, what was promised, and what the patient sees of the work.
CREATE TABLE thread (
  organization_id text NOT NULL,
  id text NOT NULL,
  patient_id text NOT NULL,
  patient_name text NOT NULL,
  clinic_id text NOT NULL,
  opened_by text NOT NULL,
  visibility text NOT NULL DEFAULT 'participants' CHECK (visibility IN ('participants', 'confidential')),
  topic_id text NOT NULL,
  topic_kind text NOT NULL,
  subject text NOT NULL,
  language text NOT NULL,
  urgency text NOT NULL DEFAULT 'as_promised' CHECK (urgency IN ('emergency', 'same_day', 'as_promised')),
  screen text NOT NULL DEFAULT 'none',
  public_status text NOT NULL DEFAULT 'received'
    CHECK (public_status IN ('received', 'being_looked_at', 'waiting_for_you', 'answered', 'closed')),
  -- A reply that can still be taken back has not changed anything for the patient yet.
  status_from timestamptz NOT NULL DEFAULT '-infinity',
  team_id text NOT NULL,
  holder_id text,
  holder_name text,
  holder_role text,
  holder_since timestamptz,
  promised_at timestamptz,
  asked_at timestamptz NOT NULL,
  answered_at timestamptz,
  answered_by_name text,
  answered_by_role text,
  was_answered boolean,
  closed_at timestamptz,
  charter_version integer NOT NULL,
  message_count integer NOT NULL DEFAULT 0,
  last_message_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, patient_id) REFERENCES patient (organization_id, person_id),
  FOREIGN KEY (organization_id, team_id) REFERENCES team (organization_id, id)
);
CREATE INDEX thread_patient ON thread (organization_id, patient_id, last_message_at DESC);

CREATE TABLE message (
  organization_id text NOT NULL,
  id text NOT NULL,
  thread_id text NOT NULL,
  patient_id text NOT NULL,
  clinic_id text NOT NULL,
  opened_by text NOT NULL,
  visibility text NOT NULL,
  side text NOT NULL CHECK (side IN ('patient', 'team')),
  author_id text NOT NULL,
  author_name text NOT NULL,
  author_role text NOT NULL,
  author_team_id text,
  asks boolean NOT NULL DEFAULT false,
  body text NOT NULL,
  answers jsonb,
  guidance jsonb,
  sent_at timestamptz NOT NULL,
  release_at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, thread_id) REFERENCES thread (organization_id, id)
);
CREATE INDEX message_thread ON message (organization_id, thread_id, sent_at, id);

-- One row for each time an answer was promised. kept = answered_at <= promised_at.
CREATE TABLE promise (
  organization_id text NOT NULL,
  id text NOT NULL,
  thread_id text NOT NULL,
  message_id text NOT NULL,
  team_id text NOT NULL,
  clause text NOT NULL,
  charter_version integer NOT NULL,
  made_at timestamptz NOT NULL,
  promised_at timestamptz NOT NULL,
  moved_at timestamptz,
  moved_from timestamptz,
  moved_reason text,
  answered_at timestamptz,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, thread_id) REFERENCES thread (organization_id, id)
);
CREATE INDEX promise_thread ON promise (organization_id, thread_id);
CREATE INDEX promise_answered ON promise (organization_id, team_id, answered_at DESC) WHERE answered_at IS NOT NULL;

-- History, shown to people: the small steps on the line. Not evidence; audit is.
CREATE TABLE thread_step (
  organization_id text NOT NULL,
  id text NOT NULL,
  thread_id text NOT NULL,
  patient_id text NOT NULL,
  clinic_id text NOT NULL,
  opened_by text NOT NULL,
  visibility text NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  by_id text,
  by_name text,
  by_role text,
  detail jsonb,
  shown_to text NOT NULL DEFAULT 'everyone' CHECK (shown_to IN ('everyone', 'staff')),
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, thread_id) REFERENCES thread (organization_id, id)
);
CREATE INDEX thread_step_thread ON thread_step (organization_id, thread_id, at, id);

CREATE TABLE thread_reader (
  organization_id text NOT NULL,
  thread_id text NOT NULL,
  person_id text NOT NULL,
  person_name text NOT NULL,
  person_role text NOT NULL,
  patient_id text NOT NULL,
  clinic_id text NOT NULL,
  opened_by text NOT NULL,
  visibility text NOT NULL,
  first_read_at timestamptz NOT NULL,
  last_read_at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, thread_id, person_id),
  FOREIGN KEY (organization_id, thread_id) REFERENCES thread (organization_id, id)
);

CREATE TABLE draft (
  organization_id text NOT NULL,
  id text NOT NULL,
  author_id text NOT NULL,
  patient_id text,
  thread_id text,
  topic_id text,
  subject text NOT NULL DEFAULT '',
  body text NOT NULL DEFAULT '',
  answers jsonb NOT NULL DEFAULT '{}',
  urgent_answers jsonb NOT NULL DEFAULT '{}',
  safety_seen text,
  dismissed jsonb NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  other_version jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  sent_message_id text,
  sent_thread_id text,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX draft_author ON draft (organization_id, author_id, updated_at DESC) WHERE sent_message_id IS NULL;

CREATE TABLE attachment (
  organization_id text NOT NULL,
  id text NOT NULL,
  draft_id text,
  message_id text,
  thread_id text,
  author_id text NOT NULL,
  patient_id text NOT NULL,
  clinic_id text NOT NULL,
  opened_by text NOT NULL,
  visibility text NOT NULL,
  file_name text NOT NULL,
  content_type text NOT NULL,
  size_bytes bigint NOT NULL,
  width_pixels integer,
  height_pixels integer,
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX attachment_draft ON attachment (organization_id, draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX attachment_message ON attachment (organization_id, thread_id) WHERE thread_id IS NOT NULL;

DO $$
DECLARE
  relation text;
  patient_side text := 'patient_id = ANY ((SELECT scope_list(''patients''))::text[])
     AND (visibility = ''participants'' OR opened_by = (SELECT scope_person()))';
  staff_side text := 'clinic_id = ANY ((SELECT scope_list(''clinics''))::text[])';
BEGIN
  FOREACH relation IN ARRAY ARRAY['thread', 'message', 'promise', 'thread_step', 'thread_reader', 'draft', 'attachment'] LOOP
    PERFORM wall_in(relation::regclass);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO parley_app', relation);
  END LOOP;
  EXECUTE format('CREATE POLICY scope ON thread TO parley_app USING (organization_id = (SELECT scope_organization())
    AND ((%s) OR %s OR (SELECT scope_is_system())))', patient_side, staff_side);
  EXECUTE format('CREATE POLICY scope ON thread_reader TO parley_app USING (organization_id = (SELECT scope_organization())
    AND ((%s) OR %s OR (SELECT scope_is_system())))', patient_side, staff_side);
  EXECUTE format('CREATE POLICY scope ON thread_step TO parley_app USING (organization_id = (SELECT scope_organization())
    AND ((%s AND shown_to = ''everyone'') OR %s OR (SELECT scope_is_system())))', patient_side, staff_side);
  -- Until release_at nobody outside the author's team sees a reply, whoever asks and after any crash.
  EXECUTE format('CREATE POLICY scope ON message TO parley_app USING (organization_id = (SELECT scope_organization())
    AND ((%s AND (release_at <= now() OR author_id = (SELECT scope_person())))
      OR (%s AND (release_at <= now() OR author_team_id = ANY ((SELECT scope_list(''teams''))::text[]) OR author_id = (SELECT scope_person())))
      OR (SELECT scope_is_system())))', patient_side, staff_side);
  EXECUTE format('CREATE POLICY scope ON attachment TO parley_app USING (organization_id = (SELECT scope_organization())
    AND (author_id = (SELECT scope_person()) OR (thread_id IS NOT NULL AND ((%s) OR %s)) OR (SELECT scope_is_system())))', patient_side, staff_side);
END $$;
CREATE POLICY scope ON promise TO parley_app USING (organization_id = (SELECT scope_organization())
  AND EXISTS (SELECT 1 FROM thread t WHERE t.organization_id = promise.organization_id AND t.id = promise.thread_id))
  WITH CHECK (organization_id = (SELECT scope_organization()));
CREATE POLICY own ON draft TO parley_app USING (organization_id = (SELECT scope_organization())
  AND (author_id = (SELECT scope_person()) OR (SELECT scope_is_system())));
GRANT DELETE ON draft, attachment, message TO parley_app;

-- How many of a team's last hundred promises were kept; anyone of the organization may know, no conversation is named.
CREATE FUNCTION kept_promises(team_ids text[]) RETURNS TABLE (team_id text, kept bigint, total bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT t.id, count(*) FILTER (WHERE p.answered_at <= p.promised_at), count(p.answered_at)
  FROM unnest(team_ids) AS t (id)
  LEFT JOIN LATERAL (
    SELECT answered_at, promised_at FROM promise
    WHERE organization_id = scope_organization() AND promise.team_id = t.id AND answered_at IS NOT NULL
    ORDER BY answered_at DESC LIMIT 100) p ON true
  GROUP BY t.id $$;
REVOKE ALL ON FUNCTION kept_promises(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kept_promises(text[]) TO parley_app;
