import type { Screen, Tier } from '../../charter/index.ts';
import { buildVocabulary, type Vocabulary } from '../text/vocabulary.ts';
import { needsOneOf, readCondition } from './conditions.ts';
import type { Rule } from './rule.ts';
import { type ContextClasses, contextClassNames } from './scope-reader.ts';
import { type MeasureClasses, measureClassNames } from './measures.ts';
import { compilePatterns, literalsOf, type PatternSet, readPatternLines } from './patterns.ts';
import { type QualityClasses, qualityClassNames } from './qualities.ts';

/** The lexicon as data: lines of text, one language or many. */
export interface LexiconSource {
  readonly terms: readonly string[];
  readonly findings: readonly string[];
  readonly rules: readonly string[];
  /** `kind weight: patterns` lines. */
  readonly topicCues: string;
  readonly misspellings: string;
  readonly keywords: string;
  readonly leftAlone: string;
  readonly shapes: readonly { pattern: RegExp; name: string }[];
}

export interface CompiledLexicon {
  readonly vocabulary: Vocabulary;
  readonly patterns: PatternSet;
  readonly topicCues: PatternSet;
  readonly rules: readonly Rule[];
  readonly contextClasses: ContextClasses;
  readonly measureClasses: MeasureClasses;
  readonly qualityClasses: QualityClasses;
}

/** Reads `id | concept | tier | screen | condition`; a `*` after the tier keeps it when signs have passed. */
function readRules(lines: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of lines.split('\n')) {
    const [id, concept, tier = '', screen, ...condition] = line.split(' | ');
    if (id === undefined || id.trim() === '' || condition.length === 0) continue;
    const read = readCondition(condition.join(' | '));
    rules.push({
      id: id.trim(),
      concept: concept ?? id,
      tier: named(tiers[tier.replace('*', '')], line),
      screen: named(
        screens.find((each) => each === screen),
        line,
      ),
      condition: read,
      anyOf: needsOneOf(read),
      evenIfResolved: tier.endsWith('*'),
    });
  }
  return rules;
}

const tiers: Readonly<Record<string, Tier>> = { E: 'emergency', U: 'same_day', W: 'watch' };
const screens: readonly Screen[] = ['emergency', 'crisis', 'poison', 'safety', 'pregnancy', 'none'];

/** Throws when a rule names a tier or screen there is none of; the lexicon's test walks every rule. */
function named<Found>(found: Found | undefined, rule: string): Found {
  if (found === undefined) throw new Error(`No tier or screen is called so: ${rule}`);
  return found;
}

function pick<Name extends string>(
  names: readonly Name[],
  classIds: ReadonlyMap<string, number>,
): Readonly<Record<Name, number>> {
  const picked: Partial<Record<Name, number>> = {};
  for (const name of names) picked[name] = classIds.get(name) ?? -1;
  return picked as Record<Name, number>;
}

export function compileLexicon(source: LexiconSource): CompiledLexicon {
  const sources = source.findings.flatMap((lines) => readPatternLines(lines));
  const cueSources = readPatternLines(source.topicCues);
  const misspelt = new Map<string, string>();
  for (const pair of source.misspellings.split(/\s+/)) {
    const [wrong, right] = pair.split('=');
    if (wrong !== undefined && right !== undefined) misspelt.set(wrong, right);
  }
  const keywords = source.keywords.split(/\s+/).filter((word) => word !== '');
  const literals = literalsOf([...sources, ...cueSources]);
  const vocabulary = buildVocabulary(source.terms, literals, {
    known: misspelt,
    keywords,
    shapes: source.shapes,
    leftAlone: new Set(source.leftAlone.split(/\s+/)),
  });
  return {
    vocabulary,
    patterns: compilePatterns(sources, vocabulary.classIds),
    topicCues: compilePatterns(cueSources, vocabulary.classIds),
    rules: source.rules.flatMap(readRules),
    contextClasses: pick(contextClassNames, vocabulary.classIds),
    measureClasses: pick(measureClassNames, vocabulary.classIds),
    qualityClasses: pick(qualityClassNames, vocabulary.classIds),
  };
}
