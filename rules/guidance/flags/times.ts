import { wordAt } from '../text/document.ts';
import { anyIn, lengthOf, type Reader } from './scope-reader.ts';

const ninetyDays = 90;
const reach = 14;
const opening = 5;
/** The same bit as `standing.historical`; a long time reaches further back than a few days. */
const historicalBit = 2;
const dateReach = 6;
const pastReach = 7;

const eventReach = 4;
const articles = new Set('the la el las los'.split(' '));

/** "After my c-section the cut is red": what happened is named in a few words, the rest is how it is now. */
export function markEvent(reader: Reader, from: number): void {
  const end = Math.min(reader.document.sentenceEnd[from] ?? 0, from + eventReach);
  for (let index = from; index < end; index += 1) {
    if (index > from && articles.has(wordAt(reader, index))) return;
    reader.bits[index] = (reader.bits[index] ?? 0) | historicalBit;
  }
}

function clauseEnds(reader: Reader, index: number): boolean {
  const joins =
    reader.document.tokens[index]?.sort === 'comma' || lengthOf(reader, index, 'Connector') > 0;
  return joins && lengthOf(reader, index + 1, 'ClauseStart') > 0;
}

function daysIn(reader: Reader, unitAt: number): number {
  if (lengthOf(reader, unitAt, 'LongUnit') > 0) {
    const word = wordAt(reader, unitAt);
    return /^(m|mes)/.test(word) ? 30 : 365;
  }
  if (lengthOf(reader, unitAt, 'WeekUnit') > 0) return 7;
  return 1;
}

/** How long ago in days, when "ago" or "hace" at `index` says so; -1 when it does not. */
function daysAgo(reader: Reader, index: number): number {
  const word = wordAt(reader, index);
  const spanish = word === 'hace' || word === 'hacia';
  const numberAt = spanish ? index + 1 : index - 2;
  const unitAt = spanish ? index + 2 : index - 1;
  const unit =
    lengthOf(reader, unitAt, 'LongUnit') +
    lengthOf(reader, unitAt, 'WeekUnit') +
    lengthOf(reader, unitAt, 'ShortUnit');
  if (unit === 0) {
    const next = spanish ? index + 1 : index - 1;
    return lengthOf(reader, next, 'LongUnit') > 0 ? daysIn(reader, next) : -1;
  }
  const count = reader.document.tokens[numberAt]?.value ?? Number.NaN;
  const days = lengthOf(reader, unitAt, 'ShortUnit') > 0 ? 0.1 : daysIn(reader, unitAt);
  return (Number.isNaN(count) ? 2 : count) * days;
}

const placing = new Set('in en de del during last back'.split(' '));

/** "in 2019", "during March", "de 2019": a named month or year after a word that places something in it. */
function isPastDate(reader: Reader, index: number): boolean {
  const value = reader.document.tokens[index]?.value ?? Number.NaN;
  const dated = (value >= 1940 && value <= 2035) || lengthOf(reader, index, 'Month') > 0;
  return dated && placing.has(wordAt(reader, index - 1));
}

function clauseAfter(reader: Reader, index: number, to: number): number {
  for (let at = index + 1; at < to; at += 1) {
    if (reader.document.tokens[at]?.sort === 'comma' || clauseEnds(reader, at)) return at;
  }
  return to;
}

/** A date speaks of the words just before it. */
function markDate(reader: Reader, index: number, bit: number): void {
  const opens = index - (reader.document.sentenceStart[index] ?? 0) <= opening;
  if (opens) mark(reader, index, bit);
  const from = Math.max(reader.document.sentenceStart[index] ?? 0, index - dateReach);
  for (let at = index - 1; at >= from; at -= 1) {
    if (reader.document.tokens[at]?.sort === 'comma') return;
    reader.bits[at] = (reader.bits[at] ?? 0) | bit;
  }
}

function mark(reader: Reader, index: number, bit: number): void {
  const back = bit === historicalBit ? reach : pastReach;
  const from = Math.max(reader.document.sentenceStart[index] ?? 0, index - back);
  const to = Math.min(reader.document.sentenceEnd[index] ?? 0, index + reach);
  // "started 3 months ago" and "still" speak of something that goes on.
  const clause = clauseAfter(reader, index, to);
  if (anyIn(reader, from, index, 'Since') || anyIn(reader, from, clause, 'Present')) return;
  for (let at = index - 1; at >= from; at -= 1) {
    if (lengthOf(reader, at, 'But') > 0) break;
    reader.bits[at] = (reader.bits[at] ?? 0) | bit;
  }
  // "Three weeks ago I had ..." speaks of what follows, "I had ... three weeks ago" does not.
  if (index - (reader.document.sentenceStart[index] ?? 0) > opening) return;
  for (let at = index; at < to; at += 1) {
    if (lengthOf(reader, at, 'But') > 0 || (at > index && clauseEnds(reader, at))) break;
    reader.bits[at] = (reader.bits[at] ?? 0) | bit;
  }
}

/** Marks what a sentence places in the past: months or years ago is history, days or weeks is past. */
export function markTimes(reader: Reader, historical: number, past: number): void {
  const { tokens } = reader.document;
  for (let index = 0; index < tokens.length; index += 1) {
    if (isPastDate(reader, index)) markDate(reader, index, historical);
    if ((reader.document.hits[index]?.length ?? 0) === 0) continue;
    if (lengthOf(reader, index, 'LongAgo') > 0) mark(reader, index, historical);
    else if (lengthOf(reader, index, 'Ago') > 0) {
      const days = daysAgo(reader, index);
      if (days >= ninetyDays) mark(reader, index, historical);
      else if (days >= 3) mark(reader, index, past);
    }
  }
}
