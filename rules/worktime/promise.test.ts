import { describe, expect, test } from 'vitest';
import type { Calendar } from './index.ts';
import {
  CalendarError,
  calendarProblems,
  isOpen,
  nextOpening,
  promisedAt,
  workMinutesBetween,
} from './index.ts';

const day = [{ opens: '08:00', closes: '17:00' }];

function clinic(changes: Partial<Calendar> = {}): Calendar {
  return {
    timeZone: 'America/Chicago',
    weekly: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
    closures: [{ date: '2026-11-26', name: { en: 'Thanksgiving' } }],
    ...changes,
  };
}

const at = (iso: string) => Date.parse(iso);

describe('work days', () => {
  test('the day of receipt does not count: Tuesday morning plus two is Thursday at closing', () => {
    expect(
      promisedAt(clinic(), at('2026-10-06T09:11:00-05:00'), { unit: 'work_days', amount: 2 }),
    ).toBe(at('2026-10-08T17:00:00-05:00'));
  });

  test('a message sent on Friday night is received on Monday', () => {
    expect(
      promisedAt(clinic(), at('2026-10-09T22:00:00-05:00'), { unit: 'work_days', amount: 1 }),
    ).toBe(at('2026-10-13T17:00:00-05:00'));
  });

  test('a holiday is not a work day, and short hours on the day after move the end', () => {
    const short = clinic({
      exceptions: [{ date: '2026-11-27', hours: [{ opens: '08:00', closes: '12:00' }] }],
    });
    expect(
      promisedAt(short, at('2026-11-25T10:00:00-06:00'), { unit: 'work_days', amount: 1 }),
    ).toBe(at('2026-11-27T12:00:00-06:00'));
  });

  test('a lunch break does not make the afternoon another day', () => {
    const split = [
      { opens: '08:00', closes: '12:00' },
      { opens: '13:00', closes: '17:00' },
    ];
    const calendar = clinic({
      weekly: { mon: split, tue: split, wed: split, thu: split, fri: split, sat: [], sun: [] },
    });
    expect(
      promisedAt(calendar, at('2026-10-06T12:30:00-05:00'), { unit: 'work_days', amount: 1 }),
    ).toBe(at('2026-10-07T17:00:00-05:00'));
  });
});

describe('work hours and minutes', () => {
  test('work hours stop at closing and go on at the next opening', () => {
    expect(
      promisedAt(clinic(), at('2026-10-09T16:00:00-05:00'), { unit: 'work_hours', amount: 2 }),
    ).toBe(at('2026-10-12T09:00:00-05:00'));
  });

  test('work hours that end with the day end at its closing, not at the next opening', () => {
    expect(
      promisedAt(clinic(), at('2026-10-09T16:00:00-05:00'), { unit: 'work_hours', amount: 1 }),
    ).toBe(at('2026-10-09T17:00:00-05:00'));
  });

  test('minutes run on the wall clock through the night', () => {
    expect(
      promisedAt(clinic(), at('2026-10-10T03:00:00-05:00'), { unit: 'minutes', amount: 30 }),
    ).toBe(at('2026-10-10T03:30:00-05:00'));
  });
});

describe('clock changes', () => {
  const night = clinic({
    weekly: {
      ...clinic().weekly,
      sat: [{ opens: '22:00', closes: '02:30' }],
    },
  });

  test('a closing time the clocks skip is the moment they change', () => {
    expect(isOpen(night, at('2027-03-14T01:59:59-06:00'))).toBe(true);
    expect(isOpen(night, at('2027-03-14T03:00:00-05:00'))).toBe(false);
    expect(
      workMinutesBetween(night, at('2027-03-13T18:00:00-06:00'), at('2027-03-14T12:00:00-05:00')),
    ).toBe(240);
  });

  test('an hour that comes twice is worked twice', () => {
    expect(
      workMinutesBetween(night, at('2026-10-31T18:00:00-05:00'), at('2026-11-01T12:00:00-06:00')),
    ).toBe(330);
  });

  test('a date a country skipped is not a work day', () => {
    const apia = clinic({ timeZone: 'Pacific/Apia', closures: [] });
    expect(
      promisedAt(apia, at('2011-12-29T09:00:00-10:00'), { unit: 'work_days', amount: 1 }),
    ).toBe(at('2012-01-02T17:00:00+14:00'));
  });
});

describe('calendars that cannot be used', () => {
  const none = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

  test('a calendar with no open hours is refused with what to do, at once', () => {
    expect(() => nextOpening(clinic({ weekly: none }), at('2026-10-09T16:00:00Z'))).toThrow(
      new CalendarError('weekly: No open hours. Open at least one day a week.'),
    );
  });

  test('a calendar that only opened in the past is refused too, not searched for ever', () => {
    const past = clinic({ weekly: none, exceptions: [{ date: '2020-01-06', hours: day }] });
    expect(() => promisedAt(past, at('2026-10-09'), { unit: 'work_days', amount: 1 })).toThrow(
      CalendarError,
    );
  });

  test('every wrong zone, time and date is named with its place', () => {
    const wrong = clinic({
      timeZone: 'America/Riverside',
      weekly: { ...none, mon: [{ opens: '8am', closes: '17:00' }], tue: day },
      closures: [{ date: '2026-02-30' }],
      exceptions: [{ date: '2026-05-01', hours: [{ opens: '09:00', closes: '09:00' }] }],
    });
    expect(calendarProblems(wrong).map((problem) => problem.path.join('.'))).toEqual([
      'timeZone',
      'weekly.mon.0.opens',
      'closures.0.date',
      'exceptions.0.hours.0.closes',
    ]);
  });

  test('a promise of less than nothing, or of half a day, is refused', () => {
    for (const amount of [-1, Number.NaN, Number.POSITIVE_INFINITY, 0.5]) {
      expect(() => promisedAt(clinic(), 0, { unit: 'work_days', amount })).toThrow(RangeError);
    }
  });
});

test('a promise takes well under a tenth of a millisecond once warm', () => {
  const calendar = clinic();
  const start = at('2026-10-06T09:11:00-05:00');
  const ask = (n: number) =>
    promisedAt(calendar, start + n * 7_919_000, { unit: 'work_days', amount: 3 });
  for (let n = 0; n < 500; n += 1) ask(n);
  const began = performance.now();
  for (let n = 0; n < 2000; n += 1) ask(n % 500);
  expect((performance.now() - began) / 2000).toBeLessThan(0.1);
});
