import type { Ground } from '#platform/ground.ts';
import { systemScope } from '#foundation/people/index.ts';
import {
  moveForwarding,
  putOffForwarding,
  takeForwarding,
  type Forwarding,
} from './access.store.ts';
import { statementsAfter, type KeptStatement } from './records.store.ts';

const BATCH = 50;
const LEASE_MILLISECONDS = 600_000;
const PATIENCE_MILLISECONDS = 10_000;
const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 3_600_000;
const BAD_REQUEST = 400;
const CONFLICT = 409;
const SERVER_FAULT = 500;
/** Answers that say something about us and not about a statement: wrong password, too fast, later. */
const LATER = new Set([401, 403, 404, 408, 425, 429]);

class NotNow extends Error {}

/**
 * Sends what is new in the store on to the learning record store the organization named, in order and each at least once: a
 * repeat has the same id. One that is down is asked again later, in growing steps; nobody here waits for it.
 * Answers how many were sent.
 */
export async function forwardStatements(ground: Ground, organizationId: string): Promise<number> {
  const scope = systemScope(organizationId);
  const at = ground.clock.now();
  const due = await ground.database.transaction(scope, async (tx) => {
    const to = await takeForwarding(tx, organizationId, { at, until: at + LEASE_MILLISECONDS });
    return to && { to, batch: await statementsAfter(tx, organizationId, to.cursor, BATCH) };
  });
  if (due === undefined) return 0;
  const { to, batch } = due;
  const outcome = await attempt(to, batch);
  const nextAt = ground.clock.now();
  await ground.database.transaction(scope, async (tx) => {
    if ('error' in outcome) {
      const attempts = to.attempts + 1;
      const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1));
      putOffForwarding(tx, organizationId, {
        attempts,
        nextAt: nextAt + pause,
        error: outcome.error,
      });
    } else {
      const { transactionId, seq } = batch.at(-1) ?? to.cursor;
      const cursor = { transactionId, seq };
      const { refused } = outcome;
      moveForwarding(tx, organizationId, { cursor, nextAt, sent: batch.length - refused, refused });
    }
  });
  return 'error' in outcome ? 0 : batch.length - outcome.refused;
}

async function attempt(
  to: Forwarding,
  batch: readonly KeptStatement[],
): Promise<{ refused: number } | { error: string }> {
  if (batch.length === 0) return { refused: 0 };
  try {
    return { refused: await send(to, batch) };
  } catch (error) {
    // What a server says may quote what was sent: its number is enough.
    return { error: error instanceof NotNow ? error.message : 'no answer' };
  }
}

/** Sends a batch; when it is refused as a whole, one by one. Answers how many were refused for good. */
async function send(to: Forwarding, batch: readonly KeptStatement[]): Promise<number> {
  const whole = await post(
    to,
    batch.map(({ statement }) => statement),
  );
  if (whole === 'taken') return 0;
  let refused = 0;
  for (const { statement } of batch) if ((await post(to, [statement])) === 'refused') refused += 1;
  return refused;
}

async function post(to: Forwarding, statements: readonly unknown[]): Promise<'taken' | 'refused'> {
  const answer = await fetch(`${to.endpoint.replace(/\/$/, '')}/statements`, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    headers: {
      authorization: `Basic ${Buffer.from(`${to.username}:${to.password}`).toString('base64')}`,
      'content-type': 'application/json',
      'x-experience-api-version': '1.0.3',
    },
    body: JSON.stringify(statements),
  });
  await answer.body?.cancel();
  if (answer.ok || answer.status === CONFLICT) return 'taken';
  if (LATER.has(answer.status) || answer.status >= SERVER_FAULT || answer.status < BAD_REQUEST)
    throw new NotNow(String(answer.status));
  return 'refused';
}
