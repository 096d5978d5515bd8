import { expect, test } from 'vitest';
import { nightHours } from './night-hours.ts';

const day = [{ opens: '08:00', closes: '17:00' }];
const night = [{ opens: '17:00', closes: '08:00' }];
const weekly = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };

test('hours that close before they open are told with every day they begin on', () => {
  const exceptions = [
    { date: '2026-12-24', hours: night },
    { date: '2026-12-25', hours: [] },
  ];
  const hours = { weekly: { ...weekly, tue: night, fri: [...day, ...night] }, exceptions };
  expect(nightHours(hours)).toEqual([
    { opens: '17:00', closes: '08:00', days: [1, 4], dates: ['2026-12-24'] },
  ]);
});

test('hours within a day, and until midnight, are no night', () => {
  const late = [{ opens: '17:00', closes: '24:00' }];
  const midnight = [{ opens: '17:00', closes: '00:00' }];
  expect(nightHours({ weekly: { ...weekly, mon: late, tue: midnight } })).toEqual([]);
});

test('against earlier hours only the nights that are new are told', () => {
  const before = { weekly: { ...weekly, mon: night } };
  const after = { weekly: { ...weekly, mon: night, sat: night } };
  expect(nightHours(after, before)).toEqual([
    { opens: '17:00', closes: '08:00', days: [5], dates: [] },
  ]);
  expect(nightHours(before, before)).toEqual([]);
});
