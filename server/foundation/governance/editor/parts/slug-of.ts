const WORDS_AT_MOST = 4;

/** A name for the file from what people read: 'New symptom' is new-symptom; a number follows when that is taken. */
export function slugOf(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, WORDS_AT_MOST)
    .join('-')
    .replace(/^[0-9-]+/, '');
  const name = plain || 'new';
  const free = (number: number): string =>
    taken.has(`${name}-${number}`) ? free(number + 1) : `${name}-${number}`;
  return taken.has(name) ? free(2) : name;
}
