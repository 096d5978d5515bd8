import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { words } from './case-parts.ts';

const file = join(import.meta.dirname, '../../../../content/callouts/patient-screens.yaml');

export const patientScreens = [
  'story',
  'topic',
  'urgent',
  'words',
  'safety',
  'review',
  'answer',
  'thread',
] as const;
export type PatientScreen = (typeof patientScreens)[number];

/** How a real conversation stands for its patient. */
export const threadStates = [
  'received',
  'in_hand',
  'late',
  'your_turn',
  'answered',
  'closed',
] as const;
export type ThreadState = (typeof threadStates)[number];

const callout = z.strictObject({
  title: words,
  text: words,
  /** Only of a conversation that stands so. */
  when: z.array(z.enum(threadStates)).min(1).optional(),
});
const schema = z.strictObject({
  signOff: z.literal('needs local clinical sign-off'),
  reviewedBy: z.string().min(1),
  reviewed: z.iso.date(),
  screens: z.record(z.enum(patientScreens), z.array(callout).min(1).max(7)),
});

let kept: z.infer<typeof schema> | undefined;

/** What patients often misread on a screen, for staff who look at it. */
export function calloutsOn(
  screen: PatientScreen,
  language: 'en' | 'es',
  state?: ThreadState,
): { title: string; text: string }[] {
  kept ??= schema.parse(parse(readFileSync(file, 'utf8')));
  return kept.screens[screen]
    .filter(({ when }) => when === undefined || (state !== undefined && when.includes(state)))
    .map(({ title, text }) => ({ title: title[language], text: text[language] }));
}
