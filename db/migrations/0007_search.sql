-- The application has no privilege here: it asks through one door that reads the transaction's own scope and answers ids.
-- The rows behind the ids are then read under their policies.
CREATE TABLE message_search (
  organization_id text NOT NULL,
  message_id text NOT NULL,
  thread_id text NOT NULL,
  patient_id text NOT NULL,
  clinic_id text NOT NULL,
  opened_by text NOT NULL,
  visibility text NOT NULL,
  side text NOT NULL CHECK (side IN ('patient', 'team', 'note')),
  author_id text NOT NULL,
  author_team_id text,
  sent_at timestamptz NOT NULL,
  release_at timestamptz NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (organization_id, message_id)
);
CREATE INDEX message_search_words ON message_search USING gin (words);
CREATE INDEX message_search_patient ON message_search (organization_id, patient_id, sent_at DESC);
SELECT wall_in('message_search');

CREATE FUNCTION index_messages(entries jsonb) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO message_search (organization_id, message_id, thread_id, patient_id, clinic_id, opened_by, visibility, side,
      author_id, author_team_id, sent_at, release_at, words)
  SELECT m.organization_id, m.id, m.thread_id, m.patient_id, m.clinic_id, m.opened_by, m.visibility, m.side,
      m.author_id, m.author_team_id, m.sent_at, m.release_at, to_tsvector('simple', e.words)
  FROM jsonb_to_recordset(entries) AS e (organization_id text, message_id text, words text)
  JOIN message m ON m.organization_id = e.organization_id AND m.id = e.message_id
  ON CONFLICT (organization_id, message_id) DO NOTHING $$;

CREATE FUNCTION unindex_message(withdrawn text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM message_search WHERE organization_id = scope_organization() AND message_id = withdrawn $$;

-- Newest first, at most `wanted` threads. A common word is bounded by the newest 2,000 hits it is allowed to look at.
CREATE FUNCTION search_messages(typed text, wanted integer) RETURNS TABLE (thread_id text, message_id text, sent_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH hits AS (
    SELECT s.thread_id, s.message_id, s.sent_at FROM message_search s
    WHERE s.organization_id = scope_organization()
      AND s.words @@ to_tsquery('simple', typed)
      AND ((s.patient_id = ANY (scope_list('patients')) AND s.side <> 'note'
            AND (s.visibility = 'participants' OR s.opened_by = scope_person()) AND s.release_at <= now())
        OR (s.clinic_id = ANY (scope_list('clinics'))
            AND (s.release_at <= now() OR s.author_id = scope_person() OR s.author_team_id = ANY (scope_list('teams')))))
    ORDER BY s.sent_at DESC LIMIT 2000),
  best AS (SELECT DISTINCT ON (h.thread_id) h.thread_id, h.message_id, h.sent_at FROM hits h ORDER BY h.thread_id, h.sent_at DESC)
  SELECT b.thread_id, b.message_id, b.sent_at FROM best b ORDER BY b.sent_at DESC LIMIT least(wanted, 100) $$;
REVOKE ALL ON FUNCTION index_messages(jsonb), unindex_message(text), search_messages(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION index_messages(jsonb), unindex_message(text), search_messages(text, integer) TO parley_app;
