import type { Ground } from '#platform/ground.ts';
import type { AnyRoute } from '#platform/http/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { attachmentRoutes } from './attachment.routes.ts';
import { composingRoutes } from './composing.routes.ts';
import { conversationRoutes } from './conversation.routes.ts';
import { exportRoutes } from './export.routes.ts';
import { previewRoutes } from './preview/preview.routes.ts';
import { searchRoutes } from './search.routes.ts';
import { writingRoutes } from './writing.routes.ts';

/** Every address of this module. */
export function messagingRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    ...conversationRoutes(ground),
    ...searchRoutes(ground),
    ...writingRoutes(ground),
    ...composingRoutes(ground),
    ...attachmentRoutes(ground),
    ...exportRoutes(ground),
    ...previewRoutes(ground),
  ];
}
