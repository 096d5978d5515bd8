-- Which team or person is away, from when until when, and who answers for a person meanwhile.
CREATE TABLE absence (
  organization_id text NOT NULL REFERENCES organization (id),
  id text NOT NULL,
  team_id text,
  person_id text,
  -- For a team the charter's routes say who answers instead.
  cover_id text,
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL,
  set_by text NOT NULL,
  set_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by text,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, team_id) REFERENCES team (organization_id, id),
  FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id),
  FOREIGN KEY (organization_id, cover_id) REFERENCES person (organization_id, id),
  CHECK ((team_id IS NULL) <> (person_id IS NULL)),
  CHECK (until_at > from_at)
);
CREATE INDEX absence_open ON absence (organization_id, until_at) WHERE ended_at IS NULL;
SELECT wall_in('absence');
CREATE POLICY staff ON absence TO parley_app USING (organization_id = (SELECT scope_organization())
  AND ((SELECT scope_list('clinics')) IS NOT NULL OR (SELECT scope_is_system())));
GRANT SELECT, INSERT, UPDATE ON absence TO parley_app;
