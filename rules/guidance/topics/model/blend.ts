import type { RankedKind } from '../topics.ts';
import { type ModelGuess, shares } from './topic-model.ts';

// Both numbers are those that did best in cross-validation on content/corpus/train.jsonl.
const trustInRules = 0.6;
const ruleFloor = 0.05;
const least = 1e-6;

/** Rules and model together: their likelihoods multiplied. The words a rule saw are shown first. */
export function blendTopics(
  byRules: readonly RankedKind[],
  byModel: readonly ModelGuess[],
): RankedKind[] {
  if (byModel.length === 0) return [...byRules];
  const guesses = new Map(byModel.map((guess) => [guess.kind, guess]));
  const sums = byRules.map(
    ({ kind, score }) =>
      trustInRules * Math.log(score + ruleFloor) +
      Math.log(Math.max(least, guesses.get(kind)?.score ?? 0)),
  );
  return shares(sums)
    .map((share, index) => ({ share, ruled: byRules[index] }))
    .flatMap(({ share, ruled }) => {
      if (ruled === undefined) return [];
      const reasons =
        ruled.reasons.length > 0 ? ruled.reasons : (guesses.get(ruled.kind)?.reasons ?? []);
      return [{ kind: ruled.kind, score: Math.round(share * 1000) / 1000, reasons }];
    })
    .toSorted((left, right) => right.score - left.score);
}
