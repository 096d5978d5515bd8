import * as z from 'zod';

export const practiceLanguages = ['en', 'es'] as const;

const line = z.string().trim().min(1);

/** The same text in every language the product is written in. */
export const words = z.strictObject({ en: line, es: line });
export type CaseWords = z.infer<typeof words>;

export const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** Beginnings of words, by language; typed with or without accents. */
const cues = z.strictObject({ en: z.array(line).min(1), es: z.array(line).min(1) });
export type Cues = z.infer<typeof cues>;

export const topicKind = z.enum([
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
]);

export const teamRole = z.enum([
  'nurse',
  'physician',
  'pharmacy',
  'front_desk',
  'records',
  'intake',
]);

const pretendName =
  /(?<!\p{L})(?:Practice|Pretend|Sample|Example|Práctica|Ejemplo|Muestra|Ficticio|Ficticia)(?!\p{L})/u;

/** A made-up person who is plainly made up: "Rosa Sample". */
export const pretendPerson = z.strictObject({
  name: words.refine(
    (name) => practiceLanguages.every((language) => pretendName.test(name[language])),
    {
      error:
        'A pretend person is named as one: Sample, Example, Practice, Ejemplo, Muestra, Práctica.',
      params: { phrase: 'case_pretend' },
    },
  ),
  about: words,
});

export const cue = z.strictObject({ id: slug, cues });
export type Cue = z.infer<typeof cue>;

const topicList = z.array(z.string().regex(/^[a-z_]+\.[a-z_-]+$/)).min(1);

/** What every case has, whoever practises. */
export const caseHead = {
  id: slug,
  title: words,
  minutes: z.int().min(1).max(10),
  kind: topicKind,
  clauses: topicList,
  lessons: z.array(z.string().regex(/^[PCNA]\d{1,2}$/)).min(1),
  /** Words that conditions listen for. */
  cues: z.array(cue).default([]),
  signOff: z.literal('needs local clinical sign-off'),
  reviewedBy: line,
  reviewed: z.iso.date(),
};

/** One or several, always read as several. */
export const several = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.array(schema).min(1), schema.transform((one) => [one])]);
