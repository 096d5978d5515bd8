import { resolve, type CharterDocument } from '#rules/charter/index.ts';
import type { DemoConversation, DemoTeam, TopicId, World } from '#demo/riverside/index.ts';
import type { OwnWords } from './own-words.ts';

export const PRETEND = 'riverside';
/** The clinic of the people in the pictures. */
export const PRETEND_CLINIC = 'family-medicine';
export const PICTURED_QUERY = `?organization=${PRETEND}&clinic=${PRETEND_CLINIC}`;

/** The rules the pretend clinic in the pictures works by, and the words it uses. */
export interface Scenery {
  /** The same scenery, the same mark. */
  mark: string;
  /** Of the clinic it stands for. */
  name: string;
  charter: CharterDocument;
  words: readonly OwnWords[];
  /** It stands for a clinic whose people these are not: all of them become its patients and its teams. */
  moved: boolean;
}

type Clinic = CharterDocument['clinics'][number];

/**
 * The rules of one clinic, as those of the one whose people are in the pictures: every word, time and team is its own, only in
 * addresses, which no picture shows, the two have changed places. A clinic the charter does not name goes by the first one it does.
 */
export function rulesPictured(
  document: CharterDocument,
  clinic: { slug: string; name: string },
): CharterDocument {
  const unnamed = document.clinics
    .slice(0, 1)
    .map((first): Clinic => ({ ...first, id: clinic.slug, name: sameIn(first.name, clinic.name) }));
  const isNamed = document.clinics.some(({ id }) => id === clinic.slug);
  const clinics = isNamed ? document.clinics : [...unnamed, ...document.clinics];
  const placed = (slug: string) =>
    slug === clinic.slug ? PRETEND_CLINIC : slug === PRETEND_CLINIC ? clinic.slug : slug;
  return {
    ...document,
    organization: PRETEND,
    clinics: clinics.map((each) => ({ ...each, id: placed(each.id) })),
    teams: document.teams.map((team) =>
      team.clinics ? { ...team, clinics: team.clinics.map(placed) } : team,
    ),
  };
}

const sameIn = (words: Clinic['name'], name: string): Clinic['name'] =>
  Object.fromEntries(Object.keys(words).map((language) => [language, name]));

type Role = CharterDocument['teams'][number]['role'];
const roles: Readonly<Record<string, Role>> = {
  nurses: 'nurse',
  'front-desk': 'front_desk',
  physicians: 'physician',
  refills: 'pharmacy',
  'records-and-billing': 'records',
};

/** The pretend people as patients and staff of the clinic these rules are of, with what they wrote where it goes there. */
export function worldPictured(world: World, document: CharterDocument): World {
  const clinic = PRETEND_CLINIC;
  const { charter } = resolve(document, { clinic });
  const serving = document.teams.filter(({ clinics }) => clinics?.includes(clinic) ?? true);
  const teamFor = (slug: string): string => {
    const role = roles[slug.replace(/^(?:family|cardiology|pediatric)-/, '')];
    return serving.find((team) => team.role === role)?.id ?? charter.intakeTeam;
  };
  const topicFor = ({ topicId, topicKind }: DemoConversation) =>
    charter.topics.find(({ id }) => id === topicId) ??
    charter.topics.find(({ kind }) => kind === topicKind);
  const [language] = document.languages;
  const inBoth = (words: Clinic['name']) => {
    const en = words['en'] ?? words[language ?? ''] ?? '';
    return { en, es: words['es'] ?? en };
  };
  return {
    ...world,
    organization: { ...world.organization, name: inBoth(document.name).en },
    clinics: document.clinics.map(({ id, name }) => {
      const slug = id as typeof clinic;
      return { key: id, slug, name: inBoth(name), phone: '555-0100' };
    }),
    teams: document.teams.map(({ id, name, clinics }): DemoTeam => {
      const [first] = clinics ?? [];
      const where = first === undefined ? {} : { clinic: first as typeof clinic };
      return { key: id, slug: id, name: inBoth(name), ...where };
    }),
    staff: world.staff.map((staff) => ({
      ...staff,
      ...(staff.clinic && { clinic }),
      teams: [...new Set(staff.teams.map(teamFor))],
    })),
    patients: [...world.patients].map((patient) => ({ ...patient, clinic })),
    conversations: [...world.conversations].flatMap((told) => {
      const topic = topicFor(told);
      if (topic === undefined) return [];
      const steps = told.steps.map((step) =>
        step.toTeam === undefined ? step : { ...step, toTeam: teamFor(step.toTeam) },
      );
      const { kind: topicKind, route } = topic;
      const topicId = topic.id as TopicId;
      return [{ ...told, clinic, topicId, topicKind, team: route.team, steps }];
    }),
  };
}
