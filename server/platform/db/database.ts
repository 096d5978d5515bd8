import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { CommitRefusedError } from './db.errors.ts';
import { lineOf, type LineAnswer } from './line.ts';
import { sql, sqlText, type Statement } from './statement.ts';

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
  /** As `within`, for work that asks for all it needs before it awaits anything: others may ask meanwhile. */
  aside<T>(scope: Scope, ask: () => Promise<T>): Promise<T>;
  /** Called after COMMIT answered COMMIT; never after a rollback. */
  afterCommit(action: () => void): void;
}

/**
 * How a transaction is committed: `flushed` waits for the disk; `quick` may lose under a second of entries in a database crash.
 * `at_once` is `quick`, and COMMIT leaves together with the statements: for reads that ask for everything before they await
 * anything, whose entry stands whatever they then make of the rows.
 */
export type Durability = 'flushed' | 'quick' | 'at_once';

export interface Database {
  /**
   * One that is opened while another of the same request is open takes its connection from a small reserve, and one inside
   * that from another: else those who hold all connections would wait for each other. A fourth is an error of the program.
   */
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
  /** A connection nobody used was lost; never called once the database is being closed. */
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

/** Kept for each depth of what an open transaction must know from outside of it, such as the rules in force. */
const RESERVED_CONNECTIONS = [2, 2];

/** The transaction around what runs now. */
interface Around {
  open: boolean;
  depth: number;
}
const around = new AsyncLocalStorage<Around>();

/** Connects pools. */
export function createDatabase(options: DatabaseOptions): Database {
  let closing = false;
  // A server that is being stopped may still say goodbye to a connection that is on its way out.
  const onIdleError = (error: Error) => void (closing || options.onIdleError(error));
  const own = { ...options, onIdleError };
  const pool = connect(own, options.maximumConnections);
  const pools = [pool, ...RESERVED_CONNECTIONS.map((max) => connect(own, max))];
  return {
    pool,
    transaction(scope, work, durability = 'flushed') {
      const outer = around.getStore();
      const depth = outer?.open === true ? outer.depth + 1 : 0;
      const free = pools[depth];
      if (free === undefined) return Promise.reject(new Error('Transactions are nested too deep.'));
      const mine: Around = { open: true, depth };
      const begun = around.run(mine, () =>
        transact(free, options.scopeNames, scope, work, durability),
      );
      return begun.finally(() => (mine.open = false));
    },
    async close() {
      closing = true;
      await Promise.all(pools.map((each) => each.end()));
    },
  };
}

function connect(options: DatabaseOptions, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...options.connection,
    max,
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
  // A connection that breaks while a transaction holds it: its next statement fails, and that is where it is handled.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

const begin = sqlText('BEGIN');
const commit = sqlText('COMMIT');
const rollback = sqlText('ROLLBACK');

/** A setting left out is empty in a new transaction, and an empty one shows nothing. */
function enterScope(
  names: readonly string[],
  scope: Scope,
  durability: Durability,
): Statement | undefined {
  const filled = names.filter((name) => scope[name] !== undefined && scope[name] !== '');
  return settings(filled, scope, durability !== 'flushed');
}

/** Takes the place of the scope that stands: what differs is written, also what becomes empty. */
function changeScope(
  names: readonly string[],
  standing: Scope,
  scope: Scope,
): Statement | undefined {
  const differing = names.filter((name) => (standing[name] ?? '') !== (scope[name] ?? ''));
  return settings(differing, scope, false);
}

const settingTexts = new Map<string, string>();

function settings(names: readonly string[], scope: Scope, quick: boolean): Statement | undefined {
  if (names.length === 0 && !quick) return undefined;
  const key = quick ? `${names.join(' ')} quick` : names.join(' ');
  const text = settingTexts.get(key) ?? settingText(names, quick);
  settingTexts.set(key, text);
  return { text, values: names.map((name) => scope[name] ?? '') };
}

function settingText(names: readonly string[], quick: boolean): string {
  const all = names.map((name, index) => `set_config('parley.${name}', $${index + 1}, true)`);
  if (quick) all.push("set_config('synchronous_commit', 'off', true)");
  return `SELECT ${all.join(', ')}`;
}

/** `standing` follows what was sent last, so that whoever changes the scope inside another change leaves no setting of it behind. */
function scopeChanges(
  names: readonly string[],
  own: Scope,
  send: (statement: Statement | undefined) => unknown,
): Pick<Transaction, 'within' | 'aside'> {
  let standing = own;
  const enter = (other: Scope) => {
    void send(changeScope(names, standing, other));
    standing = other;
  };
  return {
    within: async (other, inner) => {
      enter(other);
      const result = await inner();
      enter(own);
      return result;
    },
    aside: (other, ask) => {
      enter(other);
      const asked = ask();
      enter(own);
      return asked;
    },
  };
}

async function transact<T>(
  pool: pg.Pool,
  scopeNames: readonly string[],
  scope: Scope,
  work: (transaction: Transaction) => Promise<T>,
  durability: Durability,
): Promise<T> {
  const client = await pool.connect();
  const line = lineOf(client, typeParsers);
  const sent: Promise<unknown>[] = [];
  const afterCommit: (() => void)[] = [];
  let broken: Error | undefined;
  let ended: Promise<LineAnswer> | undefined;
  const send = (statement: Statement | undefined): Promise<LineAnswer> | undefined => {
    if (statement === undefined) return undefined;
    if (ended !== undefined) throw new Error('A transaction that commits at once was asked later.');
    const answer = line.ask(statement);
    answer.catch(() => {});
    sent.push(answer);
    return answer;
  };
  const end = () => {
    const answer = line.ask(commit);
    answer.catch(() => {});
    return answer;
  };
  const transaction: Transaction = {
    scope,
    query: <Row>(statement: Statement) => {
      if (ended !== undefined)
        throw new Error('A transaction that commits at once was asked later.');
      const rows = line.ask(statement).then((answer) => answer.rows as Row[]);
      sent.push(rows);
      // Whoever awaits it still sees the failure; but when an earlier statement threw, nobody does, and that ends no process.
      rows.catch(() => {});
      return rows;
    },
    run: (statement) => void send(statement),
    ...scopeChanges(scopeNames, scope, send),
    afterCommit: (action) => void afterCommit.push(action),
  };
  try {
    void send(begin);
    void send(enterScope(scopeNames, scope, durability));
    const working = work(transaction);
    if (durability === 'at_once') ended = end();
    const result = await working;
    const committed = ended ?? end();
    await Promise.all(sent);
    // After a failed statement COMMIT may be answered ROLLBACK: acknowledging that would lose the write.
    const { command } = await committed;
    if (command !== 'COMMIT') throw new CommitRefusedError(command);
    for (const action of afterCommit) action();
    return result;
  } catch (error) {
    await line.ask(rollback).catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** A scope in which nothing is visible. */
export const noScope: Scope = Object.freeze({});

export { sql };
