/**
 * How much of a moment is said.
 * `headline` Thursday, October 8, 5 pm · `day-hour` Thu Oct 8, 5 pm · `short` the same, as short as the language allows ·
 * `near` today, 9:52 am · `near-short` the same, as short as the language allows · `day` Thu Oct 8 · `time` 9:52 am.
 */
export type WhenStyle = 'headline' | 'day-hour' | 'short' | 'near' | 'near-short' | 'day' | 'time';

interface Moment {
  weekday: string;
  weekdayShort: string;
  month: string;
  monthShort: string;
  day: string;
  time: string;
}

interface Pattern {
  locale: string;
  noon: string;
  midnight: string;
  morning: string;
  afternoon: string;
  today: string;
  tomorrow: string;
  yesterday: string;
  headline: (moment: Moment) => string;
  day: (moment: Moment) => string;
  short: (moment: Moment) => string;
  /** `short` inside a sentence. */
  nearShort: (moment: Moment) => string;
}

const patterns: Record<string, Pattern> = {
  en: {
    locale: 'en-US',
    noon: 'noon',
    midnight: 'midnight',
    morning: 'am',
    afternoon: 'pm',
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    headline: (m) => `${m.weekday}, ${m.month} ${m.day}`,
    day: (m) => `${m.weekdayShort} ${m.monthShort} ${m.day}`,
    short: (m) => `${m.weekdayShort} ${m.monthShort} ${m.day}`,
    nearShort: (m) => `${m.weekdayShort} ${m.monthShort} ${m.day}`,
  },
  es: {
    locale: 'es-US',
    noon: 'al mediodía',
    midnight: 'a medianoche',
    morning: 'a. m.',
    afternoon: 'p. m.',
    today: 'hoy',
    tomorrow: 'mañana',
    yesterday: 'ayer',
    headline: (m) => `${m.weekday} ${m.day} de ${m.month}`,
    day: (m) => `el ${m.weekday} ${m.day} de ${m.month}`,
    short: (m) => `${m.weekdayShort} ${m.day} de ${m.monthShort}`,
    nearShort: (m) => `el ${m.weekdayShort} ${m.day} de ${m.monthShort}`,
  },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

const days = new Map<string, number>();

/** Days since 1970 on the calendar of that place. */
export function calendarDay(instant: number, timeZone: string): number {
  const key = `${Math.floor(instant / 60_000)} ${timeZone}`;
  const known = days.get(key) ?? readDay(instant, timeZone);
  if (days.size > SAID_AT_MOST) days.clear();
  days.set(key, known);
  return known;
}

function readDay(instant: number, timeZone: string): number {
  const date = formatter('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return Date.parse(`${date.format(instant)}T00:00:00Z`) / 86_400_000;
}

function clock(instant: number, timeZone: string, pattern: Pattern): string {
  const parts = formatter('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const read = (type: 'hour' | 'minute') =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const hour = read('hour');
  const minute = read('minute');
  if (minute === 0 && hour === 12) return pattern.noon;
  if (minute === 0 && hour === 0) return pattern.midnight;
  const half = hour < 12 ? pattern.morning : pattern.afternoon;
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${half}`;
}

function describe(instant: number, timeZone: string, pattern: Pattern): Moment {
  const read = (options: Intl.DateTimeFormatOptions) =>
    formatter(pattern.locale, { timeZone, ...options }).format(instant);
  const abbreviated = (word: string) =>
    pattern.locale.startsWith('es') && !word.endsWith('.') ? `${word}.` : word;
  return {
    weekday: read({ weekday: 'long' }),
    weekdayShort: abbreviated(read({ weekday: 'short' })),
    month: read({ month: 'long' }),
    monthShort: abbreviated(read({ month: 'short' })),
    day: read({ day: 'numeric' }),
    time: clock(instant, timeZone, pattern),
  };
}

function nearDay(instant: number, timeZone: string, pattern: Pattern, now: number): string | null {
  switch (calendarDay(instant, timeZone) - calendarDay(now, timeZone)) {
    case 0:
      return pattern.today;
    case 1:
      return pattern.tomorrow;
    case -1:
      return pattern.yesterday;
    default:
      return null;
  }
}

function generic(instant: number, timeZone: string, language: string, style: WhenStyle): string {
  const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
  const long = style === 'headline' ? 'long' : 'short';
  const day: Intl.DateTimeFormatOptions = { weekday: long, month: long, day: 'numeric' };
  const options = style === 'time' ? time : style === 'day' ? day : { ...day, ...time };
  return formatter(language, { timeZone, ...options }).format(instant);
}

/**
 * Says a moment the way people do.
 *
 * @param instant milliseconds since 1970 UTC
 * @param timeZone IANA name; the clinic's, so that a promise means the clinic's clock
 * @param language BCP 47; English and Spanish are written here, any other comes from Intl
 * @param now needed by `near` and `near-short`; without it `near` is `day-hour`
 */
export function formatWhen(
  instant: number,
  timeZone: string,
  language: string,
  style: WhenStyle,
  now?: number,
): string {
  // Lists say the same few moments over and over, and a formatter is dear: what was said is remembered, to the minute.
  const minutes = `${Math.floor(instant / 60_000)} ${style.startsWith('near') && now ? Math.floor(now / 60_000) : ''}`;
  const key = `${minutes} ${style} ${language} ${timeZone}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  if (said.size > SAID_AT_MOST) said.clear();
  const words = sayWhen(instant, timeZone, language, style, now);
  said.set(key, words);
  return words;
}

/** What the time zone is called there and then, as short as people say it: "CST". */
export function zoneName(instant: number, timeZone: string, language: string): string {
  const locale = patterns[language.slice(0, 2)]?.locale ?? language;
  const parts = formatter(locale, { timeZone, timeZoneName: 'short' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

const said = new Map<string, string>();
const SAID_AT_MOST = 4000;

function sayWhen(
  instant: number,
  timeZone: string,
  language: string,
  style: WhenStyle,
  now?: number,
): string {
  const pattern = patterns[language.slice(0, 2)];
  if (!pattern) return generic(instant, timeZone, language, style);
  const moment = describe(instant, timeZone, pattern);
  switch (style) {
    case 'headline':
      return `${pattern.headline(moment)}, ${moment.time}`;
    case 'day-hour':
      return `${pattern.day(moment)}, ${moment.time}`;
    case 'short':
      return `${pattern.short(moment)}, ${moment.time}`;
    case 'near':
    case 'near-short': {
      const near = now === undefined ? null : nearDay(instant, timeZone, pattern, now);
      const far = style === 'near' ? pattern.day : pattern.nearShort;
      return `${near ?? far(moment)}, ${moment.time}`;
    }
    case 'day':
      return pattern.day(moment);
    case 'time':
      return moment.time;
  }
}
