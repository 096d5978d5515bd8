import type { ClinicSlug, DemoClinic, DemoTeam, TopicId, TopicKind } from './world.ts';

export const clinics: DemoClinic[] = [
  ['family-medicine', 'Family Medicine', 'Medicina Familiar', '555-0100'] as const,
  ['cardiology', 'Cardiology', 'Cardiología', '555-0150'] as const,
  ['pediatrics', 'Pediatrics', 'Pediatría', '555-0160'] as const,
].map(([slug, en, es, phone]) => ({ key: slug, slug, name: { en, es }, phone }));

// slug | name en | name es | clinic | name that staff use, where it differs. As in the charter.
const TEAMS = `
family-nurses | Family nurses | Enfermería familiar | family-medicine
family-front-desk | Family front desk | Recepción familiar | family-medicine
family-physicians | Family doctors | Médicos de familia | family-medicine
cardiology-nurses | Heart nurses | Enfermería de cardiología | cardiology
cardiology-front-desk | Heart clinic front desk | Recepción de cardiología | cardiology
cardiology-physicians | Heart doctors | Cardiólogos | cardiology
pediatric-nurses | Children's nurses | Enfermería de pediatría | pediatrics
pediatric-front-desk | Children's front desk | Recepción de pediatría | pediatrics
pediatric-physicians | Children's doctors | Pediatras | pediatrics
refills | Pharmacy team | Equipo de farmacia | | Refills
records-and-billing | Records and bills | Expedientes y cuentas
intake | Intake | Recepción de mensajes
`;

/** Rows of `slug | name en | name es | clinic | name that staff use`. */
export function parseTeams(rows: string): DemoTeam[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [slug = '', en = '', es = '', clinic, among] = row
        .split('|')
        .map((cell) => cell.trim());
      return {
        key: slug,
        slug,
        name: { en: among ?? en, es },
        ...(among ? { shownToPatientsAs: { en, es } } : {}),
        ...(clinic ? { clinic: clinic as ClinicSlug } : {}),
      };
    });
}

export const teams: DemoTeam[] = parseTeams(TEAMS);

const PREFIX: Partial<Record<ClinicSlug, string>> = {
  'family-medicine': 'family',
  cardiology: 'cardiology',
  pediatrics: 'pediatric',
};

export interface TopicFacts {
  kind: TopicKind;
  /** 'nurses', 'front-desk', 'physicians' of the clinic, or the slug of a team of the organization. */
  desk: string;
  /** Answer within this many work days. */
  workDays: number;
}

/** What `content/charters/riverside.yaml` says; a test keeps the two together. */
export const topicFacts: Record<TopicId, TopicFacts> = {
  symptom: { kind: 'symptom', desk: 'nurses', workDays: 2 },
  'side-effect': { kind: 'medication_question', desk: 'nurses', workDays: 2 },
  refill: { kind: 'medication_refill', desk: 'refills', workDays: 1 },
  'test-result': { kind: 'test_result', desk: 'physicians', workDays: 2 },
  visit: { kind: 'scheduling', desk: 'front-desk', workDays: 3 },
  referral: { kind: 'referral', desk: 'front-desk', workDays: 3 },
  papers: { kind: 'forms_records', desk: 'records-and-billing', workDays: 3 },
  bill: { kind: 'billing', desk: 'records-and-billing', workDays: 3 },
  question: { kind: 'general_info', desk: 'nurses', workDays: 2 },
  thanks: { kind: 'thanks', desk: 'nurses', workDays: 3 },
  other: { kind: 'other_admin', desk: 'intake', workDays: 1 },
};

/** Clinics that promise some topics sooner. */
export function workDaysFor(topicId: TopicId, clinic: ClinicSlug): number {
  const sooner =
    (topicId === 'symptom' && clinic !== 'family-medicine') ||
    (topicId === 'side-effect' && clinic === 'cardiology');
  return sooner ? 1 : topicFacts[topicId].workDays;
}

/** Where Riverside's charter sends a topic of a clinic. */
export function teamFor(topicId: TopicId, clinic: ClinicSlug): string {
  const { desk } = topicFacts[topicId];
  const clinical = desk === 'nurses' || desk === 'front-desk' || desk === 'physicians';
  return clinical ? `${PREFIX[clinic]}-${desk}` : desk;
}

export function physiciansOf(clinic: ClinicSlug): string {
  return `${PREFIX[clinic]}-physicians`;
}
