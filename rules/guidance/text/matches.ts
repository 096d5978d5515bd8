/** Every match of a global pattern. `matchAll` makes a pattern anew, so that it is left out where nothing matches. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
