-- Words an organization has changed: tips, lessons, cases, phrases. Without a row it uses what the product ships with, version 0.
-- Managers and administrators write; they and the clinicians who answer for what is said in an emergency review.
CREATE FUNCTION scope_reviews_content() RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT EXISTS (SELECT 1 FROM staff_member s WHERE s.organization_id = scope_organization()
    AND s.person_id = scope_person() AND s.ended_at IS NULL
    AND (s.manager OR s.administrator OR s.role IN ('physician', 'nurse_practitioner'))) $$;

CREATE TABLE content_version (
  organization_id text NOT NULL REFERENCES organization (id),
  kind text NOT NULL,
  item_id text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  -- {facts: {field: text}, texts: {language: {field: text}}}
  content jsonb NOT NULL,
  -- Retired: kept, and shown to nobody until a later version brings it back.
  retired boolean NOT NULL DEFAULT false,
  -- Languages whose text was left as it was while another one changed.
  out_of_date text[] NOT NULL DEFAULT '{}',
  -- Of the file the product shipped when this was written, so that a newer file can be noticed.
  shipped_hash text NOT NULL,
  writers text[] NOT NULL,
  approved_by text NOT NULL,
  approved_at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, kind, item_id, version),
  FOREIGN KEY (organization_id, approved_by) REFERENCES person (organization_id, id),
  -- Nobody approves their own words; the product asks the same.
  CONSTRAINT content_version_second_person CHECK (NOT (approved_by = ANY (writers)))
);

CREATE TABLE content_draft (
  organization_id text NOT NULL REFERENCES organization (id),
  id text NOT NULL,
  kind text NOT NULL,
  item_id text NOT NULL,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'offered', 'approved', 'withdrawn')),
  content jsonb NOT NULL,
  retires boolean NOT NULL DEFAULT false,
  out_of_date text[] NOT NULL DEFAULT '{}',
  -- Counts saves: a save or a review names the text it saw.
  revision integer NOT NULL DEFAULT 1,
  -- The version it was written on; 0 is the file.
  based_on integer NOT NULL,
  -- Everyone who wrote in it.
  writers text[] NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  -- What the second person asked for when they sent it back.
  remark text NOT NULL DEFAULT '',
  PRIMARY KEY (organization_id, id),
  FOREIGN KEY (organization_id, changed_by) REFERENCES person (organization_id, id)
);
CREATE UNIQUE INDEX content_draft_open ON content_draft (organization_id, kind, item_id) WHERE state IN ('draft', 'offered');

SELECT wall_in('content_version');
SELECT wall_in('content_draft');
CREATE POLICY read ON content_version FOR SELECT TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND ((SELECT scope_reviews_content()) OR (SELECT scope_is_system())));
CREATE POLICY shape ON content_version FOR INSERT TO parley_app
  WITH CHECK (organization_id = (SELECT scope_organization()) AND (SELECT scope_reviews_content()) AND approved_by = (SELECT scope_person()));
GRANT SELECT, INSERT ON content_version TO parley_app;
CREATE POLICY shape ON content_draft TO parley_app
  USING (organization_id = (SELECT scope_organization()) AND (SELECT scope_reviews_content()));
GRANT SELECT, INSERT, UPDATE ON content_draft TO parley_app;
