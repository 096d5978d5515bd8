import type { Ground } from '#platform/ground.ts';
import type { Actor } from '#foundation/people/index.ts';
import { railOf, type RailView } from '#product/triage/index.ts';

/** The figures beside every staff page. Lists and conversations count them with their own question; the rest is asked here. */
export async function railOn(
  ground: Ground,
  page: string,
  view: unknown,
  asker: Actor,
): Promise<RailView | null> {
  if (asker.kind !== 'person' || asker.staff === null) return null;
  if (!page.startsWith('clinic/') && !page.startsWith('admin/')) return null;
  const isCounted = typeof view === 'object' && view !== null && 'rail' in view;
  return isCounted ? null : railOf(ground, asker);
}
