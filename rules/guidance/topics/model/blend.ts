import type { RankedKind } from '../topics.ts';
import { shares } from './shares.ts';
import type { ModelGuess } from './topic-model.ts';

// Chosen by cross-validation on the training files, and by leaving one file out: the model hears what the rules saw, too.
const trustInRules = 0.35;
const ruleFloor = 1;
const least = 1e-6;
/** A kind less likely than this is not worth a reason of the model's. */
const worthAReason = 0.02;

/** Rules and model together: their likelihoods multiplied. The words a rule saw are shown first. */
export function blendTopics(
  byRules: readonly RankedKind[],
  byModel: readonly ModelGuess[],
): RankedKind[] {
  if (byModel.length === 0) return [...byRules];
  const guesses = new Map(byModel.map((guess) => [guess.kind, guess]));
  const sums = byRules.map(
    ({ kind, strength }) =>
      trustInRules * Math.log(strength + ruleFloor) +
      Math.log(Math.max(least, guesses.get(kind)?.score ?? 0)),
  );
  return shares(sums)
    .map((share, index) => ({ share, ruled: byRules[index] }))
    .flatMap(({ share, ruled }) => {
      if (ruled === undefined) return [];
      const isSilent = ruled.reasons.length === 0 && share >= worthAReason;
      const reasons = isSilent ? (guesses.get(ruled.kind)?.reasons ?? []) : ruled.reasons;
      return [{ ...ruled, score: Math.round(share * 1000) / 1000, reasons }];
    })
    .toSorted((left, right) => right.score - left.score);
}
