import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { takeStep, type Keys } from './change-content.ts';
import { contentHash } from './content.ts';
import { forgetContent } from './content-in-force.ts';
import type { ContentGround, ContentKind } from './content-kind.ts';
import { approvalBar } from './content-state.ts';
import { NotTakenError, type LibraryOutcome } from './library.errors.ts';
import type { ContentApproved } from './library.events.ts';
import { insertVersion, updateState, type ContentDraft } from './library.store.ts';

interface Review {
  itemId: string;
  revision: number;
}

const keyOf = (actor: PersonActor, kind: ContentKind, itemId: string) => ({
  organizationId: actor.organizationId,
  kind: kind.kind,
  itemId,
});

function demandReady(
  kind: ContentKind,
  itemId: string,
  draft: ContentDraft,
  on: ContentGround,
): void {
  const problems = draft.retires ? [] : kind.problems(itemId, draft.content, on);
  if (problems.length > 0) throw new NotTakenError({ kind: 'problems', problems });
}

/** Asks a second person to look. Words with problems are not offered. */
export function offerContent(
  ground: Ground,
  actor: PersonActor,
  kind: ContentKind,
  { itemId, revision, on }: Review & { on: ContentGround },
  keys: Keys,
): Promise<LibraryOutcome<{ offered: true }>> {
  const step = { key: keyOf(actor, kind, itemId), act: 'offer', revision } as const;
  return takeStep(ground, actor, step, keys, async ({ tx, draft, next, audit }) => {
    if (!draft) throw new NotTakenError({ kind: 'no_draft' });
    demandReady(kind, itemId, draft, on);
    updateState(tx, actor.organizationId, { id: draft.id, state: next });
    audit(draft.id, { revision });
    return { offered: true } as const;
  });
}

/**
 * The second person's yes: the words become the item's next version and hold at once, for the composer and the server alike.
 * Nobody approves what they wrote in; words for an emergency take a clinician.
 */
export async function approveContent(
  ground: Ground,
  actor: PersonActor,
  kind: ContentKind,
  { itemId, revision, on }: Review & { on: ContentGround },
  keys: Keys,
): Promise<LibraryOutcome<{ version: number }>> {
  const { organizationId, personId } = actor;
  const key = keyOf(actor, kind, itemId);
  const step = { key, act: 'approve', revision } as const;
  const outcome = await takeStep(
    ground,
    actor,
    step,
    keys,
    async ({ tx, at, draft, next, audit }) => {
      const shipped = kind.shipped(itemId);
      if (!draft || !shipped) throw new NotTakenError({ kind: 'no_draft' });
      const bar = approvalBar(actor, draft, kind.isSafety(itemId, draft.content));
      if (bar !== undefined) throw new NotTakenError({ kind: bar });
      demandReady(kind, itemId, draft, on);
      const { content, writers, retires: retired } = draft;
      const version = await insertVersion(tx, key, {
        content,
        retired,
        outOfDate: draft.outOfDate,
        shippedHash: contentHash(shipped),
        writers,
        approvedBy: personId,
        at,
      });
      updateState(tx, organizationId, { id: draft.id, state: next });
      audit(draft.id, { version, retired });
      await ground.events.publish<ContentApproved>(tx, {
        kind: 'library.content_approved',
        organizationId,
        at,
        contentKind: kind.kind,
        itemId,
        version,
        retired,
      });
      return { version };
    },
  );
  forgetContent(ground, organizationId);
  return outcome;
}

/** The second person asks for something else, in words for the writer. */
export function sendBackContent(
  ground: Ground,
  actor: PersonActor,
  kind: ContentKind,
  { itemId, revision, remark }: Review & { remark: string },
  keys: Keys,
): Promise<LibraryOutcome<{ sentBack: true }>> {
  const key = keyOf(actor, kind, itemId);
  const step = { key, act: 'send_back', revision, wish: remark } as const;
  return takeStep(ground, actor, step, keys, async ({ tx, draft, next, audit }) => {
    if (!draft) throw new NotTakenError({ kind: 'no_draft' });
    updateState(tx, actor.organizationId, { id: draft.id, state: next, remark });
    audit(draft.id, { revision });
    return { sentBack: true } as const;
  });
}

/** Gives a change up; what is in force stays. */
export function withdrawContent(
  ground: Ground,
  actor: PersonActor,
  kind: ContentKind,
  { itemId, revision }: Review,
  keys: Keys,
): Promise<LibraryOutcome<{ withdrawn: true }>> {
  const step = { key: keyOf(actor, kind, itemId), act: 'withdraw', revision } as const;
  return takeStep(ground, actor, step, keys, async ({ tx, draft, next, audit }) => {
    if (!draft) throw new NotTakenError({ kind: 'no_draft' });
    updateState(tx, actor.organizationId, { id: draft.id, state: next });
    audit(draft.id, { revision });
    return { withdrawn: true } as const;
  });
}
