-- A hospital that keeps the portal it has: where messages are written, what that portal calls its buttons, and its pictures.
CREATE TABLE other_portal (
  organization_id text NOT NULL REFERENCES organization (id),
  -- True while messages are written here; the rest is then kept for later.
  messages_here boolean NOT NULL,
  names jsonb NOT NULL,
  address text NOT NULL,
  -- By what stands on our own screen: the word of the other portal, by language.
  words jsonb NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (organization_id)
);
SELECT wall_in('other_portal');
CREATE POLICY read ON other_portal FOR SELECT TO parley_app USING (organization_id = (SELECT scope_organization()));
CREATE POLICY administer ON other_portal TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_list('administers')) IS NOT NULL);
GRANT SELECT, INSERT, UPDATE ON other_portal TO parley_app;

-- A picture of the site's own for one part of a lesson, made anew from what was put in.
CREATE TABLE lesson_picture (
  organization_id text NOT NULL REFERENCES organization (id),
  id text NOT NULL,
  lesson_id text NOT NULL,
  part integer NOT NULL CHECK (part > 0),
  content_type text NOT NULL,
  storage_key text NOT NULL,
  width_pixels integer NOT NULL,
  height_pixels integer NOT NULL,
  -- What it shows, in every language of the organization.
  alts jsonb NOT NULL,
  put_by text NOT NULL,
  put_at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, lesson_id, part)
);
SELECT wall_in('lesson_picture');
CREATE POLICY read ON lesson_picture FOR SELECT TO parley_app USING (organization_id = (SELECT scope_organization()));
CREATE POLICY administer ON lesson_picture TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_list('administers')) IS NOT NULL);
GRANT SELECT, INSERT, DELETE ON lesson_picture TO parley_app;

-- Lessons are read without signing in, and so are their pictures.
CREATE FUNCTION door_lesson_picture(asked text) RETURNS TABLE (organization_id text, storage_key text, content_type text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.organization_id, p.storage_key, p.content_type FROM lesson_picture p WHERE p.id = asked $$;
REVOKE ALL ON FUNCTION door_lesson_picture(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION door_lesson_picture(text) TO parley_app;
