-- Evidence: who did what, when. Append-only for the application.
CREATE TABLE audit_entry (
  organization_id text NOT NULL,
  id text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'system', 'anonymous', 'operator')),
  actor_id text NOT NULL,
  session_id text,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  about_id text,
  request_id text,
  detail jsonb,
  PRIMARY KEY (organization_id, id)
);
CREATE INDEX audit_entry_subject ON audit_entry (organization_id, subject_id, at);
SELECT wall_in('audit_entry');
CREATE POLICY append ON audit_entry FOR INSERT TO parley_app
  WITH CHECK (organization_id = (SELECT scope_organization())
    AND (actor_id = (SELECT scope_person()) OR actor_kind <> 'person'));
CREATE POLICY read ON audit_entry FOR SELECT TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_list('administers')) IS NOT NULL);
GRANT INSERT, SELECT ON audit_entry TO parley_app;
