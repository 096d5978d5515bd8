import * as z from 'zod';

const line = z.string().trim().min(1);
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/);
/** Words by language: the same languages everywhere in a file. */
const words = z.record(language, line);
const selector = line;

/** What someone does on the page before the picture is taken. */
const act = z.union([
  z.strictObject({ press: selector }),
  z.strictObject({ choose: selector }),
  z.strictObject({ type: selector, words }),
]);

const screen = z.strictObject({
  /** A demo person by e-mail name, for readers of each language; left out, nobody is signed in. */
  who: words.optional(),
  path: z.string().regex(/^\/[\w\-/?=:&.]*$/),
  acts: z.array(act).default([]),
  /** What the ring is drawn around. */
  highlight: selector,
});

export type Act = z.infer<typeof act>;
export type Screen = z.infer<typeof screen>;

const MOST_SECONDS = 20;

export const storyboardSchema = z
  .strictObject({
    lesson: z.string().regex(/^P\d{1,2}$/),
    /** One drawing for each part of the lesson, by its Lucide name. */
    pictograms: z.array(z.string().regex(/^[a-z][a-z0-9-]*$/)).min(1),
    steps: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z][a-z0-9-]*$/),
          /** The part of the lesson it shows, counted from 1. */
          part: z.int().min(1),
          /** So long at least; a longer line takes its time. */
          seconds: z.number().min(2).max(MOST_SECONDS),
          screen,
          say: words,
          alt: words,
          /** Its line stands on the sheet for the wall; else the first of its part does. */
          onWall: z.literal(true).optional(),
        }),
      )
      .min(3)
      .max(12),
    /** For the ear alone, one paragraph a line. */
    listen: words,
  })
  .superRefine(({ steps, listen }, problems) => {
    const say = (path: (string | number)[], message: string) =>
      problems.addIssue({ code: 'custom', path, message });
    if (new Set(steps.map(({ id }) => id)).size < steps.length)
      say(['steps'], 'Each step has an id of its own.');
    const languages = Object.keys(listen);
    steps.forEach((step, index) => {
      const spoken = {
        say: step.say,
        alt: step.alt,
        ...(step.screen.who && { who: step.screen.who }),
      };
      for (const [name, each] of Object.entries(spoken))
        for (const missing of languages.filter((code) => each[code] === undefined))
          say(['steps', index, name], `The language "${missing}" is missing in step "${step.id}".`);
      for (const other of Object.keys(step.say).filter((code) => listen[code] === undefined))
        say(['listen'], `The language "${other}" is missing in what is listened to.`);
      if (index > 0 && step.part < (steps[index - 1]?.part ?? 0))
        say(['steps', index, 'part'], 'Steps stand in the order of the lesson.');
    });
  });

/** How a lesson is shown and spoken, as written: steps with a screen, a line and words for who does not see it. */
export type Storyboard = z.infer<typeof storyboardSchema>;
