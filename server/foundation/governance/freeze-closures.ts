import type Holidays from 'date-holidays';
import type { CharterDocument, ClauseValues } from '#rules/charter/index.ts';

const YEARS_AHEAD = 3;

type HolidayRule = ClauseValues['hours.holidays'];

/**
 * Looks the public holidays up for the year of `effectiveAt`, the one before and three after, and writes them into the
 * document, so that a promise made under this version never changes with a newer holiday list.
 */
export async function freezeClosures(
  document: CharterDocument,
  effectiveAt: number,
): Promise<CharterDocument> {
  // Fifty megabytes of holidays, wanted only when a charter is published.
  const { default: Calendar } = await import('date-holidays');
  const frozen = structuredClone(document);
  const firstYear = new Date(effectiveAt).getUTCFullYear() - 1;
  const changes = frozen.clinics.flatMap((clinic) => clinic.changes ?? []);
  for (const clause of frozen.clauses) freeze(Calendar, clause, clause.id, firstYear);
  for (const change of changes) freeze(Calendar, change, change.clause, firstYear);
  return frozen;
}

function freeze(
  Calendar: typeof Holidays,
  holder: { value?: unknown },
  clauseId: string,
  firstYear: number,
): void {
  if (clauseId !== 'hours.holidays' || holder.value === undefined) return;
  const rule = holder.value as HolidayRule;
  holder.value = { ...rule, closures: merged(rule.closures, lookUp(Calendar, rule, firstYear)) };
}

function lookUp(
  Calendar: typeof Holidays,
  rule: HolidayRule,
  firstYear: number,
): HolidayRule['closures'] {
  const english = holidaysOf(Calendar, rule, 'en');
  const spanish = holidaysOf(Calendar, rule, 'es');
  const years = Array.from({ length: YEARS_AHEAD + 2 }, (_, index) => firstYear + index);
  return years.flatMap((year) => {
    const spanishNames = new Map(
      spanish.getHolidays(year).map((holiday) => [holiday.date, holiday.name]),
    );
    return english
      .getHolidays(year)
      .filter((holiday) => rule.observed.includes(holiday.name.replace(/ \(substitute day\)$/, '')))
      .map((holiday) => ({
        date: holiday.date.slice(0, 10),
        name: { en: holiday.name, es: spanishNames.get(holiday.date) ?? holiday.name },
      }));
  });
}

function holidaysOf(Calendar: typeof Holidays, rule: HolidayRule, language: string): Holidays {
  const holidays = rule.state ? new Calendar(rule.country, rule.state) : new Calendar(rule.country);
  holidays.setLanguages(language);
  return holidays;
}

function merged(
  written: HolidayRule['closures'],
  found: HolidayRule['closures'],
): HolidayRule['closures'] {
  const byDate = new Map([...found, ...written].map((closure) => [closure.date, closure]));
  return [...byDate.values()].toSorted((a, b) => a.date.localeCompare(b.date));
}
