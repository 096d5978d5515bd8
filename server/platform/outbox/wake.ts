import pg from 'pg';

const CHANNEL = 'parley_outbox';
const GATHER_MILLISECONDS = 100;
const POLL_MILLISECONDS = 1000;

/** Wakes every process when something was committed, without a NOTIFY inside any command's transaction. */
export interface Waker {
  /** Says that this process committed events; many calls within 100 ms make one NOTIFY. */
  committed(): void;
  /** Runs `action` when any process committed events, and at least once a second. */
  onWake(action: () => void): void;
  stop(): Promise<void>;
}

/**
 * @param connection one connection of its own, for LISTEN and NOTIFY; it reconnects by itself
 * @param report     called when the connection was lost; the one-second poll carries on meanwhile
 */
export function startWaker(connection: pg.PoolConfig, report: (error: Error) => void): Waker {
  const actions: (() => void)[] = [];
  let client: pg.Client | undefined;
  let gathering: NodeJS.Timeout | undefined;
  let stopped = false;
  const wakeAll = () => {
    for (const action of actions) action();
  };
  const connect = async () => {
    const next = new pg.Client(connection);
    const lose = (error: Error) => {
      if (client !== next) return;
      client = undefined;
      report(error);
    };
    next.on('error', lose);
    next.on('end', () => lose(new Error('The listening connection ended.')));
    next.on('notification', wakeAll);
    await next.connect();
    await next.query(`LISTEN ${CHANNEL}`);
    client = next;
  };
  const connecting = () => connect().catch((error: Error) => report(error));
  const first = connecting();
  const poll = setInterval(() => {
    wakeAll();
    if (client === undefined && !stopped) void connecting();
  }, POLL_MILLISECONDS);
  return {
    committed() {
      gathering ??= setTimeout(() => {
        gathering = undefined;
        client?.query(`NOTIFY ${CHANNEL}`).catch(report);
      }, GATHER_MILLISECONDS);
    },
    onWake: (action) => void actions.push(action),
    async stop() {
      stopped = true;
      clearInterval(poll);
      clearTimeout(gathering);
      await first;
      const last = client;
      client = undefined;
      await last?.end();
    },
  };
}
