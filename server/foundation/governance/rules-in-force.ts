import { resolve, type CharterDocument, type ResolvedCharter } from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import { systemScope } from '#foundation/people/index.ts';
import { findAwayTeams } from './cover/absence.store.ts';
import type { OtherPortal } from './portal/other-portal.ts';
import { findPortal } from './portal/portal.store.ts';
import {
  findPlaces,
  findVersionInForce,
  findVersionNumber,
  type Places,
} from './governance.store.ts';

/** The rules of an organization as they are in force now, with the clinics and teams they speak of. */
export interface OrganizationRules {
  version: number;
  effectiveAt: number;
  document: CharterDocument;
  languages: readonly string[];
  clinics: Places['clinics'];
  teams: Places['teams'];
  awayTeams: readonly string[];
  /** Where messages are written when that is not here; null while it is. */
  portal: OtherPortal | null;
  /** The rules of one clinic. A clinic the charter does not name gets those of the first one it does. */
  forClinic(clinicId: string): ResolvedCharter;
  /** The id of a team by the slug the charter uses; undefined when it no longer exists. */
  teamId(slug: string): string | undefined;
  teamName(teamId: string, language: string): string;
  /** The team is marked away as of now: what would come to it goes to its backup. */
  isAway(teamId: string): boolean;
}

interface Kept {
  rules: OrganizationRules;
  checkedAt: number;
}

const TRUSTED_MILLISECONDS = 1000;
const kept = new WeakMap<object, Map<string, Kept>>();

/** @throws when the organization has no charter in force, which `init` and seeding make impossible. */
export async function rulesInForce(
  ground: Ground,
  organizationId: string,
): Promise<OrganizationRules> {
  const cache = kept.get(ground.database) ?? new Map<string, Kept>();
  kept.set(ground.database, cache);
  const known = cache.get(organizationId);
  const now = ground.clock.now();
  if (known && Math.abs(now - known.checkedAt) < TRUSTED_MILLISECONDS) return known.rules;
  const rules = await load(ground, organizationId, known?.rules);
  cache.set(organizationId, { rules, checkedAt: now });
  return rules;
}

function load(
  ground: Ground,
  organizationId: string,
  known: OrganizationRules | undefined,
): Promise<OrganizationRules> {
  const now = ground.clock.now();
  return ground.database.transaction(systemScope(organizationId), async (transaction) => {
    const [version, places, away, settled] = await Promise.all([
      findVersionNumber(transaction, organizationId, now),
      findPlaces(transaction, organizationId),
      findAwayTeams(transaction, organizationId, now),
      findPortal(transaction, organizationId),
    ]);
    const portal = settled === undefined || settled.messagesHere ? null : settled;
    if (
      known &&
      known.version === version &&
      JSON.stringify([known.clinics, known.teams, known.awayTeams, known.portal]) ===
        JSON.stringify([places.clinics, places.teams, away, portal])
    ) {
      return known;
    }
    const inForce = await findVersionInForce(transaction, organizationId, now);
    if (inForce === undefined) throw new Error('This organization has no charter in force.');
    return rulesOf(inForce, places, away, portal);
  });
}

/** Rules as every module asks for them, made of a document and the places of the deployment. */
export function rulesOf(
  inForce: { version: number; document: CharterDocument; effectiveAt: number },
  places: Places,
  awayTeams: readonly string[],
  portal: OtherPortal | null,
): OrganizationRules {
  const resolved = new Map<string, ResolvedCharter>();
  const slugs = new Map(places.clinics.map((clinic) => [clinic.id, clinic.slug]));
  const teamIds = new Map(
    places.teams.filter((team) => !team.retired).map((team) => [team.slug, team.id]),
  );
  const teams = new Map(places.teams.map((team) => [team.id, team]));
  const named = new Set(inForce.document.clinics.map((clinic) => clinic.id));
  const first = inForce.document.clinics[0]?.id ?? '';
  return {
    ...inForce,
    languages: inForce.document.languages,
    clinics: places.clinics,
    teams: places.teams,
    forClinic(clinicId) {
      const slug = slugs.get(clinicId) ?? first;
      const key = named.has(slug) ? slug : first;
      const charter =
        resolved.get(key) ??
        resolve(inForce.document, { clinic: key, version: inForce.version }).charter;
      resolved.set(key, charter);
      return charter;
    },
    awayTeams,
    portal,
    isAway: (teamId) => awayTeams.includes(teamId),
    teamId: (slug) => teamIds.get(slug),
    teamName(teamId, language) {
      const team = teams.get(teamId);
      return (
        team?.names[language] ?? team?.names[inForce.document.defaultLanguage] ?? team?.slug ?? ''
      );
    },
  };
}
