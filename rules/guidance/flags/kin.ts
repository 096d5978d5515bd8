import { wordAt } from '../text/document.ts';
import { anyIn, lengthOf, type Reader } from './scope-reader.ts';
import { standing } from './standing.ts';

const kinReach = 12;

const reports =
  /^(?:reports?|reported|states?|stated|says|said|noticed|noted|notes|observed|witnessed|describes|described|denies|denied|refiere|reporta|niega|dice)$/;
const theChild = /^(?:infant|child|baby|newborn|toddler)$/;

/** In a note, "the infant" is the patient, and so is the child or father of whom a relative reports. */
function isThePatient(reader: Reader, index: number): boolean {
  const { sentenceStart } = reader.document;
  if (wordAt(reader, index - 1) === 'the' && theChild.test(wordAt(reader, index))) return true;
  const from = Math.max(sentenceStart[index] ?? 0, index - kinReach);
  for (let at = from; at + 1 < index; at += 1) {
    const isKin = lengthOf(reader, at, 'KinFar') > 0 || lengthOf(reader, at, 'KinClose') > 0;
    if (isKin && reports.test(wordAt(reader, at + 1))) return true;
  }
  return false;
}

/** "Per son, she has", "told by his mother": the relative only tells of it. */
function isTeller(reader: Reader, index: number): boolean {
  if (/^(?:per|segun)$/.test(wordAt(reader, index - 1))) return true;
  return wordAt(reader, index - 2) === 'by' && wordAt(reader, index - 3) === 'told';
}

/** Someone else's story: a relative, and a verb of the past without a word that puts it today. */
export function markKin(reader: Reader, index: number): void {
  // "The wife reports that he ..." tells of the patient.
  if (reports.test(wordAt(reader, index + 1))) return;
  if (isTeller(reader, index)) return;
  if (isThePatient(reader, index) || lengthOf(reader, index - 2, 'HistPost') > 2) return;
  const sentenceEnd = reader.document.sentenceEnd[index] ?? 0;
  let end = index + 1;
  while (end < Math.min(sentenceEnd, index + kinReach) && !isMe(reader, end)) end += 1;
  const mark = (bit: number): void => {
    for (let at = index; at < end; at += 1) reader.bits[at] = (reader.bits[at] ?? 0) | bit;
  };
  mark(standing.other);
  if (lengthOf(reader, index, 'KinFar') === 0) return;
  const from = Math.max(reader.document.sentenceStart[index] ?? 0, index - kinReach);
  if (anyIn(reader, from, Math.min(sentenceEnd, index + 2 * kinReach), 'Recent')) return;
  const past = anyIn(reader, index, end, 'PastEvent') && !anyIn(reader, index, end, 'Present');
  if (past || (isPossessive(reader, index) && lengthOf(reader, index + 1, 'Dx') > 0)) {
    mark(standing.family);
  }
}

function isMe(reader: Reader, index: number): boolean {
  return lengthOf(reader, index, 'FirstPerson') > 0;
}

function isPossessive(reader: Reader, index: number): boolean {
  const token = reader.document.tokens[index];
  return /['’]s$/i.test(reader.document.text.slice(token?.start, token?.end));
}
