/** Ages that are counted together; null where no day of birth is known. */
export const ageBands = ['0-17', '18-34', '35-49', '50-64', '65-79', '80', 'unknown'] as const;
export type AgeBand = (typeof ageBands)[number];

const upTo: readonly (readonly [number, AgeBand])[] = [
  [17, '0-17'],
  [34, '18-34'],
  [49, '35-49'],
  [64, '50-64'],
  [79, '65-79'],
];

export function ageBandOf(ageInYears: number | null): AgeBand {
  if (ageInYears === null) return 'unknown';
  return upTo.find(([last]) => ageInYears <= last)?.[1] ?? '80';
}
