import * as z from 'zod';
import { caseHead, cue, pretendPerson, several, slug, teamRole, words } from './case-parts.ts';

export const staffAudiences = ['physician', 'nurse', 'front_desk'] as const;

/** What a learner can do about a message. Each but `hand_off` may come with words. */
export const learnerActions = [
  'answer',
  'ask',
  'call',
  'hand_off',
  'urgent_lane',
  'close',
] as const;
export type LearnerAction = (typeof learnerActions)[number];

const conditionParts = z.strictObject({
  /** The action taken, or one of them. */
  action: several(z.enum(learnerActions)).optional(),
  /** Handed to one of these roles. */
  handedTo: several(teamRole).optional(),
  /** Facts asked about, all of them, in a question. */
  asked: several(slug).optional(),
  /** Cues that stand in the words, all of them. */
  mentions: several(slug).optional(),
  /** What reply coaching looks for. */
  has: several(z.enum(['next_step', 'safety_net', 'who_to_contact', 'partnership'])).optional(),
  /** How many of the patient's questions look answered. */
  answered: z.enum(['all', 'some', 'none']).optional(),
  /** At the reading goal or below. */
  reads: z.literal('goal').optional(),
  /** The patient is called now, or moved to the urgent lane. */
  urgent: z.literal(true).optional(),
  /** The words name the emergency or crisis line, or the emergency room. */
  emergencyLine: z.literal(true).optional(),
  /** Something was written. */
  wrote: z.literal(true).optional(),
});

export type ReplyCondition = z.infer<typeof conditionParts> & {
  any?: ReplyCondition[] | undefined;
  not?: ReplyCondition | undefined;
};

/** True when every part named is true. `any`: at least one; `not`: the opposite. */
export const replyCondition: z.ZodType<ReplyCondition> = z.lazy(() =>
  conditionParts
    .extend({ any: z.array(replyCondition).min(2).optional(), not: replyCondition.optional() })
    .refine((given) => Object.values(given).some((part) => part !== undefined), {
      error: 'A condition names at least one part.',
    }),
);

/** Something worth finding out: when it is asked about, the pretend patient tells it. */
const fact = z.strictObject({ ...cue.shape, tells: words });

const letter = z.strictObject({
  from: z.enum(['patient', 'writer']).default('patient'),
  text: words,
  /** Guided answers, as the composer keeps them. */
  answers: z.array(z.strictObject({ question: words, answer: words })).default([]),
});

const stage = z.strictObject({
  id: slug,
  /** A line between letters: "The next morning". */
  happens: words.optional(),
  letters: z.array(letter).default([]),
  /** A draft someone or something has put into the reply field. */
  draft: words.optional(),
  /** The first that holds is next; the last holds always. None at an ending. */
  next: z.array(z.strictObject({ when: replyCondition.optional(), to: slug })).default([]),
  ending: z.enum(['well', 'late', 'harm']).optional(),
});
export type Stage = z.infer<typeof stage>;

const item = z.strictObject({
  id: slug,
  text: words,
  check: replyCondition,
  clause: z.string().optional(),
});
export type RubricItem = z.infer<typeof item>;

const goodTurn = z.strictObject({
  action: z.enum(learnerActions),
  to: teamRole.optional(),
  text: words.optional(),
  why: words,
});

/** A case that unfolds by what the learner does. */
const writtenCase = z.strictObject({
  ...caseHead,
  audience: z.enum(staffAudiences),
  who: z.strictObject({
    /** Who the learner is, in the second person. */
    learner: words,
    patient: pretendPerson,
    /** Who writes, when it is not the patient. */
    writer: pretendPerson.optional(),
  }),
  /** The language the patient writes; without it, the learner's own. */
  patientLanguage: z.enum(['en', 'es']).optional(),
  subject: words,
  /** What the chart says. */
  record: z.array(words).default([]),
  facts: z.array(fact).default([]),
  stages: z.array(stage).min(2),
  rubric: z.array(item).min(3).max(8),
  /** A mistake that stands in a draft; `cue` finds it when it goes out. */
  planted: z.strictObject({ cue: slug, what: words }).optional(),
  /** One good way through, turn by turn; it meets the whole rubric. */
  good: z.array(goodTurn).min(1),
  debrief: z.strictObject({
    /** What it was like, in the patient's own words. */
    patient: words,
    points: z.array(words).min(1).max(5),
  }),
});

type Path = (string | number)[];
/** `phrase` says it on the screen of whoever edits the case; the message is for whoever reads the file. */
type Say = (path: Path, message: string, phrase: string, name?: string) => void;

function sayUnknown(
  condition: ReplyCondition,
  path: Path,
  ids: { cues: ReadonlySet<string>; facts: ReadonlySet<string> },
  say: Say,
): void {
  for (const id of condition.asked ?? [])
    if (!ids.facts.has(id))
      say([...path, 'asked'], `There is no fact "${id}".`, 'case_no_fact', id);
  for (const id of condition.mentions ?? [])
    if (!ids.cues.has(id))
      say([...path, 'mentions'], `There is no cue "${id}".`, 'case_no_cue', id);
  condition.any?.forEach((each, at) => sayUnknown(each, [...path, 'any', at], ids, say));
  if (condition.not !== undefined) sayUnknown(condition.not, [...path, 'not'], ids, say);
}

function sayOfStages({ stages }: Pick<z.infer<typeof writtenCase>, 'stages'>, say: Say): void {
  if (new Set(stages.map(({ id }) => id)).size < stages.length)
    say(['stages'], 'Each stage has an id of its own.', 'file_same_id');
  if (stages[0]?.letters.length === 0)
    say(['stages', 0, 'letters'], 'The first stage opens with a letter.', 'case_first_letter');
  stages.forEach(({ next, ending }, at) => {
    if ((next.length === 0) !== (ending !== undefined))
      say(['stages', at], 'A stage goes on (next) or ends (ending), not both.', 'case_on_or_end');
    next.forEach(({ to, when }, index) => {
      const path = ['stages', at, 'next', index];
      // Only forward, so that no case goes round in circles.
      if (stages.findIndex(({ id }) => id === to) <= at)
        say([...path, 'to'], `"${to}" is no later stage.`, 'case_later', to);
      if ((when === undefined) !== (index === next.length - 1))
        say(
          path,
          'The last way on holds always (no "when"), and only the last.',
          'case_last_always',
        );
    });
  });
}

export const staffCase = writtenCase.superRefine((given, problems) => {
  const say: Say = (path, message, phrase, name) =>
    problems.addIssue({ code: 'custom', path, message, params: { phrase, name } });
  const ids = {
    cues: new Set(given.cues.map(({ id }) => id)),
    facts: new Set(given.facts.map(({ id }) => id)),
  };
  sayOfStages(given, say);
  given.stages.forEach(({ next }, at) =>
    next.forEach(({ when }, index) => {
      if (when !== undefined) sayUnknown(when, ['stages', at, 'next', index, 'when'], ids, say);
    }),
  );
  given.rubric.forEach(({ check }, at) => sayUnknown(check, ['rubric', at, 'check'], ids, say));
  if (given.planted !== undefined && !ids.cues.has(given.planted.cue))
    say(
      ['planted', 'cue'],
      `There is no cue "${given.planted.cue}".`,
      'case_no_cue',
      given.planted.cue,
    );
});
export type StaffCase = z.infer<typeof staffCase>;
