import type { Ground } from '#platform/ground.ts';
import type { Pages } from '#platform/html/index.ts';
import type { AnyRoute } from '#platform/http/index.ts';
import {
  contentInForce,
  libraryRoutes,
  memoryRoutes,
  type ContentKind,
  type TitleOf,
} from '#foundation/library/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { tipKind } from '#product/messaging/index.ts';
import { caseKind, lessonKind, momentTitle, screenWordsOf } from '#product/training/index.ts';
import { phraseKind } from './phrases.ts';

/** Everything whose words an organization may change: the one place that knows every kind. */
export function contentKinds(pages: Pages): ContentKind[] {
  return [tipKind, lessonKind, caseKind, phraseKind(pages)];
}

/** What someone was offered, by the name it has in their organization. */
function titles(ground: Ground, kinds: readonly ContentKind[]): TitleOf {
  return async (organizationId, kindName, itemId, language) => {
    if (kindName === 'moment') return momentTitle(itemId, language);
    if (kindName === 'orientation')
      return (await screenWordsOf(ground, organizationId))(language)['training.orientation.title'];
    const kind = kinds.find(({ kind: name }) => name === kindName);
    const own = (await contentInForce(ground, organizationId)).find(kindName, itemId);
    const content = own?.content ?? kind?.shipped(itemId);
    return content && kind?.title(itemId, content, language);
  };
}

/** The library and the list of what people were shown of it. */
export function libraryPlaces(ground: Ground, pages: Pages): AnyRoute<Actor>[] {
  const kinds = contentKinds(pages);
  return [...libraryRoutes(ground, kinds), ...memoryRoutes(ground, titles(ground, kinds))];
}
