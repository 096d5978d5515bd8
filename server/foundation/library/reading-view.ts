import { readingLevel } from '#rules/guidance/index.ts';
import type { FormPart } from './content-kind.ts';

/** How hard a text is to read, by the formula of its language. */
export interface ReadingView {
  formula: 'grade' | 'inflesz' | 'none';
  value: number;
  /** False when it is for patients and harder than they should have to read. */
  easyEnough: boolean;
  forPatients: boolean;
}

const PATIENT_GRADE = 6;
const PATIENT_INFLESZ = 65;

export function readingOf(text: string, forPatients: boolean, language: string): ReadingView {
  const level = readingLevel(text, language);
  if (level.inflesz !== null) {
    const value = Math.round(level.inflesz);
    const easyEnough = !forPatients || value >= PATIENT_INFLESZ;
    return { formula: 'inflesz', value, easyEnough, forPatients };
  }
  if (language !== 'en') return { formula: 'none', value: 0, easyEnough: true, forPatients };
  const value = Math.max(0, Math.round(level.fleschKincaid * 10) / 10);
  return {
    formula: 'grade',
    value,
    easyEnough: !forPatients || value <= PATIENT_GRADE,
    forPatients,
  };
}

/** Below so many words a formula says more of chance than of the text. */
const FEWEST_WORDS = 12;

/** A text as it is read: without marks of form, and with a word where a rule will speak. */
const asRead = (text: string) =>
  text
    .replaceAll(/\{\{[^{}]*\}\}/g, 'Ana')
    .replaceAll(/\[([^\]]*)\]\([^()]*\)/g, '$1')
    .replaceAll(/^\s*(?:[->]|\d+\.)\s+/gm, '')
    .replaceAll('**', '');

/** How hard each longer text among the parts is to read, so that it can stand beside it. */
export function readingsOfParts(
  parts: readonly FormPart[],
  forPatients: boolean,
  language: string,
): Record<string, ReadingView> {
  const read = parts.flatMap(({ name, shape, values }) => {
    const text = asRead(values[language] ?? '');
    const isLong = shape === 'text' && text.split(/\s+/).length >= FEWEST_WORDS;
    return isLong ? [[name, readingOf(text, forPatients, language)] as const] : [];
  });
  return Object.fromEntries(read);
}
