import type { Duplex } from 'node:stream';
import pg from 'pg';
import { CommitRefusedError } from './db.errors.ts';
import { sql, statementName, type Statement } from './statement.ts';

/** What the database may show to a transaction: setting name -> value; a name left out means nothing is visible through it. */
export type Scope = Readonly<Record<string, string>>;

/** One open transaction. Statements go out at once and in order; answers may be awaited later, or never. */
export interface Transaction {
  readonly scope: Scope;
  /** Rows of the statement. Rejects with the database's error. */
  query<Row>(statement: Statement): Promise<Row[]>;
  /** Sends a statement whose rows nobody needs. Its failure fails the commit. */
  run(statement: Statement): void;
  /** Runs `work` under other settings, then restores this transaction's own. */
  within<T>(scope: Scope, work: () => Promise<T>): Promise<T>;
  /** Called after COMMIT answered COMMIT; never after a rollback. */
  afterCommit(action: () => void): void;
}

/** How a transaction is committed: `flushed` waits for the disk; `quick` may lose under a second of entries in a database crash. */
export type Durability = 'flushed' | 'quick';

export interface Database {
  transaction<T>(
    scope: Scope,
    work: (transaction: Transaction) => Promise<T>,
    durability?: Durability,
  ): Promise<T>;
  close(): Promise<void>;
  readonly pool: pg.Pool;
}

export interface DatabaseOptions {
  connection: pg.PoolConfig;
  /** Every setting a scope may hold, in a fixed order. */
  scopeNames: readonly string[];
  maximumConnections: number;
  onIdleError: (error: Error) => void;
}

const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.DATE, (text) => text],
  // The session's time zone is UTC, so the text always ends in +00.
  [
    pg.types.builtins.TIMESTAMPTZ,
    (text) => Date.parse(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`),
  ],
]);
const typeParsers = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) ||
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Connects a pool. `pg`'s pipeline mode sends each statement without waiting for the one before. */
export function createDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    ...options.connection,
    max: options.maximumConnections,
    pipeline: true,
    types: typeParsers,
    options: [
      '-c TimeZone=UTC',
      '-c idle_in_transaction_session_timeout=60000',
      '-c lock_timeout=10000',
      '-c jit=off',
      // Every statement is prepared and walks an index whatever its values: planning it anew costs more than running it.
      '-c plan_cache_mode=force_generic_plan',
    ].join(' '),
  } as pg.PoolConfig);
  pool.on('error', options.onIdleError);
  return {
    pool,
    transaction: (scope, work, durability = 'flushed') =>
      transact(pool, options.scopeNames, scope, work, durability),
    close: () => pool.end(),
  };
}

function enterScope(
  names: readonly string[],
  scope: Scope,
  durability: Durability,
): pg.QueryConfig {
  const values: string[] = names.map((name) => scope[name] ?? '');
  const settings = names.map((name, index) => `set_config('parley.${name}', $${index + 1}, true)`);
  const text = `SELECT ${settings.join(', ')}${durability === 'quick' ? ", set_config('synchronous_commit', 'off', true)" : ''}`;
  return { name: statementName(text), text, values } as pg.QueryConfig;
}

async function transact<T>(
  pool: pg.Pool,
  scopeNames: readonly string[],
  scope: Scope,
  work: (transaction: Transaction) => Promise<T>,
  durability: Durability,
): Promise<T> {
  const client = await pool.connect();
  const sent: Promise<unknown>[] = [];
  const afterCommit: (() => void)[] = [];
  let broken: Error | undefined;
  const gather = gatherer(client);
  const send = (config: pg.QueryConfig | string): Promise<pg.QueryResult> => {
    gather();
    const answer = client.query(config);
    answer.catch(() => {});
    sent.push(answer);
    return answer;
  };
  const submit = (statement: Statement): Promise<pg.QueryResult> => {
    const name = statementName(statement.text);
    const config: pg.QueryConfig = { text: statement.text, values: [...statement.values] };
    return send(name === undefined ? config : { ...config, name });
  };
  const transaction: Transaction = {
    scope,
    query: <Row>(statement: Statement) => {
      const rows = submit(statement).then((answer) => answer.rows as Row[]);
      // Whoever awaits it still sees the failure; but when an earlier statement threw, nobody does, and that ends no process.
      rows.catch(() => {});
      return rows;
    },
    run: (statement) => void submit(statement),
    within: async (other, inner) => {
      void send(enterScope(scopeNames, other, 'flushed'));
      const result = await inner();
      void send(enterScope(scopeNames, scope, 'flushed'));
      return result;
    },
    afterCommit: (action) => void afterCommit.push(action),
  };
  try {
    void send('BEGIN');
    void send(enterScope(scopeNames, scope, durability));
    const result = await work(transaction);
    gather();
    const committed = client.query('COMMIT');
    committed.catch(() => {});
    await Promise.all(sent);
    // After a failed statement a pipelined COMMIT resolves as ROLLBACK: acknowledging it would lose the write.
    const { command } = await committed;
    if (command !== 'COMMIT') throw new CommitRefusedError(command);
    for (const action of afterCommit) action();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Statements issued in one go leave in one write: a system call each would cost more than the statement. */
function gatherer(client: pg.PoolClient): () => void {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  let gathering = false;
  return () => {
    if (gathering) return;
    gathering = true;
    stream.cork();
    setImmediate(() => {
      gathering = false;
      stream.uncork();
    });
  };
}

/** A scope in which nothing is visible. */
export const noScope: Scope = Object.freeze({});

export { sql };
