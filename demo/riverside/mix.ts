import type { Chance } from './chance.ts';
import type { ClinicSlug, DemoUrgency, TopicId } from './world.ts';

/** Shares of topics by clinic. Assumption, after the primary-label mix recommended in README.md. */
const TOPICS: [TopicId, number][] = [
  ['symptom', 21],
  ['side-effect', 11],
  ['refill', 13],
  ['test-result', 13],
  ['visit', 13],
  ['referral', 6],
  ['papers', 5],
  ['bill', 3],
  ['question', 3],
  ['thanks', 9],
  ['other', 3],
];

const FACTOR: Partial<Record<ClinicSlug, Partial<Record<TopicId, number>>>> = {
  cardiology: { thanks: 1.8, papers: 0.6, symptom: 0.8 },
  pediatrics: {
    papers: 2.4,
    'test-result': 0.5,
    symptom: 1.25,
    refill: 0.7,
  },
};

export const clinicShares: readonly (readonly [ClinicSlug, number])[] = [
  ['family-medicine', 63],
  ['cardiology', 18],
  ['pediatrics', 19],
];

export function topicShares(clinic: ClinicSlug): [TopicId, number][] {
  return TOPICS.map(([topic, share]) => [topic, share * (FACTOR[clinic]?.[topic] ?? 1)]);
}

/** Sunday first. Assumption. */
const WEEKDAY = [0.45, 1.25, 1.1, 1.05, 1.0, 0.95, 0.4];
/** January first. Assumption. */
const MONTH = [1.1, 1.02, 1, 1, 0.98, 0.96, 0.93, 0.97, 1.06, 1.06, 1.01, 0.92];
/** Midnight first, work days. Assumption: peaks 9 to 11 and 19 to 21, about 37 % outside opening hours. */
const HOUR = [
  0.4, 0.2, 0.1, 0.1, 0.3, 0.6, 1.4, 3.2, 6.8, 9.6, 9.4, 7.6, 6.6, 6.4, 6.2, 6, 5.4, 3.4, 3.2, 5,
  5.2, 2.8, 1.4, 0.6,
];
const WEEKEND_HOUR = [
  0.6, 0.4, 0.3, 0.2, 0.3, 0.6, 1.6, 3.4, 5.4, 7, 7.4, 7, 6.2, 5.6, 5.6, 5.6, 5.6, 5.6, 6, 7, 7.4,
  5.2, 3, 1.4,
];

const hours = (table: number[]): [number, number][] => table.map((share, hour) => [hour, share]);
const WEEKDAY_HOURS = hours(HOUR);
const WEEKEND_HOURS = hours(WEEKEND_HOUR);

/** How many conversations begin on a day when an average weekday has `perWeekday`. */
export function arrivals(date: string, weekday: number, perWeekday: number, luck: Chance): number {
  const month = Number(date.slice(5, 7)) - 1;
  const mean = (perWeekday / 1.07) * (WEEKDAY[weekday] ?? 1) * (MONTH[month] ?? 1);
  const normal = Math.log(luck.lognormal(1, 1));
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
}

/** A minute of the day, from local midnight. */
export function arrivalMinute(weekday: number, luck: Chance): number {
  const table = weekday > 0 && weekday < 6 ? WEEKDAY_HOURS : WEEKEND_HOURS;
  return luck.weighted(table) * 60 + luck.int(60);
}

/** High-risk content 3.5 % (source R16), one in twenty of it a true emergency (assumption). */
export function urgencyOf(luck: Chance): DemoUrgency {
  const roll = luck.next();
  if (roll < 0.0018) return 'emergency';
  return roll < 0.035 ? 'same_day' : 'as_promised';
}
