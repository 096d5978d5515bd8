-- What guidance showed someone and what came of it: a coded list, no word of theirs. They can see it and switch it off.
CREATE TABLE guidance_memory (
  organization_id text NOT NULL,
  person_id text NOT NULL,
  -- 'tip', 'lesson' and what else may be offered; `item_id` is its id in that library.
  kind text NOT NULL,
  item_id text NOT NULL,
  happened text NOT NULL CHECK (happened IN ('shown', 'followed', 'dismissed')),
  -- The draft or sitting it happened in: the same thing counts once there, however often a page is opened or saved.
  occasion text NOT NULL,
  -- The version of the words that were shown; 0 is what the product ships with.
  version integer NOT NULL DEFAULT 0,
  at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, person_id, kind, item_id, happened, occasion),
  FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id)
);
CREATE INDEX guidance_memory_item ON guidance_memory (organization_id, kind, item_id);

-- Whether someone wants to be remembered. Without a row they are.
CREATE TABLE guidance_choice (
  organization_id text NOT NULL,
  person_id text NOT NULL,
  remembers boolean NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, person_id),
  FOREIGN KEY (organization_id, person_id) REFERENCES person (organization_id, id)
);

DO $$
DECLARE relation text;
BEGIN
  FOREACH relation IN ARRAY ARRAY['guidance_memory', 'guidance_choice'] LOOP
    PERFORM wall_in(relation::regclass);
    EXECUTE format('CREATE POLICY own ON %I TO parley_app
      USING (organization_id = (SELECT scope_organization()) AND person_id = (SELECT scope_person()))
      WITH CHECK (organization_id = (SELECT scope_organization()) AND person_id = (SELECT scope_person()))', relation);
  END LOOP;
END $$;
GRANT SELECT, INSERT, DELETE ON guidance_memory TO parley_app;
GRANT SELECT, INSERT, UPDATE ON guidance_choice TO parley_app;

-- How many people were shown something, followed it or put it away. Fewer than five are not counted out: they come as null.
CREATE FUNCTION guidance_counts(wanted_kind text) RETURNS TABLE (item_id text, happened text, people integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.item_id, m.happened, CASE WHEN count(DISTINCT m.person_id) < 5 THEN NULL ELSE count(DISTINCT m.person_id)::integer END
  FROM guidance_memory m
  WHERE m.organization_id = scope_organization() AND scope_shapes_rules() AND m.kind = wanted_kind
  GROUP BY m.item_id, m.happened $$;
REVOKE ALL ON FUNCTION guidance_counts(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION guidance_counts(text) TO parley_app;
