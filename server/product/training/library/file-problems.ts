import type * as z from 'zod';
import type { ContentProblem, FormPart } from '#foundation/library/index.ts';
import { practiceLanguages } from '../practice/case-parts.ts';

type Issue = z.core.$ZodIssue;
type Values = Record<string, string | number>;

// People count from one.
const placeOf = (part: PropertyKey) => String(typeof part === 'number' ? part + 1 : part);

/** The field at this place of a document, whatever part of its words is wrong. */
function fieldAt(path: readonly PropertyKey[], fields: ReadonlySet<string>): string | undefined {
  return path
    .map(
      (_part, at) =>
        `part.${path
          .slice(0, at + 1)
          .map(String)
          .join('.')}`,
    )
    .findLast((name) => fields.has(name));
}

/** The names of the fields a form has. */
export const fieldNames = (parts: readonly { name: string }[]): ReadonlySet<string> =>
  new Set(parts.map(({ name }) => `part.${name}`));

/** What is wrong, in the reader's language, at the field where it is mended; at its document where there is none. */
export function problemOfIssue(
  issue: Issue,
  {
    fields,
    document,
    language = 'en',
  }: { fields: ReadonlySet<string>; document: string; language?: string },
): ContentProblem {
  const named = practiceLanguages.find((each) => issue.path.includes(each));
  const path = issue.path.filter((part) => part !== named);
  return {
    field: fieldAt(path, fields) ?? document,
    language: named ?? language,
    ...said(issue, path.map(placeOf).join('.')),
  };
}

/** Where the words stand that a check speaks of. */
export function problemAtWords(
  problem: ContentProblem,
  parts: readonly FormPart[],
): ContentProblem {
  const { language, code, values } = problem;
  const words = code === 'loud' ? '!' : (values?.['number'] ?? values?.['reference']);
  const part =
    words !== undefined &&
    parts.find((each) => language !== null && each.values[language]?.includes(String(words)));
  return part ? { ...problem, field: `part.${part.name}` } : problem;
}

function said(issue: Issue, where: string): Pick<ContentProblem, 'code' | 'values'> {
  const { code, values } = codeOf(issue);
  return { code, values: { where, ...values } };
}

function codeOf(issue: Issue): { code: string; values?: Values } {
  switch (issue.code) {
    case 'too_small':
      return { code: issue.origin === 'string' ? 'missing' : 'file_few' };
    case 'too_big':
      return { code: 'file_many', values: { most: Number(issue.maximum) } };
    case 'unrecognized_keys':
      return { code: 'file_unknown', values: { names: issue.keys.join(', ') } };
    case 'invalid_value':
      return { code: 'file_choice', values: { choices: issue.values.map(String).join(', ') } };
    case 'custom':
      return customOf(issue);
    default:
      return { code: 'file_odd' };
  }
}

/** Checks of ours name their phrase themselves. */
function customOf({ params }: Extract<Issue, { code: 'custom' }>): {
  code: string;
  values?: Values;
} {
  const code = params?.['phrase'];
  if (typeof code !== 'string') return { code: 'file_odd' };
  const name: unknown = params?.['name'];
  return { code, values: { name: typeof name === 'string' ? name : '' } };
}
