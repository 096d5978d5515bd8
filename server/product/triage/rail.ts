import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { rulesInForce, type OrganizationRules } from '#foundation/governance/index.ts';
import type { RailView } from './desk.views.ts';
import { railCounts, type RailCounts } from './inbox.views.ts';
import { remembered } from './remembered-counts.ts';

/** The rail beside a page that has a transaction of its own. */
export function readRail(
  ground: Ground,
  transaction: Transaction,
  actor: PersonActor,
  rules: OrganizationRules,
): Promise<RailView> {
  return railFrom(ground, actor, rules, () => countFor(transaction, ground, actor));
}

/**
 * The rail beside any other page: figures alone, and of no one in particular, so that nothing of it is on record. One trip to the
 * database, and none while the figures are remembered. Null where messages are answered in another portal.
 */
export async function railOf(ground: Ground, actor: PersonActor): Promise<RailView | null> {
  const rules = await rulesInForce(ground, actor.organizationId);
  if (rules.portal !== null) return null;
  return railFrom(ground, actor, rules, () =>
    ground.database.transaction(
      actor.scope,
      (transaction) => countFor(transaction, ground, actor),
      'at_once',
    ),
  );
}

function countFor(transaction: Transaction, ground: Ground, actor: PersonActor) {
  const who = {
    organizationId: actor.organizationId,
    personId: actor.personId,
    teamIds: (actor.staff?.teams ?? []).map((team) => team.id),
    clinicIds: actor.staff?.clinicIds ?? [],
  };
  return railCounts(transaction, who, ground.clock.now());
}

async function railFrom(
  ground: Ground,
  actor: PersonActor,
  rules: OrganizationRules,
  count: () => Promise<RailCounts>,
): Promise<RailView> {
  const counts = await remembered(ground, actor.organizationId, actor.personId, count);
  return {
    ...counts,
    teams: (actor.staff?.teams ?? []).map(({ id, slug }) => ({
      slug,
      name: rules.teamName(id, actor.language),
      count: counts.teams[id] ?? 0,
    })),
  };
}
