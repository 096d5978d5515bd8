-- Five minutes with a patient at the clinic's tablet: what was taught, what they said back, what they took home.
CREATE TABLE teaching_session (
  organization_id text NOT NULL,
  id text NOT NULL,
  patient_id text NOT NULL,
  clinic_id text NOT NULL,
  staff_id text NOT NULL,
  language text NOT NULL,
  started_at timestamptz NOT NULL,
  -- By step of the script: 'yes', 'with_help', 'not_yet'.
  said_back jsonb NOT NULL DEFAULT '{}',
  handout boolean NOT NULL DEFAULT false,
  practiced boolean NOT NULL DEFAULT false,
  link_sent_at timestamptz,
  finished_at timestamptz,
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, patient_id) REFERENCES person (organization_id, id),
  FOREIGN KEY (organization_id, staff_id) REFERENCES person (organization_id, id)
);
CREATE INDEX teaching_session_patient ON teaching_session (organization_id, patient_id, started_at DESC);
SELECT wall_in('teaching_session');
-- The clinic sees whom it taught; nobody writes for another.
CREATE POLICY read ON teaching_session FOR SELECT TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND clinic_id = ANY ((SELECT scope_list('clinics'))::text[]));
CREATE POLICY write ON teaching_session TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND staff_id = (SELECT scope_person())
    AND clinic_id = ANY ((SELECT scope_list('clinics'))::text[]))
  WITH CHECK (organization_id = (SELECT scope_organization()) AND staff_id = (SELECT scope_person())
    AND clinic_id = ANY ((SELECT scope_list('clinics'))::text[]));
GRANT SELECT, INSERT, UPDATE ON teaching_session TO parley_app;
