import { randomUUID } from 'node:crypto';
import { Agent, request, type RequestOptions } from 'node:http';
import { benchThread } from './bench-rows.store.ts';
import { percentiles } from './percentiles.ts';

/** What this process is told: one kind of request, over and over, for a bounded time. */
export interface LoadOrder {
  port: number;
  kind: 'send' | 'inbox' | 'thread';
  json: boolean;
  connections: number;
  seconds: number;
  teamView: string;
  nurseToken: string;
  patients: { token: string; threads: number[] }[];
}

const body = 'since monday the new pill makes me dizzy when i stand up. '.repeat(10);

// A process of its own, so that its work is not counted as the server's.
process.on('message', (order: LoadOrder) => {
  void load(order).then((measured) => process.send?.(measured));
});

async function load(order: LoadOrder) {
  const agent = new Agent({ keepAlive: true, maxSockets: order.connections });
  const warmUntil = performance.now() + 1500;
  const endsAt = warmUntil + order.seconds * 1000;
  const latencies: number[] = [];
  const worker = async (): Promise<void> => {
    while (performance.now() < endsAt) {
      const began = performance.now();
      const status = await ask(order, agent);
      if (status !== (order.kind === 'send' ? (order.json ? 201 : 303) : 200))
        throw new Error(`The server answered ${status}.`);
      if (began >= warmUntil) latencies.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: order.connections }, worker));
  agent.destroy();
  return percentiles(latencies, order.seconds);
}

function ask(order: LoadOrder, agent: Agent): Promise<number> {
  const patient = order.patients[Math.floor(Math.random() * order.patients.length)];
  const thread = benchThread(
    patient?.threads[Math.floor(Math.random() * patient.threads.length)] ?? 1,
  );
  const token = order.kind === 'inbox' ? order.nurseToken : (patient?.token ?? '');
  const path =
    order.kind === 'inbox'
      ? `/inbox/${order.teamView}`
      : order.kind === 'thread'
        ? `/messages/${thread}`
        : `/messages/${thread}/reply`;
  const options: RequestOptions = {
    host: '127.0.0.1',
    port: order.port,
    agent,
    path,
    method: order.kind === 'send' ? 'POST' : 'GET',
    headers: {
      cookie: `parley_session=${token}`,
      accept: order.json ? 'application/json' : 'text/html',
      ...(order.kind === 'send'
        ? {
            'content-type': 'application/json',
            'sec-fetch-site': 'same-origin',
            'idempotency-key': randomUUID(),
          }
        : {}),
    },
  };
  return new Promise((resolve, reject) => {
    const sent = request(options, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(order.kind === 'send' ? JSON.stringify({ body }) : undefined);
  });
}
