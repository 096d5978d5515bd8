import {
  type CompiledLexicon,
  compileLexicon,
  type LexiconSource,
} from '../flags/compiled-lexicon.ts';
import { type Condition, readCondition, showCondition } from '../flags/conditions.ts';
import { measureClassNames, measuredFindings } from '../flags/measures.ts';
import { compilePatterns, findMatches, readPatternLines } from '../flags/patterns.ts';
import { qualityClassNames } from '../flags/qualities.ts';
import { contextClassNames } from '../flags/scope-reader.ts';
import { type Document, readDocument } from '../text/document.ts';
import { isTermWord, readTermWord } from '../text/vocabulary.ts';

interface Line {
  readonly name: string;
  readonly patterns: readonly string[];
}

function linesOf(source: string): Line[] {
  return source
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => {
      const colon = line.indexOf(':');
      const patterns = line.slice(colon + 1).split(';');
      return {
        name: line.slice(0, colon),
        patterns: patterns.map((each) => each.trim()).filter((each) => each !== ''),
      };
    });
}

/** How many documents each pattern of the lines occurs in. */
function countUses(
  lines: readonly Line[],
  documents: readonly Document[],
  lexicon: CompiledLexicon,
): number[][] {
  const numbered = lines.flatMap((line, at) =>
    line.patterns.map((pattern, index) => `${at} ${index}: ${pattern}`),
  );
  const sources = readPatternLines(numbered.join('\n'));
  const set = compilePatterns(sources, lexicon.vocabulary.classIds);
  const uses = lines.map((line) => line.patterns.map(() => 0));
  for (const document of documents) {
    const seen = new Set(findMatches(document, set).map((match) => match.finding));
    for (const finding of seen) {
      const [at = 0, index = 0] = (set.findingNames[finding] ?? '').split(' ').map(Number);
      const row = uses[at];
      if (row !== undefined) row[index] = (row[index] ?? 0) + 1;
    }
  }
  return uses;
}

function isSign(part: string): boolean {
  return /^[~>]+$/.test(part);
}

function isClass(name: string): boolean {
  return /^[A-Z]/.test(name);
}

function withoutUnseen(pattern: string, present: ReadonlySet<string>): string {
  return pattern
    .split(' ')
    .map((part) => {
      if (isSign(part)) return part;
      return part
        .split('|')
        .filter((name) => name.startsWith('#') || present.has(name))
        .join('|');
    })
    .join(' ');
}

function shrinkPatterns(
  source: string,
  documents: readonly Document[],
  lexicon: CompiledLexicon,
  present: ReadonlySet<string>,
  leastUses: number,
): string {
  const lines = linesOf(source);
  const uses = countUses(lines, documents, lexicon);
  return lines
    .map((line, at) => {
      const kept = line.patterns.filter((_, index) => (uses[at]?.[index] ?? 0) >= leastUses);
      const short = kept
        .map((pattern) => withoutUnseen(pattern, present))
        .filter((pattern) => !/(^| )( |$)|^$/.test(pattern));
      return short.length === 0 ? '' : `${line.name}:${short.join(';')}`;
    })
    .filter((line) => line !== '')
    .join('\n');
}

/** In how many documents a term, "left_arm" or "vomit*", is written. */
function countWritten(
  term: string,
  places: ReadonlyMap<string, readonly [Document, number][]>,
): number {
  const [first = '', ...rest] = term.split('_');
  const starts = first.endsWith('*')
    ? [...places]
        .filter(([word]) => isTermWord(readTermWord(first), word))
        .flatMap(([, found]) => found)
    : (places.get(first) ?? []);
  const written = starts.filter(([document, index]) =>
    rest.every((word, offset) => {
      const token = document.tokens[index + 1 + offset];
      return token !== undefined && isTermWord(readTermWord(word), token.word);
    }),
  );
  return new Set(written.map(([document]) => document)).size;
}

function placesIn(documents: readonly Document[]): Map<string, [Document, number][]> {
  const places = new Map<string, [Document, number][]>();
  for (const document of documents) {
    for (const [index, token] of document.tokens.entries()) {
      const found = places.get(token.word) ?? [];
      found.push([document, index]);
      places.set(token.word, found);
    }
  }
  return places;
}

function shrinkTerms(
  source: string,
  needed: ReadonlySet<string>,
  places: ReadonlyMap<string, readonly [Document, number][]>,
  leastUses: number,
): string {
  return source
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).trim();
      if (!needed.has(name)) return '';
      const terms = line
        .slice(colon + 1)
        .split(' ')
        .filter((term) => term !== '');
      const kept = terms.filter((term) => countWritten(term, places) >= leastUses);
      return kept.length === 0 ? '' : `${name}: ${kept.join(' ')}`;
    })
    .filter((line) => line !== '')
    .join('\n');
}

/** What is left of a condition when some findings are gone: null is never true, "always" is always true. */
function simplify(condition: Condition, known: ReadonlySet<string>): Condition | null | 'always' {
  switch (condition.kind) {
    case 'finding':
      return known.has(condition.name) ? condition : null;
    case 'not': {
      const of = simplify(condition.of, known);
      return of === null ? 'always' : of === 'always' ? null : { kind: 'not', of };
    }
    case 'all': {
      const of = condition.of.map((part) => simplify(part, known));
      if (of.includes(null)) return null;
      const parts = of.filter((part) => part !== 'always' && part !== null);
      return parts.length === 0 ? 'always' : { kind: 'all', of: parts };
    }
    case 'any': {
      const parts = condition.of
        .map((part) => simplify(part, known))
        .filter((part) => part !== null && part !== 'always');
      return parts.length === 0 ? null : { kind: 'any', of: parts };
    }
  }
}

function shrinkRules(source: string, known: ReadonlySet<string>): string {
  return source
    .split('\n')
    .map((line) => {
      const [id = '', concept, tier, screen, ...condition] = line.split(' | ');
      if (condition.length === 0 || tier === 'W') return condition.length === 0 ? '' : line.trim();
      const left = simplify(readCondition(condition.join(' | ')), known);
      if (left === null || left === 'always') return '';
      return [id.trim(), concept, tier, screen, showCondition(left)].join(' | ');
    })
    .filter((line) => line !== '')
    .join('\n');
}

/** The classes that patterns name, or that the reader of scopes, numbers and qualities asks for. */
function neededClasses(patternLines: string): Set<string> {
  const named = linesOf(patternLines).flatMap((line) =>
    line.patterns.flatMap((pattern) => pattern.split(/[ |]/)),
  );
  const fixed = [...contextClassNames, ...measureClassNames, ...qualityClassNames];
  return new Set([...named, ...fixed, 'Filler', 'Barrier']);
}

/**
 * The part of a lexicon that `texts` use, as a lexicon: what was never written in them and what occurs in fewer than
 * `leastUses` of them is left out. On the texts themselves it gives the same flags when `leastUses` is 1.
 */
export function shrinkLexicon(
  whole: LexiconSource,
  texts: readonly string[],
  leastUses: number,
): Omit<LexiconSource, 'shapes'> {
  const lexicon = compileLexicon(whole);
  const documents = texts.map((text) => readDocument('body', text, lexicon.vocabulary));
  const names = [...lexicon.vocabulary.classIds];
  const ids = new Set(documents.flatMap((document) => document.classes));
  const places = placesIn(documents);
  const all = new Set(names.map(([name]) => name));
  const kept = whole.terms.map((source) => shrinkTerms(source, all, places, leastUses)).join('\n');
  const withWords = new Set(linesOf(kept).map((line) => line.name));
  const present = new Set(
    names
      .filter(([name, id]) => (isClass(name) ? withWords.has(name) : ids.has(id)))
      .map(([name]) => name),
  );
  const shrink = (source: string): string =>
    shrinkPatterns(source, documents, lexicon, present, leastUses);
  const findings = whole.findings.map(shrink).join('\n');
  const topicCues = shrink(whole.topicCues);
  const known = new Set([...linesOf(findings).map((line) => line.name), ...measuredFindings]);
  const needed = neededClasses(`${findings}\n${topicCues}`);
  const terms = whole.terms
    .map((source) => shrinkTerms(source, needed, places, leastUses))
    .join('\n');
  const words = new Set(places.keys());
  return {
    terms: [terms],
    findings: [findings],
    rules: whole.rules.map((source) => shrinkRules(source, known)),
    topicCues,
    misspellings: whole.misspellings
      .split(/\s+/)
      .filter((pair) => words.has(pair.split('=')[0] ?? ''))
      .join(' '),
    keywords: whole.keywords.trim(),
    leftAlone: whole.leftAlone
      .split(/\s+/)
      .filter((word) => words.has(word))
      .join(' '),
  };
}
