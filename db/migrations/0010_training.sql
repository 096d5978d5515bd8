-- How far someone is with a lesson: that they checked themselves and how it went, never what they answered.
CREATE TABLE lesson_progress (
  organization_id text NOT NULL,
  person_id text NOT NULL,
  lesson_id text NOT NULL,
  -- The rules the lesson was taught by, the last time.
  charter_version integer NOT NULL,
  language text NOT NULL,
  questions integer NOT NULL CHECK (questions > 0),
  answered_right integer NOT NULL CHECK (answered_right BETWEEN 0 AND questions),
  times integer NOT NULL DEFAULT 1,
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, person_id, lesson_id),
  FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id)
);
SELECT wall_in('lesson_progress');
CREATE POLICY own ON lesson_progress TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND person_id = (SELECT scope_person()))
  WITH CHECK (organization_id = (SELECT scope_organization()) AND person_id = (SELECT scope_person()));
GRANT SELECT, INSERT, UPDATE ON lesson_progress TO parley_app;
