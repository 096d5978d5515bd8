import { inflateSync } from 'node:zlib';

/** What stands in a PDF: numbers and strings as they are, names as `/Name`, operators and references as words. */
export type Token = number | string | { text: string } | Token[] | Dictionary;
export interface Dictionary {
  [name: string]: Token;
}

const signs =
  /\s*(?:%[^\n]*\n\s*)*(<<|>>|\[|\]|\(|<[0-9A-Fa-f\s]*>|\/[^\s/<>[\]()]*|\d+ \d+ R\b|[-+]?[\d.]+(?=[\s/<>[\]()]|$)|[^\s/<>[\]()]+)/y;

/** The tokens of one object or of a page's drawing, in order. */
export function tokensOf(source: string): Token[] {
  const stack: Token[][] = [[]];
  const put = (token: Token) => stack.at(-1)?.push(token);
  signs.lastIndex = 0;
  for (let found = signs.exec(source); found !== null; found = signs.exec(source)) {
    const sign = found[1] ?? '';
    if (sign === '[' || sign === '<<') stack.push([]);
    else if (sign === ']') put(stack.pop() ?? []);
    else if (sign === '>>') put(dictionaryOf(stack.pop() ?? []));
    else if (sign === '(') put({ text: stringFrom(source) });
    else if (sign.startsWith('<'))
      put({ text: Buffer.from(sign.slice(1, -1), 'hex').toString('latin1') });
    else put(/^[-+]?[\d.]+$/.test(sign) ? Number(sign) : sign);
  }
  return stack[0] ?? [];
}

function dictionaryOf(tokens: Token[]): Dictionary {
  const pairs = Array.from({ length: tokens.length / 2 }, (_, at) => [
    String(tokens[2 * at]).slice(1),
    tokens[2 * at + 1],
  ]);
  return Object.fromEntries(pairs) as Dictionary;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string from behind its bracket, whose brackets close; the reading goes on after it. */
function stringFrom(source: string): string {
  let text = '';
  let depth = 1;
  let at = signs.lastIndex;
  for (; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') {
      at += 1;
      text += escapes[source.charAt(at)] ?? source.charAt(at);
      continue;
    }
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0) break;
    text += sign;
  }
  signs.lastIndex = at + 1;
  return text;
}

export const isText = (token: Token | undefined): token is { text: string } =>
  typeof token === 'object' && 'text' in token && typeof token.text === 'string';

/** A string that people read: in two bytes a letter where it begins with their mark. */
export function readable(token: Token | undefined): string {
  if (!isText(token)) return '';
  const bytes = Buffer.from(token.text, 'latin1');
  return token.text.startsWith('\u00FE\u00FF')
    ? bytes.subarray(2).swap16().toString('utf16le')
    : token.text;
}

export interface PdfObjects {
  /** Follows a reference to what it stands for. */
  follow(token: Token | undefined): Token | undefined;
  dictionary(token: Token | undefined): Dictionary;
  /** What a reference's stream says, unpacked. */
  stream(reference: Token | undefined): string;
  trailer: Dictionary;
}

/** The objects of a file with an open table, as ours are. */
export function objectsOf(bytes: Buffer): PdfObjects {
  const text = bytes.toString('latin1');
  const bodies = new Map<string, string>();
  for (const [, number = '', body = ''] of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    bodies.set(`${number} 0 R`, body);
  const bodyOf = (token: Token | undefined) =>
    typeof token === 'string' ? bodies.get(token) : undefined;
  const follow = (token: Token | undefined): Token | undefined => {
    const body = bodyOf(token);
    return body === undefined ? token : tokensOf(body.split(/\bstream\r?\n/)[0] ?? '')[0];
  };
  const dictionary = (token: Token | undefined): Dictionary => {
    const found = follow(token);
    return typeof found === 'object' && !Array.isArray(found) ? (found as Dictionary) : {};
  };
  return {
    follow,
    dictionary,
    stream(reference) {
      const [, packed = ''] =
        /stream\r?\n([\s\S]*)\r?\nendstream/.exec(bodyOf(reference) ?? '') ?? [];
      const raw = Buffer.from(packed, 'latin1');
      return (dictionary(reference)['Filter'] ? inflateSync(raw) : raw).toString('latin1');
    },
    trailer: dictionary(tokensOf(text.slice(text.lastIndexOf('trailer') + 7))[0]),
  };
}
