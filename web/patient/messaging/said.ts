import {
  calendarDay,
  formatWhen,
  keepTogether,
  type Frame,
  type WhenStyle,
} from '../../ui/index.ts';

/** Says a moment on the clinic's clock, in the reader's language. */
export function sayer(frame: Pick<Frame, 'timeZone' | 'language' | 'now'>) {
  return (at: number, style: WhenStyle = 'near'): string =>
    keepTogether(formatWhen(at, frame.timeZone, frame.language, style, frame.now));
}

/** The same, standing alone: "Today, 9:52 am". */
export function sayerAlone(frame: Pick<Frame, 'timeZone' | 'language' | 'now'>) {
  const say = sayer(frame);
  return (at: number, style: WhenStyle = 'near'): string => {
    const words = say(at, style);
    return words.charAt(0).toLocaleUpperCase(frame.language) + words.slice(1);
  };
}

/** Days on the clinic's calendar from one moment to another; negative when it lies before. */
export function daysBetween(from: number, to: number, timeZone: string): number {
  return calendarDay(to, timeZone) - calendarDay(from, timeZone);
}

// A formatter costs as much to make as a whole page to render.
const hours = new Map<string, Intl.DateTimeFormat>();

/** Which greeting fits the clinic's clock. */
export function partOfDay(now: number, timeZone: string): 'morning' | 'afternoon' | 'evening' {
  const hourly =
    hours.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  hours.set(timeZone, hourly);
  const hour = Number(hourly.format(now));
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
