import type { Ground } from '#platform/ground.ts';
import type { TransactionReaction } from '#platform/outbox/index.ts';
import type { Event } from '#platform/outbox/index.ts';
import {
  authenticate,
  sessionLimits,
  touchSession,
  type LiveSession,
} from '#foundation/identity/index.ts';
import type { PersonActor } from './actor.ts';
import { loadActor } from './people.store.ts';

const KEEP_MS = 2_000;
const KEPT_AT_MOST = 5_000;

interface Known {
  actor: PersonActor;
  session: LiveSession;
  until: number;
}

/** Who is behind a session's token. */
export interface ActorDirectory {
  /**
   * The actor as of at most two seconds ago; undefined when the session is unknown, ended or has rested too long.
   * `background` requests (live streams, presence) do not count as being there.
   */
  find(token: string | undefined, background?: boolean): Promise<PersonActor | undefined>;
  /** Drops what is remembered of a person; this process sees their new rights with the next request. */
  forget(personId: string): void;
  /** To be wired by entry: a commit that ends a session or changes a right empties the memory at once. */
  readonly reactions: readonly TransactionReaction<PersonEvent>[];
}

type PersonEvent = Event & { readonly personId: string };

const forgetOn = [
  'identity.session_ended',
  'identity.password_changed',
  'people.right_changed',
  'people.language_chosen',
] as const;

export function createActorDirectory(ground: Pick<Ground, 'database' | 'clock'>): ActorDirectory {
  const known = new Map<string, Known>();
  const loading = new Map<string, Promise<Known | undefined>>();
  // A load that began before something was forgotten must not bring the old rights back.
  let generation = 0;
  const forget = (personId: string) => {
    generation += 1;
    loading.clear();
    for (const [token, { actor }] of known) if (actor.personId === personId) known.delete(token);
  };
  const load = async (token: string): Promise<Known | undefined> => {
    const begun = generation;
    const fresh = await lookUp(ground, token);
    if (fresh !== undefined && begun === generation) {
      if (known.size >= KEPT_AT_MOST) known.clear();
      known.set(token, fresh);
    }
    return fresh;
  };
  const loadOnce = (token: string): Promise<Known | undefined> => {
    const underWay = loading.get(token);
    if (underWay !== undefined) return underWay;
    const started = load(token).finally(() => {
      if (loading.get(token) === started) loading.delete(token);
    });
    loading.set(token, started);
    return started;
  };
  return {
    async find(token, background = false) {
      if (token === undefined) return undefined;
      const kept = known.get(token);
      const entry =
        kept !== undefined && kept.until > ground.clock.now() ? kept : await loadOnce(token);
      if (entry === undefined) {
        known.delete(token);
        return undefined;
      }
      if (!background) await noteSeen(ground, entry);
      return entry.actor;
    },
    forget,
    reactions: forgetOn.map((kind) => ({
      name: `forget the actor on ${kind}`,
      on: kind,
      when: 'inTransaction',
      react: async ({ personId }, transaction) => transaction.afterCommit(() => forget(personId)),
    })),
  };
}

async function lookUp(
  ground: Pick<Ground, 'database' | 'clock'>,
  token: string,
): Promise<Known | undefined> {
  const session = await authenticate(ground, token);
  if (session === undefined) return undefined;
  const { organizationId, personId, accountId, sessionId } = session;
  const actor = await loadActor(ground.database, {
    organizationId,
    personId,
    accountId,
    sessionId,
  });
  if (actor === undefined) return undefined;
  const now = ground.clock.now();
  if (actor.staff !== null && session.seenAt + sessionLimits.staffIdleMs <= now) return undefined;
  return { actor, session, until: now + KEEP_MS };
}

async function noteSeen(ground: Pick<Ground, 'database' | 'clock'>, entry: Known): Promise<void> {
  const now = ground.clock.now();
  if (now - entry.session.seenAt < sessionLimits.touchMs) return;
  const before = entry.session;
  entry.session = { ...before, seenAt: now };
  await touchSession(ground, before);
}
