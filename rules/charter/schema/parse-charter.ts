import * as z from 'zod';
import type { CharterProblem } from '../check/charter-problem.ts';
import { answerPromise, clauseValues, role } from './clause-values.ts';
import { type CharterDocument, charterSchema } from './charter-schema.ts';
import { remedyFor } from './remedy.ts';
import { type PlacePack, placeSchema } from './place-schema.ts';

/** What came of reading data as a charter: the document, or every problem at once. */
export type ParsedCharter =
  | { ok: true; document: CharterDocument }
  | { ok: false; problems: CharterProblem[] };

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  return issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
}

function problemsOf(error: z.ZodError, data: unknown): CharterProblem[] {
  return error.issues.map((issue) => {
    const remedy = remedyFor(issue, data);
    const message =
      issue.path.length > 0 || issue.code === 'unrecognized_keys'
        ? remedy
        : `${remedy} A charter begins with "format: 1".`;
    return { rule: 'shape', path: pathOf(issue), message };
  });
}

/**
 * Read plain data (from YAML or JSON) as a charter. Shape only: `checkCharter` reads its meaning.
 * Never throws.
 */
export function parseCharter(data: unknown): ParsedCharter {
  const parsed = charterSchema.safeParse(data);
  if (parsed.success) return { ok: true, document: parsed.data };
  return { ok: false, problems: problemsOf(parsed.error, data) };
}

/** Read plain data as a place pack. Never throws. */
export function parsePlace(
  data: unknown,
): { ok: true; place: PlacePack } | { ok: false; problems: CharterProblem[] } {
  const parsed = placeSchema.safeParse(data);
  if (parsed.success) return { ok: true, place: parsed.data };
  return { ok: false, problems: problemsOf(parsed.error, data) };
}

interface JsonSchema {
  [key: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

function valueRules(idKey: 'id' | 'clause'): unknown[] {
  const rule = (match: object, schema: z.ZodType) => ({
    anyOf: [
      { properties: { [idKey]: { not: match } } },
      // Only the outermost schema says which draft it is.
      { properties: { value: { ...z.toJSONSchema(schema), $schema: undefined } } },
    ],
  });
  return [
    ...Object.entries(clauseValues).map(([id, schema]) => rule({ const: id }, schema)),
    rule({ pattern: '^promise\\.' }, answerPromise),
    rule({ pattern: '^expectations\\.' }, role),
  ];
}

/**
 * The charter as JSON Schema (draft 2020-12), for editors that check while people write. What a
 * clause's value looks like depends on its id.
 */
export function charterJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(charterSchema, { unrepresentable: 'any' }) as JsonSchema;
  const clauses = schema.properties?.['clauses']?.items;
  if (clauses) clauses['allOf'] = valueRules('id');
  for (const level of ['clinics', 'teams']) {
    const changes = schema.properties?.[level]?.items?.properties?.['changes']?.items;
    if (changes) changes['allOf'] = valueRules('clause');
  }
  return JSON.parse(JSON.stringify({ ...schema, title: 'Parley charter' })) as JsonSchema;
}
