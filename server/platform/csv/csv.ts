/** One record of a CSV file and the line of the file it begins on, counted from 1. */
export interface CsvRecord {
  line: number;
  cells: readonly string[];
}

/** A file that cannot be cut into records at all. */
export class CsvError extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`A quoted cell that begins on line ${line} has no end.`);
    this.name = 'CsvError';
    this.line = line;
  }
}

// A cell that a spreadsheet program would run, also when it is guarded already.
const formula = /^'*[=+\-@\t\r]/;
const guardedFormula = /^'+[=+\-@\t\r]/;

/**
 * Bytes as text: UTF-8 with or without a mark, UTF-16 with one, else the Western code page that spreadsheet programs
 * write when they say "CSV".
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Cuts RFC 4180 text into records. The separator is a comma, semicolon or tab, whichever the first line has most of.
 * Empty lines are left out. The sign that `writeCsv` puts before a formula is taken off again.
 *
 * @throws CsvError when a quote is never closed
 */
export function readCsv(text: string): CsvRecord[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let line = 1;
  let startedAt = 1;
  let at = 0;
  const endRecord = () => {
    if (cells.some((cell) => cell !== '')) records.push({ line: startedAt, cells });
    cells = [];
  };
  while (at <= source.length) {
    const cell = source[at] === '"' ? quoted(source, at, line) : plain(source, at, separator);
    cells.push(unguarded(cell.text));
    line += cell.lines;
    at = cell.end;
    if (source[at] === separator) {
      at += 1;
      continue;
    }
    endRecord();
    if (at >= source.length) break;
    at += source.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    startedAt = line;
  }
  return records;
}

interface Cut {
  text: string;
  end: number;
  lines: number;
}

function plain(source: string, from: number, separator: string): Cut {
  let end = from;
  while (
    end < source.length &&
    source[end] !== separator &&
    source[end] !== '\n' &&
    source[end] !== '\r'
  )
    end += 1;
  return { text: source.slice(from, end).trim(), end, lines: 0 };
}

function quoted(source: string, from: number, line: number): Cut {
  let end = source.indexOf('"', from + 1);
  while (end !== -1 && source[end + 1] === '"') end = source.indexOf('"', end + 2);
  if (end === -1) throw new CsvError(line);
  const text = source.slice(from + 1, end).replaceAll('""', '"');
  return { text, end: end + 1 + rest(source, end + 1), lines: text.split('\n').length - 1 };
}

// Spaces after a closing quote belong to nothing.
function rest(source: string, from: number): number {
  let end = from;
  while (source[end] === ' ') end += 1;
  return end - from;
}

function separatorOf(source: string): string {
  const [first = ''] = source.split(/\r?\n/, 1);
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

function unguarded(cell: string): string {
  return guardedFormula.test(cell) ? cell.slice(1) : cell;
}

/**
 * Rows as RFC 4180 text that a spreadsheet program opens as words: what it would run as a formula gets a leading
 * apostrophe. Begins with a mark that says UTF-8.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(writeCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function writeCell(value: string): string {
  const guarded = formula.test(value) ? `'${value}` : value;
  return /["\r\n,;\t]|^\s|\s$|^$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
