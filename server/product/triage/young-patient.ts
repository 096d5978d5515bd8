import { clauseValue, type ResolvedCharter } from '#rules/charter/index.ts';

const OF_AGE = 18;

/**
 * What the rules ask of staff when a young patient has someone who may act for them: to ask in private what that person may see.
 * Null for everyone else, and where the rules do not ask it. `birthDate` is 'YYYY-MM-DD'.
 */
export function youngPatientRule(
  charter: ResolvedCharter,
  { birthDate, proxies }: { birthDate: string | null; proxies: readonly unknown[] },
  now: number,
  language: string,
): string | null {
  const from = clauseValue(charter, 'proxies.teens')?.asksStaffFromAge;
  if (from === undefined || birthDate === null || proxies.length === 0) return null;
  const age = yearsSince(birthDate, now);
  if (age < from || age >= OF_AGE) return null;
  const clause = charter.clauses.find(({ id }) => id === 'proxies.teens');
  const say = (words: Readonly<Record<string, string>> | undefined) =>
    words?.[language] ?? words?.[charter.defaultLanguage] ?? '';
  return `${say(clause?.plainWords)} ${say(clause?.staffWords)}`.trim();
}

function yearsSince(birthDate: string, now: number): number {
  const today = new Date(now).toISOString().slice(0, 10);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
