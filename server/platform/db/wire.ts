import type { Statement } from './statement.ts';

const TEXT = 0;
const BINARY = 1;
const NO_VALUE = -1;
const GROWS_BY = 2;

// Every message is made and handed over in one go, so one piece of memory serves all connections.
let bytes = Buffer.allocUnsafe(64 * 1024);
let at = 0;

function room(needed: number): void {
  if (at + needed <= bytes.length) return;
  const wider = Buffer.allocUnsafe(Math.max(bytes.length * GROWS_BY, at + needed));
  bytes.copy(wider, 0, 0, at);
  bytes = wider;
}

function int16(value: number): void {
  room(2);
  at = bytes.writeInt16BE(value, at);
}

function int32(value: number): void {
  room(4);
  at = bytes.writeInt32BE(value, at);
}

/** Text that ends with a zero byte. */
function text(value: string): void {
  room(value.length * 3 + 1);
  at += bytes.write(value, at);
  bytes[at] = 0;
  at += 1;
}

/** A value preceded by its length in bytes. */
function counted(value: string | Buffer): void {
  room(value.length * 3 + 4);
  const length = typeof value === 'string' ? bytes.write(value, at + 4) : value.copy(bytes, at + 4);
  bytes.writeInt32BE(length, at);
  at += 4 + length;
}

function message(code: string, fill: () => void): void {
  room(5);
  bytes[at] = code.charCodeAt(0);
  const start = at + 1;
  at += 5;
  fill();
  bytes.writeInt32BE(at - start, start);
}

/** What PostgreSQL reads for one statement: parsed when it is new to the connection, then bound and run. */
export function writeStatement(name: string, statement: Statement, isNew: boolean): void {
  if (isNew) {
    message('P', () => {
      text(name);
      text(statement.text);
      int16(0);
    });
    message('D', () => text(`S${name}`));
  }
  message('B', () => {
    text('');
    text(name);
    const values = statement.values.map(encoded);
    int16(values.length);
    for (const value of values) int16(Buffer.isBuffer(value) ? BINARY : TEXT);
    int16(values.length);
    for (const value of values) {
      if (value === null) int32(NO_VALUE);
      else counted(value);
    }
    int16(0);
  });
  message('E', () => {
    text('');
    int32(0);
  });
}

/** Ends what was written since the last call, as one piece to send. */
export function takeWritten(): Buffer {
  message('S', () => {});
  const taken = Buffer.from(bytes.subarray(0, at));
  at = 0;
  return taken;
}

/** Forgets what was written and not taken. */
export function dropWritten(): void {
  at = 0;
}

function encoded(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || Buffer.isBuffer(value)) return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`;
  throw new TypeError('A value of a statement is text, a number, a truth, bytes or a list.');
}

function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`;
  if (Buffer.isBuffer(value)) return `"\\\\x${value.toString('hex')}"`;
  return typeof value === 'string'
    ? `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
    : String(value);
}
