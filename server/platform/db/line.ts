import pg from 'pg';
import type { Duplex } from 'node:stream';
import { statementName, type Statement } from './statement.ts';
import { dropWritten, takeWritten, writeStatement } from './wire.ts';

/** What one statement gave: its rows, and the word PostgreSQL ends it with, such as `INSERT` or `COMMIT`. */
export interface LineAnswer {
  rows: unknown[];
  command: string;
}

interface Column {
  name: string;
  read(text: string): unknown;
}

interface Shape {
  columns: readonly Column[];
  blank: Record<string, null>;
}

interface Pending {
  statement: Statement;
  name: string;
  shape: Shape;
  answer: LineAnswer;
  resolve(answer: LineAnswer): void;
  reject(error: Error): void;
}

interface Connection {
  stream: Duplex;
  parsedStatements: Record<string, string>;
}

const shapeless: Shape = { columns: [], blank: {} };
const lines = new WeakMap<pg.ClientBase, Line>();

/** The line to the database behind a connection of the pool. */
export function lineOf(client: pg.ClientBase, types: pg.CustomTypesConfig): Line {
  const line = lines.get(client) ?? new Line(client, types);
  lines.set(client, line);
  return line;
}

/**
 * Sends statements without waiting for the ones before: all that is asked in one go leaves in one write and comes back in one
 * answer. After a failure the database skips the rest of the write, so every later statement of it fails with the same error.
 */
export class Line {
  readonly #client: pg.ClientBase;
  readonly #types: pg.CustomTypesConfig;
  readonly #shapes = new Map<string, Shape>();
  #waiting: Pending[] = [];
  #planned = false;
  #underWay = false;

  constructor(client: pg.ClientBase, types: pg.CustomTypesConfig) {
    this.#client = client;
    this.#types = types;
  }

  ask(statement: Statement): Promise<LineAnswer> {
    return new Promise((resolve, reject) => {
      const name = statementName(statement.text) ?? '';
      const answer = { rows: [], command: '' };
      this.#waiting.push({ statement, name, shape: shapeless, answer, resolve, reject });
      if (this.#planned || this.#underWay) return;
      this.#planned = true;
      setImmediate(() => this.#leave());
    });
  }

  #leave(): void {
    this.#planned = false;
    const group = this.#waiting;
    if (group.length === 0) return;
    this.#waiting = [];
    this.#underWay = true;
    this.#client.query(
      new Group(group, this.#types, this.#shapes, () => {
        this.#underWay = false;
        this.#leave();
      }),
    );
  }
}

/** Statements that travel together, as `pg` lets a query of one's own be sent and told the answers. */
class Group {
  readonly #pending: readonly Pending[];
  readonly #types: pg.CustomTypesConfig;
  readonly #shapes: Map<string, Shape>;
  readonly #done: () => void;
  #place = 0;

  constructor(
    pending: readonly Pending[],
    types: pg.CustomTypesConfig,
    shapes: Map<string, Shape>,
    done: () => void,
  ) {
    this.#pending = pending;
    this.#types = types;
    this.#shapes = shapes;
    this.#done = done;
  }

  /** `pg` notes under this name, when PostgreSQL says so, that the connection knows the statement. */
  get name(): string {
    return this.#pending[this.#place]?.name ?? '';
  }

  get text(): string {
    return this.#pending[this.#place]?.statement.text ?? '';
  }

  submit({ stream, parsedStatements }: Connection): Error | null {
    const told = new Set<string>();
    try {
      for (const pending of this.#pending) {
        const { name, statement } = pending;
        // Only now: the group before this one may have told it.
        pending.shape = this.#shapes.get(name) ?? shapeless;
        const known = name !== '' && (parsedStatements[name] !== undefined || told.has(name));
        told.add(name);
        writeStatement(name, statement, !known);
      }
    } catch (error) {
      dropWritten();
      return error as Error;
    }
    stream.write(takeWritten());
    return null;
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    const pending = this.#pending[this.#place];
    if (pending === undefined) return;
    const columns = fields.map(({ name, dataTypeID }) => ({
      name,
      read: this.#types.getTypeParser(dataTypeID, 'text') as Column['read'],
    }));
    const shape = {
      columns,
      blank: Object.fromEntries(columns.map(({ name }) => [name, null])),
    };
    // The same statement may stand again in this group.
    for (const each of this.#pending) if (each.name === pending.name) each.shape = shape;
    pending.shape = shape;
    if (pending.name !== '') this.#shapes.set(pending.name, shape);
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const pending = this.#pending[this.#place];
    if (pending === undefined) return;
    const { columns, blank } = pending.shape;
    const row: Record<string, unknown> = { ...blank };
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      const value = fields[index];
      if (column !== undefined && value !== null && value !== undefined)
        row[column.name] = column.read(value);
    }
    pending.answer.rows.push(row);
  }

  handleCommandComplete({ text }: { text: string }): void {
    const pending = this.#pending[this.#place];
    if (pending === undefined) return;
    pending.answer.command = text.split(' ', 1)[0] ?? '';
    this.#place += 1;
  }

  handleEmptyQuery(): void {
    this.#place += 1;
  }

  handlePortalSuspended(): void {}

  // The database says "ready" once for the whole group: what it answered before that is final.
  handleReadyForQuery(): void {
    for (const { resolve, answer } of this.#pending) resolve(answer);
    this.#done();
  }

  handleError(error: Error): void {
    for (const [index, { resolve, reject, answer }] of this.#pending.entries()) {
      if (index < this.#place) resolve(answer);
      else reject(error);
    }
    this.#done();
  }
}
