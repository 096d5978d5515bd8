import type { Ground } from '#platform/ground.ts';
import {
  listOrganizations,
  rulesInForce,
  type OrganizationRules,
} from '#foundation/governance/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import type { TaughtRules } from './references.ts';
import { screenWordsOf, wordsElsewhere } from './screen-words.ts';

/** Whose rules the lessons are taught by. */
export interface LessonPlace {
  clinicName: string;
  organizationSlug: string;
  version: number;
  /** To choose from, for who is not signed in; empty where there is nothing to choose. */
  clinics: { name: string; query: string; chosen: boolean }[];
  /** What goes behind every address, so that a reader without an account stays with the clinic they came for. */
  query: string;
}

export interface Room {
  organizationId: string;
  place: LessonPlace;
  rules: TaughtRules;
  /** Name of the folder in which what is made by these rules lies. */
  folder: string;
}

/** A room with the organization around it. */
export interface OpenRoom extends Room {
  clinicId: string;
  inForce: OrganizationRules;
}

/** The clinic whose rules are taught: the one asked for, the reader's own, or the first. Undefined when there is none. */
export async function roomFor(
  ground: Ground,
  actor: Actor,
  asked: { organization?: string | undefined; clinic?: string | undefined },
): Promise<OpenRoom | undefined> {
  const organizations = await listOrganizations(ground.database);
  const organization =
    actor.kind === 'person'
      ? organizations.find(({ id }) => id === actor.organizationId)
      : (organizations.find(({ slug }) => slug === asked.organization) ??
        (asked.organization === undefined ? organizations[0] : undefined));
  if (organization === undefined) return undefined;
  const inForce = await rulesInForce(ground, organization.id);
  // Staff look at the rules of a patient's clinic too, such as on paper for somebody they teach.
  const mayAsk = actor.kind === 'anonymous' || (actor.kind === 'person' && actor.staff !== null);
  const named = (wanted: string | undefined) =>
    inForce.clinics.find(({ id, slug }) => slug === wanted || id === wanted);
  const clinic =
    (mayAsk ? named(asked.clinic) : undefined) ?? named(ownClinic(actor)) ?? inForce.clinics[0];
  const stranger = actor.kind === 'anonymous';
  const queryFor = (slug: string | undefined) => {
    const query = { organization: organization.slug, ...(slug ? { clinic: slug } : {}) };
    return `?${new URLSearchParams(query).toString()}`;
  };
  const came = stranger && (asked.organization !== undefined || asked.clinic !== undefined);
  const { language } = actor;
  const nameOf = (slug: string, name: string) =>
    inForce.document.clinics.find(({ id }) => id === slug)?.name[language] ?? name;
  return {
    organizationId: organization.id,
    folder: `${organization.slug}.${clinic?.slug ?? 'all'}`,
    place: {
      clinicName: clinic ? nameOf(clinic.slug, clinic.name) : organization.name,
      organizationSlug: organization.slug,
      version: inForce.version,
      clinics:
        stranger && inForce.clinics.length > 1
          ? inForce.clinics.map(({ id, slug, name }) => ({
              name: nameOf(slug, name),
              query: queryFor(slug),
              chosen: id === clinic?.id,
            }))
          : [],
      query: came ? queryFor(asked.clinic && clinic?.slug) : '',
    },
    clinicId: clinic?.id ?? '',
    inForce,
    rules: {
      charter: inForce.forClinic(clinic?.id ?? ''),
      phrases: inForce.document.phrases,
      language,
      screen: wordsElsewhere(await screenWordsOf(ground, organization.id), inForce.portal),
      portal: inForce.portal,
    },
  };
}

function ownClinic(actor: Actor): string | undefined {
  if (actor.kind !== 'person') return undefined;
  return actor.ownClinicId ?? actor.proxyFor[0]?.clinicId ?? actor.staff?.clinicIds[0];
}
