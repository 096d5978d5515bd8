import type { Ground } from '#platform/ground.ts';
import type { AnyRoute } from '#platform/http/index.ts';
import { memoryRoutes, type TitleOf } from '#foundation/library/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { tipsInForce } from '#product/messaging/index.ts';
import { lessonShelf, momentTitle } from '#product/training/index.ts';

/** What people may be offered, by name: the one place that knows every kind. */
function titles(ground: Ground): TitleOf {
  return async (organizationId, kind, itemId, language) => {
    if (kind === 'lesson') return lessonShelf().find(itemId, language)?.title;
    if (kind === 'moment') return momentTitle(itemId, language);
    if (kind === 'orientation') return lessonShelf().find('P0', language)?.title;
    const title = (await tipsInForce(ground, organizationId)).get(itemId)?.title;
    return title?.[language] ?? title?.['en'];
  };
}

export function libraryRoutes(ground: Ground): AnyRoute<Actor>[] {
  return memoryRoutes(ground, titles(ground));
}
