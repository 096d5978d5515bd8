import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { sayReferences, type TaughtRules } from '../references.ts';
import { LessonError } from '../training.errors.ts';

const file = join(import.meta.dirname, '../../../../content/teaching/first-lesson.yaml');
const MINUTES = 5;
const words = z.record(z.string(), z.string().trim().min(1));

const scriptSchema = z
  .strictObject({
    id: z.string(),
    /** The case that is practised together: an easy one, and about nothing that frightens. */
    story: z.string(),
    reviewedBy: z.string().min(1),
    reviewed: z.iso.date(),
    steps: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z][a-z0-9-]*$/),
          minutes: z.int().min(1),
          title: words,
          say: words,
          ask: words,
          listenFor: words,
          /** Is shown on a practice message. */
          practice: z.boolean().default(false),
        }),
      )
      .min(1),
  })
  .refine(({ steps }) => steps.reduce((total, { minutes }) => total + minutes, 0) <= MINUTES, {
    error: `The script takes at most ${MINUTES} minutes.`,
  });
export type TeachingScript = z.infer<typeof scriptSchema>;

/** @throws LessonError when the file can't be used */
export function readScript(path: string = file): TeachingScript {
  const read = scriptSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new LessonError(path, z.prettifyError(read.error));
  return read.data;
}

export interface SaidStep {
  id: string;
  minutes: number;
  title: string;
  say: string;
  ask: string;
  listenFor: string;
  practice: boolean;
}

/**
 * The script as the rules of one clinic make it. A step about something this clinic does not have is left out: nobody reads out
 * what the software does not do.
 */
export function scriptSaid(rules: TaughtRules, script = teachingScript()): SaidStep[] {
  const said = (written: Readonly<Record<string, string>>) =>
    sayReferences(written[rules.language] ?? written['en'] ?? '', rules)
      ?.map(({ text }) => text)
      .join('')
      .trim();
  return script.steps.flatMap(({ id, minutes, practice, ...written }) => {
    const [title, say, ask, listenFor] = [
      said(written.title),
      said(written.say),
      said(written.ask),
      said(written.listenFor),
    ];
    return title && say && ask && listenFor
      ? [{ id, minutes, title, say, ask, listenFor, practice }]
      : [];
  });
}

/** The languages it is written in. */
export const scriptLanguages = (): string[] => Object.keys(teachingScript().steps[0]?.title ?? {});

let kept: TeachingScript | undefined;

/** What staff teach a patient in five minutes, read once. */
export function teachingScript(): TeachingScript {
  kept ??= readScript();
  return kept;
}
