import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import type { CommittedReaction } from '#platform/outbox/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import {
  absencesNow,
  rulesInForce,
  type Absence,
  type AbsenceChanged,
  type OrganizationRules,
} from '#foundation/governance/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import { lockThread, moveThread, recordStep, setPublicStatus } from '#product/messaging/index.ts';
import {
  findColleagues,
  findWorkItem,
  findWorkOfAway,
  insertHandOff,
  saveWorkItem,
} from './triage.store.ts';
import { nextState } from './work-item-state.ts';
import { noOwner, type WorkItem } from './work-item.ts';
import { tellChange } from './work-on-item.ts';

const AT_A_TIME = 200;

/** Work is given to whoever covers as soon as someone says that they are away, and each minute for what comes later. */
export const coverAtOnce = (ground: Ground): CommittedReaction<AbsenceChanged> => ({
  name: 'triage.cover-absences',
  on: ['governance.absence_changed'],
  when: 'afterCommit',
  async react(events) {
    for (const organizationId of new Set(events.map((event) => event.organizationId)))
      await coverAbsences(ground, organizationId);
  },
});

/**
 * Gives the waiting work of a team that is away to the backup of its topic, and what a person who is away was given to whoever
 * covers for them. Deadlines stay. Answers how many moved.
 */
export async function coverAbsences(ground: Ground, organizationId: string): Promise<number> {
  const absences = await absencesNow(ground, organizationId);
  if (absences.length === 0) return 0;
  const rules = await rulesInForce(ground, organizationId);
  const teams = absences.flatMap(({ teamId }) => teamId ?? []);
  const people = absences.flatMap(({ personId }) => personId ?? []);
  const threadIds = await ground.database.transaction(systemScope(organizationId), (tx) =>
    findWorkOfAway(tx, organizationId, { teams, people }, AT_A_TIME),
  );
  let moved = 0;
  for (const threadId of threadIds) {
    if (await moveOne(ground, rules, { organizationId, threadId, absences })) moved += 1;
  }
  return moved;
}

interface ToMove {
  organizationId: string;
  threadId: string;
  absences: readonly Absence[];
}

function moveOne(
  ground: Ground,
  rules: OrganizationRules,
  { organizationId, threadId, absences }: ToMove,
): Promise<boolean> {
  return ground.database.transaction(systemScope(organizationId), async (transaction) => {
    const at = ground.clock.now();
    const thread = await lockThread(transaction, organizationId, threadId);
    const item = await findWorkItem(transaction, organizationId, threadId);
    const state = item && nextState(item.state, 'hand_off');
    if (thread === undefined || item === undefined || state === undefined) return false;
    const away = absences.find((each) => each.personId !== null && each.personId === item.ownerId);
    const teamId = teamFor(rules, item, thread.topicId, absences);
    const cover = away?.coverId
      ? (await findColleagues(transaction, organizationId, item.clinicId, teamIdsOf(rules))).find(
          ({ personId }) => personId === away.coverId,
        )
      : undefined;
    if (away === undefined && teamId === item.teamId) return false;
    const owner = cover
      ? {
          ownerId: cover.personId,
          ownerName: cover.name,
          ownerRole: cover.role,
          claimedUntil: null,
        }
      : noOwner;
    const given = { ...item, ...owner, teamId, state };
    saveWorkItem(transaction, given, at);
    if (teamId !== item.teamId) moveThread(transaction, thread, teamId);
    const id = newId('han', at);
    const toPersonId = cover?.personId ?? null;
    const reason = 'hours.cover';
    const byId = 'triage.cover';
    insertHandOff(transaction, item, { id, toTeamId: teamId, toPersonId, reason, byId, at });
    recordStep(transaction, thread, {
      kind: cover ? 'covered_by_person' : 'covered_by_team',
      by: null,
      detail: { toTeam: teamId, toName: cover?.name ?? null, toRole: cover?.role ?? null },
      at,
    });
    if (thread.publicStatus === 'being_looked_at')
      await setPublicStatus(ground, transaction, thread, 'received', null);
    recordAudit(transaction, {
      organizationId,
      actor: { kind: 'system', id: 'triage.cover' },
      action: 'triage.covered',
      subjectKind: 'work_item',
      subjectId: item.id,
      aboutId: item.patientId,
      detail: { thread: threadId, to_team: teamId, to_person: toPersonId, clause: 'hours.cover' },
      at,
    });
    await tellChange(ground, transaction, given, 'handed_off', null);
    return true;
  });
}

const teamIdsOf = ({ teams }: OrganizationRules) =>
  teams.filter(({ retired }) => !retired).map(({ id }) => id);

/** Its own team while that is there, else the backup of the topic, else intake. */
function teamFor(
  rules: OrganizationRules,
  item: WorkItem,
  topicId: string,
  absences: readonly Absence[],
): string {
  const isAway = (teamId: string) => absences.some((each) => each.teamId === teamId);
  if (!isAway(item.teamId)) return item.teamId;
  const charter = rules.forClinic(item.clinicId);
  const route = charter.topics.find(({ id }) => id === topicId)?.route;
  const found = [route?.team, route?.backup, charter.intakeTeam]
    .flatMap((slug) => (slug === undefined ? [] : (rules.teamId(slug) ?? [])))
    .find((teamId) => !isAway(teamId));
  return found ?? item.teamId;
}
