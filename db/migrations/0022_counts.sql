-- What is counted over conversations, for those who shape the rules: totals by team and by topic, never a person and never one
-- conversation. Fewer than five say more about one message than about a team: they come without a figure.
CREATE FUNCTION counted(since timestamptz, until timestamptz)
  RETURNS TABLE (measure text, team_id text, topic_id text, hits bigint, total bigint, half_minutes double precision, nine_minutes double precision)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH asked AS (
    SELECT t.organization_id, t.id, t.team_id, t.topic_id, t.urgency, t.answered_at, t.was_answered FROM thread t
    WHERE t.organization_id = scope_organization() AND scope_shapes_rules() AND t.created_at >= since AND t.created_at < until),
  promised AS (
    SELECT p.team_id, a.topic_id, p.thread_id, p.made_at, p.promised_at, p.answered_at,
      row_number() OVER (PARTITION BY p.thread_id ORDER BY p.made_at, p.id) AS turn
    FROM promise p JOIN asked a ON a.organization_id = p.organization_id AND a.id = p.thread_id),
  stepped AS (
    SELECT s.thread_id, bool_or(s.kind IN ('handed_to_team', 'handed_off')) AS handed, bool_or(s.kind IN ('not_answered_yet', 'reopened')) AS again
    FROM thread_step s JOIN asked a ON a.organization_id = s.organization_id AND a.id = s.thread_id GROUP BY s.thread_id),
  found AS (
    SELECT 'promises-kept' AS measure, p.team_id, p.topic_id, coalesce(p.answered_at <= p.promised_at, false) AS hit,
      NULL::double precision AS minutes
    FROM promised p WHERE p.answered_at IS NOT NULL OR p.promised_at < until
    UNION ALL
    SELECT 'time-to-answer', p.team_id, p.topic_id, true, extract(epoch FROM p.answered_at - p.made_at) / 60
    FROM promised p WHERE p.turn = 1 AND p.answered_at IS NOT NULL
    UNION ALL
    SELECT 'asked-for-more', a.team_id, a.topic_id, EXISTS (SELECT 1 FROM message m
      WHERE m.organization_id = a.organization_id AND m.thread_id = a.id AND m.asks), NULL FROM asked a
    UNION ALL
    SELECT 'handoffs', coalesce((SELECT h.from_team_id FROM hand_off h WHERE h.organization_id = a.organization_id AND h.thread_id = a.id
      ORDER BY h.at LIMIT 1), a.team_id), a.topic_id, coalesce(s.handed, false), NULL
    FROM asked a LEFT JOIN stepped s ON s.thread_id = a.id
    UNION ALL
    SELECT 'answered-the-question', a.team_id, a.topic_id, a.was_answered, NULL FROM asked a WHERE a.was_answered IS NOT NULL
    UNION ALL
    SELECT 'reopened', a.team_id, a.topic_id, coalesce(s.again, false), NULL
    FROM asked a LEFT JOIN stepped s ON s.thread_id = a.id WHERE a.answered_at IS NOT NULL
    UNION ALL
    SELECT 'red-flags', a.team_id, a.topic_id, a.urgency <> 'as_promised', NULL FROM asked a)
  SELECT c.measure, c.team_id, c.topic_id,
    CASE WHEN count(*) >= 5 THEN count(*) FILTER (WHERE c.hit) END, count(*),
    CASE WHEN count(*) >= 5 THEN percentile_cont(0.5) WITHIN GROUP (ORDER BY c.minutes) END,
    CASE WHEN count(*) >= 5 THEN percentile_cont(0.9) WITHIN GROUP (ORDER BY c.minutes) END
  FROM found c GROUP BY GROUPING SETS ((c.measure), (c.measure, c.team_id), (c.measure, c.topic_id)) $$;
REVOKE ALL ON FUNCTION counted(timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION counted(timestamptz, timestamptz) TO parley_app;
