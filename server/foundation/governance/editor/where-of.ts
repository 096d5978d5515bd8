import type { CharterDocument } from '#rules/charter/index.ts';
import { clauseAt, ruleName } from './problem-names.ts';
import { keyOf, PART_ROOMS, partsIn } from './parts/part-place.ts';

/** The page of the editor on which a place of the document is changed, with a name for it. Null when only the file holds it. */
export function whereOf(
  document: CharterDocument,
  path: readonly (string | number)[],
  language: string,
): { name: string; href: string } | null {
  const [room, at, inner, index] = path;
  const found = clauseAt(document, path);
  if (found) {
    const { clause, clinic } = found;
    const name = ruleName(document, clause, clinic, language);
    return { name, href: `/admin/charter/rules/${clause}${clinic ? `?at=${clinic}` : ''}` };
  }
  const clinic = room === 'clinics' ? document.clinics[Number(at)] : undefined;
  const place = clinic ? `?at=${clinic.id}` : '';
  const own = inner === 'topics' ? clinic?.topics?.[Number(index)]?.id : undefined;
  const kind = own ? 'topics' : PART_ROOMS.find((each) => keyOf[each] === room);
  if (kind === undefined) return null;
  const id =
    own ??
    (typeof at === 'number'
      ? (document[keyOf[kind]] as { id: string }[])[at]?.id
      : String(at ?? ''));
  const part = partsIn(document, kind, language).find((each) => each.id === id);
  return part
    ? { name: part.title, href: `/admin/charter/parts/${kind}/${part.id}${place}` }
    : null;
}
