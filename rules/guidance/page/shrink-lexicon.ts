import {
  type CompiledLexicon,
  compileLexicon,
  type LexiconSource,
} from '../flags/compiled-lexicon.ts';
import { measureClassNames, measuredFindings } from '../flags/measures.ts';
import { compilePatterns, findMatches, readPatternLines } from '../flags/patterns.ts';
import { qualityClassNames } from '../flags/qualities.ts';
import { contextClassNames } from '../flags/scope-reader.ts';
import { type Document, readDocument } from '../text/document.ts';
import { isTermWord, readTermWord } from '../text/vocabulary.ts';
import { askedFor, shrinkRules } from './shrink-rules.ts';

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
  placesOf: (name: string) => ReadonlyMap<string, readonly [Document, number][]>,
  leastUses: (name: string) => number,
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
      const kept = terms.filter((term) => countWritten(term, placesOf(name)) >= leastUses(name));
      return kept.length === 0 ? '' : `${name}: ${kept.join(' ')}`;
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

/** In how many documents each class occurs, by class id. */
function countClasses(documents: readonly Document[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { classes } of documents) {
    for (const classId of classes) counts.set(classId, (counts.get(classId) ?? 0) + 1);
  }
  return counts;
}

function wordsOf(list: string, keep: (word: string) => boolean): string {
  return list.split(/\s+/).filter(keep).join(' ');
}

/** `seen` are words of the texts, `carried` words of the terms that are left. */
function shrinkSpelling(
  whole: LexiconSource,
  seen: ReadonlySet<string>,
  carried: ReadonlySet<string>,
): Pick<LexiconSource, 'misspellings' | 'keywords' | 'leftAlone'> {
  return {
    misspellings: wordsOf(whole.misspellings, (pair) => {
      const [wrong = '', right = ''] = pair.split('=');
      return seen.has(wrong) && carried.has(right);
    }),
    keywords: wordsOf(whole.keywords, (word) => carried.has(word)),
    leftAlone: wordsOf(whole.leftAlone, (word) => seen.has(word)),
  };
}

/** Texts that decide what a page carries: those that tell of an emergency weigh most. */
export interface PageTexts {
  readonly emergencies: readonly string[];
  readonly others: readonly string[];
}

/**
 * The part of a lexicon that tells emergencies in the words people use most. A term or pattern is kept when `leastUses`
 * emergencies need it; what says how a mention stands, or speaks against an alarm, when it occurs that often anywhere.
 */
export function shrinkLexicon(
  whole: LexiconSource,
  texts: PageTexts,
  leastUses: number,
): Omit<LexiconSource, 'shapes'> {
  // A word is cheaper to carry than a pattern is to miss, but there are five times as many.
  const termUses = leastUses + 1;
  const lexicon = compileLexicon(whole);
  const read = (text: string): Document => readDocument('body', text, lexicon.vocabulary);
  const emergencies = texts.emergencies.map(read);
  const documents = [...emergencies, ...texts.others.map(read)];
  const names = [...lexicon.vocabulary.classIds];
  const uses = countClasses(emergencies);
  const [places, everywhere] = [placesIn(emergencies), placesIn(documents)];
  const { wanted, against } = askedFor(whole.rules);
  const patterns =
    (from: readonly Document[], least: number, of: (name: string) => boolean) =>
    (present: ReadonlySet<string>): string =>
      whole.findings
        .map((source) => shrinkPatterns(source, from, lexicon, present, least))
        .join('\n')
        .split('\n')
        .filter((line) => of(line.slice(0, line.indexOf(':'))))
        .join('\n');
  const every = new Set(names.map(([name]) => name));
  const denying = patterns(documents, leastUses, (name) => against.has(name))(every);
  const always = neededClasses(denying);
  const termsFor = (needed: ReadonlySet<string>): string =>
    whole.terms
      .map((source) =>
        shrinkTerms(
          source,
          needed,
          (name) => (always.has(name) ? everywhere : places),
          (name) => (always.has(name) ? leastUses : termUses),
        ),
      )
      .join('\n');
  const withWords = new Set(linesOf(termsFor(every)).map((line) => line.name));
  const present = new Set(
    names
      .filter(([name, id]) =>
        isClass(name) ? withWords.has(name) : always.has(name) || (uses.get(id) ?? 0) >= termUses,
      )
      .map(([name]) => name),
  );
  const findings = [
    patterns(emergencies, leastUses, (name) => wanted.has(name) && !against.has(name))(present),
    patterns(documents, leastUses, (name) => against.has(name))(present),
  ].join('\n');
  const known = new Set([...linesOf(findings).map((line) => line.name), ...measuredFindings]);
  const terms = termsFor(neededClasses(findings));
  // Spellings that are seldom met are left to the server.
  const often = [...everywhere].filter(([, found]) => found.length >= 3 * leastUses);
  const spelled = new Set(often.map(([word]) => word));
  return {
    terms: [terms],
    findings: [findings],
    rules: whole.rules.map((source) => shrinkRules(source, known)),
    topicCues: '',
    ...shrinkSpelling(whole, spelled, new Set(terms.split(/[\s:_]+/))),
  };
}
