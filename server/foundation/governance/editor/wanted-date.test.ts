import { expect, test } from 'vitest';
import { wantedFrom } from './wanted-date.ts';

const zone = 'America/Chicago';
// Late on a Sunday evening at the clinic; in Greenwich it is Monday.
const now = Date.parse('2026-11-29T22:30:00-06:00');
const asked = (when: 'approved' | 'date', date: string) => wantedFrom({ when, date }, now, zone);

test('a slip with the date is never read as "at once"', () => {
  expect(asked('approved', '')).toEqual({ wantedAt: null });
  expect(asked('approved', '2026-12-24')).toEqual({ problem: 'date_not_chosen' });
  for (const date of ['', '12/24/2026', '2026-02-30', '2026-13-01', 'soon'])
    expect([date, asked('date', date)]).toEqual([date, { problem: 'no_date' }]);
  expect(asked('date', '2026-11-28')).toEqual({ problem: 'past_date' });
  expect(asked('date', '9999-12-31')).toEqual({ problem: 'far_date' });
});

test('a date holds from its first moment at the clinic; today means now', () => {
  expect(asked('date', '2026-11-29')).toEqual({ wantedAt: now });
  expect(asked('date', '2026-11-30')).toEqual({
    wantedAt: Date.parse('2026-11-30T00:00:00-06:00'),
  });
});

test('on the days when the clocks change a day still begins at its midnight', () => {
  const spring = wantedFrom({ when: 'date', date: '2027-03-14' }, now, zone);
  expect(spring).toEqual({ wantedAt: Date.parse('2027-03-14T00:00:00-06:00') });
  const fall = wantedFrom({ when: 'date', date: '2027-11-08' }, now, zone);
  expect(fall).toEqual({ wantedAt: Date.parse('2027-11-08T00:00:00-06:00') });
  // In Santiago the clocks go forward at midnight: that day begins at one.
  const chile = wantedFrom({ when: 'date', date: '2027-09-05' }, now, 'America/Santiago');
  expect(chile).toEqual({ wantedAt: Date.parse('2027-09-05T01:00:00-03:00') });
});
