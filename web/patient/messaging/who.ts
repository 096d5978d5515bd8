import type { Frame } from '../../ui/index.ts';

type Say = Frame['t'];

const staffRoles: ReadonlySet<string> = new Set([
  'physician',
  'nurse_practitioner',
  'nurse',
  'medical_assistant',
  'pharmacist',
  'pharmacy_technician',
  'front_desk',
  'referral_coordinator',
  'records_clerk',
  'billing_specialist',
  'social_worker',
  'clinic_manager',
  'administrator',
]);

const relations: ReadonlySet<string> = new Set([
  'mother',
  'father',
  'parent',
  'daughter',
  'son',
  'wife',
  'husband',
  'partner',
  'sister',
  'brother',
  'grandmother',
  'grandfather',
  'guardian',
  'friend',
]);

/** True for a role of the care team; the rest are the patient and those who help them. */
export const isStaffRole = (role: string): boolean => staffRoles.has(role);

/** A role inside a sentence, after a name: "Dana, nurse". */
export function roleInSentence(role: string | null, t: Say): string {
  return t(`messaging.role.${role !== null && staffRoles.has(role) ? role : 'other'}`);
}

/** A role, or what someone is to the patient, as a label of its own: "Nurse", "Daughter". */
export function roleLabel(role: string | null, t: Say): string {
  if (role !== null && staffRoles.has(role)) return t(`messaging.roleLabel.${role}`);
  if (role !== null && relations.has(role)) return t(`messaging.relation.${role}`);
  return t(role === 'patient' ? 'messaging.relation.patient' : 'messaging.relation.other');
}

const titled = /^(Dra?\.)\s+/;

function namesOf(name: string): { given: string; family: string } {
  const [given = '', ...family] = name.trim().replace(titled, '').split(/\s+/);
  return { given, family: family.join(' ') };
}

// A Spanish title has a gender that is not known here, and an article in a sentence: the role beside the name says it.
const titleOf = (role: string | null, t: Say): string =>
  role === 'physician' ? t('messaging.doctorTitle') : '';

/** The name people use: "Dana", and "Dr. Haddad" where there is a title. */
export function shortName(name: string, role: string | null, t: Say): string {
  const { given, family } = namesOf(name);
  if (role !== 'physician' || family === '') return given;
  return `${titleOf(role, t) || given} ${family}`;
}

/** The whole name as it stands at the head of a letter. */
export function fullName(name: string, role: string | null, t: Say): string {
  const { given, family } = namesOf(name);
  return [titleOf(role, t), given, family].filter((part) => part !== '').join(' ');
}

/** The role that stands beside a name as a label of its own; empty where the name says it: "Dr. Haddad". */
export const roleBeside = (role: string | null, t: Say): string =>
  titleOf(role, t) === '' ? roleLabel(role, t) : '';

/** A name with its role inside a sentence: "Dana, nurse", and "Dr. Haddad", whose title says it. */
export function whoIs(name: string, role: string | null, t: Say): string {
  const short = shortName(name, role, t);
  return titleOf(role, t) === ''
    ? t('messaging.who.is', { name: short, role: roleInSentence(role, t) })
    : short;
}

/** The same before what they did: "Dana, nurse, opened it". */
export function whoActs(name: string, role: string | null, t: Say): string {
  const short = shortName(name, role, t);
  return titleOf(role, t) === ''
    ? t('messaging.who.acts', { name: short, role: roleInSentence(role, t) })
    : short;
}

/** Two letters for a bead. */
export function initialsOf(name: string): string {
  const words = name.trim().replace(titled, '').split(/\s+/);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toUpperCase();
}
