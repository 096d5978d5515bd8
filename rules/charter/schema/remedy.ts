import type * as z from 'zod';

const WRITE: Readonly<Record<string, string>> = {
  number: 'Write a number here.',
  string: 'Write a text here, in quotes if it looks like something else.',
  boolean: 'Write true or false here.',
  array: 'Write a list here.',
  object: 'Write named entries here.',
};

/** What is wrong with a value's shape, and what to write in its place. */
export function remedyFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `A charter has no "${issue.keys.join('", "')}" here. Check the spelling or remove it.`;
    case 'invalid_value':
      return `Use one of: ${issue.values.join(', ')}.`;
    case 'invalid_key':
      return ended(issue.issues[0]?.message ?? issue.message);
    case 'invalid_type': {
      const found = ended(issue.message.replace(/^Invalid input: e/, 'E'));
      if (issue.path.length === 0) return `${found} A charter begins with "format: 1".`;
      const write = WRITE[issue.expected];
      return write === undefined ? found : `${found} ${write}`;
    }
    default:
      return ended(issue.message.replace(/^Invalid input: e/, 'E'));
  }
}

const ended = (message: string) => (message.endsWith('.') ? message : `${message}.`);
