import type { Content, FormPart } from '#foundation/library/index.ts';
import { practiceLanguages } from '../practice/case-parts.ts';
import { hasWords } from './case-document.ts';
import { filledIn, linesAround, partsOf, type Documents } from './word-fields.ts';
import { readMap, yamlLeaves, type WordPlan } from './yaml-words.ts';

const plan: WordPlan = {
  isWords: hasWords,
  lists: new Set(['cues.cues', 'facts.cues']),
  numbered: new Set(['stages']),
};
const documents: Documents = {
  case(source) {
    const yaml = readMap(source);
    return yaml && yamlLeaves(yaml, source, plan);
  },
};

/** The words of a case as fields. None while its languages differ in how it goes, since they are read as one story. */
export function caseParts(content: Content): FormPart[] {
  const parts = partsOf(content, practiceLanguages, documents);
  const inAll = ({ values }: FormPart) => Object.keys(values).length === practiceLanguages.length;
  return parts.every(inAll) ? parts : [];
}

/** The case with what was typed in place of its words; how it goes stays as it is written. */
export const caseFilledIn = (
  content: Content,
  typed: (language: string, name: string) => string | undefined,
): Content => filledIn(content, practiceLanguages, documents, typed);

/** How the case goes, as its document in one language writes it. */
export const caseLines = (content: Content, language: string): string[] =>
  linesAround(content, language, documents);
