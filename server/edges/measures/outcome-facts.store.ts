import { instant, sql, type Statement } from '#platform/db/index.ts';
import type { TransferMeasure } from '#product/training/index.ts';

const ofThread = sql`organization_id = t.organization_id AND thread_id = t.id`;
const settled = sql`(t.answered_at IS NOT NULL OR t.closed_at IS NOT NULL)`;

/**
 * One conversation `t` as a measure sees it: true, false, or null where it does not say (not closed yet, never rated). Made of
 * codes and times; no word of anybody is looked at.
 */
export function outcomeFact(measure: TransferMeasure, now: number): Statement {
  switch (measure) {
    case 'complete_first_message':
      return sql`(SELECT CASE WHEN jsonb_typeof(m.guidance -> 'missing') = 'array'
        THEN jsonb_array_length(m.guidance -> 'missing') = 0 END
        FROM message m WHERE ${ofThread} AND m.side = 'patient' ORDER BY m.sent_at, m.id LIMIT 1)`;
    case 'right_topic':
      return sql`(SELECT CASE WHEN w.closed_at IS NOT NULL THEN
        w.outcome IS DISTINCT FROM 'redirected' AND NOT ('wrong_topic' = ANY (coalesce(w.hard_because, '{}'))) END
        FROM work_item w WHERE ${ofThread})`;
    case 'questions_back':
      return sql`(CASE WHEN ${settled} THEN NOT EXISTS (SELECT FROM message m WHERE ${ofThread} AND m.side = 'team' AND m.asks) END)`;
    case 'urgent_in_writing':
      return sql`(t.urgency = 'as_promised')`;
    case 'answered_the_question':
      return sql`t.was_answered`;
    case 'answered_in_time':
      return sql`(SELECT CASE WHEN p.answered_at IS NOT NULL OR p.promised_at < ${instant(now)}::timestamptz
        THEN coalesce(p.answered_at <= p.promised_at, false) END
        FROM promise p WHERE ${ofThread} ORDER BY p.made_at, p.id LIMIT 1)`;
    case 'handed_off_once':
      return sql`(CASE WHEN ${settled} THEN (SELECT count(*) FROM hand_off h WHERE ${ofThread}) <= 1 END)`;
    case 'opened_in_time':
      return sql`(SELECT CASE WHEN t.urgency <> 'as_promised' THEN coalesce((SELECT min(r.first_read_at) FROM thread_reader r
        WHERE ${ofThread} AND r.person_id NOT IN (t.opened_by, t.patient_id)) <= w.due_at, false) END
        FROM work_item w WHERE ${ofThread})`;
    case 'rounds':
      return sql`(CASE WHEN ${settled} THEN (SELECT count(*) FROM message m WHERE ${ofThread} AND m.side = 'patient') <= 3 END)`;
    case 'read_by_patient':
      return sql`(CASE WHEN t.answered_at IS NOT NULL THEN EXISTS (SELECT FROM thread_reader r WHERE ${ofThread}
        AND r.person_id IN (t.opened_by, t.patient_id) AND r.last_read_at >= t.answered_at) END)`;
    case 'told_when_late':
      return sql`(SELECT CASE WHEN coalesce(p.answered_at, ${instant(now)}::timestamptz) > coalesce(p.moved_from, p.promised_at)
        THEN coalesce(p.moved_at <= p.moved_from, false) END
        FROM promise p WHERE ${ofThread} ORDER BY p.made_at, p.id LIMIT 1)`;
    case 'own_sign_in':
    case 'agreed_to_rules':
    case 'late_found_urgent':
      return sql`NULL::boolean`;
  }
}
