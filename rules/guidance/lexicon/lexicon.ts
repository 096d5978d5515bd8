import {
  compileLexicon,
  type CompiledLexicon,
  type LexiconSource,
} from '../flags/compiled-lexicon.ts';
import { contextTerms } from './context-terms.ts';
import { englishTerms } from './en-terms.ts';
import { spanishTerms } from './es-terms.ts';
import { bodyFindings } from './findings-body.ts';
import { generalFindings } from './findings-general.ts';
import { moreFindings } from './findings-more.ts';
import { rules } from './rules.ts';
import { sharedTerms } from './shared-terms.ts';
import { topicCues, topicTerms } from './topic-cues.ts';
import { keywords, leftAlone, misspellings, wordShapes } from './spelling-data.ts';

/** Everything we know, for the server. A page loads a part of it: see `page/`. */
export const wholeLexicon: LexiconSource = {
  terms: [englishTerms, spanishTerms, sharedTerms, contextTerms, topicTerms],
  findings: [bodyFindings, moreFindings, generalFindings],
  rules: [rules],
  topicCues,
  misspellings,
  keywords,
  leftAlone,
  shapes: wordShapes,
};

let compiled: CompiledLexicon | undefined;

/** The lexicon, read once, when the first draft asks for it. */
export function lexicon(): CompiledLexicon {
  compiled ??= compileLexicon(wholeLexicon);
  return compiled;
}
