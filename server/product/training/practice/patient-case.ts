import * as z from 'zod';
import { caseHead, cue, pretendPerson, several, slug, teamRole, words } from './case-parts.ts';

export const patientAudiences = ['patient', 'carer'] as const;

/** What makes a message easy to answer; a case says which of them count for it. */
export const messageElements = [
  'onset',
  'course',
  'impact',
  'tried',
  'background',
  'ask',
  'medicine',
  'pharmacy',
  'test',
  'times',
  'form',
  'deadline',
  'bill',
] as const;
export type MessageElement = (typeof messageElements)[number];

/** The six that count for a symptom, and for any case that names none. */
export const symptomElements = [
  'onset',
  'course',
  'impact',
  'tried',
  'background',
  'ask',
] as const satisfies readonly MessageElement[];

const conditionParts = z.strictObject({
  /** Elements that are there, all of them. */
  has: several(z.enum(messageElements)).optional(),
  /** Elements that are missing, all of them. */
  lacks: several(z.enum(messageElements)).optional(),
  /** Cues that stand in the words, all of them. */
  mentions: several(slug).optional(),
  /** What guidance says about urgency. */
  alert: several(z.enum(['emergency', 'same_day', 'none'])).optional(),
  /** Sent to a topic of the kind that fits. */
  rightTopic: z.boolean().optional(),
});

export type MessageCondition = z.infer<typeof conditionParts> & {
  any?: MessageCondition[] | undefined;
  not?: MessageCondition | undefined;
};

/** True when every part named is true. `any`: at least one; `not`: the opposite. */
export const messageCondition: z.ZodType<MessageCondition> = z.lazy(() =>
  conditionParts
    .extend({ any: z.array(messageCondition).min(2).optional(), not: messageCondition.optional() })
    .refine((given) => Object.values(given).some((part) => part !== undefined), {
      error: 'A condition names at least one part.',
    }),
);

/** What the learner knows and may tell. `cues` find it in the message beside what guidance finds by itself. */
const known = z.strictObject({ ...cue.shape, element: z.enum(messageElements), text: words });

const answer = z.strictObject({
  when: messageCondition.optional(),
  from: teamRole,
  /** True when the team has to ask before it can answer. */
  asksBack: z.boolean().default(false),
  text: words,
});

/** A story to write about to a pretend team. */
export const patientCase = z
  .strictObject({
    ...caseHead,
    audience: z.enum(patientAudiences),
    who: z.strictObject({
      /** Who the learner is, in the second person. */
      learner: words,
      patient: pretendPerson,
      writer: pretendPerson.optional(),
    }),
    /** What has happened, told to the learner. */
    story: words,
    facts: z.array(known).min(1),
    /** Which elements count; the six of a symptom when left out. */
    wants: z
      .array(z.enum(messageElements))
      .min(2)
      .default([...symptomElements]),
    /** What guidance is to say about the good message. */
    alert: z.enum(['emergency', 'same_day', 'none']).default('none'),
    /** The first that holds is what the team writes; the last holds always. */
    answers: z.array(answer).min(1),
    good: z.strictObject({ text: words, why: words }),
    debrief: z.strictObject({
      /** What it was like to read the message, in the team's own words. */
      team: words,
      points: z.array(words).min(1).max(5),
    }),
  })
  .superRefine((given, problems) => {
    const say = (path: (string | number)[], message: string, phrase: string, name?: string) =>
      problems.addIssue({ code: 'custom', path, message, params: { phrase, name } });
    if ((given.audience === 'carer') !== (given.who.writer !== undefined))
      say(
        ['who', 'writer'],
        'A carer writes for the patient; a patient writes alone.',
        'case_writer',
      );
    const cues = new Set([...given.cues, ...given.facts].map(({ id }) => id));
    if (cues.size < given.cues.length + given.facts.length)
      say(['facts'], 'Each fact and cue has an id of its own.', 'file_same_id');
    const unknown = (condition: MessageCondition, path: (string | number)[]): void => {
      for (const id of condition.mentions ?? [])
        if (!cues.has(id))
          say([...path, 'mentions'], `There is no cue "${id}".`, 'case_no_cue', id);
      condition.any?.forEach((each, at) => unknown(each, [...path, 'any', at]));
      if (condition.not !== undefined) unknown(condition.not, [...path, 'not']);
    };
    given.answers.forEach(({ when }, at) => {
      if ((when === undefined) !== (at === given.answers.length - 1))
        say(
          ['answers', at],
          'The last answer holds always (no "when"), and only the last.',
          'case_last_always',
        );
      if (when !== undefined) unknown(when, ['answers', at, 'when']);
    });
  });
export type PatientCase = z.infer<typeof patientCase>;

/** Whether it is a story to write about, and not one to answer. */
export function isPatientCase(given: { audience: string }): given is PatientCase {
  return patientAudiences.some((each) => each === given.audience);
}
