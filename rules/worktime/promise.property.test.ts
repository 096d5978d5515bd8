import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerPromise, Calendar, OpenHours } from './index.ts';
import { isOpen, nextOpening, promisedAt, workMinutesBetween } from './index.ts';
import { judge, type Walk, walkMinutes } from './minute-walking-oracle.ts';

const DAYS = 18;
const SEND_WITHIN_DAYS = 8;

// Each window begins a few days before its clocks change (or a date is skipped).
const WINDOWS: [string, string][] = [
  ['America/Chicago', '2027-03-10'],
  ['America/Chicago', '2026-10-28'],
  ['America/Denver', '2027-11-03'],
  ['America/Phoenix', '2026-10-28'],
  ['America/St_Johns', '2010-11-03'],
  ['America/Havana', '2026-10-28'],
  ['America/Santiago', '2026-09-02'],
  ['America/Sao_Paulo', '2018-10-31'],
  ['Australia/Lord_Howe', '2026-04-01'],
  ['Australia/Lord_Howe', '2026-09-30'],
  ['Pacific/Apia', '2011-12-26'],
  ['Pacific/Chatham', '2027-04-01'],
  ['Pacific/Kiritimati', '2026-12-28'],
  ['Asia/Beirut', '2026-03-25'],
  ['Asia/Kathmandu', '2026-06-01'],
  ['Africa/Cairo', '2026-10-26'],
  ['Africa/Casablanca', '2026-02-11'],
  ['Europe/Dublin', '2026-10-21'],
  ['Antarctica/Troll', '2026-03-25'],
];

const walks = new Map<number, Walk>();
function walkOf(index: number): Walk {
  const [zone, date] = WINDOWS[index]!;
  const known = walks.get(index) ?? walkMinutes(zone, Date.parse(`${date}T00:00:00Z`), DAYS);
  walks.set(index, known);
  return known;
}

const two = (value: number) => String(value).padStart(2, '0');
const clockTime = fc
  .oneof(
    fc.integer({ min: 0, max: 95 }).map((n) => n * 15),
    fc.integer({ min: 0, max: 210 }),
  )
  .map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
const openHours: fc.Arbitrary<OpenHours> = fc
  .record({ opens: clockTime, closes: fc.oneof(clockTime, fc.constant('24:00')) })
  .filter((hours) => hours.opens !== hours.closes);
const dayOfHours = fc.array(openHours, { maxLength: 2 });

function calendarFor(index: number): fc.Arbitrary<Calendar> {
  const [timeZone, first] = WINDOWS[index]!;
  const date = fc
    .integer({ min: -1, max: DAYS })
    .map((n) => new Date(Date.parse(first) + n * 86_400_000).toISOString().slice(0, 10));
  return fc.record({
    timeZone: fc.constant(timeZone),
    weekly: fc.record({
      mon: fc.array(openHours, { minLength: 1, maxLength: 2 }),
      tue: dayOfHours,
      wed: dayOfHours,
      thu: dayOfHours,
      fri: dayOfHours,
      sat: dayOfHours,
      sun: dayOfHours,
    }),
    closures: fc.array(fc.record({ date }), { maxLength: 3 }),
    exceptions: fc.array(fc.record({ date, hours: dayOfHours }), { maxLength: 2 }),
  });
}

const promise: fc.Arbitrary<AnswerPromise> = fc.oneof(
  fc.record({ unit: fc.constant('work_days' as const), amount: fc.integer({ min: 0, max: 5 }) }),
  fc.record({
    unit: fc.constant('work_hours' as const),
    amount: fc.integer({ min: 0, max: 240 }).map((quarters) => quarters / 4),
  }),
  fc.record({ unit: fc.constant('minutes' as const), amount: fc.integer({ min: 0, max: 900 }) }),
);

const scene = fc.integer({ min: 0, max: WINDOWS.length - 1 }).chain((index) =>
  fc.record({
    index: fc.constant(index),
    calendar: calendarFor(index),
    promise,
    sentAfterMs: fc.integer({ min: 2 * 86_400_000, max: SEND_WITHIN_DAYS * 86_400_000 }),
    laterMs: fc.integer({ min: 0, max: 9 * 86_400_000 }),
  }),
);

describe('open time agrees with a clock read minute by minute, through every change of clocks', () => {
  test('a promise ends when the minutes say so, and never while the clinic is closed', () => {
    let decided = 0;
    fc.assert(
      fc.property(scene, ({ index, calendar, promise: asked, sentAfterMs }) => {
        const walk = walkOf(index);
        const sentAt = walk.start + sentAfterMs;
        const judged = judge(calendar, walk);
        const expected = judged.promisedAt(sentAt, asked);
        fc.pre(expected !== undefined);
        decided += 1;
        const actual = promisedAt(calendar, sentAt, asked);
        expect(actual).toBe(expected);
        if (asked.unit === 'minutes' || actual === sentAt) return;
        const startsOpen = asked.amount === 0 && judged.isOpen(actual);
        expect(startsOpen || judged.isOpen(actual - 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(decided).toBeGreaterThan(150);
  });

  test('open, next opening and work minutes are what a walker counts', () => {
    fc.assert(
      fc.property(scene, ({ index, calendar, sentAfterMs, laterMs }) => {
        const walk = walkOf(index);
        const at = walk.start + sentAfterMs;
        const judged = judge(calendar, walk);
        expect(isOpen(calendar, at)).toBe(judged.isOpen(at));
        const opening = judged.nextOpening(at);
        if (opening !== undefined) expect(nextOpening(calendar, at)).toBe(opening);
        const counted = judged.workMinutesBetween(at, at + laterMs);
        expect(workMinutesBetween(calendar, at, at + laterMs)).toBeCloseTo(counted, 6);
        expect(workMinutesBetween(calendar, at + laterMs, at)).toBeCloseTo(-counted, 6);
      }),
      { numRuns: 200 },
    );
  });
});
