import * as z from 'zod';
import { CONTENT_KINDS, MEASURES } from '../measures.ts';
import { itemId, phone, slug, wholeNumber, words } from './words.ts';

/** How soon an answer is promised; read by rules/worktime. */
export const answerPromise = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('work_days'), amount: wholeNumber(0, 60) }),
  z.strictObject({ unit: z.literal('work_hours'), amount: z.number().min(0).max(400) }),
  z.strictObject({ unit: z.literal('minutes'), amount: wholeNumber(0, 20_000) }),
]);

const openHours = z.array(z.strictObject({ opens: z.string(), closes: z.string() }));
const date = z.string();

const weekly = z.strictObject({
  mon: openHours,
  tue: openHours,
  wed: openHours,
  thu: openHours,
  fri: openHours,
  sat: openHours,
  sun: openHours,
});

const lane = z.strictObject({ team: slug, promise: answerPromise });
const phoneLine = z.strictObject({ phone });
/** Whose expectations a clause states. */
export const role = z.strictObject({ role: z.string() });

/** The shape of the value of each clause the software knows. Other clauses are text only. */
export const clauseValues = {
  'purpose.use': z.strictObject({ do: z.array(words).min(1), dont: z.array(words) }),
  'urgency.emergency': lane,
  'urgency.same_day': lane,
  'urgency.help_lines': z.array(itemId).min(1),
  'urgency.send_anyway': z.literal(true),
  'hours.open': z.strictObject({
    timeZone: z.string(),
    weekly,
    exceptions: z.array(z.strictObject({ date, hours: openHours })),
  }),
  'hours.holidays': z.strictObject({
    country: z.string(),
    state: z.string().exactOptional(),
    observed: z.array(z.string()),
    closures: z.array(z.strictObject({ date, name: words.exactOptional() })),
  }),
  'hours.cover': z.strictObject({ backupRequired: z.boolean() }),
  'readers.trainees': z.strictObject({ mayRead: z.boolean() }),
  'reach.seen_within': z.strictObject({ months: wholeNumber(1, 120) }),
  'routing.topics': z.record(itemId, z.strictObject({ team: slug, backup: slug.exactOptional() })),
  'routing.intake': z.strictObject({ team: slug }),
  'threads.reopen': z.strictObject({ days: wholeNumber(0, 365) }),
  'threads.undo': z.strictObject({ seconds: wholeNumber(0, 60) }),
  'threads.quiet_close': z.strictObject({ days: wholeNumber(1, 365) }),
  'content.attachments': z.strictObject({
    maximumCount: wholeNumber(0, 20),
    maximumMegabytesPerFile: wholeNumber(1, 100),
    contentKinds: z.array(z.enum(CONTENT_KINDS)).min(1),
  }),
  'content.characters': z.strictObject({ maximum: wholeNumber(1000, 100_000) }),
  'frequency.many': z.strictObject({
    messages: wholeNumber(2, 100),
    withinDays: wholeNumber(1, 90),
  }),
  'proxies.teens': z.strictObject({ asksStaffFromAge: wholeNumber(0, 21) }),
  'language.review': z.strictObject({ humanReview: z.boolean() }),
  'billing.notice': z.strictObject({ topics: z.array(itemId) }),
  'ai.use': z.strictObject({
    drafts: z.boolean(),
    summaries: z.boolean(),
    translation: z.boolean(),
  }),
  'record.notices': z.strictObject({ healthContent: z.literal(false) }),
  'training.lessons': z.strictObject({
    months: wholeNumber(1, 60),
    withinDays: wholeNumber(1, 365).exactOptional(),
  }),
  'training.courses': z.record(itemId, z.array(itemId).min(1)),
  'measurement.published': z.strictObject({
    measures: z.array(z.enum(MEASURES)),
    smallestGroup: wholeNumber(5, 100),
  }),
  'access.alternatives': phoneLine,
  'downtime.words': phoneLine,
} as const satisfies Record<string, z.ZodType>;

export type ClauseValues = {
  [Id in keyof typeof clauseValues]: z.infer<(typeof clauseValues)[Id]>;
};

/** The schema for a clause by its id; undefined for text the software does not know. */
export function valueSchemaFor(clauseId: string): z.ZodType | undefined {
  if (clauseId.startsWith('promise.')) return answerPromise;
  if (clauseId.startsWith('expectations.')) return role;
  if (Object.hasOwn(clauseValues, clauseId)) return clauseValues[clauseId as keyof ClauseValues];
  return undefined;
}
