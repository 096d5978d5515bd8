import type { Topic, TopicKind } from '../../charter/index.ts';
import type { Advice, GuidanceCharter, GuidanceContext, Redirect, TopicGuess } from '../advice.ts';
import type { rankTopics } from './topics.ts';

const redirectKinds: Readonly<Partial<Record<TopicKind, Redirect['kind']>>> = {
  medication_refill: 'refill',
  scheduling: 'scheduling',
  forms_records: 'records',
  billing: 'billing',
};
const sureScore = 0.4;
const fitsScore = 0.12;

export function topicsFor(
  ranked: ReturnType<typeof rankTopics>,
  charter: GuidanceCharter,
): TopicGuess[] {
  return ranked.map(({ kind, score, reasons }) => {
    const topic = charter.topics.find((each) => each.kind === kind);
    return topic === undefined
      ? { kind, score, reasons }
      : { kind, topicId: topic.id, score, reasons };
  });
}

export function fitOf(chosen: Topic | undefined, topics: readonly TopicGuess[]): boolean | null {
  const best = topics[0];
  if (chosen === undefined || best === undefined || best.reasons.length === 0) return null;
  if (best.kind === chosen.kind || best.score < sureScore) return true;
  return (topics.find((topic) => topic.kind === chosen.kind)?.score ?? 0) >= fitsScore;
}

export function redirectsFor(
  best: TopicGuess | undefined,
  chosen: Topic | undefined,
  someoneElse: Advice['forSomeoneElse'],
  author: GuidanceContext['author'],
): Redirect[] {
  const redirects: Redirect[] = [];
  const kind = best === undefined ? undefined : redirectKinds[best.kind];
  if (
    best !== undefined &&
    kind !== undefined &&
    best.score >= sureScore &&
    best.kind !== chosen?.kind
  ) {
    const topicId = best.topicId === undefined ? {} : { topicId: best.topicId };
    redirects.push({ kind, ...topicId, reasons: best.reasons });
  }
  if (someoneElse !== null && author === 'patient') {
    redirects.push({ kind: 'another_person', reasons: [someoneElse.who] });
  }
  return redirects;
}

export function goodReasonFor(
  topic: Topic | undefined,
  best: TopicGuess | undefined,
): Advice['goodReason'] {
  const text = topic?.goodReasons[0];
  return text === undefined ||
    best === undefined ||
    topic?.kind !== best.kind ||
    best.score < sureScore
    ? null
    : { kind: best.kind, text };
}
