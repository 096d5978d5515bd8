import type { AnswerPromise, Calendar, OpenHours, Weekday } from '../worktime/index.ts';
import type { Phrases } from './charter-document.ts';
import type { LanguageCode, Words } from './resolved-charter.ts';

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
// 2024-01-01 was a Monday: a fixed week to take day names from.
const FIRST_MONDAY_MS = Date.UTC(2024, 0, 1);

// Making an Intl object costs as much as using it a thousand times.
function remembered<Made>(make: (language: LanguageCode) => Made): (language: string) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

const region = (language: LanguageCode) => (language === 'es' ? 'es-US' : language);
const pluralRules = remembered((language) => new Intl.PluralRules(language));
const numberFormat = remembered((language) => new Intl.NumberFormat(region(language)));
const weekdayFormat = remembered(
  (language) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'long' }),
);
const wholeHour = remembered(
  (language) => new Intl.DateTimeFormat(region(language), { timeZone: 'UTC', hour: 'numeric' }),
);
const hourAndMinute = remembered(
  (language) =>
    new Intl.DateTimeFormat(region(language), {
      timeZone: 'UTC',
      hour: 'numeric',
      minute: '2-digit',
    }),
);

/** Text for a placeholder in one language, or undefined when the clause has no such value. */
export type Filling = (key: string, language: LanguageCode) => string | undefined;

export const PLACEHOLDER = /\{([a-zA-Z][\w.-]*)\}/g;

function inLanguage(words: Words, language: LanguageCode): string {
  return words[language] ?? Object.values(words)[0] ?? '';
}

/** '2 work days' in each language, by its plural rules. */
export function describePromise(
  promise: AnswerPromise,
  language: LanguageCode,
  phrases: Phrases,
): string {
  const [phrase, amount] = phraseFor(promise, phrases);
  const one = pluralRules(language).select(amount) === 'one';
  return inLanguage(one ? phrase.one : phrase.other, language).replaceAll(
    '{n}',
    numberFormat(language).format(amount),
  );
}

function phraseFor(
  promise: AnswerPromise,
  phrases: Phrases,
): [{ one: Words; other: Words }, number] {
  switch (promise.unit) {
    case 'work_days':
      return [phrases.workDays, promise.amount];
    case 'work_hours':
      return promise.amount < 1
        ? [phrases.workMinutes, Math.round(promise.amount * 60)]
        : [phrases.workHours, promise.amount];
    case 'minutes':
      return [phrases.minutes, promise.amount];
  }
}

function describeTime(time: string, language: LanguageCode, phrases: Phrases): string {
  // Many read "12 pm" as midnight.
  if (time === '12:00') return inLanguage(phrases.noon, language);
  if (time === '24:00' || time === '00:00') return inLanguage(phrases.midnight, language);
  const [hour = Number.NaN, minute = Number.NaN] = time.split(':').map(Number);
  // A wrong time is told by the check of the calendar; here it stays as it is written.
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60)) return time;
  const format = minute === 0 ? wholeHour(language) : hourAndMinute(language);
  const text = format.format(Date.UTC(2024, 0, 1, hour, minute));
  const plain = text.replaceAll(/[\u202f\u00a0]/g, ' ').toLowerCase();
  return language === 'es' ? plain.replace('.m.', '. m.') : plain;
}

function describeHoursOfDay(hours: OpenHours[], language: LanguageCode, phrases: Phrases): string {
  return hours
    .map((span) =>
      inLanguage(phrases.timeRange, language)
        .replace('{from}', describeTime(span.opens, language, phrases))
        .replace('{to}', describeTime(span.closes, language, phrases)),
    )
    .join(` ${inLanguage(phrases.and, language)} `);
}

/** 'Monday to Friday, 8 am to 5 pm': days in a row with the same hours are told together. */
export function describeWeek(
  weekly: Calendar['weekly'],
  language: LanguageCode,
  phrases: Phrases,
): string {
  const dayName = (index: number) =>
    weekdayFormat(language).format(FIRST_MONDAY_MS + index * 86_400_000);
  const runs: { from: number; to: number; hours: string }[] = [];
  WEEK.forEach((day, index) => {
    const hours = describeHoursOfDay(weekly[day], language, phrases);
    const last = runs.at(-1);
    if (hours === '') return;
    if (last && last.hours === hours && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index, hours });
  });
  return runs
    .map(({ from, to, hours }) => {
      const days =
        from === to
          ? dayName(from)
          : inLanguage(phrases.dayRange, language)
              .replace('{from}', dayName(from))
              .replace('{to}', dayName(to));
      return `${days}, ${hours}`;
    })
    .join('; ');
}

function isPromise(value: unknown): value is AnswerPromise {
  return typeof value === 'object' && value !== null && 'unit' in value && 'amount' in value;
}

/** The placeholders a clause's value offers: {value}, {promise}, {hours}, or a key of it. */
export function fillingFor(value: unknown, phrases: Phrases): Filling {
  return (key, language) => {
    if (isPromise(value)) {
      return key === 'value' ? describePromise(value, language, phrases) : undefined;
    }
    if (typeof value !== 'object' || value === null) return undefined;
    if (key === 'hours' && 'weekly' in value) {
      return describeWeek(value.weekly as Calendar['weekly'], language, phrases);
    }
    const part = (value as Record<string, unknown>)[key];
    if (key === 'promise' && isPromise(part)) return describePromise(part, language, phrases);
    if (typeof part === 'number') return numberFormat(language).format(part);
    return typeof part === 'string' ? part : undefined;
  };
}

/** Put values where the words name them. A placeholder without a value stays as it is written. */
export function fill(words: Words, ...fillings: Filling[]): Words {
  return Object.fromEntries(
    Object.entries(words).map(([language, text]) => [
      language,
      text.replaceAll(PLACEHOLDER, (whole: string, key: string, at: number) => {
        for (const filling of fillings) {
          const found = filling(key, language);
          if (found === undefined) continue;
          // "5 p. m." at the end of a sentence brings its own full stop.
          return text[at + whole.length] === '.' ? found.replace(/\.$/, '') : found;
        }
        return whole;
      }),
    ]),
  );
}
