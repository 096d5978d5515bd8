import type { Scope, Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { makeLink, organizations } from '#foundation/identity/index.ts';
import { isApprovalWanted } from '#foundation/governance/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import { isStillToLearn } from '#product/training/index.ts';
import { CarrierError, type Mail, type MailCarrier } from './mail-carrier.ts';
import { mailWords } from './mail-words.ts';
import { nextTryAfterMs, worthSendingMs } from './notification-kind.ts';
import {
  addresseeOf,
  isReleased,
  isTheirTurn,
  noLongerNeeded,
  patientSideOf,
  settle,
  takeDue,
  type Addressee,
  type Fate,
  type WaitingRow,
} from './notifications.store.ts';
import { turnWaitsMs } from './reactions/note-for-mail.on-events.ts';

const BATCH = 20;
const LEASE_MS = 300_000;

export interface Round {
  sent: number;
  /** The code of a mail server that is not there; the round ended with it. */
  down: string | undefined;
}

/** Sends what is due in every organization. Ends early when the mail server is down: the rest waits, untouched. */
export async function deliverDueMail(ground: Ground, carrier: MailCarrier): Promise<Round> {
  const round: Round = { sent: 0, down: undefined };
  for (const { id } of await organizations(ground.database)) {
    while (round.down === undefined) {
      const rows = await leaseBatch(ground, id);
      if (rows.length === 0) break;
      for (const row of rows) {
        const fate: Attempted | undefined =
          round.down === undefined ? await attempt(ground, carrier, row) : undefined;
        if (fate?.state === 'sent') round.sent += 1;
        if (fate?.down !== undefined) round.down = fate.down;
        await keep(ground, row, fate ?? untouched(ground, row));
      }
    }
  }
  return round;
}

function leaseBatch(ground: Ground, organizationId: string): Promise<WaitingRow[]> {
  const at = ground.clock.now();
  return ground.database.transaction(systemScope(organizationId), (tx) =>
    takeDue(tx, organizationId, { at, until: at + LEASE_MS, limit: BATCH }),
  );
}

type Attempted = Fate & { down?: string | undefined };

const given = (error: string): Attempted => ({ state: 'given_up', error });

function untouched(ground: Ground, row: WaitingRow): Fate {
  const attempts = row.attempts - 1;
  return {
    state: 'waiting',
    nextAt: ground.clock.now(),
    error: 'waits for the mail server',
    attempts,
  };
}

async function attempt(ground: Ground, carrier: MailCarrier, row: WaitingRow): Promise<Attempted> {
  const mail = await ground.database.transaction(scopeOf(row), (tx) => compose(ground, tx, row));
  if (mail === undefined) return given(noLongerNeeded);
  try {
    await carrier.carry(mail);
    return { state: 'sent', at: ground.clock.now() };
  } catch (error) {
    return after(ground, row, error);
  }
}

/** A draft of the rules is seen by nobody but those who shape them, so its mail is made as its reader. */
function scopeOf({ organization_id, person_id, kind }: WaitingRow): Scope {
  const system = systemScope(organization_id);
  return kind === 'approval_wanted' ? { ...system, person: person_id } : system;
}

function after(ground: Ground, row: WaitingRow, error: unknown): Attempted {
  const now = ground.clock.now();
  const known = error instanceof CarrierError ? error : new CarrierError('later', 'FAULT');
  const tooLate = now - row.created_at > worthSendingMs[row.kind];
  if (known.why === 'refused' || tooLate) return given(known.code);
  const down = known.why === 'down' ? known.code : undefined;
  const attempts = row.attempts;
  const nextAt = now + nextTryAfterMs(attempts);
  return { state: 'waiting', nextAt, error: known.code, attempts, down };
}

function keep(ground: Ground, row: WaitingRow, fate: Fate): Promise<void> {
  return ground.database.transaction(systemScope(row.organization_id), async (tx) =>
    settle(tx, row, fate),
  );
}

/** The mail as it must be now; undefined when there is nothing to tell any more, or nobody to tell it to. */
async function compose(
  ground: Ground,
  tx: Transaction,
  row: WaitingRow,
): Promise<Mail | undefined> {
  const to = await addresseeOf(tx, row.organization_id, row.person_id);
  if (to === undefined || !(await isStillTrue(ground, tx, row))) return undefined;
  const words = mailWords(row.kind, to.language, addressFor(ground, tx, row, to));
  return { id: row.id, to: to.email, ...words };
}

async function isStillTrue(ground: Ground, tx: Transaction, row: WaitingRow): Promise<boolean> {
  const [threadId = '', messageId = ''] = row.event_key.split('/');
  const organizationId = row.organization_id;
  const now = ground.clock.now();
  const maySee = async () =>
    (await patientSideOf(tx, organizationId, threadId, now)).includes(row.person_id);
  switch (row.kind) {
    case 'message':
      return (await isReleased(tx, organizationId, messageId, now)) && maySee();
    case 'your_turn': {
      const since = row.created_at - turnWaitsMs;
      const told = { personId: row.person_id, since };
      return (await isTheirTurn(tx, organizationId, threadId, told)) && maySee();
    }
    case 'new_time':
    case 'closed_quiet':
      return maySee();
    case 'learning':
      return isStillToLearn(tx, organizationId, row.event_key.split('/')[1] ?? '');
    case 'approval_wanted': {
      const [, draftId = '', revision] = row.event_key.split('/');
      const asked = { personId: row.person_id, draftId, revision: Number(revision) };
      return isApprovalWanted(tx, organizationId, asked);
    }
    case 'first_password':
    case 'reset_password':
    case 'password_changed':
    case 'voice_answered':
      return true;
  }
}

function addressFor(ground: Ground, tx: Transaction, row: WaitingRow, to: Addressee): string {
  switch (row.kind) {
    case 'message':
    case 'your_turn':
    case 'new_time':
    case 'voice_answered':
    case 'closed_quiet':
    case 'learning':
    case 'approval_wanted':
      return `${ground.config.baseUrl}/sign-in`;
    case 'password_changed':
      return `${ground.config.baseUrl}/forgot-password`;
    case 'first_password':
    case 'reset_password':
      return makeLink(ground, tx, {
        organizationId: row.organization_id,
        accountId: to.account_id,
        purpose: row.kind,
        actor: { kind: 'system', id: 'notifications' },
        replacesOlder: false,
      }).url;
  }
}
