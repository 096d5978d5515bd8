import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import type { ApprovalWanted } from '../governance.events.ts';
import { findPlaces } from '../governance.store.ts';
import { reachOfDraft } from './reach-of-draft.ts';
import { approvalsOf, findOpenDraft, type CharterDraft } from './draft.store.ts';
import { covers, reachOf, type Reach } from './reach.ts';
import { listShapers, type Shaper } from './staffing.store.ts';

/** Who can give an approval that is still missing: their reach covers the draft and they have not given one. */
export async function whoMayApprove(
  tx: Transaction,
  organizationId: string,
  { concerns, approvedBy }: { concerns: Reach; approvedBy: readonly string[] },
): Promise<Shaper[]> {
  const [shapers, { clinics }] = await Promise.all([
    listShapers(tx, organizationId),
    findPlaces(tx, organizationId),
  ]);
  return shapers.filter(
    (each) => !approvedBy.includes(each.personId) && covers(reachOf(each, clinics), concerns),
  );
}

interface Asking {
  organizationId: string;
  draft: Pick<CharterDraft, 'id' | 'revision'>;
  concerns: Reach;
  approvedBy: readonly string[];
  /** Who asks knows of it. */
  personId: string;
  at: number;
}

/** Lets whoever can give a missing approval be told; of one text each person is told once. */
export async function askApprovers(
  ground: Pick<Ground, 'events'>,
  tx: Transaction,
  { organizationId, draft, concerns, approvedBy, personId: asker, at }: Asking,
): Promise<void> {
  for (const { personId } of await whoMayApprove(tx, organizationId, { concerns, approvedBy })) {
    if (personId === asker) continue;
    await ground.events.publish<ApprovalWanted>(tx, {
      kind: 'governance.approval_wanted',
      organizationId,
      at,
      personId,
      draftId: draft.id,
      revision: draft.revision,
    });
  }
}

/** Whether this person's approval of this text is still missing. Asked in their own scope: no one else sees drafts. */
export async function isApprovalWanted(
  tx: Transaction,
  organizationId: string,
  { personId, draftId, revision }: { personId: string; draftId: string; revision: number },
): Promise<boolean> {
  const draft = await findOpenDraft(tx, organizationId);
  if (draft?.id !== draftId || draft.revision !== revision || draft.state !== 'checked')
    return false;
  const approvedBy = (await approvalsOf(tx, organizationId, draft)).map((each) => each.personId);
  const concerns = await reachOfDraft(tx, organizationId, draft);
  const left = await whoMayApprove(tx, organizationId, { concerns, approvedBy });
  return left.some((each) => each.personId === personId);
}
