-- What someone has done in practice: pretend messages and pretend replies, for themselves to go on with. Nothing real is in
-- here, and only they see it.
CREATE TABLE practice (
  organization_id text NOT NULL,
  person_id text NOT NULL,
  case_id text NOT NULL,
  -- What they wrote and chose so far, as it travels with the forms of someone without an account.
  state jsonb NOT NULL,
  -- How many turns that is, so that a second window that is behind is noticed.
  turns integer NOT NULL CHECK (turns >= 0),
  started_at timestamptz NOT NULL,
  saved_at timestamptz NOT NULL,
  -- The last time it was finished, and how: kept when they begin again.
  finished_at timestamptz,
  times_finished integer NOT NULL DEFAULT 0,
  met integer,
  out_of integer,
  ending text,
  CHECK ((finished_at IS NULL) = (times_finished = 0)),
  CHECK (met IS NULL OR met BETWEEN 0 AND out_of),
  PRIMARY KEY (organization_id, person_id, case_id),
  FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id)
);
SELECT wall_in('practice');
CREATE POLICY own ON practice TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND person_id = (SELECT scope_person()))
  WITH CHECK (organization_id = (SELECT scope_organization()) AND person_id = (SELECT scope_person()));
GRANT SELECT, INSERT, UPDATE ON practice TO parley_app;
