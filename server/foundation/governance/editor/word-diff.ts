export interface Piece {
  text: string;
  kind: 'same' | 'was' | 'now';
}

/** What differs between two sentences, told in words: the common beginning and end, and what stood and stands between. */
export function wordDiff(before: string, after: string): Piece[] {
  const old = before.split(/(?<=\s)/);
  const now = after.split(/(?<=\s)/);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  const piece = (kind: Piece['kind'], words: string[]): Piece[] =>
    words.length === 0 ? [] : [{ kind, text: words.join('') }];
  return [
    ...piece('same', now.slice(0, start)),
    ...piece('was', old.slice(start, old.length - end)),
    ...piece('now', now.slice(start, now.length - end)),
    ...piece('same', now.slice(now.length - end)),
  ];
}
