import type { SayMargin } from './margin.tsx';

/** Fills what `marginPhrases` brought. */
export function sayFrom(phrases: Readonly<Record<string, string>>): SayMargin {
  return (key, values = {}) =>
    (phrases[key] ?? '').replaceAll(/\{(\w+)\}/g, (whole, place: string) =>
      String(values[place] ?? whole),
    );
}
