import { runOnce, type Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { forbidden, notFound } from '#platform/http/index.ts';
import { recordAudit, type AuditEntry } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { lockThread, type Holder, type ThreadState } from '#product/messaging/index.ts';
import { RefusedError } from './triage.errors.ts';
import type { WorkItemChange, WorkItemChanged } from './triage.events.ts';
import { mayRead } from './triage.permissions.ts';
import { findThreadId, findWorkItem } from './triage.store.ts';
import { holderOf, type WorkItem } from './work-item.ts';

/** What every command on a work item is asked with. */
export interface OnItem {
  workItemId: string;
  requestId: string;
  idempotencyKey: string;
}

/** Everything a command decides on, read under the thread's lock: a twin waits and then sees what we did. */
export interface Scene {
  transaction: Transaction;
  item: WorkItem;
  thread: ThreadState;
  at: number;
}

export interface Command {
  /** The audit action, such as `triage.claim`; also the first half of the idempotency key. */
  action: string;
  /** What was asked for, so that a repeat can be told from another request with the same key. */
  request: unknown;
  allows(actor: PersonActor, item: WorkItem): boolean;
}

export interface Done<T> {
  result: T;
  detail?: AuditEntry['detail'];
  /** Nothing changed, so nothing is told to others. */
  change?: WorkItemChange;
  /** The work item as it is now. */
  item: WorkItem;
}

/** Runs one command on a work item: once, under lock, allowed, on record, told to others, in one transaction. */
export function workOnItem<T>(
  ground: Ground,
  actor: PersonActor,
  on: OnItem,
  command: Command,
  work: (scene: Scene) => Promise<Done<T>>,
): Promise<T> {
  const intention = {
    organizationId: actor.organizationId,
    actorId: actor.personId,
    key: `${command.action}.${on.workItemId}.${on.idempotencyKey}`,
    request: command.request,
  };
  return runOnce(ground.database, actor.scope, intention, async (transaction) => {
    const { item, thread } = await lockItem(transaction, actor, on.workItemId);
    if (!command.allows(actor, item)) throw forbidden();
    const at = ground.clock.now();
    const done = await work({ transaction, item, thread, at });
    recordAudit(transaction, {
      organizationId: actor.organizationId,
      actor: auditActor(actor, on.requestId),
      action: command.action,
      subjectKind: 'work_item',
      subjectId: item.id,
      aboutId: item.patientId,
      detail: { thread: item.threadId, ...done.detail },
      at,
    });
    if (done.change) await tellChange(ground, transaction, done.item, done.change, actor.personId);
    return done.result;
  });
}

async function lockItem(transaction: Transaction, actor: PersonActor, workItemId: string) {
  const threadId = await findThreadId(transaction, actor.organizationId, workItemId);
  if (threadId === undefined) throw notFound();
  const [thread, item] = await Promise.all([
    lockThread(transaction, actor.organizationId, threadId),
    findWorkItem(transaction, actor.organizationId, threadId),
  ]);
  if (thread === undefined || item === undefined || !mayRead(actor, item)) throw notFound();
  return { thread, item };
}

export function tellChange(
  ground: Ground,
  transaction: Transaction,
  item: WorkItem,
  change: WorkItemChange,
  byId: string | null,
): Promise<void> {
  return ground.events.publish<WorkItemChanged>(transaction, {
    kind: 'triage.work_item_changed',
    organizationId: item.organizationId,
    at: ground.clock.now(),
    change,
    workItemId: item.id,
    threadId: item.threadId,
    clinicId: item.clinicId,
    teamId: item.teamId,
    lane: item.lane,
    byId,
    outcome: change.startsWith('closed') ? item.outcome : null,
    hardBecause: change === 'closed' ? (item.hardBecause ?? []) : [],
  });
}

/** The actor as patients are told of them. */
export function asHolder(actor: PersonActor): Holder {
  return { personId: actor.personId, name: actor.name, role: actor.staff?.role ?? 'staff' };
}

/** Someone else holds it with a living lease: nothing is done behind their back. */
export function refuseWhenHeldByOther(item: WorkItem, actor: PersonActor, now: number): void {
  const holder = holderOf(item, now);
  if (holder !== null && holder.personId !== actor.personId) {
    throw new RefusedError('item', 'taken', { name: holder.name, role: holder.role });
  }
}

/** A text a person typed, cut of blanks at its ends; refused when there is none or too much of it. */
export function textOf(
  typed: string,
  field: 'body' | 'reason' | 'call_note',
  most: number,
): string {
  // NUL is the one character PostgreSQL cannot keep.
  const text = typed.replaceAll('\u0000', '').trim();
  const missing = {
    body: 'write_something',
    reason: 'give_reason',
    call_note: 'say_what_was_said',
  } as const;
  if (text === '') throw new RefusedError(field, missing[field]);
  if (text.length > most)
    throw new RefusedError(field, 'too_long', { over: text.length - most, most });
  return text;
}
