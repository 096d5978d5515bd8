/**
 * The keys of groups that are too small to show, by how many people are in each. One more is hidden where the hidden ones
 * together are so few that the total would give them away.
 */
export function tooSmall(
  groups: ReadonlyMap<string, number>,
  smallest: number,
): ReadonlySet<string> {
  const bySize = [...groups].filter(([, people]) => people > 0).toSorted(([, a], [, b]) => a - b);
  const hidden = new Set<string>();
  let people = 0;
  for (const [key, size] of bySize) {
    const givenAway = people > 0 && people < smallest;
    if (size >= smallest && !givenAway) break;
    hidden.add(key);
    people += size;
  }
  return hidden;
}
