import { describe, expect, test } from 'vitest';
import { formatWhen } from './when.ts';

const chicago = 'America/Chicago';
const at = (text: string) => Date.parse(text);
const thursday = at('2026-10-08T17:00:00-05:00');
const tuesday = at('2026-10-06T09:14:00-05:00');

const near = (moment: number, language: string, now: number) =>
  formatWhen(moment, chicago, language, 'near', now);

describe('a moment is said the way people say it', () => {
  test('a promise names its day and hour in English', () => {
    expect(formatWhen(thursday, chicago, 'en', 'day-hour')).toBe('Thu Oct 8, 5 pm');
    expect(formatWhen(thursday, chicago, 'en', 'headline')).toBe('Thursday, October 8, 5 pm');
  });

  test('a promise names its day and hour in Spanish, with its article in a sentence', () => {
    const said = formatWhen(thursday, chicago, 'es', 'day-hour');
    expect(said).toBe('el jueves 8 de octubre, 5 p. m.');
    expect(formatWhen(thursday, chicago, 'es', 'headline')).toBe('jueves 8 de octubre, 5 p. m.');
    expect(formatWhen(thursday, chicago, 'es', 'short')).toBe('jue. 8 de oct., 5 p. m.');
  });

  test('minutes are said only when there are any', () => {
    expect(formatWhen(tuesday, chicago, 'en', 'time')).toBe('9:14 am');
    expect(formatWhen(tuesday, chicago, 'es', 'time')).toBe('9:14 a. m.');
  });

  test('noon and midnight have their names', () => {
    const noon = at('2026-10-09T12:00:00-05:00');
    expect(formatWhen(noon, chicago, 'en', 'day-hour')).toBe('Fri Oct 9, noon');
    expect(formatWhen(noon, chicago, 'es', 'day-hour')).toBe(
      'el viernes 9 de octubre, al mediodía',
    );
    expect(formatWhen(at('2026-10-09T00:00:00-05:00'), chicago, 'en', 'time')).toBe('midnight');
  });

  test('near days are today, tomorrow and yesterday by the clinic’s calendar', () => {
    expect(near(tuesday, 'en', at('2026-10-06T23:00:00-05:00'))).toBe('today, 9:14 am');
    expect(near(tuesday, 'en', at('2026-10-07T00:30:00-05:00'))).toBe('yesterday, 9:14 am');
    expect(near(tuesday, 'es', at('2026-10-05T20:00:00-05:00'))).toBe('mañana, 9:14 a. m.');
    const friday = at('2026-10-09T09:00:00-05:00');
    expect(near(tuesday, 'en', friday)).toBe('Tue Oct 6, 9:14 am');
    expect(formatWhen(tuesday, chicago, 'es', 'near-short', friday)).toBe(
      'el mar. 6 de oct., 9:14 a. m.',
    );
  });

  test('yesterday is a calendar day even when the clocks change', () => {
    const saturday = at('2026-10-31T23:30:00-05:00');
    const sundayNight = at('2026-11-01T23:45:00-06:00');
    expect(formatWhen(saturday, chicago, 'en', 'near', sundayNight)).toBe('yesterday, 11:30 pm');
  });

  test('the clock is the clinic’s, not the reader’s', () => {
    expect(formatWhen(thursday, 'America/New_York', 'en', 'day-hour')).toBe('Thu Oct 8, 6 pm');
  });

  test('a language with no words of its own still gets a day and an hour', () => {
    expect(formatWhen(thursday, chicago, 'fr', 'day-hour')).toMatch(/8.*17:00/);
  });
});
