import type * as z from 'zod';
import type { ContentProblem, FormPart } from '#foundation/library/index.ts';
import { practiceLanguages } from '../practice/case-parts.ts';
import { hasWords } from './case-document.ts';

type Issue = z.core.$ZodIssue;
type Values = Record<string, string | number>;

// People count from one.
const placeOf = (part: PropertyKey) => String(typeof part === 'number' ? part + 1 : part);

/** Name of the field for the words at this place of a case, whatever part of them is wrong. */
function fieldAt(path: readonly PropertyKey[]): string | undefined {
  const last = path.findLastIndex((part) => typeof part === 'string');
  const list = path[last] === 'record' || path[last] === 'points';
  return hasWords(String(path[last]))
    ? `part.${path
        .slice(0, list ? last + 2 : last + 1)
        .map(String)
        .join('.')}`
    : undefined;
}

/**
 * What is wrong, in the reader's language, at the field where it is mended; the document where there is no field for it.
 * @param fields names of the fields the form has
 */
export function problemOfIssue(issue: Issue, fields: ReadonlySet<string>): ContentProblem {
  const language = practiceLanguages.find((each) => issue.path.includes(each));
  const path = issue.path.filter((part) => part !== language);
  const field = fieldAt(path);
  return {
    field: field !== undefined && fields.has(field) ? field : 'case',
    language: language ?? 'en',
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
      return { code: issue.origin === 'string' ? 'missing' : 'case_few' };
    case 'too_big':
      return { code: 'case_many', values: { most: Number(issue.maximum) } };
    case 'unrecognized_keys':
      return { code: 'case_unknown', values: { names: issue.keys.join(', ') } };
    case 'invalid_value':
      return { code: 'case_choice', values: { choices: issue.values.map(String).join(', ') } };
    case 'custom':
      return customOf(issue);
    default:
      return { code: 'case_odd' };
  }
}

/** Checks of ours name their phrase themselves. */
function customOf({ params }: Extract<Issue, { code: 'custom' }>): {
  code: string;
  values?: Values;
} {
  const code = params?.['phrase'];
  if (typeof code !== 'string') return { code: 'case_odd' };
  const name: unknown = params?.['name'];
  return { code, values: { name: typeof name === 'string' ? name : '' } };
}
