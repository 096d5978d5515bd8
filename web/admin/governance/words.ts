import type { FieldProblem } from '#foundation/governance/index.ts';
import type { Frame } from '../../ui/index.ts';
import { problemWords } from './problem-words.ts';

/** 'Spanish', in the reader's language. */
export function languageName({ language }: Frame, code: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** What is wrong with one field, with what to do about it. */
export function problemAt(
  view: { problems: readonly FieldProblem[] },
  frame: Frame,
  field: string,
): string | undefined {
  const found = view.problems.find((problem) => problem.field === field);
  return found && problemWords(frame, found.rule, found.message);
}

/** 'Family Medicine and Cardiology', or with 'or', in the reader's language. */
export function listed(
  { language }: Frame,
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(names);
}

/** 'Monday' for 0, in the reader's language. */
export function weekdayName({ language }: Frame, index: number): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + index),
  );
}

/** A problem behind the name of its field. */
export function called(label: string | undefined, problem: string): string {
  return label === undefined ? problem : `${label}: ${problem}`;
}
