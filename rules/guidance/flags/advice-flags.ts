import type { Screen, Tier, Topic, Words } from '../../charter/index.ts';
import type { Flag, GuidanceCharter, GuidanceDraft, PatientFacts, Span } from '../advice.ts';
import type { Document } from '../text/document.ts';
import type { Occurrence, RaisedFlag } from './flags.ts';

const tierRank: Readonly<Record<Tier, number>> = { emergency: 0, same_day: 1, watch: 2 };
const screenRank: Readonly<Record<Screen, number>> = {
  emergency: 0,
  crisis: 1,
  poison: 2,
  safety: 3,
  pregnancy: 4,
  none: 5,
};

const whyAnswered: Words = {
  en: 'You answered yes to a question about urgent signs.',
  es: 'Usted respondió que sí a una pregunta sobre señales urgentes.',
};

/** An urgent question of a topic, as far as a yes to it is a flag. */
export type UrgentQuestion = Pick<Topic['urgentQuestions'][number], 'id' | 'tier' | 'screen'>;

interface ClauseList {
  readonly clauses: readonly Pick<GuidanceCharter['clauses'][number], 'id' | 'element'>[];
}

function clauseFor(charter: ClauseList, tier: Tier): string {
  const urgency = charter.clauses.filter((clause) => clause.element === 'urgency');
  const named = urgency.find((clause) =>
    tier === 'emergency' ? /emergenc/.test(clause.id) : /same|day/.test(clause.id),
  );
  return named?.id ?? urgency[0]?.id ?? 'urgency';
}

function spanOf(occurrence: Occurrence): Span {
  const { tokens, field } = occurrence.document;
  return {
    field,
    start: tokens[occurrence.from]?.start ?? 0,
    end: tokens[occurrence.to - 1]?.end ?? 0,
  };
}

function firstWritten(evidence: readonly Occurrence[]): Occurrence | undefined {
  return (
    evidence.find((each) => each.to > each.from && !/^[A-Z]/.test(each.finding)) ?? evidence[0]
  );
}

/** `why` finds the words for a tier and a concept; a page, which shows its own, passes none. */
export function toFlag(
  raised: RaisedFlag,
  charter: ClauseList,
  why: (tier: Tier, concept: string) => Words = () => ({}),
): Flag {
  const written = firstWritten(raised.evidence);
  const span =
    written === undefined || written.to <= written.from
      ? { field: 'body', start: 0, end: 0 }
      : spanOf(written);
  return {
    concept: raised.rule.concept,
    rule: raised.rule.id,
    clause: clauseFor(charter, raised.tier),
    tier: raised.tier,
    screen: raised.tier === 'watch' ? 'none' : raised.rule.screen,
    span,
    text: written?.document.text.slice(span.start, span.end) ?? '',
    why: why(raised.tier, raised.rule.concept),
  };
}

/** A yes to one of the topic's urgent questions is a flag of its own. */
export function answeredFlags(
  draft: GuidanceDraft,
  charter: ClauseList & {
    readonly topics: readonly { id: string; urgentQuestions: readonly UrgentQuestion[] }[];
  },
): Flag[] {
  const topic = charter.topics.find((each) => each.id === draft.topicId);
  return (draft.urgentAnswers ?? []).flatMap((id) => {
    const question = topic?.urgentQuestions.find((each) => each.id === id);
    if (question === undefined) return [];
    const { tier, screen } = question;
    const clause = clauseFor(charter, tier);
    const span = { field: `urgent:${id}`, start: 0, end: 0 };
    const rule = `urgent-question:${id}`;
    return [{ concept: 'answered', rule, clause, tier, screen, span, text: '', why: whyAnswered }];
  });
}

/** Most pressing first; among equals, the screen a person in danger needs first. */
export function inOrder(flags: readonly Flag[]): Flag[] {
  return flags.toSorted(
    (left, right) =>
      tierRank[left.tier] - tierRank[right.tier] ||
      screenRank[left.screen] - screenRank[right.screen],
  );
}

/** Crisis, safety and poison words come before the general emergency words: they name the line to call. */
export function screenFor(flags: readonly Flag[]): Screen {
  const top = flags[0];
  if (top === undefined) return 'none';
  const screens = new Set(
    flags.filter((flag) => flag.tier === top.tier).map((flag) => flag.screen),
  );
  const bodily = flags.some((flag) => flag.tier === 'emergency' && flag.screen === 'emergency');
  for (const screen of ['crisis', 'safety', 'poison', 'pregnancy'] as const) {
    if (screens.has(screen) && !(screen === 'pregnancy' && bodily && !screens.has('pregnancy'))) {
      return screen;
    }
  }
  return screens.has('emergency') ? 'emergency' : 'none';
}

const factNames: readonly (readonly [keyof PatientFacts, string])[] = [
  ['pregnant', 'Pregnant'],
  ['postpartum', 'Postpartum'],
  ['chemotherapy', 'Immuno'],
  ['recentSurgery', 'Postop'],
  ['bloodThinner', 'Thinner'],
];
const newbornDays = 91;
const infantDays = 365;
const toddlerYears = 4;
const childYears = 16;
const elderYears = 65;

/** What the chart knows, as findings the rules can ask for. */
export function factsOf(patient: PatientFacts | undefined): Occurrence[] {
  if (patient === undefined) return [];
  const names = factNames.filter(([key]) => patient[key] === true).map(([, name]) => name);
  const years = patient.ageInYears ?? (patient.ageInDays ?? Number.NaN) / 365;
  const days = patient.ageInDays ?? years * 365;
  if (days <= newbornDays) names.push('Newborn');
  if (days < infantDays) names.push('Infant', 'Baby');
  if (years < toddlerYears) names.push('Toddler');
  if (years < childYears) names.push('Kid');
  if (years >= childYears) names.push('Adult');
  if (years >= elderYears) names.push('Elder');
  const document: Document = {
    field: 'patient',
    text: '',
    tokens: [],
    hits: [],
    present: new Uint8Array(),
    classes: [],
    cost: new Uint8Array(),
    sentenceEnd: new Int32Array(),
    sentenceStart: new Int32Array(),
  };
  return names.map((finding) => ({ finding, document, from: 0, to: 0, bits: 0, qualities: 0 }));
}
