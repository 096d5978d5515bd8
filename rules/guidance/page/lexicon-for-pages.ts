import type { LexiconSource } from '../flags/compiled-lexicon.ts';
import { wholeLexicon } from '../lexicon/lexicon.ts';
import { shrinkLexicon } from './shrink-lexicon.ts';

/** The part of the lexicon that occurs in at least `leastUses` of `texts`: what a page can carry. */
export function lexiconForPages(
  texts: readonly string[],
  leastUses: number,
): Omit<LexiconSource, 'shapes'> {
  return shrinkLexicon(wholeLexicon, texts, leastUses);
}
