-- The ground every module stands on: who is asking (scope), what must be done after a commit (outbox),
-- which writes were already done (idempotency).

CREATE TABLE deployment (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  demo boolean NOT NULL DEFAULT false,
  -- Who can be signed in with one click on a demo: {email, name, can: {language: sentence}}.
  demo_people jsonb NOT NULL DEFAULT '[]',
  created_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO deployment DEFAULT VALUES;
GRANT SELECT ON deployment TO parley_app;

-- Scope readers. STABLE and called as (SELECT f()) in policies, so that each runs once a statement.
CREATE FUNCTION scope_organization() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('parley.organization', true), '') $$;
CREATE FUNCTION scope_person() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('parley.person', true), '') $$;
CREATE FUNCTION scope_list(setting text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT string_to_array(nullif(current_setting('parley.' || setting, true), ''), ',') $$;
CREATE FUNCTION scope_is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('parley.system', true) = 'on', false) $$;

-- Walls a table in: row security on, forced, and open to the owner that migrates and seeds.
CREATE FUNCTION wall_in(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', relation);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', relation);
  EXECUTE format('CREATE POLICY owner ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', relation);
END $$;
REVOKE ALL ON FUNCTION wall_in(regclass) FROM PUBLIC;

CREATE TABLE organization (
  id text PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  time_zone text NOT NULL,
  default_language text NOT NULL DEFAULT 'en',
  created_at timestamptz NOT NULL DEFAULT now()
);
SELECT wall_in('organization');
CREATE POLICY scope ON organization TO parley_app USING (id = (SELECT scope_organization()));
GRANT SELECT, UPDATE ON organization TO parley_app;

CREATE TABLE outbox (
  organization_id text NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  kind text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id)
);
CREATE INDEX outbox_order ON outbox (transaction_id, id);
SELECT wall_in('outbox');
CREATE POLICY write ON outbox FOR INSERT TO parley_app WITH CHECK (organization_id = (SELECT scope_organization()));
CREATE POLICY read ON outbox FOR SELECT TO parley_app USING ((SELECT scope_is_system()));
CREATE POLICY prune ON outbox FOR DELETE TO parley_app USING ((SELECT scope_is_system()));
GRANT SELECT, INSERT, DELETE ON outbox TO parley_app;

-- How far each reaction has read, and what it could not do.
CREATE TABLE outbox_reader (
  name text PRIMARY KEY,
  transaction_id xid8 NOT NULL DEFAULT '0',
  id bigint NOT NULL DEFAULT 0,
  moved_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE ON outbox_reader TO parley_app;
CREATE TABLE outbox_failure (
  reader text NOT NULL,
  outbox_id bigint NOT NULL,
  organization_id text NOT NULL,
  kind text NOT NULL,
  payload jsonb NOT NULL,
  attempts integer NOT NULL DEFAULT 1,
  next_attempt_at timestamptz NOT NULL,
  given_up boolean NOT NULL DEFAULT false,
  last_error text NOT NULL,
  PRIMARY KEY (reader, outbox_id)
);
SELECT wall_in('outbox_failure');
CREATE POLICY system ON outbox_failure TO parley_app USING ((SELECT scope_is_system()));
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_failure TO parley_app;

CREATE TABLE idempotency_key (
  organization_id text NOT NULL,
  actor text NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  result jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_key_once PRIMARY KEY (organization_id, actor, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
SELECT wall_in('idempotency_key');
CREATE POLICY scope ON idempotency_key TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND (actor = (SELECT scope_person()) OR (SELECT scope_is_system())));
GRANT SELECT, INSERT, DELETE ON idempotency_key TO parley_app;
