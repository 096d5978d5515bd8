export interface DeskProps {
  workItemId: string | null;
  words: Readonly<Record<string, string>>;
  keys: readonly { keys: readonly string[]; does: string }[];
  places: readonly { label: string; href: string }[];
}

/** What the page says to its script. It comes from our own page, so a wrong shape is a mistake of ours and stops the script. */
export function readDeskProps(data: unknown): DeskProps {
  const found = data as DeskProps;
  const fits =
    (found.workItemId === null || typeof found.workItemId === 'string') &&
    typeof found.words === 'object' &&
    Array.isArray(found.keys) &&
    Array.isArray(found.places);
  if (!fits) throw new Error('The desk was given something else.');
  return found;
}
