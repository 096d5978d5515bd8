import { isDeepStrictEqual } from 'node:util';
import type { CharterEdit } from '../../edit-charter-file.ts';
import type { Path } from './part-place.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfMaps = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isMap);

/** The smallest edits that lead from one value to the next, so that every line that says the same stays as it is written. */
export function differences(path: Path, now: unknown, next: unknown): CharterEdit[] {
  if (isDeepStrictEqual(now, next)) return [];
  if (isMap(now) && isMap(next))
    return Object.keys({ ...now, ...next }).flatMap((key) =>
      differences([...path, key], now[key], next[key]),
    );
  if (isListOfMaps(now) && isListOfMaps(next)) {
    const same = Math.min(now.length, next.length);
    const changed = next
      .slice(0, same)
      .flatMap((value, index) => differences([...path, index], now[index], value));
    const added = next
      .slice(same)
      .map((value, index) => ({ path: [...path, same + index], value }));
    // From the end, so that no place moves before it is taken out.
    const gone = now
      .slice(same)
      .map((_value, index) => ({ path: [...path, same + index], value: undefined }))
      .toReversed();
    return [...changed, ...added, ...gone];
  }
  return [{ path, value: next }];
}
