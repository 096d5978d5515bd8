import { createHash } from 'node:crypto';

/** One SQL statement with its values apart. `values` may be empty. Never build `text` from input. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

class Fragment implements Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  constructor(text: string, values: readonly unknown[]) {
    this.text = text;
    this.values = values;
  }
}

/**
 * Writes one statement. A value that is itself a statement is woven in, its parameters renumbered.
 *
 * @example sql`SELECT id FROM thread WHERE id = ${id}`
 */
export function sql(strings: TemplateStringsArray, ...parts: unknown[]): Statement {
  return parts.some((part) => part instanceof Fragment)
    ? woven(strings, parts)
    : new Fragment(plainText(strings), parts);
}

// A statement into which nothing is woven has one text for each place in the source: the same string finds its name at once.
const plainTexts = new WeakMap<TemplateStringsArray, string>();

function plainText(strings: TemplateStringsArray): string {
  const known = plainTexts.get(strings);
  if (known !== undefined) return known;
  const text = strings.reduce((whole, next, index) => `${whole}$${index}${next}`);
  plainTexts.set(strings, text);
  return text;
}

function woven(strings: TemplateStringsArray, parts: readonly unknown[]): Statement {
  let text = strings[0] ?? '';
  const values: unknown[] = [];
  for (const [index, part] of parts.entries()) {
    if (part instanceof Fragment) {
      const offset = values.length;
      text +=
        part.values.length === 0 || offset === 0
          ? part.text
          : part.text.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + offset}`);
      values.push(...part.values);
    } else {
      values.push(part);
      text += `$${values.length}`;
    }
    text += strings[index + 1] ?? '';
  }
  return new Fragment(text, values);
}

/** Text of ours as a statement to weave in. It must hold no value from outside. */
export function sqlText(text: string): Statement {
  return new Fragment(text, []);
}

/** Milliseconds since 1970 UTC as the text PostgreSQL reads as `timestamptz`; null stays null. */
export function instant(at: number): string;
export function instant(at: number | null): string | null;
export function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

const names = new Map<string, string>();
const NAMES_AT_MOST = 1000;

/** A stable name per text lets PostgreSQL keep the parsed statement; beyond the limit statements go unnamed. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= NAMES_AT_MOST) return known;
  const name = createHash('sha1').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}
