import * as z from 'zod';
import type { Storyboard } from './media/storyboard.ts';

export const lessonAudiences = ['patient', 'clinician', 'staff', 'leader'] as const;
export type LessonAudience = (typeof lessonAudiences)[number];

/** What should look different afterwards, in numbers: each lesson names one. */
export const transferMeasures = [
  'complete_first_message',
  'right_topic',
  'questions_back',
  'urgent_in_writing',
  'answered_the_question',
  'answered_in_time',
  'handed_off_once',
  'opened_in_time',
  'own_sign_in',
  'rounds',
  'read_by_patient',
  'agreed_to_rules',
  'late_found_urgent',
  'told_when_late',
] as const;
export type TransferMeasure = (typeof transferMeasures)[number];

const line = z.string().trim().min(1);
const choice = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  text: line,
  right: z.literal(true).optional(),
});
const check = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  question: line,
  choices: z.array(choice).min(2).max(4),
  why: line,
});

const letters: Record<LessonAudience, string> = {
  patient: 'P',
  clinician: 'C',
  staff: 'N',
  leader: 'A',
};
const PATIENT_MINUTES = 3;

/** What stands above a lesson's text. `waits_for` names what the lesson teaches before the product can do it. */
export const lessonHead = z
  .strictObject({
    id: z.string().regex(/^[PCNA]\d{1,2}$/),
    audience: z.enum(lessonAudiences),
    title: line,
    minutes: z.int().min(1).max(10),
    objectives: z.array(line).min(1).max(4),
    clauses: z.array(z.string().regex(/^[a-z_]+\.[a-z_-]+$/)).min(1),
    behaviours: z.array(line).min(1).max(3),
    measure: z.enum(transferMeasures),
    checks: z.array(check).min(1).max(4),
    waits_for: z.array(line).default([]),
    reviewedBy: line,
    reviewed: z.iso.date(),
  })
  .superRefine((head, problems) => {
    const say = (path: (string | number)[], message: string, phrase: string, name = '') =>
      problems.addIssue({ code: 'custom', path, message, params: { phrase, name } });
    if (!head.id.startsWith(letters[head.audience]))
      say(
        ['id'],
        `A lesson for the audience "${head.audience}" begins with ${letters[head.audience]}.`,
        'lesson_letter',
        letters[head.audience],
      );
    if (head.audience === 'patient' && head.minutes > PATIENT_MINUTES)
      say(
        ['minutes'],
        `A patient's lesson takes at most ${PATIENT_MINUTES} minutes.`,
        'lesson_minutes',
        String(PATIENT_MINUTES),
      );
    if (new Set(head.checks.map(({ id }) => id)).size < head.checks.length)
      say(['checks'], 'Each question has an id of its own.', 'file_same_id');
    head.checks.forEach(({ choices }, index) => {
      if (choices.filter(({ right }) => right).length !== 1)
        say(['checks', index, 'choices'], 'Exactly one choice is right.', 'lesson_one_right');
      if (new Set(choices.map(({ id }) => id)).size < choices.length)
        say(['checks', index, 'choices'], 'Each choice has an id of its own.', 'file_same_id');
    });
  });

export type LessonHead = z.infer<typeof lessonHead>;

export const figureNames = ['doors', 'line', 'parts'] as const;
export type FigureName = (typeof figureNames)[number];

/** Words of a lesson before a clinic's rules are put in: `text` may hold references such as {{promise:refill}}. */
export type WrittenSpan =
  | { kind: 'text' | 'strong'; text: string }
  | { kind: 'link'; text: string; href: string };

export type Block<Span> =
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'quote'; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Span[][] };

export interface WrittenStep {
  heading: string;
  blocks: Block<WrittenSpan>[];
  figure: { name: FigureName; alt: string } | null;
}

/** One lesson in one language, as written. */
export interface LessonDocument extends LessonHead {
  language: string;
  steps: WrittenStep[];
  /** How it is shown and spoken, where an organization has written that anew. */
  board?: Storyboard;
  /** Its text was written anew and what is spoken was not. */
  spokenBehind?: true;
}
