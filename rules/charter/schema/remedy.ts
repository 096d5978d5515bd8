import type * as z from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'named entries',
  record: 'named entries',
  null: 'nothing',
};

const kindOf = (name: string) => KINDS[name] ?? name;

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  );
}

/** The choices of an issue that names some; undefined for any other. */
function choicesOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_value') return issue.values.join(', ');
  if (issue.code !== 'invalid_union') return undefined;
  return [...issue.message.matchAll(/'([^']+)'/g)].map((match) => match[1]).join(', ');
}

function sizeOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  const bound =
    issue.code === 'too_small' ? `${issue.minimum} or more` : `${issue.maximum} at most`;
  switch (issue.origin) {
    case 'string':
      return issue.code === 'too_small' ? 'Write something here.' : `Write ${bound} characters.`;
    case 'array':
      return `List ${bound} here.`;
    default:
      return `Write ${bound} here.`;
  }
}

/** What is wrong with the shape of `data`, and what to write in its place. Issue paths lead into `data`. */
export function remedyFor(issue: z.core.$ZodIssue, data: unknown): string {
  if (issue.code === 'custom') return issue.message;
  const name = issue.path.at(-1);
  const choices = choicesOf(issue);
  if (name !== undefined && valueAt(data, issue.path) === undefined) {
    const what = choices
      ? `one of ${choices}`
      : issue.code === 'invalid_type'
        ? kindOf(issue.expected)
        : 'what belongs there';
    return `"${String(name)}" is missing. Add it: ${what}.`;
  }
  if (choices) return `Use one of: ${choices}.`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `A charter has no "${issue.keys.join('", "')}" here. Check the spelling or remove it.`;
    case 'invalid_key':
      return ended(issue.issues[0]?.message ?? issue.message);
    case 'invalid_format':
      if (issue.format === 'url') return 'Write an address that begins with https://.';
      return ended(issue.message);
    case 'invalid_type': {
      const found = /received (\w+)/.exec(issue.message)?.[1] ?? 'something else';
      const quoted = issue.expected === 'string' ? ' in quotes' : '';
      const wrong = issue.expected === 'int' ? '' : `; this is ${kindOf(found)}`;
      return `Write ${kindOf(issue.expected)} here${quoted}${wrong}.`;
    }
    default:
      return sizeOf(issue) ?? ended(issue.message);
  }
}

const ended = (message: string) => (message.endsWith('.') ? message : `${message}.`);
