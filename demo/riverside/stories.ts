import { openStories } from './stories-open.ts';
import { otherStories } from './stories-other.ts';
import type { Present } from './story.ts';
import type { DemoConversation } from './world.ts';

/** The stories of the people one can sign in as, in order of their first message. */
export function stories(present: Present): DemoConversation[] {
  return [...openStories(present), ...otherStories(present)].toSorted(
    (a, b) => (a.steps[0]?.at ?? 0) - (b.steps[0]?.at ?? 0),
  );
}
