import * as z from 'zod';
import { ELEMENTS, FEATURES } from '../elements.ts';
import { valueSchemaFor } from './clause-values.ts';
import { remedyFor } from './remedy.ts';
import { itemId, languageCode, phone, slug, wholeNumber, words } from './words.ts';

const TOPIC_KINDS = [
  'symptom',
  'medication_question',
  'medication_refill',
  'test_result',
  'scheduling',
  'referral',
  'forms_records',
  'billing',
  'general_info',
  'thanks',
  'other_admin',
] as const;

const CONCERNS = [
  'emergency',
  'crisis',
  'poison',
  'domestic_violence',
  'maternal',
  'nurse_line',
  'front_desk',
] as const;

const SCREENS = ['emergency', 'crisis', 'poison', 'safety', 'pregnancy', 'none'] as const;

const plural = z.strictObject({ one: words, other: words });

const phrases = z.strictObject({
  workDays: plural,
  workHours: plural,
  workMinutes: plural,
  minutes: plural,
  dayRange: words,
  timeRange: words,
  and: words,
  noon: words,
  midnight: words,
  changed: words,
  added: words,
  removed: words,
});

const change = z
  .strictObject({
    clause: itemId,
    value: z.unknown().exactOptional(),
    plainWords: words.exactOptional(),
    staffWords: words.exactOptional(),
    rationale: z.string().min(1),
  })
  .superRefine((value, context) => {
    if (value.value !== undefined) addValueIssues(value.clause, value.value, context);
  });

const team = z.strictObject({
  id: slug,
  name: words,
  role: z.enum(['nurse', 'physician', 'pharmacy', 'front_desk', 'records', 'intake', 'everyone']),
  /** What a patient reads about who opens the message. */
  readBy: words,
  clinics: z.array(slug).exactOptional(),
  changes: z.array(change).exactOptional(),
});

export const helpLine = z.strictObject({
  id: itemId,
  concern: z.enum(CONCERNS),
  name: words,
  phone,
  sms: z.strictObject({ number: z.string(), text: words.exactOptional() }).exactOptional(),
  chatUrl: z.url({ protocol: /^https$/ }).exactOptional(),
  hours: words,
  alwaysOpen: z.boolean(),
  languages: z.array(languageCode).min(1),
  note: words.exactOptional(),
});

const urgentQuestion = z.strictObject({
  text: words,
  tier: z.enum(['emergency', 'same_day']),
  screen: z.enum(SCREENS),
});

const guidedQuestion = z.strictObject({
  label: words,
  recordLabel: words,
  hint: words.exactOptional(),
  required: z.boolean().exactOptional(),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('choice'),
      several: z.boolean(),
      choices: z.array(z.strictObject({ id: itemId, label: words })).min(2),
    }),
    z.strictObject({ kind: z.literal('text'), maximumCharacters: wholeNumber(20, 4000) }),
  ]),
});

const topic = z.strictObject({
  id: itemId,
  kind: z.enum(TOPIC_KINDS),
  label: words,
  hint: words,
  goodReasons: z.array(words).min(1),
  betterDoor: z
    .strictObject({
      title: words,
      how: words,
      phone: phone.exactOptional(),
      topicId: itemId.exactOptional(),
    })
    .exactOptional(),
  urgentQuestions: z.array(itemId),
  guidedQuestions: z.array(itemId).min(3).max(5),
});

const clinic = z.strictObject({
  id: slug,
  name: words,
  /** What is said or asked differently about a topic at this clinic. */
  topics: z
    .array(topic.omit({ id: true, kind: true }).exactPartial().extend({ id: itemId }))
    .exactOptional(),
  changes: z.array(change).exactOptional(),
});

const clause = z
  .strictObject({
    id: itemId,
    element: z.enum(ELEMENTS),
    value: z.unknown().exactOptional(),
    bounds: z
      .record(
        z.string(),
        z.strictObject({
          atLeast: z.number().exactOptional(),
          atMost: z.number().exactOptional(),
        }),
      )
      .exactOptional(),
    mayChange: z.enum(['nobody', 'clinics', 'teams']).exactOptional(),
    plainWords: words,
    staffWords: words.exactOptional(),
    rationale: z.string().min(1),
    evidence: z.string().min(1),
    owner: z.string().min(1),
    enforcedBy: z.enum(FEATURES),
  })
  .superRefine((value, context) => {
    const schema = valueSchemaFor(value.id);
    if (!schema && value.value !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `The software knows no value for "${value.id}". Leave the value out.`,
      });
    }
    addValueIssues(value.id, value.value, context);
  });

function addValueIssues(clauseId: string, value: unknown, context: z.RefinementCtx): void {
  const checked = valueSchemaFor(clauseId)?.safeParse(value);
  if (!checked || checked.success) return;
  for (const found of checked.error.issues) {
    const path = ['value', ...found.path];
    const message = remedyFor({ ...found, path }, { value });
    context.addIssue({ code: 'custom', path, message });
  }
}

/** A charter as it is written: one document for an organization, its clinics and teams. */
export const charterSchema = z.strictObject({
  format: z.literal(1),
  organization: slug,
  name: words,
  languages: z.array(languageCode).min(1),
  defaultLanguage: languageCode,
  place: slug,
  sections: z.record(z.enum(ELEMENTS), words),
  phrases,
  teams: z.array(team).min(1),
  clinics: z.array(clinic).min(1),
  helpLines: z.array(helpLine).min(1),
  urgentQuestions: z.record(itemId, urgentQuestion),
  guidedQuestions: z.record(itemId, guidedQuestion),
  topics: z.array(topic).min(1),
  clauses: z.array(clause).min(1),
});

export type CharterDocument = z.infer<typeof charterSchema>;
