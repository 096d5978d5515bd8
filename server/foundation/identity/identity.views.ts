import type { Transaction } from '#platform/db/index.ts';
import { instant, sql } from '#platform/db/index.ts';
import type { PasswordProblem } from './password-strength.ts';
import { sessionLimits } from './limits.ts';

/** One of the pretend people of the demo, for one-click sign-in. `what` says what they can do. */
export interface DemoPerson {
  email: string;
  name: string;
  what: string;
}

export interface SignInView {
  email: string;
  next: string;
  problem: 'wrong' | 'too_many' | 'email_missing' | 'password_missing' | null;
  waitMinutes: number;
  notice: 'password_set' | 'expired' | null;
  /** What was being sent when the session ended, to be carried along; empty when nothing was. */
  kept: string;
  demoPeople: readonly DemoPerson[];
}

export interface GoOnView {
  path: string;
  fields: readonly (readonly [string, string])[];
  /** False when someone else signed in than the one who wrote it: then it is not sent. */
  samePerson: boolean;
}

export interface ForgotView {
  email: string;
  problem: 'email_missing' | null;
  sent: boolean;
}

export interface SetPasswordView {
  token: string;
  state: 'open' | 'spent';
  purpose: 'first_password' | 'reset_password';
  problem: PasswordProblem | null;
}

export interface AccountView {
  name: string;
  email: string;
  language: string;
  /** Someone who works here, so that the way back leads to work. */
  isStaff: boolean;
  sessions: readonly { current: boolean; since: number; seenAt: number }[];
  problem: 'old_wrong' | 'too_many' | PasswordProblem | null;
  waitMinutes: number;
  notice: 'password_changed' | 'language_changed' | null;
}

interface AccountRow {
  given_name: string;
  family_name: string;
  email: string;
  language: string;
  sessions: { id: string; since: string; seen: string }[] | null;
}

/** One's own account, with the sessions that are open now. */
export async function accountView(
  tx: Transaction,
  who: { organizationId: string; accountId: string; sessionId: string; now: number },
): Promise<Pick<AccountView, 'name' | 'email' | 'language' | 'sessions'> | undefined> {
  const rested = instant(who.now - sessionLimits.patientIdleMs);
  const [row] = await tx.query<AccountRow>(sql`
    SELECT p.given_name, p.family_name, a.email, p.language,
      (SELECT jsonb_agg(jsonb_build_object('id', s.id, 'since', s.created_at, 'seen', s.seen_at) ORDER BY s.seen_at DESC)
        FROM session s WHERE s.organization_id = a.organization_id AND s.account_id = a.id AND s.ended_at IS NULL
          AND s.ends_at > ${instant(who.now)} AND s.seen_at > ${rested}) AS sessions
    FROM account a JOIN person p ON p.organization_id = a.organization_id AND p.id = a.person_id
    WHERE a.organization_id = ${who.organizationId} AND a.id = ${who.accountId}`);
  if (row === undefined) return undefined;
  return {
    name: `${row.given_name} ${row.family_name}`,
    email: row.email,
    language: row.language,
    sessions: (row.sessions ?? []).map((session) => ({
      current: session.id === who.sessionId,
      since: Date.parse(session.since),
      seenAt: Date.parse(session.seen),
    })),
  };
}
