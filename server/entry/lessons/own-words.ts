import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { loadPages } from '#platform/html/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import {
  approveContent,
  contentInForce,
  offerContent,
  saveContent,
  type Content,
} from '#foundation/library/index.ts';
import { loadActor } from '#foundation/people/index.ts';
import { lessonKind, screenPhraseKind } from '#product/training/index.ts';
import { contentKinds } from '../app/library.ts';
import type { Seeded } from '../seed/index.ts';

/** Words of lessons and screens as an organization has changed them. */
export interface OwnWords {
  kind: string;
  itemId: string;
  content: Content;
}

/** What stands in pictures and says something else than what ships. */
export async function ownWordsOf(ground: Ground, organizationId: string): Promise<OwnWords[]> {
  const inForce = await contentInForce(ground, organizationId);
  return [lessonKind.kind, screenPhraseKind].flatMap((kind) =>
    inForce.of(kind).map(({ itemId, content }) => ({ kind, itemId, content })),
  );
}

const WRITER = 'priya-raman';
const SECOND = 'lin';

/** Lets the pretend clinic say what the organization says, the way an organization does: written by one, approved by another. */
export async function sayTheSame(
  ground: Ground,
  { organizationId, idOf }: Seeded,
  words: readonly OwnWords[],
): Promise<void> {
  if (words.length === 0) return;
  const kinds = contentKinds(await loadPages());
  const rules = await rulesInForce(ground, organizationId);
  const on = { rules, language: 'en' };
  const actorOf = async (key: string) => {
    const [personId, accountId] = [idOf('per', key), idOf('acc', key)];
    const sessionId = newId('ses');
    const actor = await loadActor(ground.database, {
      organizationId,
      personId,
      accountId,
      sessionId,
    });
    if (actor === undefined) throw new Error(`Nobody is called ${key}.`);
    return actor;
  };
  const [writer, second] = [await actorOf(WRITER), await actorOf(SECOND)];
  const keys = () => ({ requestId: newId('req'), idempotencyKey: newId('key') });
  for (const { kind: name, itemId, content } of words) {
    const kind = kinds.find((each) => each.kind === name);
    if (kind === undefined) continue;
    await saveContent(ground, writer, kind, { itemId, revision: 0, content }, keys());
    const seen = { itemId, revision: 1, on };
    await offerContent(ground, writer, kind, seen, keys());
    await approveContent(ground, second, kind, seen, keys());
  }
}
