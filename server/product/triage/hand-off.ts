import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { rulesInForce, type OrganizationRules } from '#foundation/governance/index.ts';
import { moveThread, recordStep, setPublicStatus } from '#product/messaging/index.ts';
import { RefusedError } from './triage.errors.ts';
import { mayHandOff } from './triage.permissions.ts';
import { findColleagues, insertHandOff, saveWorkItem, type Colleague } from './triage.store.ts';
import { nextState } from './work-item-state.ts';
import { noOwner, type WorkItem } from './work-item.ts';
import {
  asHolder,
  refuseWhenHeldByOther,
  textOf,
  workOnItem,
  type OnItem,
  type Scene,
} from './work-on-item.ts';

export const HAND_OFF_REASON_AT_MOST_CHARACTERS = 500;

/** Teams that work can be given to: those of the patient's clinic and those of the whole organization. */
export function teamsFor(
  rules: Pick<OrganizationRules, 'teams'>,
  clinicId: string,
): OrganizationRules['teams'] {
  return rules.teams.filter(
    (team) => !team.retired && (team.clinicId === null || team.clinicId === clinicId),
  );
}

/**
 * Gives work to another team or person, with the reason. The deadline never moves: whoever gets it gets the time that is left.
 * `to` is the id of a team, or `<team id>/<person id>`.
 */
export async function handOff(
  ground: Ground,
  actor: PersonActor,
  input: OnItem & { to: string; reason: string },
): Promise<{ teamId: string; personId: string | null }> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const command = {
    action: 'triage.hand_off',
    request: { to: input.to, reason: input.reason },
    allows: mayHandOff,
  };
  return workOnItem(ground, actor, input, command, async (scene) => {
    const { transaction, item, thread, at } = scene;
    refuseWhenHeldByOther(item, actor, at);
    const state = nextState(item.state, 'hand_off');
    if (state === undefined) throw new RefusedError('item', 'already_closed');
    const target = await findTarget(rules, scene, input.to);
    const reason = textOf(input.reason, 'reason', HAND_OFF_REASON_AT_MOST_CHARACTERS);
    const given = { ...item, ...ownerOf(target.person), teamId: target.teamId, state };
    saveWorkItem(transaction, given, at);
    if (target.teamId !== item.teamId) moveThread(transaction, thread, target.teamId);
    const handOffId = newId('han', at);
    insertHandOff(transaction, item, {
      id: handOffId,
      toTeamId: target.teamId,
      toPersonId: target.person?.personId ?? null,
      reason,
      byId: actor.personId,
      at,
    });
    recordStep(transaction, thread, {
      kind: target.person ? 'handed_to_person' : 'handed_to_team',
      by: asHolder(actor),
      detail: {
        handOff: handOffId,
        toTeam: target.teamId,
        toName: target.person?.name ?? null,
        toRole: target.person?.role ?? null,
      },
      at,
    });
    if (thread.publicStatus === 'being_looked_at')
      await setPublicStatus(ground, transaction, thread, 'received', null);
    const personId = target.person?.personId ?? null;
    const detail = { from_team: item.teamId, to_team: target.teamId, to_person: personId };
    return {
      result: { teamId: target.teamId, personId },
      detail,
      change: 'handed_off',
      item: given,
    };
  });
}

async function findTarget(
  rules: OrganizationRules,
  { transaction, item }: Scene,
  to: string,
): Promise<{ teamId: string; person: Colleague | null }> {
  const [teamId = '', personId] = to.split('/');
  if (teamId === '') throw new RefusedError('to', 'choose_someone');
  if (!teamsFor(rules, item.clinicId).some((team) => team.id === teamId))
    throw new RefusedError('to', 'team_gone');
  if (personId === undefined) {
    if (teamId === item.teamId && item.ownerId === null) throw new RefusedError('to', 'same_place');
    return { teamId, person: null };
  }
  const colleagues = await findColleagues(transaction, item.organizationId, item.clinicId, [
    teamId,
  ]);
  const person = colleagues.find((each) => each.personId === personId);
  if (person === undefined) throw new RefusedError('to', 'person_gone');
  if (personId === item.ownerId) throw new RefusedError('to', 'same_place');
  return { teamId, person };
}

function ownerOf(
  person: Colleague | null,
): Pick<WorkItem, 'ownerId' | 'ownerName' | 'ownerRole' | 'claimedUntil'> {
  if (person === null) return noOwner;
  return {
    ownerId: person.personId,
    ownerName: person.name,
    ownerRole: person.role,
    claimedUntil: null,
  };
}
