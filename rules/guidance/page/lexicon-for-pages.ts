import type { LexiconSource } from '../flags/compiled-lexicon.ts';
import { speakingFindings } from '../flags/flags.ts';
import { measureClassNames, measuredFindings } from '../flags/measures.ts';
import { qualityClassNames } from '../flags/qualities.ts';
import { contextClassNames } from '../flags/scope-reader.ts';
import { wordShapes } from '../lexicon/spelling-data.ts';
import { wholeLexicon } from '../lexicon/lexicon.ts';
import { type PageTexts, shrinkLexicon } from './shrink-lexicon.ts';
import { withShortNames } from './short-names.ts';

/** Names the code asks for. */
const asked = new Set<string>([
  ...contextClassNames,
  ...measureClassNames,
  ...qualityClassNames,
  ...measuredFindings,
  'Filler',
  'Barrier',
  ...wordShapes.map(({ name }) => name),
]);

/** The part of the lexicon that occurs in at least `leastUses` of `texts`: what a page can carry. */
export function lexiconForPages(
  texts: PageTexts,
  leastUses: number,
): Omit<LexiconSource, 'shapes'> {
  return withShortNames(shrinkLexicon(wholeLexicon, texts, leastUses), asked, speakingFindings);
}
