import type { CharterDocument } from '../charter-document.ts';
import { PLACEHOLDER } from '../plain-words.ts';
import type { CharterProblem } from './charter-problem.ts';
import { everyWords, type FoundWords } from './every-words.ts';
import { filledWordsProblems } from './filled-words-problems.ts';

/** Why a text is too hard for patients, or undefined when it reads well. */
export type ReadingJudge = (text: string, language: string) => string | undefined;

const PHONE = /\b(?:\d-)?(?:\d{3}-)?\d{3}-\d{4}\b/g;
const NOT_FOR_PATIENTS = new Set(['staffWords', 'name', 'phrases', 'sections', 'recordLabel']);

function isForPatients(found: FoundWords): boolean {
  return !found.path.some((part) => NOT_FOR_PATIENTS.has(String(part)));
}

function languageProblems(document: CharterDocument, found: FoundWords): CharterProblem[] {
  const problems: CharterProblem[] = [];
  for (const language of document.languages) {
    if ((found.words[language] ?? '').trim() === '') {
      const message = `The text in "${language}" is missing. Write it.`;
      problems.push({ rule: 'language', path: [...found.path, language], message });
    }
  }
  for (const language of Object.keys(found.words)) {
    if (!document.languages.includes(language)) {
      const message = `"${language}" is not a language of this charter. Add it to languages or remove the text.`;
      problems.push({ rule: 'language', path: [...found.path, language], message });
    }
  }
  return problems;
}

function readingProblems(found: FoundWords, judge: ReadingJudge): CharterProblem[] {
  return Object.entries(found.words).flatMap(([language, text]) => {
    const message = judge(text.replaceAll(PLACEHOLDER, '2'), language);
    return message ? [{ rule: 'reading', path: [...found.path, language], message }] : [];
  });
}

function phonesOf(document: CharterDocument): Set<string> {
  const values = document.clauses.flatMap((clause) => {
    const value = clause.value as { phone?: string } | null | undefined;
    return value?.phone ?? [];
  });
  return new Set([...document.helpLines.map((line) => line.phone), ...values]);
}

function phoneProblems(found: FoundWords, known: ReadonlySet<string>): CharterProblem[] {
  return Object.entries(found.words).flatMap(([language, text]) =>
    (text.match(PHONE) ?? [])
      .filter((number) => !known.has(number))
      .map((number) => ({
        rule: 'contradiction',
        path: [...found.path, language],
        message: `${number} is no help line of this charter. Write {phone.<id of the line>} instead.`,
      })),
  );
}

/** Texts: complete in each language, easy to read, and saying what the values say. */
export function wordsProblems(document: CharterDocument, judge?: ReadingJudge): CharterProblem[] {
  const phones = phonesOf(document);
  return [
    ...everyWords(document).flatMap((found) => [
      ...languageProblems(document, found),
      ...phoneProblems(found, phones),
      ...(judge && isForPatients(found) ? readingProblems(found, judge) : []),
    ]),
    ...filledWordsProblems(document),
  ];
}
