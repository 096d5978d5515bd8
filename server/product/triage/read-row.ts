import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { read, type PersonActor } from '#foundation/people/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import type { ListView } from './desk.views.ts';
import { inboxRow } from './inbox.views.ts';
import { holderOf } from './work-item.ts';
import { isOpen } from './work-item-state.ts';

/** One row as it is now, for a list that shows it already. */
export interface RowView {
  me: { id: string };
  view: string;
  row: ListView['rows'][number];
  /** Answered or closed meanwhile: the row stays where it is and says so. */
  gone: boolean;
}

export async function readRow(
  ground: Ground,
  actor: PersonActor,
  question: { workItemId: string; view: string; requestId: string },
): Promise<RowView> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const now = ground.clock.now();
  const on = {
    action: 'triage.read_row',
    subjectKind: 'work_item',
    subjectId: question.workItemId,
    requestId: question.requestId,
  };
  return read(ground, actor, on, async (transaction) => {
    const [row] = await inboxRow(
      transaction,
      actor.organizationId,
      actor.personId,
      question.workItemId,
      now,
    );
    if (row === undefined) throw notFound();
    const holder = holderOf(row, now);
    const shown = {
      ...row,
      holder: holder && { id: holder.personId, name: holder.name, role: holder.role },
      teamName: rules.teamName(row.teamId, actor.language),
    };
    return {
      me: { id: actor.personId },
      view: question.view,
      row: shown,
      gone: !isOpen(row.state),
    };
  });
}
