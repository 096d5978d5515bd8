import * as z from 'zod';
import type { CharterProblem } from '../check/charter-problem.ts';
import { type CharterDocument, charterSchema } from './charter-schema.ts';

/** What came of reading data as a charter: the document, or every problem at once. */
export type ParsedCharter =
  | { ok: true; document: CharterDocument }
  | { ok: false; problems: CharterProblem[] };

function remedyFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `A charter has no "${issue.keys.join('", "')}" here. Check the spelling or remove it.`;
    case 'invalid_type':
      return `${issue.message}. Write a value of this kind.`;
    case 'invalid_value':
      return `Use one of: ${issue.values.join(', ')}.`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  return issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
}

/**
 * Read plain data (from YAML or JSON) as a charter. Shape only: `checkCharter` reads its meaning.
 * Never throws.
 */
export function parseCharter(data: unknown): ParsedCharter {
  const parsed = charterSchema.safeParse(data);
  if (parsed.success) return { ok: true, document: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => ({
      rule: 'shape',
      path: pathOf(issue),
      message: remedyFor(issue),
    })),
  };
}

/** The charter as JSON Schema (draft 2020-12), for editors that check while people write. */
export function charterJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(charterSchema, { unrepresentable: 'any' }), title: 'Parley charter' };
}
