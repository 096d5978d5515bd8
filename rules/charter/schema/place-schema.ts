import * as z from 'zod';
import { helpLine } from './charter-schema.ts';
import { itemId, languageCode, slug, wholeNumber, words } from './words.ts';

const range = z.tuple([z.number(), z.number()]);

const unit = z.strictObject({
  unit: z.string(),
  other: z.string().exactOptional(),
  plausible: range,
  plausibleOther: range.exactOptional(),
});

const age = wholeNumber(0, 21);

const consentAges = z.strictObject({
  general: age.exactOptional(),
  mental_health: age.exactOptional(),
  substance_use: age.exactOptional(),
  sexual_health: age.exactOptional(),
  birth_control: age.exactOptional(),
});

/** What belongs to a country or state: help lines, identifiers, units, ages, notices. */
export const placeSchema = z.strictObject({
  format: z.literal(1),
  id: slug,
  name: words,
  languages: z.array(languageCode).min(1),
  helpLines: z.array(helpLine),
  identifiers: z.array(
    z.strictObject({
      id: itemId,
      name: words,
      example: z.string(),
      pattern: z.string(),
      proof: z.string(),
    }),
  ),
  units: z.record(itemId, unit),
  dateOrder: z.enum(['month-day-year', 'day-month-year', 'year-month-day']),
  clock: z.union([z.literal(12), z.literal(24)]),
  holidays: z.strictObject({ package: z.literal('date-holidays'), country: z.string() }),
  consent: z.strictObject({
    needsLegalReview: z.boolean(),
    ageOfMajority: z.record(z.string(), age),
    byState: z.record(z.string(), consentAges),
  }),
  legalNotices: z.array(z.strictObject({ id: itemId, needsLegalReview: z.boolean(), text: words })),
});

export type PlacePack = z.infer<typeof placeSchema>;
