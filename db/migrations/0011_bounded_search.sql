-- A common word stands in every tenth message: sorting all of them grew with the years. The newest messages are walked first;
-- only a word too rare to fill the answer from them asks the index of words, and then looks at a bounded number of its hits.
CREATE INDEX message_search_clinic ON message_search (organization_id, clinic_id, sent_at DESC);

CREATE OR REPLACE FUNCTION search_messages(typed text, wanted integer) RETURNS TABLE (thread_id text, message_id text, sent_at timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  walked CONSTANT integer := 2000;
  looked_at CONSTANT integer := 20000;
  own_organization CONSTANT text := scope_organization();
  own_person CONSTANT text := scope_person();
  own_patients CONSTANT text[] := coalesce(scope_list('patients'), '{}');
  own_clinics CONSTANT text[] := coalesce(scope_list('clinics'), '{}');
  own_teams CONSTANT text[] := coalesce(scope_list('teams'), '{}');
  asked CONSTANT tsquery := to_tsquery('simple', typed);
  threads text[];
  messages text[];
  moments timestamptz[];
BEGIN
  SELECT array_agg(b.thread_id), array_agg(b.message_id), array_agg(b.sent_at) INTO threads, messages, moments FROM (
    SELECT DISTINCT ON (s.thread_id) s.thread_id, s.message_id, s.sent_at FROM (
      SELECT near.* FROM unnest(own_patients) AS p (id) CROSS JOIN LATERAL (
        SELECT m.* FROM message_search m WHERE m.organization_id = own_organization AND m.patient_id = p.id
        ORDER BY m.sent_at DESC LIMIT walked) near
      WHERE near.words @@ asked AND near.side <> 'note' AND near.release_at <= now()
        AND (near.visibility = 'participants' OR near.opened_by = own_person)
      UNION ALL
      SELECT near.* FROM unnest(own_clinics) AS c (id) CROSS JOIN LATERAL (
        SELECT m.* FROM message_search m WHERE m.organization_id = own_organization AND m.clinic_id = c.id
        ORDER BY m.sent_at DESC LIMIT walked) near
      WHERE near.words @@ asked
        AND (near.release_at <= now() OR near.author_id = own_person OR near.author_team_id = ANY (own_teams))) s
    ORDER BY s.thread_id, s.sent_at DESC) b;
  IF coalesce(cardinality(threads), 0) < least(wanted, 100) THEN
    SELECT array_agg(b.thread_id), array_agg(b.message_id), array_agg(b.sent_at) INTO threads, messages, moments FROM (
      SELECT DISTINCT ON (s.thread_id) s.thread_id, s.message_id, s.sent_at FROM (
        SELECT m.thread_id, m.message_id, m.sent_at FROM message_search m
        WHERE m.organization_id = own_organization AND m.words @@ asked
          AND ((m.patient_id = ANY (own_patients) AND m.side <> 'note'
                AND (m.visibility = 'participants' OR m.opened_by = own_person) AND m.release_at <= now())
            OR (m.clinic_id = ANY (own_clinics)
                AND (m.release_at <= now() OR m.author_id = own_person OR m.author_team_id = ANY (own_teams))))
        LIMIT looked_at) s
      ORDER BY s.thread_id, s.sent_at DESC) b;
  END IF;
  RETURN QUERY SELECT f.thread, f.message, f.moment FROM unnest(threads, messages, moments) AS f (thread, message, moment)
    ORDER BY f.moment DESC LIMIT least(wanted, 100);
END $$;
