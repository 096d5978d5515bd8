/** A rule's condition: findings joined by & | ! and parentheses; `name.severe` asks for a quality. */
export type Condition =
  | { readonly kind: 'finding'; readonly name: string; readonly qualities: readonly string[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] };

interface Cursor {
  readonly parts: readonly string[];
  at: number;
}

function readFactor(cursor: Cursor): Condition {
  const part = cursor.parts[cursor.at] ?? '';
  cursor.at += 1;
  if (part === '!') return { kind: 'not', of: readFactor(cursor) };
  if (part === '(') {
    const inner = readAny(cursor);
    cursor.at += 1;
    return inner;
  }
  const [name = '', ...qualities] = part.split('.');
  if (!/^\w+$/.test(name)) throw new Error(`A condition cannot hold "${part}".`);
  return { kind: 'finding', name, qualities };
}

function readJoined(
  cursor: Cursor,
  sign: string,
  kind: 'all' | 'any',
  next: (cursor: Cursor) => Condition,
): Condition {
  const of = [next(cursor)];
  while (cursor.parts[cursor.at] === sign) {
    cursor.at += 1;
    of.push(next(cursor));
  }
  return of.length === 1 && of[0] !== undefined ? of[0] : { kind, of };
}

function readAny(cursor: Cursor): Condition {
  return readJoined(cursor, '|', 'any', (inner) => readJoined(inner, '&', 'all', readFactor));
}

/** Throws when the condition is not well formed; the lexicon's test walks every rule. */
export function readCondition(written: string): Condition {
  const parts = written.match(/[\w.]+|[&|!()]/g) ?? [];
  const cursor: Cursor = { parts, at: 0 };
  const condition = readAny(cursor);
  if (cursor.at !== parts.length) throw new Error(`A condition ends too soon: ${written}`);
  return condition;
}

export interface Evidence {
  readonly qualities: number;
}

/** Where each finding occurs, by name. */
export type Pool<E extends Evidence> = ReadonlyMap<string, readonly E[]>;

/** The evidence that makes the condition true, or null. */
export function satisfy<E extends Evidence>(
  condition: Condition,
  pool: Pool<E>,
  qualityBits: Readonly<Record<string, number>>,
): readonly E[] | null {
  switch (condition.kind) {
    case 'finding': {
      let wanted = 0;
      for (const quality of condition.qualities) wanted |= qualityBits[quality] ?? 0;
      const found = pool.get(condition.name)?.find((each) => (each.qualities & wanted) === wanted);
      return found === undefined ? null : [found];
    }
    case 'not':
      return satisfy(condition.of, pool, qualityBits) === null ? [] : null;
    case 'all': {
      const evidence: E[] = [];
      for (const part of condition.of) {
        const found = satisfy(part, pool, qualityBits);
        if (found === null) return null;
        evidence.push(...found);
      }
      return evidence;
    }
    case 'any':
      for (const part of condition.of) {
        const found = satisfy(part, pool, qualityBits);
        if (found !== null) return found;
      }
      return null;
  }
}

/** Names of which at least one has to be found: an "and" needs its smallest part, an "or" all of them. */
export function needsOneOf(condition: Condition): string[] {
  switch (condition.kind) {
    case 'finding':
      return [condition.name];
    case 'not':
      return [];
    case 'any':
      return condition.of.flatMap(needsOneOf);
    case 'all': {
      const parts = condition.of.filter((part) => part.kind !== 'not').map(needsOneOf);
      return parts.toSorted((left, right) => left.length - right.length)[0] ?? [];
    }
  }
}

/** The names a condition asks for, so that a test can say which ones nothing finds. */
export function namesIn(condition: Condition): string[] {
  switch (condition.kind) {
    case 'finding':
      return [condition.name];
    case 'not':
      return namesIn(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(namesIn);
  }
}

/** A condition as it is written in the rules; reading it back gives the same condition. */
export function showCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'finding':
      return [condition.name, ...condition.qualities].join('.');
    case 'not':
      return `!${inBrackets(condition.of)}`;
    case 'all':
      return condition.of.map(inBrackets).join('&');
    case 'any':
      return condition.of.map(showCondition).join('|');
  }
}

function inBrackets(condition: Condition): string {
  const shown = showCondition(condition);
  return condition.kind === 'any' || condition.kind === 'all' ? `(${shown})` : shown;
}
