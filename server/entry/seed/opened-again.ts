import type { DemoConversation } from '#demo/riverside/index.ts';
import type { SeedContext } from './seed-people.ts';
import type { ThreadTale } from './play-thread.ts';

const DAY = 86_400_000;

/** Whoever asked has read most answers by now; the last days' are still new to them. */
export function openedAgain(
  tale: ThreadTale,
  conversation: DemoConversation,
  context: SeedContext,
) {
  const last = tale.messages.at(-1);
  const asker = tale.messages.find(({ side }) => side === 'patient');
  if (!last || !asker) return [];
  const neverOpened = hashOf(conversation.key) % 12 === 0;
  const fresh = last.side !== 'patient' && last.at > context.until - 2 * DAY;
  if (neverOpened || fresh) return [];
  const at = last.at + (hashOf(`${conversation.key}/read`) % DAY);
  const read = Math.min(at, context.until);
  return [
    { key: conversation.openedBy, name: asker.name, role: asker.role, first: read, last: read },
  ];
}

function hashOf(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.codePointAt(0)!) % 2_147_483_647;
  return hash;
}
