import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '#platform/ids/index.ts';
import type { CrashDatabase, Writer } from './scratch.ts';

/** One line of the journal: what the server said stands. */
export interface Acknowledged {
  word: string;
  kind: 'reply' | 'send';
  threadId: string;
  /** Known where the answer names it. */
  messageId: string | null;
}

export interface Load {
  inFlight(): number;
  acknowledged(): number;
  /** Requests whose outcome nobody knew and that were asked again. */
  askedAgain(): number;
  /** Answers that should not be. */
  surprises(): string[];
  /** So many of them that going on would tell nothing. */
  gaveUp(): boolean;
  /** Ends when every intention begun has been acknowledged. */
  stop(): Promise<void>;
}

export interface LoadOptions {
  database: CrashDatabase;
  port: number;
  journal: string;
  clients: number;
  /** Resolves while the server can be reached. */
  up(): Promise<void>;
}

interface Answer {
  status: number;
  location: string;
  body: string;
}

interface Intention {
  kind: Acknowledged['kind'];
  word: string;
  path: string;
  key: string;
  form: string;
}

const TIMEOUT_MS = 8000;
const DOUBLE_CLICKS = 0.1;
const SURPRISES_AT_MOST = 20;

/** Patients who write without a pause, each intention under one key until its outcome is known. */
export function startLoad(options: LoadOptions): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const surprises: string[] = [];
  const counts = { inFlight: 0, acknowledged: 0, askedAgain: 0, words: 0 };
  let stopping = false;
  const gaveUp = () => surprises.length > SURPRISES_AT_MOST;

  const ask = async (writer: Writer, intention: Intention): Promise<Answer | undefined> => {
    counts.inFlight += 1;
    try {
      return await post(agent, options.port, writer, intention);
    } catch {
      return undefined;
    } finally {
      counts.inFlight -= 1;
    }
  };
  const carryOut = async (writer: Writer, intention: Intention): Promise<string | undefined> => {
    for (;;) {
      const twice = Math.random() < DOUBLE_CLICKS;
      const answers = await Promise.all(
        Array.from({ length: twice ? 2 : 1 }, () => ask(writer, intention)),
      );
      const known = answers.flatMap((answer) => acknowledgedBy(intention, answer) ?? []);
      for (const each of known) {
        counts.acknowledged += 1;
        appendFileSync(options.journal, `${JSON.stringify(each)}\n`);
      }
      for (const answer of answers)
        if (answer !== undefined && answer.status >= 400 && answer.status < 500)
          surprises.push(
            `${intention.path} answered ${answer.status}: ${answer.body.slice(0, 200)}`,
          );
      if (known[0] !== undefined) return known[0].threadId;
      if (gaveUp()) return undefined;
      counts.askedAgain += 1;
      await Promise.all([options.up(), pause(5)]);
    }
  };
  const client = async (writer: Writer) => {
    let threadId: string | undefined;
    while (!stopping && !gaveUp()) {
      counts.words += 1;
      const word = `crashword${counts.words}end`;
      const intention =
        threadId === undefined || Math.random() < 0.4
          ? await sendIntention(options.database, writer, word)
          : replyIntention(threadId, word);
      threadId = (await carryOut(writer, intention)) ?? threadId;
    }
  };
  const { writers } = options.database;
  const clients = Array.from({ length: options.clients }, async (_, number) => {
    const writer = writers[number % writers.length];
    if (writer !== undefined) await client(writer);
  });
  return {
    inFlight: () => counts.inFlight,
    acknowledged: () => counts.acknowledged,
    askedAgain: () => counts.askedAgain,
    surprises: () => surprises,
    gaveUp,
    async stop() {
      stopping = true;
      await Promise.all(clients);
      agent.destroy();
    },
  };
}

function acknowledgedBy(
  { kind, word }: Intention,
  answer: Answer | undefined,
): Acknowledged | undefined {
  if (answer?.status === 303) {
    const [, threadId = ''] = /^\/messages\/(thr_\w+)\/sent$/.exec(answer.location) ?? [];
    return threadId === '' ? undefined : { word, kind, threadId, messageId: null };
  }
  if (answer?.status !== 201) return undefined;
  const { threadId, messageId } = JSON.parse(answer.body) as {
    threadId: string;
    messageId: string;
  };
  return { word, kind, threadId, messageId };
}

function replyIntention(threadId: string, word: string): Intention {
  const path = `/messages/${threadId}/reply`;
  const form = `body=${encodeURIComponent(words(word))}`;
  return { kind: 'reply', word, path, key: randomUUID(), form };
}

/** The draft stands already; what is tried is its sending. */
async function sendIntention(
  { owner, organizationId }: CrashDatabase,
  writer: Writer,
  word: string,
): Promise<Intention> {
  const id = newId('dra');
  await owner.query(
    `INSERT INTO draft (organization_id, id, author_id, patient_id, topic_id, body) VALUES ($1, $2, $3, $3, 'question', $4)`,
    [organizationId, id, writer.personId, words(word)],
  );
  return { kind: 'send', word, path: `/write/${id}/send`, key: randomUUID(), form: '' };
}

const words = (word: string) => `A small question about parking, number ${word}.`;

function post(agent: Agent, port: number, writer: Writer, intention: Intention): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sent = request(
    {
      agent,
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: intention.path,
      timeout: TIMEOUT_MS,
      headers: {
        accept: intention.kind === 'reply' ? 'application/json' : 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(intention.form),
        'idempotency-key': intention.key,
        origin: `http://127.0.0.1:${port}`,
        cookie: `parley_session=${writer.token}`,
      },
    },
    (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.once('error', reject);
      response.once('aborted', () => reject(new Error('cut')));
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          body,
        }),
      );
    },
  );
  sent.once('timeout', () => sent.destroy(new Error('no answer')));
  sent.once('error', reject);
  sent.end(intention.form);
  return promise;
}
