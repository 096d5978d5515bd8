import { runOnce, type Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import type { AbsenceChanged } from '../governance.events.ts';
import { covers, reachOf } from '../life-cycle/reach.ts';
import { countTeamMembers } from '../life-cycle/staffing.store.ts';
import type { Keys } from '../life-cycle/start-draft.ts';
import { rulesInForce, type OrganizationRules } from '../rules-in-force.ts';
import { endAbsenceAt, insertAbsence, listAbsences, listCoverers } from './absence.store.ts';
import { uncoveredTopics, type Uncovered } from './cover-problems.ts';

const LONGEST_MS = 366 * 86_400_000;

export type CoverRefusal =
  | { kind: 'who' | 'times' | 'cover' | 'intake' | 'not_yours' | 'away_already' }
  /** Messages about these would find no one. */
  | { kind: 'uncovered'; topics: readonly Uncovered[] };

class NotAwayError extends Error {
  readonly refusal: CoverRefusal;
  constructor(refusal: CoverRefusal) {
    super(refusal.kind);
    this.name = 'NotAwayError';
    this.refusal = refusal;
  }
}

export interface Away {
  /** The id of a team, or 'me'. */
  who: string;
  /** Who answers for a person; a team's routes say it for a team. */
  coverId: string | null;
  fromAt: number;
  untilAt: number;
}

/** May this person say that the team is away: its members, and whoever leads where it works. */
export function mayMarkTeam(
  { staff }: Pick<PersonActor, 'staff'>,
  rules: Pick<OrganizationRules, 'teams' | 'clinics'>,
  teamId: string,
): boolean {
  if (staff?.teams.some(({ id }) => id === teamId)) return true;
  const team = rules.teams.find(({ id }) => id === teamId);
  const clinic = rules.clinics.find(({ id }) => id === team?.clinicId);
  return covers(reachOf(staff, rules.clinics), clinic ? [clinic.slug] : 'organization');
}

/** Marks a team, or oneself, as away. Refused where messages would find no one. */
export async function markAway(
  ground: Ground,
  actor: PersonActor,
  away: Away,
  keys: Keys,
): Promise<{ done: { absenceId: string } } | { refused: CoverRefusal }> {
  const { organizationId, personId } = actor;
  const rules = await rulesInForce(ground, organizationId);
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: ['governance.mark_away', away.who, away.coverId, away.fromAt, away.untilAt],
  };
  try {
    const done = await runOnce(ground.database, actor.scope, intention, async (tx) => {
      const at = ground.clock.now();
      const { fromAt, untilAt } = away;
      if (untilAt <= Math.max(at, fromAt) || untilAt - fromAt > LONGEST_MS)
        throw new NotAwayError({ kind: 'times' });
      const who = await demandCover(tx, actor, rules, away, at);
      const id = newId('abs', at);
      insertAbsence(tx, { organizationId, id, ...who, fromAt, untilAt, by: personId, at });
      await record(ground, tx, actor, { id, action: 'governance.mark_away', keys, detail: who });
      return { absenceId: id };
    });
    return { done };
  } catch (error) {
    if (error instanceof NotAwayError) return { refused: error.refusal };
    throw error;
  }
}

type Who = { teamId: string | null; personId: string | null; coverId: string | null };

async function demandCover(
  tx: Transaction,
  actor: PersonActor,
  rules: OrganizationRules,
  { who, coverId, fromAt, untilAt }: Away,
  at: number,
): Promise<Who> {
  const { organizationId, personId } = actor;
  const sameTime = (await listAbsences(tx, organizationId, at)).filter(
    (each) => each.fromAt < untilAt && each.untilAt > fromAt,
  );
  if (who === 'me') {
    const coverers = await listCoverers(tx, organizationId, actor.staff?.clinicIds ?? []);
    const isAway = sameTime.some((each) => each.personId === coverId);
    const isThere = coverers.some((each) => each.personId === coverId);
    if (!isThere || isAway || coverId === personId) throw new NotAwayError({ kind: 'cover' });
    if (sameTime.some((each) => each.personId === personId))
      throw new NotAwayError({ kind: 'away_already' });
    return { teamId: null, personId, coverId };
  }
  const team = rules.teams.find(({ id, retired }) => id === who && !retired);
  if (team === undefined) throw new NotAwayError({ kind: 'who' });
  if (!mayMarkTeam(actor, rules, team.id)) throw new NotAwayError({ kind: 'not_yours' });
  const intake = rules.clinics.some(
    ({ id }) => rules.teamId(rules.forClinic(id).intakeTeam) === team.id,
  );
  if (intake) throw new NotAwayError({ kind: 'intake' });
  if (sameTime.some((each) => each.teamId === team.id))
    throw new NotAwayError({ kind: 'away_already' });
  const topics = uncoveredTopics({
    rules,
    teamId: team.id,
    away: sameTime.flatMap(({ teamId }) => teamId ?? []),
    members: await countTeamMembers(tx, organizationId),
    language: actor.language,
  });
  if (topics.length > 0) throw new NotAwayError({ kind: 'uncovered', topics });
  return { teamId: team.id, personId: null, coverId: null };
}

/** Back earlier than said. Answers false when there is nothing of the kind that this person may end. */
export async function endAbsence(
  ground: Ground,
  actor: PersonActor,
  absenceId: string,
  keys: Keys,
): Promise<boolean> {
  const { organizationId, personId } = actor;
  const rules = await rulesInForce(ground, organizationId);
  return ground.database.transaction(actor.scope, async (tx) => {
    const at = ground.clock.now();
    const found = (await listAbsences(tx, organizationId, at)).find(({ id }) => id === absenceId);
    const mine =
      found?.teamId != null
        ? mayMarkTeam(actor, rules, found.teamId)
        : found?.personId === personId || actor.staff?.manager === true;
    if (found === undefined || !mine) return false;
    endAbsenceAt(tx, { organizationId, id: absenceId, by: personId, at });
    await record(ground, tx, actor, { id: absenceId, action: 'governance.end_absence', keys });
    return true;
  });
}

interface Recorded {
  id: string;
  action: string;
  keys: Keys;
  detail?: Who;
}

async function record(
  ground: Ground,
  tx: Transaction,
  actor: PersonActor,
  { id, action, keys, detail }: Recorded,
): Promise<void> {
  const { organizationId } = actor;
  const at = ground.clock.now();
  recordAudit(tx, {
    organizationId,
    actor: auditActor(actor, keys.requestId),
    action,
    subjectKind: 'absence',
    subjectId: id,
    ...(detail ? { detail: { team: detail.teamId, person: detail.personId } } : {}),
    at,
  });
  await ground.events.publish<AbsenceChanged>(tx, {
    kind: 'governance.absence_changed',
    organizationId,
    at,
    absenceId: id,
  });
}
