-- People, their log-ins, and where they belong.
CREATE TABLE clinic (
  organization_id text NOT NULL REFERENCES organization (id),
  id text NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, slug)
);
CREATE TABLE team (
  organization_id text NOT NULL,
  id text NOT NULL,
  slug text NOT NULL,
  clinic_id text,
  names jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  retired_at timestamptz,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, slug),
  FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic (organization_id, id)
);
CREATE TABLE person (
  organization_id text NOT NULL REFERENCES organization (id),
  id text NOT NULL,
  given_name text NOT NULL,
  family_name text NOT NULL,
  birth_date date,
  language text NOT NULL DEFAULT 'en',
  phone text,
  email text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, id)
);
CREATE TABLE staff_member (
  organization_id text NOT NULL,
  person_id text NOT NULL,
  role text NOT NULL,
  title text,
  administrator boolean NOT NULL DEFAULT false,
  manager boolean NOT NULL DEFAULT false,
  ended_at timestamptz,
  PRIMARY KEY (organization_id, person_id),
  FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id)
);
CREATE TABLE staff_clinic (
  organization_id text NOT NULL,
  person_id text NOT NULL,
  clinic_id text NOT NULL,
  PRIMARY KEY (organization_id, person_id, clinic_id),
  FOREIGN KEY (organization_id, person_id) REFERENCES staff_member (organization_id, person_id),
  FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic (organization_id, id)
);
CREATE TABLE team_member (
  organization_id text NOT NULL,
  team_id text NOT NULL,
  person_id text NOT NULL,
  PRIMARY KEY (organization_id, person_id, team_id),
  FOREIGN KEY (organization_id, team_id) REFERENCES team (organization_id, id),
  FOREIGN KEY (organization_id, person_id) REFERENCES staff_member (organization_id, person_id)
);
CREATE INDEX team_member_team ON team_member (organization_id, team_id);
CREATE TABLE patient (
  organization_id text NOT NULL,
  person_id text NOT NULL,
  clinic_id text NOT NULL,
  record_number text NOT NULL,
  clinical_summary jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (organization_id, person_id),
  UNIQUE (organization_id, record_number),
  FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id),
  FOREIGN KEY (organization_id, clinic_id) REFERENCES clinic (organization_id, id)
);
CREATE INDEX patient_clinic ON patient (organization_id, clinic_id);
CREATE TABLE care_relation (
  organization_id text NOT NULL,
  patient_id text NOT NULL,
  staff_id text NOT NULL,
  relation text NOT NULL DEFAULT 'clinician',
  since date,
  ended_at timestamptz,
  PRIMARY KEY (organization_id, patient_id, staff_id),
  FOREIGN KEY (organization_id, patient_id) REFERENCES patient (organization_id, person_id),
  FOREIGN KEY (organization_id, staff_id) REFERENCES staff_member (organization_id, person_id)
);
CREATE TABLE proxy_grant (
  organization_id text NOT NULL,
  id text NOT NULL,
  patient_id text NOT NULL,
  proxy_id text NOT NULL,
  relation text NOT NULL,
  rights text NOT NULL DEFAULT 'read_and_write' CHECK (rights IN ('read', 'read_and_write')),
  granted_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, patient_id) REFERENCES patient (organization_id, person_id),
  FOREIGN KEY (organization_id, proxy_id) REFERENCES person (organization_id, id)
);
CREATE INDEX proxy_grant_proxy ON proxy_grant (organization_id, proxy_id);
CREATE INDEX proxy_grant_patient ON proxy_grant (organization_id, patient_id);

CREATE TABLE account (
  organization_id text NOT NULL,
  id text NOT NULL,
  person_id text NOT NULL,
  email text NOT NULL CHECK (email = lower(email)),
  password_hash text,
  password_set_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, person_id),
  UNIQUE (organization_id, email),
  FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id)
);
CREATE INDEX account_email ON account (email);
CREATE TABLE session (
  organization_id text NOT NULL,
  id text NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  account_id text NOT NULL,
  person_id text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now(),
  ends_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, account_id) REFERENCES account (organization_id, id)
);
CREATE INDEX session_account ON session (organization_id, account_id);
CREATE TABLE one_time_link (
  organization_id text NOT NULL,
  id text NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  account_id text NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('first_password', 'reset_password')),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, account_id) REFERENCES account (organization_id, id)
);
-- Failed sign-ins, by what was typed and by where it came from, hashed: no e-mail address of a stranger is kept.
CREATE TABLE sign_in_failure (
  bucket bytea NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_failure_bucket ON sign_in_failure (bucket, at);

DO $$
DECLARE relation text;
BEGIN
  FOREACH relation IN ARRAY ARRAY['clinic', 'team', 'person', 'staff_member', 'staff_clinic', 'team_member', 'patient',
    'care_relation', 'proxy_grant', 'account', 'session', 'one_time_link', 'sign_in_failure'] LOOP
    PERFORM wall_in(relation::regclass);
  END LOOP;
  FOREACH relation IN ARRAY ARRAY['clinic', 'team', 'staff_member', 'staff_clinic', 'team_member'] LOOP
    EXECUTE format('CREATE POLICY read ON %I FOR SELECT TO parley_app USING (organization_id = (SELECT scope_organization()))', relation);
    EXECUTE format('CREATE POLICY administer ON %I TO parley_app
      USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_list(''administers'')) IS NOT NULL)', relation);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO parley_app', relation);
  END LOOP;
END $$;

CREATE POLICY read ON person FOR SELECT TO parley_app USING (
  organization_id = (SELECT scope_organization()) AND (
    id = (SELECT scope_person())
    OR id = ANY ((SELECT scope_list('patients'))::text[])
    OR (SELECT scope_list('clinics')) IS NOT NULL
    OR (SELECT scope_list('administers')) IS NOT NULL
    OR (SELECT scope_is_system())
    OR EXISTS (SELECT 1 FROM staff_member s WHERE s.organization_id = person.organization_id AND s.person_id = person.id)));
CREATE POLICY administer ON person TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_list('administers')) IS NOT NULL);
CREATE POLICY own ON person FOR UPDATE TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND id = (SELECT scope_person()));
GRANT SELECT, INSERT, UPDATE ON person TO parley_app;

CREATE POLICY read ON patient FOR SELECT TO parley_app USING (
  organization_id = (SELECT scope_organization()) AND (
    person_id = ANY ((SELECT scope_list('patients'))::text[])
    OR clinic_id = ANY ((SELECT scope_list('clinics'))::text[])
    OR (SELECT scope_list('administers')) IS NOT NULL
    OR (SELECT scope_is_system())));
CREATE POLICY administer ON patient TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_list('administers')) IS NOT NULL);
GRANT SELECT, INSERT, UPDATE ON patient TO parley_app;

CREATE POLICY read ON care_relation FOR SELECT TO parley_app USING (
  organization_id = (SELECT scope_organization()) AND (
    patient_id = ANY ((SELECT scope_list('patients'))::text[])
    OR (SELECT scope_list('clinics')) IS NOT NULL OR (SELECT scope_list('administers')) IS NOT NULL OR (SELECT scope_is_system())));
CREATE POLICY administer ON care_relation TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_list('administers')) IS NOT NULL);
GRANT SELECT, INSERT, UPDATE, DELETE ON care_relation TO parley_app;

CREATE POLICY read ON proxy_grant FOR SELECT TO parley_app USING (
  organization_id = (SELECT scope_organization()) AND (
    proxy_id = (SELECT scope_person()) OR patient_id = (SELECT scope_person())
    OR (SELECT scope_list('clinics')) IS NOT NULL OR (SELECT scope_list('administers')) IS NOT NULL OR (SELECT scope_is_system())));
CREATE POLICY administer ON proxy_grant TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_list('administers')) IS NOT NULL);
GRANT SELECT, INSERT, UPDATE ON proxy_grant TO parley_app;

CREATE POLICY own ON account TO parley_app USING (
  organization_id = (SELECT scope_organization())
  AND (person_id = (SELECT scope_person()) OR (SELECT scope_list('administers')) IS NOT NULL OR (SELECT scope_is_system())));
GRANT SELECT, INSERT, UPDATE ON account TO parley_app;
CREATE POLICY own ON session TO parley_app USING (
  organization_id = (SELECT scope_organization())
  AND (person_id = (SELECT scope_person()) OR (SELECT scope_list('administers')) IS NOT NULL OR (SELECT scope_is_system())));
GRANT SELECT, INSERT, UPDATE ON session TO parley_app;
CREATE POLICY scope ON one_time_link TO parley_app USING (
  organization_id = (SELECT scope_organization()) AND ((SELECT scope_is_system()) OR (SELECT scope_list('administers')) IS NOT NULL));
GRANT SELECT, INSERT, UPDATE ON one_time_link TO parley_app;

-- Doors: before anyone is known there is no scope. Each answers one narrow question.
CREATE FUNCTION door_session(hash bytea) RETURNS TABLE (organization_id text, id text, account_id text, person_id text,
    created_at timestamptz, seen_at timestamptz, ends_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.organization_id, s.id, s.account_id, s.person_id, s.created_at, s.seen_at, s.ends_at
  FROM session s JOIN account a ON a.organization_id = s.organization_id AND a.id = s.account_id
  WHERE s.token_hash = hash AND s.ended_at IS NULL AND a.closed_at IS NULL $$;
CREATE FUNCTION door_accounts(typed_email text) RETURNS TABLE (organization_id text, id text, person_id text, password_hash text, language text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.organization_id, a.id, a.person_id, a.password_hash, p.language
  FROM account a JOIN person p ON p.organization_id = a.organization_id AND p.id = a.person_id
  WHERE a.email = lower(typed_email) AND a.closed_at IS NULL ORDER BY a.created_at LIMIT 5 $$;
CREATE FUNCTION door_link(hash bytea) RETURNS TABLE (organization_id text, id text, account_id text, person_id text, purpose text, language text, expires_at timestamptz, used_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.organization_id, l.id, l.account_id, a.person_id, l.purpose, p.language, l.expires_at, l.used_at
  FROM one_time_link l JOIN account a ON a.organization_id = l.organization_id AND a.id = l.account_id
  JOIN person p ON p.organization_id = a.organization_id AND p.id = a.person_id
  WHERE l.token_hash = hash AND a.closed_at IS NULL $$;
CREATE FUNCTION door_failures(buckets bytea[], since timestamptz) RETURNS TABLE (bucket bytea, failures bigint, latest timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.bucket, count(*), max(f.at) FROM sign_in_failure f WHERE f.bucket = ANY (buckets) AND f.at > since GROUP BY f.bucket $$;
CREATE FUNCTION door_fail(buckets bytea[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO sign_in_failure (bucket) SELECT unnest(buckets) $$;
CREATE FUNCTION door_forget(buckets bytea[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM sign_in_failure WHERE bucket = ANY (buckets) OR at < now() - interval '2 days' $$;
CREATE FUNCTION door_organizations() RETURNS TABLE (id text, slug text, name text, time_zone text, default_language text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id, o.slug, o.name, o.time_zone, o.default_language FROM organization o ORDER BY o.created_at, o.id $$;
DO $$
DECLARE door regprocedure;
BEGIN
  FOR door IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.proname LIKE 'door\_%' LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', door);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO parley_app', door);
  END LOOP;
END $$;
