import { z } from 'zod';

/**
 * What someone sent when their session had ended. It travels through the sign-in page and back, and is sent again only
 * when they press the button: nothing typed is lost, and nothing is sent that they do not see happen.
 */
export interface KeptPost {
  /** Where it was going: a local path. */
  path: string;
  fields: readonly (readonly [string, string])[];
  /** Whose session had ended, when that is known; nobody else may send it on. */
  personId: string | null;
}

const schema = z.object({
  path: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  personId: z.string().nullable(),
});

/** Reads a form that was posted. Undefined when it was no plain form, or holds a password: those are typed again. */
export function keepPost(
  path: string,
  body: unknown,
  personId: string | null,
): KeptPost | undefined {
  if (typeof body !== 'object' || body === null || safePath(path) !== path) return undefined;
  const fields: [string, string][] = [];
  for (const [name, value] of Object.entries(body)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one !== 'string' || name.includes('password')) return undefined;
      fields.push([name, one]);
    }
  }
  return { path, fields, personId };
}

export const writeKept = (kept: KeptPost): string => JSON.stringify(kept);

/** Reads what the sign-in page carried; anything else counts as nothing. */
export function readKept(text: string | undefined): KeptPost | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success && safePath(parsed.data.path) === parsed.data.path
      ? parsed.data
      : undefined;
  } catch {
    return undefined;
  }
}

/** A path of this product to go on to; anything else becomes the front page. */
export function safePath(path: string | undefined): string {
  if (path === undefined || path.length > 2000) return '/';
  // Two slashes, or a slash and a backslash, would be another host; control characters are dropped by browsers.
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path)) return '/';
  return /^\/(sign-in|sign-out|signed-out|set-password|forgot-password)\b/.test(path) ? '/' : path;
}
