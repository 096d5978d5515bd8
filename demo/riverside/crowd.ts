import { chance } from './chance.ts';
import type { Chance } from './chance.ts';
import { canaryOf } from './chance.ts';
import type { Scene } from './fill.ts';
import { familyNames, givenNames } from './names.ts';
import { outlineAt } from './outlines.ts';
import { phoneFor } from './people.ts';
import type { Households } from './people.ts';
import { calledName } from './staff.ts';
import type { Situation } from './stock/stock.ts';
import type {
  ClinicSlug,
  DemoCarer,
  DemoHuman,
  DemoPatient,
  DemoProxy,
  DemoStaff,
  Instant,
  Language,
} from './world.ts';

export interface Casting {
  patient: DemoPatient;
  writer: DemoHuman;
  scene: Omit<Scene, 'luck' | 'language'>;
}

export interface Crowd {
  /** Someone whom the situation fits, or undefined when a fair number of tries found no one. */
  cast(situation: Situation, luck: Chance): Casting | undefined;
}

export interface Parent {
  carer: DemoCarer;
  proxy: DemoProxy;
}

/** The parent of a child in outline: a pure function of the child. */
export function parentOf(seed: number, child: DemoPatient): Parent {
  const key = `${child.key}-parent`;
  const luck = chance(seed, `person:${key}`);
  const mother = luck.yes(0.74);
  const given = luck.pick(givenNames[child.language][mother ? 'female' : 'male']);
  const family = luck.yes(0.8) ? child.family : luck.pick(familyNames[child.language]);
  return {
    carer: {
      key,
      given,
      family,
      language: child.language,
      phone: phoneFor(luck),
      canary: canaryOf(seed, key),
    },
    proxy: {
      key: `${key}-for-${child.key}`,
      person: key,
      patient: child.key,
      relation: mother ? 'mother' : 'father',
      access: child.ageInYears >= 13 ? 'limited' : 'full',
    },
  };
}

export interface CrowdOptions {
  seed: number;
  until: Instant;
  patients: number;
  households: Households;
  staff: readonly DemoStaff[];
  /** Share of conversations that the written people have. */
  writtenShare: number;
}

const TRIES = 60;

/** A country practice sees everyone: its children are children, its adults family medicine. */
function stockClinic(patient: DemoPatient): ClinicSlug {
  if (patient.clinic !== 'cedar-hollow') return patient.clinic;
  return patient.ageInYears < 18 ? 'pediatrics' : 'family-medicine';
}

function fits(situation: Situation, patient: DemoPatient): boolean {
  const { sex, minimumAge, maximumAge, medicines } = situation;
  return (
    (!sex || sex === patient.sex) &&
    patient.ageInYears >= minimumAge &&
    patient.ageInYears <= maximumAge &&
    situation.clinics.includes(stockClinic(patient)) &&
    (medicines.length === 0 || patient.medicines.some(({ name }) => medicines.includes(name)))
  );
}

/** Whether the situation can be written without knowing which medicine is meant. */
function needsMedicine(situation: Situation): boolean {
  return [situation.subjects, situation.tell, situation.ask, situation.answer].some((field) =>
    field.some((line) => line.includes('{med}')),
  );
}

interface Known {
  seed: number;
  people: ReadonlyMap<string, DemoHuman>;
  proxiesOf: ReadonlyMap<string, DemoProxy[]>;
}

interface Writer {
  writer: DemoHuman;
  proxy?: DemoProxy;
}

function writerFor(
  known: Known,
  situation: Situation,
  patient: DemoPatient,
  luck: Chance,
): Writer | undefined {
  if (situation.who === 'self') {
    const mayWrite = patient.ageInYears >= 13 && patient.language === situation.language;
    return mayWrite ? { writer: patient } : undefined;
  }
  if (!patient.written) {
    if (situation.who === 'elder') return undefined;
    const { carer, proxy } = parentOf(known.seed, patient);
    return carer.language === situation.language ? { writer: carer, proxy } : undefined;
  }
  const able = (known.proxiesOf.get(patient.key) ?? []).filter(
    (proxy) => known.people.get(proxy.person)?.language === situation.language,
  );
  if (able.length === 0) return undefined;
  const proxy = luck.pick(able);
  const writer = known.people.get(proxy.person);
  return writer ? { writer, proxy } : undefined;
}

export function createCrowd(options: CrowdOptions): Crowd {
  const { seed, until, households } = options;
  const named = new Map(options.staff.map((staff) => [staff.key, staff]));
  const people = new Map<string, DemoHuman>(
    [...households.patients, ...households.carers].map((person) => [person.key, person]),
  );
  const proxiesOf = new Map<string, DemoProxy[]>();
  for (const proxy of households.proxies) {
    proxiesOf.set(proxy.patient, [...(proxiesOf.get(proxy.patient) ?? []), proxy]);
  }
  // Those one can sign in as come first in the rows, and have more to look back on.
  const often = [
    ...households.patients,
    ...households.patients.slice(0, 18),
    ...households.patients.slice(0, 18),
  ];
  const known: Known = { seed, people, proxiesOf };
  const outlines = Math.max(0, options.patients - households.patients.length);
  const memo = new Map<number, DemoPatient>();
  const outline = (index: number): DemoPatient => {
    const one = memo.get(index) ?? outlineAt(seed, until, index);
    if (memo.size < 30_000) memo.set(index, one);
    return one;
  };
  const doctorOf = (patient: DemoPatient, language: Language): string => {
    const staff = named.get(patient.clinician);
    return staff ? calledName(staff, language) : '';
  };
  return {
    cast(situation, luck) {
      const medicine = needsMedicine(situation);
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const written =
          outlines === 0 || luck.yes(situation.who === 'elder' ? 1 : options.writtenShare);
        const patient = written ? luck.pick(often) : outline(luck.int(outlines));
        if (!fits(situation, patient)) continue;
        if (medicine && patient.medicines.length === 0) continue;
        const found = writerFor(known, situation, patient, luck);
        if (!found) continue;
        const wanted = patient.medicines.filter(
          ({ name }) => situation.medicines.length === 0 || situation.medicines.includes(name),
        );
        return {
          patient,
          writer: found.writer,
          scene: {
            patient,
            writer: found.writer,
            ...(found.proxy ? { relation: found.proxy.relation } : {}),
            doctor: doctorOf(patient, situation.language),
            ...(wanted.length > 0 ? { medicine: luck.pick(wanted) } : {}),
          },
        };
      }
      return undefined;
    },
  };
}
