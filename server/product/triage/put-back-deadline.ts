import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { putBackPromise } from '#product/messaging/index.ts';
import { RefusedError } from './triage.errors.ts';
import { mayHandOff } from './triage.permissions.ts';
import { saveWorkItem } from './triage.store.ts';
import { isOpen } from './work-item-state.ts';
import { asHolder, textOf, workOnItem, type OnItem } from './work-on-item.ts';

export const REASON_AT_MOST_CHARACTERS = 300;
const LATEST_IN_MILLISECONDS = 21 * 24 * 60 * 60 * 1000;

/** Promises a later time. The patient is told, with the reason; both stay on record. */
export function putBackDeadline(
  ground: Ground,
  actor: PersonActor,
  input: OnItem & { to: number | null; reason: string },
): Promise<{ kind: 'put_back' }> {
  const { to } = input;
  const command = {
    action: 'triage.put_back',
    request: { to, reason: input.reason },
    allows: mayHandOff,
  };
  return workOnItem(ground, actor, input, command, async ({ transaction, item, thread, at }) => {
    if (!isOpen(item.state)) throw new RefusedError('item', 'already_closed');
    if (thread.promisedAt === null || item.lane === 'emergency')
      throw new RefusedError('time', 'nothing_promised');
    if (to === null) throw new RefusedError('time', 'choose_time');
    if (to <= thread.promisedAt || to <= at || to > at + LATEST_IN_MILLISECONDS)
      throw new RefusedError('time', 'not_later');
    const reason = textOf(input.reason, 'reason', REASON_AT_MOST_CHARACTERS);
    const later = { ...item, dueAt: to };
    saveWorkItem(transaction, later, at);
    await putBackPromise(ground, transaction, thread, { to, reason, by: asHolder(actor) });
    const detail = { from: thread.promisedAt, to };
    return { result: { kind: 'put_back' as const }, detail, change: 'put_back', item: later };
  });
}
