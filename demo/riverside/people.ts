import { canaryOf, chance, hash } from './chance.ts';
import type { Chance } from './chance.ts';
import { parseMedicine } from './medicines.ts';
import { emailOf } from './staff.ts';
import type {
  ClinicSlug,
  DemoCarer,
  DemoPatient,
  DemoProxy,
  Instant,
  Language,
  ProxyAccess,
} from './world.ts';

const CLINICS: Record<string, ClinicSlug> = {
  fm: 'family-medicine',
  ca: 'cardiology',
  pe: 'pediatrics',
  ch: 'cedar-hollow',
};
const DAY = 86_400_000;

export interface Households {
  patients: DemoPatient[];
  carers: DemoCarer[];
  proxies: DemoProxy[];
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
}

/** 'YYYY-MM-DD' of someone who is `age` at `until`. */
export function birthDateFor(age: number, until: Instant, luck: Chance): string {
  const now = new Date(until);
  const born = Date.UTC(now.getUTCFullYear() - age, now.getUTCMonth(), now.getUTCDate() - 2);
  return new Date(born - luck.int(360) * DAY).toISOString().slice(0, 10);
}

/** Invented numbers all lie in 555-0100 … 555-0199, which no telephone company assigns. */
export function phoneFor(luck: Chance): string {
  return `555-01${String(luck.int(100)).padStart(2, '0')}`;
}

const CROWD = 8_000_000;

/** The number a clinic would know them by: seven digits, and never the same for two keys of the crowd. */
export function recordNumberOf(key: string): string {
  const inCrowd = /^p(\d+)$/.exec(key)?.[1];
  // The factor shares no divisor with the size, so that it only shuffles.
  if (inCrowd !== undefined) return String(1_000_000 + ((Number(inCrowd) * 611_953) % CROWD));
  return String(9_000_000 + (hash(`record:${key}`) % 1_000_000));
}

/** When someone was last here and comes next; whole quarters of an hour inside opening times (UTC-6). */
export function visitsFor(
  until: Instant,
  luck: Chance,
): Pick<DemoPatient, 'lastSeen' | 'nextVisit'> {
  const slot = (): number => 14.25 * 3_600_000 + luck.int(32) * 900_000;
  const midnight = Math.floor(until / DAY) * DAY;
  const weekday = (days: number): Instant => {
    const at = midnight + days * DAY;
    const day = new Date(at).getUTCDay();
    return at + (day === 0 ? DAY : day === 6 ? -DAY : 0) + slot();
  };
  return {
    ...(luck.yes(0.9) ? { lastSeen: weekday(-5 - Math.floor(luck.lognormal(70, 0.8))) } : {}),
    ...(luck.yes(0.55) ? { nextVisit: weekday(4 + luck.int(120)) } : {}),
  };
}

const some = (cell: string | undefined): string[] =>
  !cell || cell === 'none' ? [] : cell.split(';').map((part) => part.trim());

function patientOf(row: string, seed: number, until: Instant, host: string): DemoPatient {
  const [
    name = '',
    age,
    sex,
    language,
    clinic = '',
    clinician = '',
    problems,
    meds,
    allergies,
    life,
  ] = row.split('|').map((cell) => cell.trim());
  const [given = '', ...rest] = name.split(' ');
  const family = rest.join(' ');
  const key = plain(name);
  const luck = chance(seed, `person:${key}`);
  const clinicSlug = CLINICS[clinic];
  if (!clinicSlug) throw new Error(`No such clinic in the row of ${name}.`);
  return {
    key,
    given,
    family,
    language: language as Language,
    ageInYears: Number(age),
    birthDate: birthDateFor(Number(age), until, luck),
    sex: sex === 'f' ? 'female' : 'male',
    clinic: clinicSlug,
    clinician,
    phone: key === 'marisol-vega' ? '555-0117' : phoneFor(luck),
    ...(Number(age) >= 13 ? { email: emailOf(given, family, host) } : {}),
    written: true,
    ...(life ? { life } : {}),
    problems: some(problems),
    medicines: some(meds).map((text) => parseMedicine(text, (doses) => luck.pick(doses))),
    allergies: some(allergies),
    ...visitsFor(until, luck),
    canary: canaryOf(seed, key),
  };
}

/**
 * Rows of written people. A patient is
 * `given family | age | sex | language | clinic | clinician | problems | medicines | allergies | life`,
 * someone who acts for one is `+ name or key | language | relation | key of the patient | access`.
 */
export function parseHouseholds(
  rows: readonly string[],
  seed: number,
  until: Instant,
  host: string,
): Households {
  const all: Households = { patients: [], carers: [], proxies: [] };
  const known = new Set<string>();
  for (const row of rows.flatMap((text) => text.trim().split('\n'))) {
    if (!row.startsWith('+')) {
      const patient = patientOf(row, seed, until, host);
      if (known.has(patient.key)) throw new Error(`Two people are called ${patient.key}.`);
      known.add(patient.key);
      all.patients.push(patient);
      continue;
    }
    const [who = '', language, relation, patient = '', access] = row
      .slice(1)
      .split('|')
      .map((cell) => cell.trim());
    const key = plain(who);
    if (!known.has(key)) {
      known.add(key);
      const [given = '', ...rest] = who.split(' ');
      const family = rest.join(' ');
      all.carers.push({
        key,
        given,
        family,
        language: language as Language,
        email: emailOf(given, family, host),
        phone: phoneFor(chance(seed, `person:${key}`)),
        canary: canaryOf(seed, key),
      });
    }
    if (!known.has(patient)) throw new Error(`${who} acts for ${patient}, who is not there.`);
    all.proxies.push({
      key: `${key}-for-${patient}`,
      person: key,
      patient,
      relation: relation as DemoProxy['relation'],
      access: access as ProxyAccess,
    });
  }
  return all;
}
