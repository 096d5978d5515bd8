import { workMinutesBetween } from '#rules/worktime/index.ts';
import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, read, type PersonActor } from '#foundation/people/index.ts';
import { rulesInForce, type OrganizationRules } from '#foundation/governance/index.ts';
import {
  markRead,
  staffThreadView,
  type ThreadOpened,
  type ThreadPageView,
} from '#product/messaging/index.ts';
import { laterTimes } from './deadlines.ts';
import {
  nothingTyped,
  type DeskView,
  type ListView,
  type Panel,
  type Typed,
  type WorkView,
  type Writing,
} from './desk.views.ts';
import { teamsFor } from './hand-off.ts';
import { groupCounts, inboxRows, PAGE_ROWS } from './inbox.views.ts';
import { listNamed, readCursor, writeCursor, type NamedList } from './lists.ts';
import { findOthers } from './presence.store.ts';
import { timelineOf } from './timeline.ts';
import { readRail } from './rail.ts';
import { remembered } from './remembered-counts.ts';
import type { Refusal } from './triage.errors.ts';
import { mayHandOff, mayRead, mayWork } from './triage.permissions.ts';
import { findColleagues, findWorkItemById, renewLease } from './triage.store.ts';
import { holderOf, LEASE_MILLISECONDS, type WorkItem } from './work-item.ts';
import { asHolder } from './work-on-item.ts';
import { workContext } from './work.views.ts';

export interface DeskQuestion {
  view: string;
  after?: string | undefined;
  workItemId?: string | undefined;
  panel?: Panel | undefined;
  writing?: Writing | undefined;
  typed?: Partial<Typed>;
  problem?: Refusal | null;
  done?: { what: string; messageId: string | null } | undefined;
  requestId: string;
}

/** Reads the desk: the list and, when one is named, the work on it with its thread. Both reads are on record. */
export async function openDesk(
  ground: Ground,
  actor: PersonActor,
  question: DeskQuestion,
): Promise<DeskView> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const named = listNamed(question.view, actor, rules);
  if (named === undefined) throw notFound();
  const on = {
    action: 'triage.read_inbox',
    subjectKind: 'inbox',
    subjectId: named.view,
    requestId: question.requestId,
    inOneGo: question.workItemId === undefined,
  };
  return read(ground, actor, on, async (transaction) => {
    const list = readList(ground, transaction, actor, rules, named, question.after);
    const rail = readRail(ground, transaction, actor, rules);
    const work =
      question.workItemId === undefined
        ? null
        : readWork(ground, transaction, actor, rules, question.workItemId, question);
    const [listView, railView, workView] = await Promise.all([list, rail, work]);
    const me = asHolder(actor);
    return {
      me: { id: me.personId, name: me.name, role: me.role },
      rail: railView,
      list: listView,
      work: workView,
      typed: { ...nothingTyped, ...question.typed },
      problem: question.problem ?? null,
      done: doneOf(question, workView, ground.clock.now()),
      idempotencyKey: newId('key'),
    };
  });
}

function doneOf(question: DeskQuestion, work: WorkView | null, now: number): DeskView['done'] {
  if (question.done === undefined) return null;
  const { what, messageId } = question.done;
  const sent = work?.entries.find(
    (entry) => entry.kind === 'letter' && entry.letter.id === messageId,
  );
  const until = sent?.kind === 'letter' ? sent.letter.releaseAt : 0;
  return { what, undo: messageId !== null && until > now ? { messageId, until } : null };
}

/** The list by itself, for the part of the page that keeps itself fresh. */
export async function readListPart(
  ground: Ground,
  actor: PersonActor,
  question: { view: string; after?: string | undefined; requestId: string },
): Promise<{ me: { id: string }; list: ListView }> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const named = listNamed(question.view, actor, rules);
  if (named === undefined) throw notFound();
  const on = {
    action: 'triage.read_inbox',
    subjectKind: 'inbox',
    subjectId: named.view,
    requestId: question.requestId,
    inOneGo: true,
  };
  const list = await read(ground, actor, on, (transaction) =>
    readList(ground, transaction, actor, rules, named, question.after),
  );
  return { me: { id: actor.personId }, list };
}

async function readList(
  ground: Ground,
  transaction: Transaction,
  actor: PersonActor,
  rules: OrganizationRules,
  named: NamedList,
  typedAfter: string | undefined,
): Promise<ListView> {
  const now = ground.clock.now();
  const after = readCursor(typedAfter);
  const { organizationId, personId } = actor;
  const [found, groups] = await Promise.all([
    inboxRows(transaction, { organizationId, personId, list: named.list, after, now }),
    remembered(ground, organizationId, `${personId} ${named.view}`, () =>
      groupCounts(transaction, organizationId, named.list, now),
    ),
  ]);
  const rows = found.slice(0, PAGE_ROWS).map((row) => {
    const holder = holderOf(row, now);
    const teamName = rules.teamName(row.teamId, actor.language);
    return {
      ...row,
      holder: holder && { id: holder.personId, name: holder.name, role: holder.role },
      teamName,
    };
  });
  const last = found.length > PAGE_ROWS ? rows.at(-1) : undefined;
  const { view, fixed, teamName } = named;
  return {
    view,
    fixed,
    teamName,
    rows,
    groups,
    after: after && writeCursor(after),
    next: last ? writeCursor(last) : null,
  };
}

async function readWork(
  ground: Ground,
  transaction: Transaction,
  actor: PersonActor,
  rules: OrganizationRules,
  workItemId: string,
  question: Pick<DeskQuestion, 'panel' | 'writing' | 'requestId'>,
): Promise<WorkView> {
  const { organizationId, personId } = actor;
  const now = ground.clock.now();
  const item = await findWorkItemById(transaction, organizationId, workItemId);
  if (item === undefined || !mayRead(actor, item)) throw notFound();
  const teams = question.panel === 'hand-off' ? teamsFor(rules, item.clinicId) : [];
  const charter = rules.forClinic(item.clinicId);
  const [thread, found, others, colleagues] = await Promise.all([
    staffThreadView(transaction, organizationId, item.threadId),
    workContext(transaction, item, now, { charter, language: actor.language }),
    findOthers(transaction, organizationId, item.id, personId, now),
    teams.length === 0
      ? []
      : findColleagues(
          transaction,
          organizationId,
          item.clinicId,
          teams.map((team) => team.id),
        ),
  ]);
  if (thread === undefined || found === undefined) throw notFound();
  await recordLook(ground, transaction, actor, item, thread, question.requestId);
  const { letters, steps, ...head } = thread;
  const topic = charter.topics.find((each) => each.id === thread.topicId);
  return {
    ...standingOf(item, now),
    teamName: rules.teamName(item.teamId, actor.language),
    topicLabel: topic?.label[actor.language] ?? topic?.label[charter.defaultLanguage] ?? '',
    workMinutesLeft: item.dueAt <= now ? 0 : workMinutesBetween(charter.calendar, now, item.dueAt),
    thread: head,
    entries: timelineOf(letters, steps, found, (teamId) => rules.teamName(teamId, actor.language)),
    context: found.context,
    others,
    mayWork: mayWork(actor, item),
    mayHandOff: mayHandOff(actor, item),
    seenUntil: Math.max(
      0,
      ...letters.filter((letter) => letter.side === 'patient').map((letter) => letter.sentAt),
    ),
    panel: question.panel ?? null,
    writing: question.writing ?? 'reply',
    targets: teams.map((team) => ({
      teamId: team.id,
      name: rules.teamName(team.id, actor.language),
      people: colleagues.filter((each) => each.teamId === team.id && each.personId !== personId),
    })),
    laterTimes:
      question.panel === 'put-back' && thread.promisedAt !== null
        ? laterTimes(charter, thread.promisedAt, now)
        : [],
    maximumCharacters: charter.maximumCharacters,
  };
}

/** Opening work is on record, tells others who has read it (the patient at once), and keeps the holder's claim alive. */
async function recordLook(
  ground: Ground,
  transaction: Transaction,
  actor: PersonActor,
  item: WorkItem,
  thread: ThreadPageView,
  requestId: string,
): Promise<void> {
  const { organizationId } = actor;
  const now = ground.clock.now();
  recordAudit(transaction, {
    organizationId,
    actor: auditActor(actor, requestId),
    action: 'triage.read_work_item',
    subjectKind: 'work_item',
    subjectId: item.id,
    aboutId: item.patientId,
    at: now,
  });
  const visibility = thread.confidential ? 'confidential' : 'participants';
  markRead(transaction, { organizationId, ...thread, visibility }, asHolder(actor), now);
  renewLease(transaction, organizationId, item.id, actor.personId, now + LEASE_MILLISECONDS);
  if (thread.readers.some(({ personId }) => personId === actor.personId)) return;
  await ground.events.publish<ThreadOpened>(transaction, {
    kind: 'messaging.thread_opened',
    organizationId,
    threadId: item.threadId,
    at: now,
  });
}

function standingOf(item: WorkItem, now: number) {
  const holder = holderOf(item, now);
  const given = item.state === 'waiting' && item.ownerId !== null;
  return {
    id: item.id,
    threadId: item.threadId,
    teamId: item.teamId,
    lane: item.lane,
    // A claim whose lease has ended holds nothing, even before the sweep has written so.
    state: item.state === 'claimed' && holder === null ? ('waiting' as const) : item.state,
    routedBy: item.routedBy,
    outcome: item.outcome,
    holder: holder && { id: holder.personId, name: holder.name, role: holder.role },
    givenTo: given
      ? { id: item.ownerId ?? '', name: item.ownerName ?? '', role: item.ownerRole ?? '' }
      : null,
    dueAt: item.dueAt,
    openedAt: item.openedAt,
  };
}
