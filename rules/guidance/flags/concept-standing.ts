import type { ConceptStanding } from '../advice.ts';
import { type Document, readDocument } from '../text/document.ts';
import { tokenise } from '../text/tokens.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { readContext } from './context.ts';
import { standing } from './standing.ts';
import { findMatches } from './patterns.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}

function matchesAt(document: Document, words: readonly string[], start: number): number {
  let at = start;
  for (const word of words) {
    const token = document.tokens[at];
    if (token === undefined || !(token.word === word || token.word.startsWith(word))) return -1;
    at += 1;
  }
  return at;
}

/** Where the concept's words stand; when they are not there in a row, its longest word. */
function placeOf(document: Document, concept: string): Place | null {
  const words = tokenise(concept)
    .filter((token) => token.sort !== 'stop')
    .map((token) => token.word);
  for (let from = 0; from < document.tokens.length; from += 1) {
    const to = matchesAt(document, words, from);
    if (to > from) return { from, to };
  }
  for (const word of words.toSorted((left, right) => right.length - left.length)) {
    const from = document.tokens.findIndex((token) => token.word === word);
    if (from >= 0 && word.length > 3) return { from, to: from + 1 };
  }
  return null;
}

/** How one named concept stands in a text: denied or not, when, and whose. */
export function standingOfConcept(
  text: string,
  concept: string,
  lexicon: CompiledLexicon,
): ConceptStanding {
  const document = readDocument('text', text, lexicon.vocabulary);
  const findingAt = new Uint8Array(document.tokens.length);
  for (const match of findMatches(document, lexicon.patterns)) {
    findingAt.fill(1, match.from, match.to);
  }
  const place = placeOf(document, concept);
  if (place !== null) findingAt.fill(1, place.from, place.to);
  const context = readContext(document, lexicon.contextClasses, findingAt);
  const bits = place === null ? 0 : (context[place.from] ?? 0);
  const has = (bit: number): boolean => (bits & bit) !== 0;
  return {
    concept,
    negation: has(standing.negated) ? 'negated' : 'affirmed',
    temporality:
      has(standing.hypothetical) && !has(standing.negated)
        ? 'hypothetical'
        : has(standing.historical)
          ? 'historical'
          : 'recent',
    experiencer: has(standing.family) || has(standing.other) ? 'other' : 'patient',
  };
}
