import { standing } from '../flags/standing.ts';
import type { Occurrence } from '../flags/flags.ts';

const perFinding = 0.9;
const most = 4;

/** What the findings add to the topic "symptom": each different one counts, denied and imagined ones do not. */
export function symptomWeight(occurrences: readonly Occurrence[]): number {
  const names = new Set<string>();
  const left = standing.negated | standing.hypothetical | standing.idiom;
  for (const { finding, bits } of occurrences) {
    if (!/^[A-Z]/.test(finding) && (bits & left) === 0) names.add(finding);
  }
  return Math.min(most, names.size * perFinding);
}
