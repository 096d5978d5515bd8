import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { clauseValue, type CharterChange } from '#rules/charter/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { say } from '../editor/sentences.ts';
import { findSource } from '../life-cycle/draft.store.ts';
import { documentOf } from '../life-cycle/readiness.ts';
import { rulesInForce, type OrganizationRules } from '../rules-in-force.ts';
import { findAcknowledged, keptPromises } from './acknowledgement.store.ts';
import { asksTheSame, expectationOf } from './agreements.ts';
import type { RulesPageView } from './rules-page.ts';
import { standingIn } from './standing.ts';

/** What the rules ask of the team, what they ask of this reader's role, and how the team keeps its promises. */
export interface ExpectationsView extends RulesPageView {
  /** Null when the rules say nothing of their role. */
  mine: {
    clause: string;
    text: string;
    name: string;
    /** The version they agreed to, when it asked the same. */
    agreed: { version: number; at: number } | null;
  } | null;
  /** What changed since they read the team's rules. */
  changes: CharterChange[];
  firstTime: boolean;
  /** Figures of too few answers are left out. */
  teams: { name: string; kept: number; total: number; tooFew: boolean }[];
  idempotencyKey: string;
  notice: 'agreed' | null;
}

export async function expectationsView(
  ground: Ground,
  actor: PersonActor,
  rulesPage: RulesPageView,
  notice: 'agreed' | null,
): Promise<ExpectationsView> {
  const rules = await rulesInForce(ground, actor.organizationId);
  return ground.database.transaction(
    actor.scope,
    async (tx) => {
      const [standing, mine, teams] = await Promise.all([
        standingIn(tx, actor, rules, 'staff'),
        expectationFor(tx, actor, rules),
        teamsOf(tx, actor, rules),
      ]);
      return {
        ...rulesPage,
        mine,
        changes: standing.changes,
        firstTime: standing.kind === 'never',
        teams,
        idempotencyKey: newId('key'),
        notice,
      };
    },
    'quick',
  );
}

async function expectationFor(
  tx: Transaction,
  { organizationId, personId, staff, language, name }: PersonActor,
  { document }: OrganizationRules,
): Promise<ExpectationsView['mine']> {
  const clause = expectationOf(document, staff?.role ?? '');
  if (clause === undefined) return null;
  const read = (await findAcknowledged(tx, organizationId, personId)).get(clause.id);
  const source = read && (await findSource(tx, organizationId, read.version));
  const same = asksTheSame(documentOf(source ?? ''), document, clause.id);
  return {
    clause: clause.id,
    text: say(clause.staffWords ?? clause.plainWords, language, document),
    name,
    agreed: read && same ? read : null,
  };
}

async function teamsOf(
  tx: Transaction,
  { organizationId, staff, language }: PersonActor,
  rules: OrganizationRules,
): Promise<ExpectationsView['teams']> {
  const own = staff?.teams.map(({ id }) => id) ?? [];
  // Whoever leads a clinic has no team of their own and looks at all of them.
  const leads = staff?.manager || staff?.administrator;
  const ids = leads ? rules.teams.filter((team) => !team.retired).map(({ id }) => id) : own;
  const kept = await keptPromises(tx, organizationId, ids);
  const { document } = rules;
  const smallest = clauseValue(document, 'measurement.published')?.smallestGroup ?? 0;
  // Few answers say more about one person than about a team.
  return kept.map(({ teamId, kept: inTime, total }) => ({
    name: rules.teamName(teamId, language),
    ...(total < smallest ? { kept: 0, total: 0 } : { kept: inTime, total }),
    tooFew: total > 0 && total < smallest,
  }));
}
