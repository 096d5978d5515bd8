import { isDeepStrictEqual } from 'node:util';
import type { CharterDocument } from '#rules/charter/index.ts';
import type { StaffStanding } from '#foundation/people/index.ts';
import type { Places } from '../governance.store.ts';

/** How far something goes: the whole organization, or some of its clinics by slug. */
export type Reach = 'organization' | readonly string[];

/**
 * Whose rules someone may change and approve. Administrators, and managers of every clinic, speak for the organization; any
 * other manager for the clinics they manage; everyone else for none.
 */
export function reachOf(
  staff: Pick<StaffStanding, 'manager' | 'administrator' | 'clinicIds'> | null,
  clinics: Places['clinics'],
): Reach {
  if (staff?.administrator) return 'organization';
  if (!staff?.manager) return [];
  const own = clinics.filter(({ id }) => staff.clinicIds.includes(id)).map(({ slug }) => slug);
  return own.length === clinics.length ? 'organization' : own;
}

/** Whom a change concerns. What a team alone changes concerns the clinics it works for. */
export function reachOfChange(before: CharterDocument, after: CharterDocument): Reach {
  if (!isDeepStrictEqual(shared(before), shared(after))) return 'organization';
  const touched = new Set<string>();
  after.clinics.forEach((clinic, at) => {
    if (!isDeepStrictEqual(clinic, before.clinics[at])) touched.add(clinic.id);
  });
  for (const [at, team] of after.teams.entries()) {
    if (isDeepStrictEqual(team, before.teams[at])) continue;
    for (const clinic of team.clinics ?? []) touched.add(clinic);
  }
  return [...touched];
}

/** A document without what clinics, and teams of certain clinics, say of their own. */
function shared(document: CharterDocument): unknown {
  return {
    ...document,
    clinics: document.clinics.map(({ id, name }) => ({ id, name })),
    teams: document.teams.map(({ changes, ...team }) =>
      team.clinics ? team : { ...team, changes },
    ),
  };
}

export function covers(whose: Reach, what: Reach): boolean {
  if (whose === 'organization') return true;
  return what !== 'organization' && what.every((clinic) => whose.includes(clinic));
}
