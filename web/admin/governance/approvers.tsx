import type { DraftHead } from '#foundation/governance/index.ts';
import type { Frame } from '../../ui/index.ts';
import { listed } from './words.ts';

/** How many approvals are missing and who can give them, so that nobody waits for someone who may not. */
export function Approvers({ head, frame }: { head: DraftHead; frame: Frame }) {
  const { t } = frame;
  const { draft } = head;
  if (draft?.state !== 'checked' || draft.unchangedSince !== null) return null;
  const count = draft.approvalsNeeded - draft.approvals.length;
  const mayI = draft.mine && !draft.approvedByMe;
  const candidates = [...(mayI ? [t('charter.approve.you')] : []), ...draft.approvers];
  const names = listed(frame, candidates, count === 1 ? 'disjunction' : 'conjunction');
  return (
    <>
      {candidates.length > 0 && <p>{t('charter.approve.missing', { count, names })}</p>}
      {candidates.length < count && <p>{t('charter.approve.nobody')}</p>}
    </>
  );
}
