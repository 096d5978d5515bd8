-- What patients and staff say about a lesson, a tip or a rule, how managers read it, and what became of it.
CREATE TABLE voice (
  organization_id text NOT NULL REFERENCES organization (id),
  id text NOT NULL,
  person_id text NOT NULL,
  side text NOT NULL CHECK (side IN ('patient', 'staff')),
  -- The clinic of whoever spoke; null for staff of several or none.
  clinic_id text,
  about_kind text NOT NULL CHECK (about_kind IN ('lesson', 'tip', 'rule')),
  about_id text NOT NULL,
  -- The rules in force when it was said.
  charter_version integer NOT NULL,
  language text NOT NULL,
  helped text NOT NULL DEFAULT '',
  confused text NOT NULL DEFAULT '',
  would_change text NOT NULL DEFAULT '',
  given_at timestamptz NOT NULL,
  level text CHECK (level IN ('patient', 'portal', 'physician', 'system')),
  -- The part of the work system, after SEIPS 2.0.
  component text CHECK (component IN
    ('person', 'tasks', 'tools', 'organization', 'internal_environment', 'external_environment')),
  coded_by text,
  coded_at timestamptz,
  outcome text CHECK (outcome IN ('changed', 'kept')),
  answer text,
  answered_by text,
  answered_at timestamptz,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id),
  CHECK (helped <> '' OR confused <> '' OR would_change <> ''),
  CHECK ((level IS NULL) = (coded_at IS NULL) AND (component IS NULL) = (coded_at IS NULL)),
  CHECK ((outcome IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX voice_own ON voice (organization_id, person_id, given_at DESC);
CREATE INDEX voice_open ON voice (organization_id, given_at) WHERE answered_at IS NULL;
CREATE INDEX voice_done ON voice (organization_id, answered_at DESC) WHERE answered_at IS NOT NULL;
SELECT wall_in('voice');

-- Whoever spoke sees their own words and the answer. Managers see what was said at their clinics, administrators everything.
CREATE FUNCTION scope_hears(clinic text) RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT (SELECT scope_shapes_rules()) AND (clinic IS NULL OR clinic = ANY (scope_list('clinics'))
    OR scope_organization() = ANY (scope_list('administers'))) $$;
CREATE POLICY own ON voice FOR SELECT TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND person_id = (SELECT scope_person()));
CREATE POLICY give ON voice FOR INSERT TO parley_app
  WITH CHECK (organization_id = (SELECT scope_organization()) AND person_id = (SELECT scope_person()));
CREATE POLICY hear ON voice FOR SELECT TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND scope_hears(clinic_id));
CREATE POLICY answer ON voice FOR UPDATE TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND scope_hears(clinic_id));
GRANT SELECT, INSERT, UPDATE ON voice TO parley_app;

-- What changed because somebody spoke, for everyone of the organization: the answers, never the words or the person.
CREATE FUNCTION changes_from_voices(wanted_language text, wanted integer)
  RETURNS TABLE (about_kind text, about_id text, answer text, answered_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.about_kind, v.about_id, v.answer, v.answered_at FROM voice v
  WHERE v.organization_id = scope_organization() AND v.outcome = 'changed' AND v.language = wanted_language
  ORDER BY v.answered_at DESC LIMIT least(wanted, 50) $$;
REVOKE ALL ON FUNCTION changes_from_voices(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION changes_from_voices(text, integer) TO parley_app;
