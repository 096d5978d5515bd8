import type { Frame } from './frame.ts';

/** A day with its year, for what lies months away: "Nov 28, 2026"; nothing for no day. */
export function dayWithYear(at: number | null, { language, timeZone }: Frame): string {
  if (at === null) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone }).format(at);
}
