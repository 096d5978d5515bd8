import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, type Answer } from '#platform/http/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import type { ContentKind } from './content-kind.ts';
import { itemView, type AskedItem } from './item-page.ts';

export const itemParams = z.object({
  kind: z.string().regex(/^[a-z]{1,20}$/),
  item: z.string().regex(/^[\w.-]{1,120}$/),
});

export function kindNamed(kinds: readonly ContentKind[], name: string): ContentKind {
  const found = kinds.find(({ kind }) => kind === name);
  if (found === undefined) throw notFound();
  return found;
}

export async function itemPage(
  ground: Ground,
  actor: PersonActor,
  kind: ContentKind,
  asked: AskedItem,
  status = 200,
): Promise<Answer> {
  const view = await itemView(ground, actor, kind, asked);
  if (view === undefined) throw notFound();
  return page('admin/library/item', view, status);
}
