/** Turns sums into shares that add up to 1. */
export function shares(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((all, each) => all + each, 0);
  return powers.map((power) => power / total);
}
