import { WordTable } from './word-table.ts';
import type { Word } from './words.ts';

export type TokenSort = 'word' | 'number' | 'stop' | 'comma' | 'mark';

export interface Token extends Word {
  readonly start: number;
  readonly end: number;
  readonly sort: TokenSort;
}

const longestWord = 40;
/** From zero up; a hyphen stands for what is read elsewhere. */
const numberWords = new Map(
  'zero,cero one,uno,un,una two,dos,couple three,tres four,cuatro five,cinco six,seis seven,siete eight,ocho nine,nueve ten,diez eleven,once twelve,doce thirteen,trece fourteen,catorce fifteen,quince sixteen,dieciseis seventeen,diecisiete eighteen,dieciocho nineteen,diecinueve - veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'
    .split(' ')
    .flatMap((words, value) => words.split(',').map((word): [string, number] => [word, value])),
);
const combiningMarks = /[\u0300-\u036f]/g;
/** "h/o", "w/o", "s/p": one word to whoever writes notes. */
const shortSlash = /^[a-z]\/[a-z](?![a-z])/i;
const letter = /[\p{L}\p{M}]/u;
const abbreviations = new Set(
  'dr dra mr mrs ms sr sra st vs pt approx no aprox prof jr fr mg tel ext dept p'.split(' '),
);

/** Lower case without accents, so that people who type neither are still understood. */
export function fold(raw: string): string {
  return raw.slice(0, longestWord).toLowerCase().normalize('NFD').replace(combiningMarks, '');
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;
}

function isLetterAt(text: string, index: number, code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (isApostrophe(code) || code === 0xaa || code === 0xba) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return letter.test(text.charAt(index));
}

function wordEnd(text: string, start: number): number {
  let index = start;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (isLetterAt(text, index, code) || isDigit(code)) index += 1;
    else if (code === 47 && index === start + 1 && shortSlash.test(text.slice(start, start + 4))) {
      index += 2;
    } else if (isApostrophe(code) && isLetterAt(text, index + 1, text.charCodeAt(index + 1))) {
      index += 2;
    } else break;
  }
  return index;
}

/** "it's" is "it is"; "wife's" is of the wife. */
const contracted = new Set('it that what there here who how where let'.split(' '));

function wordOf(raw: string): string {
  const folded = fold(raw).replace(/[\u2018\u2019`´]/g, "'");
  const owner = folded.slice(0, -2);
  return folded.endsWith("'s") && !contracted.has(owner) ? owner : folded.replaceAll("'", '');
}

const words = new WordTable<Word>((raw, isKept) => {
  const word = wordOf(raw);
  return { word, value: numberWords.get(word) ?? Number.NaN, found: isKept ? [] : null };
});

function numberToken(text: string, start: number): Token {
  let index = start;
  let digits = '';
  while (index < text.length && isDigit(text.charCodeAt(index))) index += 1;
  digits = text.slice(start, index);
  const separator = text.charAt(index);
  if ((separator === '.' || separator === ',') && isDigit(text.charCodeAt(index + 1))) {
    let after = index + 1;
    while (after < text.length && isDigit(text.charCodeAt(after))) after += 1;
    const fraction = text.slice(index + 1, after);
    digits += separator === ',' && fraction.length === 3 ? fraction : `.${fraction}`;
    index = after;
  }
  const word = digits.slice(0, longestWord);
  return { word, value: Number(word), found: null, start, end: index, sort: 'number' };
}

function isCapital(character: string): boolean {
  return /\p{Lu}/u.test(character);
}

function stopOrComma(text: string, index: number, previous: Token | undefined): TokenSort | null {
  const sign = text.charAt(index);
  if ('!?;¿¡。'.includes(sign)) return 'stop';
  if (',()…—–'.includes(sign)) return 'comma';
  if ('/:+&'.includes(sign)) return 'mark';
  if (sign === '-') return /\s/.test(text.charAt(index - 1) || ' ') ? 'comma' : null;
  if (sign !== '.') return null;
  const next = text.charAt(index + 1);
  if (next === '.' || text.charAt(index - 1) === '.') return 'comma';
  if (next !== '' && !/[\s"')\]]/.test(next) && !isCapital(next)) return null;
  if (previous?.sort !== 'word') return 'stop';
  if (abbreviations.has(previous.word)) {
    return previous.word === 'no' && !isDigit(text.charCodeAt(index + 2)) ? 'stop' : null;
  }
  // After "p.r.n." or "p.m." a sentence goes on unless a capital follows.
  return text.charAt(index - 2) === '.' && !isCapital(text.charAt(index + 2)) ? null : 'stop';
}

/** A new line ends a sentence when a paragraph, a bullet or a capital follows it; a wrapped line does not. */
function newlineSort(text: string, index: number): TokenSort {
  let after = index + 1;
  while (text.charAt(after) === ' ' || text.charAt(after) === '\r') after += 1;
  return /[\n\-*•\p{Lu}\d]/u.test(text.charAt(after)) ? 'stop' : 'comma';
}

const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'
    .split(' ')
    .map((word, index) => [word, ((index % 8) + 2) * 10]),
);
const hundreds = new Map(
  'cien ciento doscientos trescientos cuatrocientos quinientos seiscientos'
    .split(' ')
    .map((word, index) => [word, Math.max(1, index) * 100]),
);
const large = new Set(['hundred', ...tens.keys(), ...hundreds.keys()]);
const joining = 'and y oh o a'.split(' ');
const points = 'point punto con'.split(' ');

/** Reads numbers as people dictate them, "a hundred and three point five", "ciento dos"; the value lands on the last word. */
function joinNumbers(tokens: Token[]): Token[] {
  let sum = Number.NaN;
  let fraction = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const { word } = token;
    const small = token.sort === 'word' ? token.value : Number.NaN;
    const started = !Number.isNaN(sum);
    if (!started && Number.isNaN(small) && !large.has(word)) {
      fraction = false;
      continue;
    }
    let next = Number.NaN;
    if (word === 'hundred') next = (started && sum < 10 ? sum : 1) * 100;
    else if (hundreds.has(word)) next = hundreds.get(word) ?? 100;
    else if (tens.has(word)) next = (started && sum >= 100 ? sum : 0) + (tens.get(word) ?? 0);
    else if (fraction && small < 10) next = sum + small / 10;
    else if (started && sum >= 20 && small < 20) next = sum + small;
    const isPart = !Number.isNaN(next);
    if (isPart) {
      tokens[index] = { ...token, value: next };
      if (started && index > 0) clearValue(tokens, index);
    }
    if (started && (joining.includes(word) || points.includes(word)) && !isPart) {
      fraction = points.includes(word);
      continue;
    }
    fraction = false;
    sum = isPart ? next : small;
  }
  return tokens;
}

/** What was part of a longer number no longer stands for one. */
function clearValue(tokens: Token[], last: number): void {
  for (let index = last - 1; index >= Math.max(0, last - 3); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sort !== 'word') return;
    if (!Number.isNaN(token.value)) tokens[index] = { ...token, value: Number.NaN };
    else if (!joining.includes(token.word) && !points.includes(token.word)) return;
  }
}

/** One pass over the text; offsets point into the text as the person typed it. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (isLetterAt(text, index, code)) {
      const end = wordEnd(text, index);
      const { word, value, found } = words.of(text, index, end);
      tokens.push({ word, value, found, start: index, end, sort: 'word' });
      index = end;
    } else if (isDigit(code)) {
      const token = numberToken(text, index);
      tokens.push(token);
      index = token.end;
    } else if (code === 32) {
      index += 1;
    } else {
      const sort = code === 10 ? newlineSort(text, index) : stopOrComma(text, index, tokens.at(-1));
      const last = tokens.at(-1);
      if (sort !== null && !(last?.sort === 'stop' && sort !== 'mark')) {
        tokens.push({
          word: text.charAt(index),
          value: Number.NaN,
          found: null,
          start: index,
          end: index + 1,
          sort,
        });
      } else if (last?.sort === 'stop' && text.charAt(index) === '?') {
        tokens[tokens.length - 1] = { ...last, word: '?' };
      }
      index += 1;
    }
  }
  return joinNumbers(tokens);
}
