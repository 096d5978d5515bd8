import { floors } from '../../server/floors.ts';

const moduleFolders = [
  /^rules\/[^/]+(?=\/)/,
  /^server\/(?:platform|foundation|product|edges)\/[^/]+(?=\/)/,
];

// A charter is read (with zod) on the server only; through a door of its own, so that pages which
// use the rules do not carry the reading. Coaching a reply needs no lexicon, so the desk does not carry one.
const secondDoors: readonly string[] = [
  'rules/charter/schema/index.ts',
  'rules/guidance/replies/index.ts',
];

/** Whether a file is where its module is entered. */
export function isDoor(path: string): boolean {
  return path === `${moduleOf(path)}/index.ts` || secondDoors.includes(path);
}

/** The module a file belongs to; undefined for files that belong to a floor or room directly. */
export function moduleOf(path: string): string | undefined {
  for (const pattern of moduleFolders) {
    const found = pattern.exec(path)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How high a file stands; undefined outside the house, where tests and pages are. */
export function heightOf(path: string): number | undefined {
  const height = floors.findIndex(({ folder }) => path.startsWith(`${folder}/`));
  return height < 0 ? undefined : height;
}

/** The people a page is for: two audiences share nothing but `web/ui`. */
export function audienceOf(path: string): string | undefined {
  return /^web\/(patient|clinic|admin)\//.exec(path)?.[1];
}
