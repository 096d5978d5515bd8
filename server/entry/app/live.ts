import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { forbidden, routesFor, type AnyRoute } from '#platform/http/index.ts';
import {
  outboxEnd,
  outboxScope,
  readOutbox,
  type Cursor,
  type StoredEvent,
  type Waker,
} from '#platform/outbox/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import {
  anyoneSignedIn,
  auditActor,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';

import { visibleThreads } from './live.store.ts';

const BEAT_MILLISECONDS = 4000;
const BATCH = 500;
const STREAMS_AT_MOST_PER_PERSON = 6;

interface Listener {
  reply: FastifyReply;
  actor: PersonActor;
  /** Asks again who this is; undefined when the right has gone. */
  renew(): Promise<PersonActor | undefined>;
}

export interface LiveUpdates {
  routes: AnyRoute<Actor>[];
  /** Ends every stream, so that the server can stop. */
  stop(): void;
}

export interface LiveOptions {
  waker: Waker;
  /** The actor behind this request as of now, past any cache. */
  actorOf(request: { headers: Record<string, unknown> }): Promise<PersonActor | undefined>;
}

/**
 * One stream per browser. Each process reads the outbox past its cursor and tells each listener only the ids of threads that
 * the database shows them under their own scope. A listener that comes back names its last event and gets what it missed.
 */
export async function createLiveUpdates(
  ground: Ground,
  options: LiveOptions,
): Promise<LiveUpdates> {
  const listeners = new Set<Listener>();
  let cursor: Cursor = await outboxEnd(ground.database);
  let busy = false;
  const advance = async () => {
    if (busy) return;
    busy = true;
    try {
      const events = await readPast(ground, cursor);
      cursor = events.at(-1) ?? cursor;
      await Promise.all([...listeners].map((listener) => tell(ground, listener, events)));
    } catch {
      ground.log.warn('Live updates fell behind; the next wake reads again.', {
        component: 'live',
      });
    } finally {
      busy = false;
    }
  };
  options.waker.onWake(() => void advance());
  const beat = setInterval(
    () => void Promise.all([...listeners].map((listener) => keepOrCut(listener, listeners))),
    BEAT_MILLISECONDS,
  );
  const route = routesFor<Actor>();
  return {
    routes: [
      route({
        method: 'GET',
        path: '/live',
        permission: anyoneSignedIn,
        audit: { inCommand: 'entry.open_live_stream' },
        request: { query: z.object({ after: z.string().max(60).optional() }) },
        response: 'stream',
        async handle({ asker, query, raw, reply, requestId }) {
          if (asker.kind !== 'person') throw forbidden();
          const mine = [...listeners].filter((each) => each.actor.personId === asker.personId);
          if (mine.length >= STREAMS_AT_MOST_PER_PERSON) mine[0]?.reply.raw.end();
          await recordOpening(ground, asker, requestId);
          open(reply);
          const listener: Listener = { reply, actor: asker, renew: () => options.actorOf(raw) };
          listeners.add(listener);
          reply.raw.on('close', () => listeners.delete(listener));
          const from = parseCursor(raw.headers['last-event-id'] ?? query.after);
          if (from !== undefined) await replay(ground, listener, from);
          else
            reply.raw.write(`id: ${cursor.transactionId}.${cursor.id}\nevent: ready\ndata: {}\n\n`);
          return { kind: 'taken_over' };
        },
      }),
    ],
    stop() {
      clearInterval(beat);
      for (const { reply } of listeners) reply.raw.end();
    },
  };
}

async function recordOpening(ground: Ground, actor: PersonActor, requestId: string): Promise<void> {
  await ground.database.transaction(
    actor.scope,
    async (transaction) =>
      recordAudit(transaction, {
        organizationId: actor.organizationId,
        actor: auditActor(actor, requestId),
        action: 'entry.open_live_stream',
        subjectKind: 'person',
        subjectId: actor.personId,
        at: ground.clock.now(),
      }),
    'quick',
  );
}

function open(reply: FastifyReply): void {
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  reply.raw.write('retry: 2000\n\n');
}

function parseCursor(text: string | string[] | undefined): Cursor | undefined {
  const [, transactionId, id] = /^(\d{1,19})\.(\d{1,18})$/.exec(String(text ?? '')) ?? [];
  return transactionId === undefined ? undefined : { transactionId, id: Number(id) };
}

function readPast(ground: Ground, cursor: Cursor): Promise<StoredEvent[]> {
  return ground.database.transaction(outboxScope, (transaction) =>
    readOutbox(transaction, cursor, BATCH),
  );
}

/** Everything since `from`, however long somebody was away. */
async function replay(ground: Ground, listener: Listener, from: Cursor): Promise<void> {
  for (let cursor: Cursor | undefined = from; cursor !== undefined && !listener.reply.raw.closed;) {
    const events: StoredEvent[] = await readPast(ground, cursor);
    await tell(ground, listener, events);
    cursor = events.length === BATCH ? events.at(-1) : undefined;
  }
}

/** Tells one listener which of these events' threads it may see. A reply is told when it is released, not before. */
async function tell(
  ground: Ground,
  listener: Listener,
  events: readonly StoredEvent[],
): Promise<void> {
  const own = events.filter(
    ({ event }) =>
      event.organizationId === listener.actor.organizationId &&
      'threadId' in event &&
      (listener.actor.staff !== null || event.kind.startsWith('messaging.')),
  );
  const last = events.at(-1);
  if (last === undefined) return;
  const threadIds = [
    ...new Set(own.map(({ event }) => (event as unknown as { threadId: string }).threadId)),
  ];
  const visible =
    threadIds.length === 0
      ? new Set<string>()
      : await visibleThreads(ground, listener.actor, threadIds);
  for (const stored of own) {
    const event = stored.event as unknown as { threadId: string; kind: string; releaseAt?: number };
    if (!visible.has(event.threadId)) continue;
    const wait = Math.max(0, (event.releaseAt ?? 0) - ground.clock.now());
    const line = `event: thread\ndata: ${JSON.stringify({ threadId: event.threadId, kind: event.kind })}\n\n`;
    const id = `id: ${stored.transactionId}.${stored.id}\n`;
    if (wait > 0) setTimeout(() => write(listener, id + line), wait + 50).unref();
    else write(listener, id + line);
  }
  if (own.length === 0) write(listener, `id: ${last.transactionId}.${last.id}\n\n`);
}

function write({ reply }: Listener, text: string): void {
  if (!reply.raw.writableEnded) reply.raw.write(text);
}

/** A stream lives only as long as the right behind it: within five seconds of a revocation it is cut or narrowed. */
async function keepOrCut(listener: Listener, listeners: Set<Listener>): Promise<void> {
  const actor = await listener.renew().catch(() => undefined);
  if (actor === undefined) {
    listeners.delete(listener);
    listener.reply.raw.end();
    return;
  }
  listener.actor = actor;
  write(listener, ': beat\n\n');
}
