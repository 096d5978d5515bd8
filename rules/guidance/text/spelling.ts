/** Letters that sound alike to someone who spells by ear in Spanish or English. */
export function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)|q/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'b')
    .replace(/ll/g, 'y')
    .replace(/(?<!c)h/g, '')
    .replace(/(.)\1/g, '$1');
}

/** Edit distance where swapping two neighbours counts once; stops counting above `limit`. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left.charCodeAt(row - 1) === right.charCodeAt(column - 1);
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
        left.charCodeAt(row - 2) === right.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length] ?? limit + 1;
}

const byFirstSound = new WeakMap<readonly string[], Map<string, [string, string][]>>();

function bucketsOf(keywords: readonly string[]): Map<string, [string, string][]> {
  const known = byFirstSound.get(keywords);
  if (known !== undefined) return known;
  const buckets = new Map<string, [string, string][]>();
  for (const keyword of keywords) {
    const sound = soundOf(keyword);
    const bucket = buckets.get(sound.charAt(0)) ?? [];
    bucket.push([sound, keyword]);
    buckets.set(sound.charAt(0), bucket);
  }
  byFirstSound.set(keywords, buckets);
  return buckets;
}

const shortestGuess = 5;
const longestGuess = 18;

/** The keyword a misspelt word most likely means, or null: near in letters and nearer in sound. */
export function closestKeyword(word: string, keywords: readonly string[]): string | null {
  if (word.length < shortestGuess || word.length > longestGuess) return null;
  const sound = soundOf(word);
  const limit = word.length >= 8 ? 2 : 1;
  let best: string | null = null;
  let bestDistance = limit + 2;
  for (const [keywordSound, keyword] of bucketsOf(keywords).get(sound.charAt(0)) ?? []) {
    const bySound = editDistance(sound, keywordSound, 1);
    if (bySound > 1 || (bySound === 1 && keyword.length < 6)) continue;
    const distance = bySound + editDistance(word, keyword, limit + 1);
    if (distance < bestDistance && distance <= limit + bySound) {
      best = keyword;
      bestDistance = distance;
    }
  }
  return best;
}
