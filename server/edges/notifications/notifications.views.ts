import { sql, type Transaction } from '#platform/db/index.ts';
import type { NotificationKind } from './notification-kind.ts';
import { noLongerNeeded } from './notifications.store.ts';

/** How mail stands in one organization, for its administrators. */
export interface MailView {
  /** Where mail goes: to a mail server, or into a folder because none is set. */
  way: 'smtp' | 'folder';
  waiting: number;
  /** Milliseconds since 1970 UTC of the oldest mail that waits past its time; null when none does. */
  lateSince: number | null;
  sentToday: number;
  givenUp: readonly {
    id: string;
    name: string;
    kind: NotificationKind;
    at: number;
    attempts: number;
    /** A code such as `EENVELOPE 550`; never words of a mail server, which may quote the mail. */
    error: string;
  }[];
  retried: number | null;
}

interface CountRow {
  waiting: number;
  late_since: number | null;
  sent_today: number;
}

interface GivenUpRow {
  id: string;
  given_name: string;
  family_name: string;
  kind: NotificationKind;
  created_at: number;
  attempts: number;
  last_error: string | null;
}

/** Scope: system. */
export async function mailView(
  tx: Transaction,
  organizationId: string,
): Promise<Omit<MailView, 'way' | 'retried'>> {
  const counts = tx.query<CountRow>(sql`
    SELECT count(*) FILTER (WHERE state = 'waiting') AS waiting,
      min(created_at) FILTER (WHERE state = 'waiting' AND attempts > 0) AS late_since,
      count(*) FILTER (WHERE state = 'sent' AND sent_at > now() - interval '1 day') AS sent_today
    FROM notification WHERE organization_id = ${organizationId} AND created_at > now() - interval '30 days'`);
  const givenUp = tx.query<GivenUpRow>(sql`
    SELECT n.id, p.given_name, p.family_name, n.kind, n.created_at, n.attempts, n.last_error
    FROM notification n JOIN person p ON p.organization_id = n.organization_id AND p.id = n.person_id
    WHERE n.organization_id = ${organizationId} AND n.state = 'given_up' AND n.last_error <> ${noLongerNeeded}
    ORDER BY n.created_at DESC LIMIT 100`);
  const [count] = await counts;
  return {
    waiting: count?.waiting ?? 0,
    lateSince: count?.late_since ?? null,
    sentToday: count?.sent_today ?? 0,
    givenUp: (await givenUp).map((row) => ({
      id: row.id,
      name: `${row.given_name} ${row.family_name}`,
      kind: row.kind,
      at: row.created_at,
      attempts: row.attempts,
      error: row.last_error ?? '',
    })),
  };
}
