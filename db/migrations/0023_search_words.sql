-- Words come ready from the application: the parser of texts cost more than all else of an entry, and nothing asks where a word
-- stands. What is typed holds words and signs of ours alone, so it is a question as it stands.
CREATE OR REPLACE FUNCTION index_messages(entries jsonb) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO message_search (organization_id, message_id, thread_id, patient_id, clinic_id, opened_by, visibility, side,
      author_id, author_team_id, sent_at, release_at, words)
  SELECT m.organization_id, m.id, m.thread_id, m.patient_id, m.clinic_id, m.opened_by, m.visibility, m.side,
      m.author_id, m.author_team_id, m.sent_at, m.release_at, array_to_tsvector(e.words)
  FROM jsonb_to_recordset(entries) AS e (organization_id text, message_id text, words text[])
  JOIN message m ON m.organization_id = e.organization_id AND m.id = e.message_id
  ON CONFLICT (organization_id, message_id) DO NOTHING $$;

DO $$ BEGIN
  EXECUTE replace(pg_get_functiondef('search_messages(text, integer)'::regprocedure), $old$to_tsquery('simple', typed)$old$, 'typed::tsquery');
END $$;
