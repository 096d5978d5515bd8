-- Who is to learn what by when, what was learned, and what says so to others.

-- One time somebody is asked to take a course. Renewal ends it and begins another one.
CREATE TABLE course_assignment (
  organization_id text NOT NULL,
  id text NOT NULL,
  person_id text NOT NULL,
  -- Where they work, and as what, when they were asked.
  clinic_id text NOT NULL,
  role text NOT NULL,
  course_id text NOT NULL,
  lessons integer NOT NULL CHECK (lessons > 0),
  checked integer NOT NULL DEFAULT 0,
  charter_version integer NOT NULL,
  assigned_by text NOT NULL,
  assigned_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  done_at timestamptz,
  exempt_by text,
  exempt_reason text,
  exempt_at timestamptz,
  reminded text[] NOT NULL DEFAULT '{}',
  ended_at timestamptz,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, person_id) REFERENCES staff_member (organization_id, person_id),
  FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic (organization_id, id)
);
CREATE UNIQUE INDEX course_assignment_open ON course_assignment (organization_id, person_id, course_id) WHERE ended_at IS NULL;
CREATE INDEX course_assignment_due ON course_assignment (organization_id, due_at) WHERE ended_at IS NULL;

CREATE TABLE certificate (
  organization_id text NOT NULL,
  id text NOT NULL,
  code text NOT NULL UNIQUE,
  assignment_id text NOT NULL,
  person_id text NOT NULL,
  person_name text NOT NULL,
  clinic_id text NOT NULL,
  course_id text NOT NULL,
  issued_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  revoked_by text,
  revoked_reason text,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, assignment_id),
  FOREIGN KEY (organization_id, assignment_id) REFERENCES course_assignment (organization_id, id)
);

-- The learning record store: statements as xAPI 1.0.3 writes them, with what is asked for in columns. Only ever added to.
CREATE TABLE learning_statement (
  organization_id text NOT NULL,
  id text NOT NULL,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  person_id text NOT NULL,
  verb text NOT NULL,
  activity text NOT NULL,
  lesson_id text,
  course_id text,
  form text,
  language text NOT NULL,
  charter_version integer NOT NULL,
  statement jsonb NOT NULL,
  stored_at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX learning_statement_order ON learning_statement (organization_id, transaction_id, seq);
CREATE INDEX learning_statement_person ON learning_statement (organization_id, person_id, lesson_id, stored_at);
CREATE INDEX learning_statement_lesson ON learning_statement (organization_id, lesson_id, verb, stored_at);

-- Who may read the store from outside; the token itself is kept nowhere.
CREATE TABLE learning_token (
  organization_id text NOT NULL REFERENCES organization (id),
  id text NOT NULL,
  name text NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  revoked_at timestamptz,
  PRIMARY KEY (organization_id, id)
);

-- Where statements are sent on to, and how far that is.
CREATE TABLE learning_forward (
  organization_id text NOT NULL REFERENCES organization (id),
  endpoint text NOT NULL,
  username text NOT NULL,
  password text NOT NULL,
  paused boolean NOT NULL DEFAULT false,
  transaction_id xid8 NOT NULL DEFAULT '0',
  seq bigint NOT NULL DEFAULT 0,
  sent bigint NOT NULL DEFAULT 0,
  refused bigint NOT NULL DEFAULT 0,
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  last_error text,
  PRIMARY KEY (organization_id)
);

DO $$
DECLARE relation text;
BEGIN
  FOREACH relation IN ARRAY ARRAY['course_assignment', 'certificate', 'learning_statement', 'learning_token', 'learning_forward'] LOOP
    PERFORM wall_in(relation::regclass);
  END LOOP;
  FOREACH relation IN ARRAY ARRAY['course_assignment', 'certificate', 'learning_statement'] LOOP
    EXECUTE format('CREATE POLICY own ON %I TO parley_app
      USING (organization_id = (SELECT scope_organization()) AND (person_id = (SELECT scope_person()) OR (SELECT scope_is_system())))', relation);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON course_assignment TO parley_app;
GRANT SELECT, INSERT, UPDATE ON certificate TO parley_app;
GRANT SELECT, INSERT ON learning_statement TO parley_app;
CREATE POLICY administer ON learning_token TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_list('administers')) IS NOT NULL);
GRANT SELECT, INSERT, UPDATE ON learning_token TO parley_app;
CREATE POLICY administer ON learning_forward TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND ((SELECT scope_list('administers')) IS NOT NULL OR (SELECT scope_is_system())));
GRANT SELECT, INSERT, UPDATE, DELETE ON learning_forward TO parley_app;

CREATE FUNCTION door_certificate(asked text) RETURNS TABLE (organization_name text, person_name text, course_id text,
    issued_at timestamptz, expires_at timestamptz, revoked_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.name, c.person_name, c.course_id, c.issued_at, c.expires_at, c.revoked_at
  FROM certificate c JOIN organization o ON o.id = c.organization_id WHERE c.code = asked $$;
CREATE FUNCTION door_learning_token(hash bytea) RETURNS TABLE (organization_id text, id text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT t.organization_id, t.id FROM learning_token t WHERE t.token_hash = hash AND t.revoked_at IS NULL $$;
DO $$
DECLARE door regprocedure;
BEGIN
  FOR door IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.proname IN ('door_certificate', 'door_learning_token') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', door);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO parley_app', door);
  END LOOP;
END $$;
