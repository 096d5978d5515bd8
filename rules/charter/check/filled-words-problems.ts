import type { CharterDocument } from '../charter-document.ts';
import { type Filling, fillingFor, PLACEHOLDER } from '../plain-words.ts';
import type { Words } from '../resolved-charter.ts';
import type { CharterProblem } from './charter-problem.ts';
import { everyWords, type FoundWords } from './every-words.ts';
import { type WrittenClause, writtenClauses } from './written-values.ts';

type Path = (string | number)[];

/** The words of a clause, or of the change of one, with the value they speak of. */
function everySpoken(document: CharterDocument): WrittenClause[] {
  const values = new Map(document.clauses.map(({ id, value }) => [id, value]));
  return writtenClauses(document).map((each) => ({
    ...each,
    value: each.value ?? values.get(each.id),
  }));
}

// Where only names and phone numbers are filled in; in every other text braces stay as they are written.
const NAMED_IN = new Set(['topics', 'urgentQuestions', 'teams']);

function isNamed({ path: [room, , inner] }: FoundWords): boolean {
  return NAMED_IN.has(String(room)) || (room === 'clinics' && inner === 'topics');
}

/** Braces in a text that nothing fills: people would read them as they stand. */
function placeholderProblems(document: CharterDocument, spoken: readonly WrittenClause[]) {
  const lines = new Set(document.helpLines.map((line) => `phone.${line.id}`));
  const named: Filling = (key) =>
    key === 'organization' || key === 'clinic' || lines.has(key) ? key : undefined;
  const byPath = new Map(spoken.map((each) => [each.path.join('/'), each]));
  return everyWords(document).flatMap((found): CharterProblem[] => {
    const { path, words } = found;
    // Phrases have placeholders of their own.
    if (path[0] === 'phrases') return [];
    const depth = path[0] === 'clauses' ? 2 : 4;
    const of = byPath.get(path.slice(0, depth).join('/'));
    const fillings =
      of !== undefined
        ? [named, fillingFor(of.value, document.phrases)]
        : isNamed(found)
          ? [named]
          : [];
    return Object.entries(words).flatMap(([language, text]) =>
      [...text.matchAll(PLACEHOLDER)]
        .map((match) => match[1] ?? '')
        .filter((key) => fillings.every((filling) => filling(key, language) === undefined))
        .map((key) => ({
          rule: 'placeholder',
          path: [...path, language],
          message:
            of === undefined
              ? `{${key}} stands for nothing here. Write the words themselves.`
              : `{${key}} stands for nothing in "${of.id}". Use a name from its value.`,
        })),
    );
  });
}

const MUST_SAY: [RegExp, string][] = [
  [/^promise\./, '{value}'],
  [/^hours\.open$/, '{hours}'],
];

const SUMS = /\$\s?\d+|\d[\d-]*-\d+/g;

/** The number of the value that the words give in digits, so that it would stay when the value changes. */
function writtenNumber(value: unknown, text: string): [string, number] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const digits = new Set(text.replaceAll(PLACEHOLDER, '').replaceAll(SUMS, '').match(/\d+/g));
  return Object.entries(value).find(
    ([key, number]) =>
      typeof number === 'number' && digits.has(String(number)) && !text.includes(`{${key}}`),
  );
}

/** Words that do not take their number from the value could say another one. */
function sayProblems(spoken: readonly WrittenClause[]): CharterProblem[] {
  return spoken.flatMap((written) => {
    const { id, value, path } = written;
    const needed = MUST_SAY.find(([pattern]) => pattern.test(id))?.[1];
    return (['plainWords', 'staffWords'] as const).flatMap((field) =>
      Object.entries(written[field] ?? {}).flatMap(([language, text]) => {
        const own = writtenNumber(value, text)?.[0];
        const missing =
          needed !== undefined && field === 'plainWords' && !text.includes(needed)
            ? needed
            : own && `{${own}}`;
        if (!missing || text.trim() === '') return [];
        const message = `These words do not take their time from the value and may say another. Write ${missing} where it goes.`;
        return [{ rule: 'contradiction', path: [...path, field, language], message }];
      }),
    );
  });
}

/** What a phrase must carry, or a promise would be told without its number. */
const PHRASES_CARRY: [(phrases: CharterDocument['phrases']) => Words, Path, string[]][] = [
  [(phrases) => phrases.workDays.other, ['workDays', 'other'], ['{n}']],
  [(phrases) => phrases.workHours.other, ['workHours', 'other'], ['{n}']],
  [(phrases) => phrases.workMinutes.other, ['workMinutes', 'other'], ['{n}']],
  [(phrases) => phrases.minutes.other, ['minutes', 'other'], ['{n}']],
  [(phrases) => phrases.dayRange, ['dayRange'], ['{from}', '{to}']],
  [(phrases) => phrases.timeRange, ['timeRange'], ['{from}', '{to}']],
  [(phrases) => phrases.changed, ['changed'], ['{before}', '{after}']],
  [(phrases) => phrases.added, ['added'], ['{after}']],
  [(phrases) => phrases.removed, ['removed'], ['{before}']],
];

function phraseProblems({ phrases }: CharterDocument): CharterProblem[] {
  return PHRASES_CARRY.flatMap(([of, at, carried]) =>
    Object.entries(of(phrases)).flatMap(([language, text]) =>
      carried
        .filter((each) => text.trim() !== '' && !text.includes(each))
        .map((each) => ({
          rule: 'placeholder',
          path: ['phrases', ...at, language],
          message: `Without ${each} this phrase loses what it is to tell. Write ${each} where it goes.`,
        })),
    ),
  );
}

/** Texts that are filled in: every placeholder stands for something, and every number comes from its value. */
export function filledWordsProblems(document: CharterDocument): CharterProblem[] {
  const spoken = everySpoken(document);
  return [
    ...placeholderProblems(document, spoken),
    ...sayProblems(spoken),
    ...phraseProblems(document),
  ];
}
