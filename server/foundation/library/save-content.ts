import { brokenConstraint, type Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { takeStep, type Keys } from './change-content.ts';
import { contentAlike, outOfDate, type Content } from './content.ts';
import type { ContentKind } from './content-kind.ts';
import { NotTakenError, type LibraryOutcome } from './library.errors.ts';
import { insertDraft, updateWords, versionsOf, type ItemKey } from './library.store.ts';

export interface ContentChange {
  itemId: string;
  /** The revision the person was looking at; 0 when there was no draft. */
  revision: number;
  content: Content;
  /** Languages someone has read and that still say the same. */
  stillRight?: readonly string[];
  /** The item is to be shown to nobody. */
  retires?: boolean;
}

export interface BaseOfDraft {
  version: number;
  content: Content;
  outOfDate: readonly string[];
  retired: boolean;
}

/** What a draft is written on: the version in force, or the file. */
export async function baseOf(
  tx: Transaction,
  key: ItemKey,
  shipped: Content,
): Promise<BaseOfDraft> {
  const [newest] = await versionsOf(tx, key);
  return newest ?? { version: 0, content: shipped, outOfDate: [], retired: false };
}

/**
 * Writes a change into the item's open draft, or opens one. Takes an offer back, since it was of another text. What is wrong is
 * said beside the fields and does not keep anyone from saving: only from offering.
 */
export async function saveContent(
  ground: Ground,
  actor: PersonActor,
  kind: ContentKind,
  change: ContentChange,
  keys: Keys,
): Promise<LibraryOutcome<{ revision: number }>> {
  const { itemId, revision, content, stillRight = [], retires = false } = change;
  const { organizationId, personId: by } = actor;
  const key = { organizationId, kind: kind.kind, itemId };
  const shipped = kind.shipped(itemId);
  if (shipped === undefined) return { refused: { kind: 'no_draft' } };
  const wish = [content, stillRight, retires];
  try {
    return await takeStep(
      ground,
      actor,
      { key, act: 'save', revision, wish },
      keys,
      async ({ tx, at, draft, audit }) => {
        const base = await baseOf(tx, key, shipped);
        if (!draft && contentAlike(base.content, content) && base.retired === retires)
          throw new NotTakenError({ kind: 'nothing_changed' });
        const behind = outOfDate(base, content, stillRight);
        const written = { content, retires, outOfDate: behind, by, at };
        const id = draft?.id ?? newId('cnd', at);
        if (draft) updateWords(tx, organizationId, { id, ...written });
        else insertDraft(tx, key, { id, basedOn: base.version, ...written });
        audit(id, { revision: revision + 1, retires });
        return { revision: revision + 1 };
      },
    );
  } catch (error) {
    if (brokenConstraint(error) === 'content_draft_open')
      return { refused: { kind: 'draft_open' } };
    throw error;
  }
}
