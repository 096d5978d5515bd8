import * as z from 'zod';

const line = z.string().trim().min(1);

/** What must have happened for a moment to be offered. */
const occasion = z.discriminatedUnion('kind', [
  /** Nothing was ever sent by this person. */
  z.strictObject({ kind: z.literal('first_message') }),
  /** Nothing was ever sent on a topic of this kind. */
  z.strictObject({ kind: z.literal('first_of_topic'), topicKind: line }),
  /** A redirect was followed at least so often. */
  z.strictObject({ kind: z.literal('redirect_taken'), times: z.int().min(1) }),
  /** The team had to ask for more in the last conversation. */
  z.strictObject({ kind: z.literal('asked_for_more') }),
  /** Staff said at the end of the last conversation what made it hard. */
  z.strictObject({ kind: z.literal('was_hard'), code: line }),
]);

/** A lesson of at most twenty seconds, offered beside the words when behaviour calls for it. */
export const momentSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  order: z.int().min(1),
  when: occasion,
  /** The lesson that says more. */
  lesson: z.string().regex(/^P\d{1,2}$/),
  clause: z.string().regex(/^[a-z_]+\.[a-z_-]+$/),
  text: z.record(z.string(), line),
  owner: line,
});
export type WritingMoment = z.infer<typeof momentSchema>;

/** The first-time walk: steps of lessons that are there already, counted from 1. */
export const orientationSchema = z.strictObject({
  steps: z
    .array(z.strictObject({ lesson: z.string().regex(/^P\d{1,2}$/), step: z.int().min(1) }))
    .min(1)
    .max(6),
});
export type Orientation = z.infer<typeof orientationSchema>;

/** What is known of somebody who is about to write: codes and counts, none of their words. */
export interface WritingFacts {
  sent: number;
  topicKindsUsed: ReadonlySet<string>;
  redirectsTaken: number;
  askedForMore: boolean;
  hardBecause: readonly string[];
}

/** Whether the occasion of a moment is there; `topicKind` is what is written about now. */
export function fits(
  { when }: WritingMoment,
  facts: WritingFacts,
  topicKind: string | null,
): boolean {
  switch (when.kind) {
    case 'first_message':
      return facts.sent === 0;
    case 'first_of_topic':
      return topicKind === when.topicKind && !facts.topicKindsUsed.has(when.topicKind);
    case 'redirect_taken':
      return facts.redirectsTaken >= when.times;
    case 'asked_for_more':
      return facts.askedForMore;
    case 'was_hard':
      return facts.hardBecause.includes(when.code);
  }
}
