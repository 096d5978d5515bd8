-- Which charter is in force. A version is never changed once it stands here.
CREATE TABLE charter_version (
  organization_id text NOT NULL REFERENCES organization (id),
  id text NOT NULL,
  version integer NOT NULL,
  source text NOT NULL,
  -- As written and checked, with the holidays looked up and frozen.
  document jsonb NOT NULL,
  effective_at timestamptz NOT NULL,
  published_by text,
  published_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, version)
);
SELECT wall_in('charter_version');
CREATE POLICY read ON charter_version FOR SELECT TO parley_app USING (organization_id = (SELECT scope_organization()));
CREATE POLICY publish ON charter_version FOR INSERT TO parley_app
  WITH CHECK (organization_id = (SELECT scope_organization()) AND (SELECT scope_list('administers')) IS NOT NULL);
GRANT SELECT, INSERT ON charter_version TO parley_app;
