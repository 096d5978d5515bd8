import type { Calendar } from '#rules/worktime/index.ts';
import { weekdays } from './clause-form.ts';

/** Hours that run into the next day: a night shift, or two times that were swapped. */
export interface NightHours {
  opens: string;
  closes: string;
  /** Days of the week on which they begin; Monday is 0. */
  days: number[];
  /** Single dates on which they begin, 'YYYY-MM-DD'. */
  dates: string[];
}

type Hours = Pick<Calendar, 'weekly' | 'exceptions'>;

/** Every night in the hours, or those that `before` did not have. Hours until midnight are none. */
export function nightHours(hours: Hours, before?: Hours): NightHours[] {
  const known = new Set((before ? nightsIn(before) : []).map((night) => JSON.stringify(night)));
  const found = nightsIn(hours).filter((night) => !known.has(JSON.stringify(night)));
  return [...Map.groupBy(found, ({ opens, closes }) => `${opens} ${closes}`).values()].map(
    (nights) => ({
      opens: nights[0]!.opens,
      closes: nights[0]!.closes,
      days: nights.flatMap(({ on }) => (typeof on === 'number' ? [on] : [])),
      dates: nights.flatMap(({ on }) => (typeof on === 'string' ? [on] : [])),
    }),
  );
}

function nightsIn({ weekly, exceptions = [] }: Hours) {
  return [
    ...weekdays.map((day, index) => ({ on: index as number | string, hours: weekly[day] })),
    ...exceptions.map(({ date, hours }) => ({ on: date as number | string, hours })),
  ].flatMap(({ on, hours }) =>
    hours
      .filter(({ opens, closes }) => closes < opens && closes !== '00:00')
      .map(({ opens, closes }) => ({ on, opens, closes })),
  );
}
