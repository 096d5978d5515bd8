import type { PersonActor } from '#foundation/people/index.ts';
import type { OrganizationRules } from '#foundation/governance/index.ts';
import type { FixedList } from './desk.views.ts';
import type { ListCursor, ListOf } from './inbox.views.ts';

export interface NamedList {
  view: string;
  fixed: FixedList | null;
  teamName: string;
  list: ListOf;
}

const fixedLists: readonly FixedList[] = ['mine', 'urgent', 'waiting', 'late', 'all'];
const isFixed = (view: string): view is FixedList => fixedLists.some((each) => each === view);

/** The list an address names: a fixed one, or any team that works for a clinic of this person. Undefined when there is none. */
export function listNamed(
  view: string,
  actor: PersonActor,
  rules: Pick<OrganizationRules, 'teams' | 'teamName'>,
): NamedList | undefined {
  if (actor.staff === null) return undefined;
  const { clinicIds, teams } = actor.staff;
  if (isFixed(view))
    return {
      view,
      fixed: view,
      teamName: '',
      list: fixedList(
        view,
        actor.personId,
        teams.map((team) => team.id),
        clinicIds,
      ),
    };
  const team = rules.teams.find((each) => each.slug === view);
  if (team === undefined || (team.clinicId !== null && !clinicIds.includes(team.clinicId)))
    return undefined;
  const teamName = rules.teamName(team.id, actor.language);
  return {
    view,
    fixed: null,
    teamName,
    list: { of: 'teams', ids: [team.id], ranks: [0, 1, 2, 3] },
  };
}

function fixedList(
  view: FixedList,
  personId: string,
  teamIds: readonly string[],
  clinicIds: readonly string[],
): ListOf {
  switch (view) {
    case 'mine':
      return { of: 'owner', ids: [personId], ranks: [0, 1, 2, 3] };
    case 'urgent':
      return { of: 'clinics', ids: clinicIds, ranks: [0, 1] };
    case 'waiting':
      return { of: 'teams', ids: teamIds, ranks: [3] };
    case 'late':
      return { of: 'teams', ids: teamIds, ranks: [0, 1, 2], late: true };
    case 'all':
      return { of: 'teams', ids: teamIds, ranks: [0, 1, 2, 3] };
  }
}

/** Where someone starts: their first team, or what is urgent when they are in none. */
export function firstView(actor: PersonActor): string {
  return actor.staff?.teams[0]?.slug ?? 'urgent';
}

const CURSOR = /^([0-3])\.(\d{1,14})\.(wrk_[0-9a-z]{33})$/;

/** Reads the `after` of an address; anything else is the first page. */
export function readCursor(after: string | undefined): ListCursor | null {
  const found = CURSOR.exec(after ?? '');
  if (found === null) return null;
  return { rank: Number(found[1]), dueAt: Number(found[2]), id: found[3] ?? '' };
}

export function writeCursor(cursor: ListCursor): string {
  return `${cursor.rank}.${cursor.dueAt}.${cursor.id}`;
}
