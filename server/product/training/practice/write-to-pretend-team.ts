import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import type { Answer } from '#platform/http/index.ts';
import { isId } from '#platform/ids/index.ts';
import {
  openPretendDraft,
  type OpenDraft,
  type PretendHead,
  type PretendWords,
  type Writer,
  type WritingHead,
} from '#product/messaging/index.ts';
import { staffSide, type Actor } from '#foundation/people/index.ts';
import type { OpenRoom } from '../lesson-room.ts';
import { calloutsOn, type PatientScreen } from './callouts.ts';
import type { PatientCase } from './patient-case.ts';

const WRITER = 'per_practice_writer';
const PATIENT = 'per_practice_patient';
/**
 * Whose rules are practised by, for who has no account, and beside whom: a patient who is taught at the tablet. `language` is theirs;
 * the pages of the staff member who sits with them stay in their own.
 */
export const practicePlace = z.object({
  organization: z.string().max(80).optional().catch(undefined),
  clinic: z.string().max(80).optional().catch(undefined),
  beside: z
    .custom<string>((value) => isId('tch', value))
    .optional()
    .catch(undefined),
  language: z.enum(['en', 'es']).optional().catch(undefined),
});
export type PracticePlace = z.infer<typeof practicePlace>;

/** Where the words of a form came from: a form has no address to say so. */
export function placeCarried(given: unknown): PracticePlace {
  const carried = typeof given === 'string' ? jsonOf(given) : null;
  const parsed = z.object({ place: practicePlace }).safeParse(carried);
  return parsed.success ? parsed.data.place : {};
}

function jsonOf(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return null;
  }
}

export const practiceLanguage = (language: string): 'en' | 'es' =>
  language === 'es' ? 'es' : 'en';

/** Who reads these pages: beside a patient, the asker with the patient's language. */
export function readerAt(asker: Actor, { beside, language }: PracticePlace): Actor {
  return beside === undefined || language === undefined ? asker : { ...asker, language };
}

/** A page in the reader's language, to come back to: every word on it is pretend, and it is often what a form led to. */
export function pageFor(reader: Actor, answer: Answer): Answer {
  return answer.kind === 'page'
    ? { ...answer, language: reader.language, mayShowAgain: true }
    : answer;
}

/** What goes behind the address of another case: the clinic one came for, or the patient one sits beside. */
export function placeQuery(place: PracticePlace, { place: { query } }: OpenRoom): string {
  return place.beside === undefined
    ? query
    : `?${new URLSearchParams(givenIn(place) as Record<string, string>).toString()}`;
}

/** Only what an address names, so that it does not hide what came along. */
export const givenIn = (asked: PracticePlace): PracticePlace =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));

/** The pretend writer of a case: the patient, or a carer who may write for them. */
export function writerOf(given: PatientCase, language: string): Writer {
  const spoken = practiceLanguage(language);
  const patientName = given.who.patient.name[spoken];
  return {
    personId: given.audience === 'carer' ? WRITER : PATIENT,
    language,
    proxyFor:
      given.audience === 'carer'
        ? [{ patientId: PATIENT, patientName, clinicId: '', relation: 'other', mayWrite: true }]
        : [],
  };
}

export function openPractice(
  ground: Ground,
  given: PatientCase,
  { rules, organizationId, inForce, clinicId }: OpenRoom,
  language: string,
  words: PretendWords,
): Promise<OpenDraft> {
  const patient = {
    id: PATIENT,
    name: given.who.patient.name[practiceLanguage(language)],
    birthDate: null,
    clinicId,
    clinicalSummary: {},
  };
  const author = given.audience === 'carer' ? WRITER : PATIENT;
  return openPretendDraft(ground, {
    organizationId,
    authorId: author,
    patient,
    words,
    charter: rules.charter,
    rules: inForce,
  });
}

const writing: ReadonlySet<PatientScreen> = new Set(['topic', 'urgent', 'words', 'review']);

/** Staff are shown what patients often misread; patients are not told about themselves. */
export function pretendHead(
  asker: Actor,
  words: PretendWords,
  screen: PatientScreen,
  place: PracticePlace,
  given: PatientCase,
): PretendHead {
  const alone = place.beside === undefined;
  const spoken = practiceLanguage(asker.language);
  return {
    carried: JSON.stringify({ ...words, place }),
    callouts: staffSide.allows(asker) && alone ? calloutsOn(screen, spoken) : [],
    kept: asker.kind === 'person' && alone,
    ...(alone ? {} : { leave: `/teach/${place.beside}#practised` }),
    ...(writing.has(screen)
      ? {
          story: {
            learner: given.who.learner[spoken],
            text: given.story[spoken],
            facts: given.facts.map(({ text }) => text[spoken]),
          },
        }
      : {}),
  };
}

/** The same page as ever, at the address of a case. */
export function atCase<View extends { head: WritingHead }>(
  view: View,
  given: PatientCase,
  pretend: PretendHead,
): View {
  return { ...view, head: { ...view.head, at: `/practice/${given.id}`, pretend } };
}
