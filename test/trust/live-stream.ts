import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

/** One open stream of live updates, as a browser holds it. */
export interface Stream {
  status: number;
  headers: Readonly<Record<string, unknown>>;
  /** Threads it was told of, in order. */
  threads(): string[];
  kinds(): string[];
  lastId(): string;
  text(): string;
  ended(): boolean;
  close(): void;
}

/** @param after the id of the last event that was seen, to be told what came since */
export async function openStream(
  port: number,
  token: string | undefined,
  after = '',
): Promise<Stream> {
  const asked = request({
    host: '127.0.0.1',
    port,
    path: '/live',
    headers: {
      accept: 'text/event-stream',
      ...(token === undefined ? {} : { cookie: `parley_session=${token}` }),
      ...(after === '' ? {} : { 'last-event-id': after }),
    },
  }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  let text = '';
  let ended = false;
  answer.on('data', (part: Buffer) => (text += part.toString()));
  answer.on('close', () => (ended = true));
  asked.on('error', () => undefined);
  const told = () =>
    [...text.matchAll(/^event: thread\ndata: (.*)$/gm)].map(
      (match) => JSON.parse(match[1] ?? '{}') as { threadId: string; kind: string },
    );
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    threads: () => told().map(({ threadId }) => threadId),
    kinds: () => told().map(({ kind }) => kind),
    lastId: () => [...text.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? '',
    text: () => text,
    ended: () => ended,
    close: () => asked.destroy(),
  };
}
