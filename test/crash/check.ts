import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { Acknowledged } from './load.ts';

/** What must hold after any crash, each as rows that should not be there. Messages are known by the word in their text. */
const invariants: Readonly<Record<string, string>> = {
  'a message stands twice': `
    SELECT substring(body FROM 'crashword\\d+end') AS id FROM message GROUP BY 1 HAVING count(*) > 1`,
  'a message has no audit entry, or more than one': `
    SELECT m.id FROM message m LEFT JOIN audit_entry a ON a.organization_id = m.organization_id AND a.subject_id = m.id
      AND a.action = 'messaging.send' GROUP BY m.id HAVING count(a.id) <> 1`,
  'a message has no event, or more than one': `
    SELECT m.id FROM message m LEFT JOIN outbox o ON o.kind = 'messaging.message_received' AND o.payload->>'messageId' = m.id
    GROUP BY m.id HAVING count(o.id) <> 1`,
  'a message has no idempotency key, or more than one': `
    SELECT m.id FROM message m LEFT JOIN idempotency_key k ON k.result->>'messageId' = m.id
    GROUP BY m.id HAVING count(k.key) <> 1`,
  'an event, an audit entry or a key speaks of a message that is not there': `
    SELECT payload->>'messageId' AS id FROM outbox WHERE kind = 'messaging.message_received'
      AND NOT EXISTS (SELECT 1 FROM message m WHERE m.id = payload->>'messageId')
    UNION ALL SELECT subject_id FROM audit_entry WHERE action = 'messaging.send'
      AND NOT EXISTS (SELECT 1 FROM message m WHERE m.id = subject_id)
    UNION ALL SELECT result->>'messageId' FROM idempotency_key WHERE result ? 'messageId'
      AND NOT EXISTS (SELECT 1 FROM message m WHERE m.id = result->>'messageId')
    UNION ALL SELECT id FROM draft WHERE sent_message_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM message m WHERE m.id = sent_message_id)
    UNION ALL SELECT id FROM promise p WHERE NOT EXISTS (SELECT 1 FROM message m WHERE m.id = p.message_id)`,
  'a thread counts other messages than it has': `
    SELECT t.id FROM thread t LEFT JOIN message m ON m.thread_id = t.id
    GROUP BY t.organization_id, t.id HAVING count(m.id) <> t.message_count OR count(m.id) = 0`,
  'a thread is not in exactly one visible, timed state of a team': `
    SELECT t.id FROM thread t LEFT JOIN work_item w ON w.thread_id = t.id
    LEFT JOIN team g ON g.organization_id = w.organization_id AND g.id = w.team_id AND g.retired_at IS NULL
    GROUP BY t.organization_id, t.id
    HAVING count(w.id) <> 1 OR count(g.id) <> 1 OR bool_or(w.due_at IS NULL)
      OR bool_or(w.state NOT IN ('waiting', 'claimed')) OR bool_or(t.public_status NOT IN ('received', 'being_looked_at'))`,
  'a thread has no open promise, or shows another time than it promised': `
    SELECT t.id FROM thread t LEFT JOIN promise p ON p.thread_id = t.id AND p.answered_at IS NULL
    GROUP BY t.organization_id, t.id HAVING count(p.id) <> 1 OR max(p.promised_at) IS DISTINCT FROM t.promised_at`,
};

/** Everything that is wrong, one sentence each. */
export async function findProblems(owner: pg.Pool, journal: string): Promise<string[]> {
  const problems = await lostMessages(owner, journal);
  for (const [what, query] of Object.entries(invariants)) {
    const { rows } = await owner.query<{ id: string }>(query);
    if (rows.length > 0) problems.push(`${what}: ${rows.length} (${rows[0]?.id})`);
  }
  return problems;
}

async function lostMessages(owner: pg.Pool, journal: string): Promise<string[]> {
  // First what was said, then what stands: whatever is acknowledged meanwhile is looked for next time.
  const acknowledged = readJournal(journal);
  const { rows } = await owner.query<{ word: string; id: string; thread_id: string }>(
    `SELECT substring(body FROM 'crashword\\d+end') AS word, id, thread_id FROM message`,
  );
  const standing = Map.groupBy(rows, ({ word }) => word);
  const lost: string[] = [];
  const differing: string[] = [];
  for (const said of acknowledged) {
    const [message] = standing.get(said.word) ?? [];
    if (message === undefined) lost.push(said.word);
    else if (message.thread_id !== said.threadId || (said.messageId ?? message.id) !== message.id)
      differing.push(said.word);
  }
  return [
    ...(lost.length > 0 ? [`an acknowledged message is lost: ${lost.length} (${lost[0]})`] : []),
    ...(differing.length > 0
      ? [`an answer named another message than the one that stands: ${differing.length}`]
      : []),
  ];
}

export function readJournal(journal: string): Acknowledged[] {
  return readFileSync(journal, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Acknowledged);
}

/** After-commit work reaches every message in the end: what search knows is what stands. */
export async function unindexed(owner: pg.Pool): Promise<number> {
  const { rows } = await owner.query<{ n: string }>(
    `SELECT count(*) AS n FROM message m WHERE NOT EXISTS (SELECT 1 FROM message_search s WHERE s.message_id = m.id)`,
  );
  return Number(rows[0]?.n);
}
