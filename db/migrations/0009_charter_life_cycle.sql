-- How rules change: drafts, who approved them, and who has read what is in force.
ALTER TABLE charter_version ADD COLUMN withdrawn_at timestamptz, ADD COLUMN withdrawn_by text;

-- Managers and administrators shape the rules; the product asks the same in its permission.
CREATE FUNCTION scope_shapes_rules() RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT EXISTS (SELECT 1 FROM staff_member s WHERE s.organization_id = scope_organization()
    AND s.person_id = scope_person() AND (s.manager OR s.administrator) AND s.ended_at IS NULL) $$;

CREATE TABLE charter_draft (
  organization_id text NOT NULL REFERENCES organization (id),
  id text NOT NULL,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'checked', 'approved', 'withdrawn')),
  -- The YAML as written, comments and all.
  source text NOT NULL,
  -- Counts saves: a save or an approval names the text it saw.
  revision integer NOT NULL DEFAULT 1,
  based_on integer NOT NULL,
  -- When it is wanted to take effect; null means as soon as it is approved.
  wanted_at timestamptz,
  author_id text NOT NULL,
  created_at timestamptz NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  -- The version it became.
  version integer,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, author_id) REFERENCES person (organization_id, id)
);
CREATE UNIQUE INDEX charter_draft_open ON charter_draft (organization_id) WHERE state IN ('draft', 'checked');

CREATE TABLE charter_approval (
  organization_id text NOT NULL,
  draft_id text NOT NULL,
  revision integer NOT NULL,
  person_id text NOT NULL,
  role text NOT NULL CHECK (role IN ('manager', 'administrator')),
  at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, draft_id, revision, person_id),
  FOREIGN KEY (organization_id, draft_id) REFERENCES charter_draft (organization_id, id),
  FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id)
);

-- Who has read the rules, or agreed to what is expected of their role, and in which version.
CREATE TABLE charter_acknowledgement (
  organization_id text NOT NULL,
  person_id text NOT NULL,
  -- 'rules' for the patients' rules; a clause such as 'expectations.nurses' for what staff agree to.
  subject text NOT NULL,
  version integer NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, person_id, subject, version),
  FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id)
);

DO $$
DECLARE relation text;
BEGIN
  FOREACH relation IN ARRAY ARRAY['charter_draft', 'charter_approval', 'charter_acknowledgement'] LOOP
    PERFORM wall_in(relation::regclass);
  END LOOP;
  FOREACH relation IN ARRAY ARRAY['charter_draft', 'charter_approval'] LOOP
    EXECUTE format('CREATE POLICY shape ON %I TO parley_app
      USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_shapes_rules()))', relation);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON charter_draft TO parley_app;
GRANT SELECT, INSERT ON charter_approval TO parley_app;

CREATE POLICY own ON charter_acknowledgement TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND person_id = (SELECT scope_person()));
CREATE POLICY shape ON charter_acknowledgement FOR SELECT TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_shapes_rules()));
GRANT SELECT, INSERT ON charter_acknowledgement TO parley_app;

-- A version is never changed; one that has not taken effect can be called off.
CREATE POLICY shape ON charter_version FOR INSERT TO parley_app
  WITH CHECK (organization_id = (SELECT scope_organization()) AND (SELECT scope_shapes_rules()));
CREATE POLICY call_off ON charter_version FOR UPDATE TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND withdrawn_at IS NULL AND (SELECT scope_shapes_rules()))
  WITH CHECK (organization_id = (SELECT scope_organization()));
GRANT UPDATE (withdrawn_at, withdrawn_by) ON charter_version TO parley_app;

-- How long the last answers under a clause took, for "can we keep it?"; no conversation is named.
CREATE FUNCTION answer_times(wanted_clause text, team_ids text[]) RETURNS TABLE (made_at timestamptz, answered_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.made_at, p.answered_at FROM promise p
  WHERE p.organization_id = scope_organization() AND scope_shapes_rules() AND p.clause = wanted_clause
    AND p.team_id = ANY (team_ids) AND p.answered_at IS NOT NULL
  ORDER BY p.answered_at DESC LIMIT 100 $$;
REVOKE ALL ON FUNCTION answer_times(text, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION answer_times(text, text[]) TO parley_app;
