import { randomUUID } from 'node:crypto';
import { BareClient } from './bare-client.ts';
import { benchThread, isOpen } from './bench-rows.store.ts';
import { percentiles } from './percentiles.ts';

/** What this process is told: one kind of request, over and over, for a bounded time. */
export interface LoadOrder {
  port: number;
  kind: 'send' | 'inbox' | 'thread';
  json: boolean;
  connections: number;
  warmUpSeconds: number;
  seconds: number;
  teamView: string;
  nurseToken: string;
  patients: { token: string; threads: number[] }[];
}

const body = JSON.stringify({
  body: 'since monday the new pill makes me dizzy when i stand up. '.repeat(10),
});

// A process of its own, so that its work is not counted as the server's.
process.on('message', (order: LoadOrder) => {
  const patients = order.kind === 'send' ? onlyOpen(order.patients) : order.patients;
  void load({ ...order, patients }).then((measured) => process.send?.(measured));
});

async function load(order: LoadOrder) {
  const expected = order.kind === 'send' ? (order.json ? 201 : 303) : 200;
  const warmUntil = performance.now() + order.warmUpSeconds * 1000;
  const endsAt = warmUntil + order.seconds * 1000;
  const latencies: number[] = [];
  const worker = async (): Promise<void> => {
    const client = new BareClient(order.port);
    for (let began = performance.now(); began < endsAt; began = performance.now()) {
      const status = await client.ask(requestOf(order));
      if (status !== expected) throw new Error(`The server answered ${status}.`);
      const ended = performance.now();
      if (began >= warmUntil && ended <= endsAt) latencies.push(ended - began);
    }
    client.end();
  };
  await Promise.all(Array.from({ length: order.connections }, worker));
  return percentiles(latencies, order.seconds);
}

const pick = <T>(list: readonly T[]): T | undefined =>
  list[Math.floor(Math.random() * list.length)];

/** What is sent is an addition to an open conversation: the job of the limit, which opens none either. */
const onlyOpen = (patients: LoadOrder['patients']) =>
  patients
    .map(({ token, threads }) => ({ token, threads: threads.filter(isOpen) }))
    .filter(({ threads }) => threads.length > 0);

function requestOf(order: LoadOrder): string {
  const patient = pick(order.patients);
  const thread = benchThread(pick(patient?.threads ?? []) ?? 1);
  const accept = order.json ? 'application/json' : 'text/html';
  const head = (line: string, token: string) =>
    `${line} HTTP/1.1\r\nhost: 127.0.0.1:${order.port}\r\ncookie: parley_session=${token}\r\naccept: ${accept}\r\n`;
  const token = patient?.token ?? '';
  switch (order.kind) {
    case 'inbox':
      return `${head(`GET /inbox/${order.teamView}`, order.nurseToken)}\r\n`;
    case 'thread':
      return `${head(`GET /messages/${thread}`, token)}\r\n`;
    case 'send':
      return `${head(`POST /messages/${thread}/reply`, token)}content-type: application/json\r\nsec-fetch-site: same-origin\r\nidempotency-key: ${randomUUID()}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  }
}
