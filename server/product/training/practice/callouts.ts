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

const callout = z.strictObject({ title: words, text: words });
const schema = z.strictObject({
  signOff: z.literal('needs local clinical sign-off'),
  reviewedBy: z.string().min(1),
  reviewed: z.iso.date(),
  screens: z.record(z.enum(patientScreens), z.array(callout).min(1).max(3)),
});

let kept: z.infer<typeof schema> | undefined;

/** What patients often misread on a screen, for staff who look at it. */
export function calloutsOn(
  screen: PatientScreen,
  language: 'en' | 'es',
): { title: string; text: string }[] {
  kept ??= schema.parse(parse(readFileSync(file, 'utf8')));
  return kept.screens[screen].map(({ title, text }) => ({
    title: title[language],
    text: text[language],
  }));
}
