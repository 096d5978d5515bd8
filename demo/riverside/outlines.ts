import { canaryOf, chance } from './chance.ts';
import type { Chance } from './chance.ts';
import { medicinesFor, parseMedicine } from './medicines.ts';
import { familyNames, givenNames } from './names.ts';
import { birthDateFor, phoneFor, visitsFor } from './people.ts';
import type { ClinicSlug, DemoPatient, Instant, Language } from './world.ts';

const CLINICS: [ClinicSlug, number][] = [
  ['family-medicine', 60],
  ['cardiology', 17],
  ['pediatrics', 23],
];
const CLINICIANS: Record<ClinicSlug, string[]> = {
  'family-medicine': ['haddad', 'lin', 'moreno', 'brandt', 'cole', 'salazar'],
  cardiology: ['okonkwo', 'weiss', 'pham'],
  pediatrics: ['gutierrez', 'rao', 'hale'],
  'cedar-hollow': ['abel-stone'],
};
const SPANISH_FIRST = ['moreno', 'salazar', 'weiss', 'gutierrez'];
// Shares by age are assumptions of ours, not census figures.
const ADULT: [string, number][] = [
  ['high blood pressure', 34],
  ['high cholesterol', 24],
  ['type 2 diabetes', 15],
  ['low thyroid', 8],
  ['depression', 10],
  ['anxiety', 10],
  ['acid reflux', 12],
  ['asthma', 8],
  ['allergies', 9],
  ['nerve pain', 4],
  ['arthritis', 11],
  ['gout', 3],
  ['poor sleep', 6],
  ['migraine', 6],
];
const HEART: [string, number][] = [
  ['high blood pressure', 50],
  ['high cholesterol', 45],
  ['atrial fibrillation', 35],
  ['heart failure', 25],
  ['stent', 18],
  ['angina', 12],
  ['fast heartbeat', 15],
  ['type 2 diabetes', 14],
];
const CHILD: [string, number][] = [
  ['asthma', 14],
  ['allergies', 12],
  ['eczema', 10],
  ['ADHD', 8],
  ['constipation', 6],
  ['low iron', 4],
];
const ALLERGIES = [
  'penicillin, rash',
  'sulfa, hives',
  'codeine, vomiting',
  'latex, itching',
  'peanut, swelling',
  'eggs, hives',
  'ibuprofen, stomach pain',
];

function ageFor(clinic: ClinicSlug, luck: Chance): number {
  if (clinic === 'pediatrics') return luck.int(18);
  if (clinic === 'cardiology') return 45 + Math.floor((luck.next() + luck.next()) * 23);
  return 18 + Math.floor((luck.next() + luck.next()) * 35);
}

function problemsFor(clinic: ClinicSlug, age: number, luck: Chance): string[] {
  const shares = clinic === 'pediatrics' ? CHILD : clinic === 'cardiology' ? HEART : ADULT;
  const factor = clinic === 'family-medicine' ? Math.min(1.5, age / 50) : 1;
  return shares.filter(([, share]) => luck.yes((share / 100) * factor)).map(([name]) => name);
}

/** The `index`th patient in outline: a pure function of seed, present and index, so any of a million can be asked for alone. */
export function outlineAt(seed: number, until: Instant, index: number): DemoPatient {
  const luck = chance(seed, `outline:${index}`);
  const clinic = luck.weighted(CLINICS);
  const language: Language = luck.yes(0.18) ? 'es' : 'en';
  const sex = luck.yes(clinic === 'pediatrics' ? 0.5 : 0.58) ? 'female' : 'male';
  const age = ageFor(clinic, luck);
  const clinicians = CLINICIANS[clinic];
  const speaking = clinicians.filter((key) => SPANISH_FIRST.includes(key));
  const problems = problemsFor(clinic, age, luck);
  const key = `p${String(index).padStart(6, '0')}`;
  const namedIn = luck.yes(0.12) ? 'es' : language;
  return {
    key,
    given: luck.pick(givenNames[namedIn][sex]),
    family: luck.pick(familyNames[namedIn]),
    language,
    birthDate: birthDateFor(age, until, luck),
    ageInYears: age,
    sex,
    clinic,
    clinician:
      language === 'es' && speaking.length > 0 ? luck.pick(speaking) : luck.pick(clinicians),
    phone: phoneFor(luck),
    written: false,
    problems,
    medicines: problems.flatMap((problem) => {
      const names = medicinesFor(problem);
      return names.length > 0 ? [parseMedicine(luck.pick(names), (doses) => luck.pick(doses))] : [];
    }),
    allergies: luck.yes(0.2) ? [luck.pick(ALLERGIES)] : [],
    ...visitsFor(until, luck),
    canary: canaryOf(seed, key),
  };
}
