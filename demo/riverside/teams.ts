import type { ClinicSlug, DemoClinic, DemoTeam, TopicId, TopicKind } from './world.ts';

export const clinics: DemoClinic[] = [
  {
    key: 'family-medicine',
    slug: 'family-medicine',
    name: { en: 'Family Medicine', es: 'Medicina Familiar' },
    phone: '555-0140',
  },
  {
    key: 'cardiology',
    slug: 'cardiology',
    name: { en: 'Cardiology', es: 'Cardiología' },
    phone: '555-0150',
  },
  {
    key: 'pediatrics',
    slug: 'pediatrics',
    name: { en: 'Pediatrics', es: 'Pediatría' },
    phone: '555-0160',
  },
];

const ofClinic = (clinic: ClinicSlug, prefix: string, en: string, es: string): DemoTeam[] => [
  {
    key: `${prefix}-nurses`,
    slug: `${prefix}-nurses`,
    name: { en: `${en} nurses`, es: `Enfermería de ${es}` },
    clinic,
  },
  {
    key: `${prefix}-front-desk`,
    slug: `${prefix}-front-desk`,
    name: { en: `${en} front desk`, es: `Recepción de ${es}` },
    clinic,
  },
  {
    key: `${prefix}-physicians`,
    slug: `${prefix}-physicians`,
    name: { en: `${en} physicians`, es: `Médicos de ${es}` },
    clinic,
  },
];

export const teams: DemoTeam[] = [
  ...ofClinic('family-medicine', 'family', 'Family', 'medicina familiar'),
  ...ofClinic('cardiology', 'cardiology', 'Cardiology', 'cardiología'),
  ...ofClinic('pediatrics', 'pediatric', 'Pediatric', 'pediatría'),
  {
    key: 'refills',
    slug: 'refills',
    name: { en: 'Refills', es: 'Surtidos de medicinas' },
    shownToPatientsAs: { en: 'Pharmacy team', es: 'Equipo de farmacia' },
  },
  {
    key: 'records-and-billing',
    slug: 'records-and-billing',
    name: { en: 'Records and billing', es: 'Expedientes y cuentas' },
  },
  { key: 'intake', slug: 'intake', name: { en: 'Intake', es: 'Primera lectura' } },
];

const PREFIX: Record<ClinicSlug, string> = {
  'family-medicine': 'family',
  cardiology: 'cardiology',
  pediatrics: 'pediatric',
  'cedar-hollow': 'cedar',
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

export function nursesOf(clinic: ClinicSlug): string {
  return `${PREFIX[clinic]}-nurses`;
}

export function physiciansOf(clinic: ClinicSlug): string {
  return `${PREFIX[clinic]}-physicians`;
}
