import type { Chance } from './chance.ts';
import { wordings } from './stock/index.ts';
import type { Language } from './world.ts';

interface Wording {
  pattern: RegExp;
  groups: ReadonlyMap<string, readonly string[]>;
}

function compile(rows: readonly string[]): Wording {
  const groups = new Map<string, readonly string[]>();
  for (const row of rows) {
    const words = row.split('|');
    for (const word of words) groups.set(word.toLowerCase(), words);
  }
  const longestFirst = [...groups.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}'])(?:${longestFirst.join('|')})(?![\\p{L}'])`, 'giu');
  return { pattern, groups };
}

const compiled: Record<Language, Wording> = { en: compile(wordings.en), es: compile(wordings.es) };

/** Says the same in other words, here and there. */
export function reword(text: string, language: Language, luck: Chance): string {
  const { pattern, groups } = compiled[language];
  return text.replace(pattern, (found: string, at: number) => {
    const other = luck.pick(groups.get(found.toLowerCase()) ?? [found]);
    // "Here it's." is not English: a contraction needs a word after it.
    const last = !/^ [\p{L}{]/u.test(text.slice(at + found.length, at + found.length + 2));
    return last && other.includes("'") ? found : other;
  });
}
