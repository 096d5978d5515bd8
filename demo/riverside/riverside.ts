import { generate } from './conversations.ts';
import type { Setting } from './conversations.ts';
import { createCrowd, parentOf } from './crowd.ts';
import { logIns } from './log-ins.ts';
import { outlineAt } from './outlines.ts';
import { parseHouseholds } from './people.ts';
import type { Households } from './people.ts';
import { writtenPeople } from './people/index.ts';
import { riversideStaff } from './staff.ts';
import { stories } from './stories.ts';
import { presentOf } from './story.ts';
import { clinics, nursesOf, teams } from './teams.ts';
import type {
  DemoCarer,
  DemoCareRelation,
  DemoConversation,
  DemoHuman,
  DemoPatient,
  DemoProxy,
  DemoStaff,
  World,
  WorldOptions,
} from './world.ts';

const HOST = 'riverside.example';
const TIME_ZONE = 'America/Chicago';
/** Gives about 110 patient messages on a weekday, follow-ups included. */
const PER_WEEKDAY = 78;
const WRITTEN_SHARE = 0.25;

/** Anew at every iteration, so that no one holds twenty thousand people they do not need. */
function again<T>(make: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: make };
}

function startOf(one: DemoConversation): number {
  return one.steps[0]?.at ?? 0;
}

/** Two streams that are each in order of time, as one. */
function* inOrder(
  some: readonly DemoConversation[],
  many: Iterable<DemoConversation>,
): Generator<DemoConversation> {
  let next = 0;
  for (const one of many) {
    for (let early = some[next]; early && startOf(early) <= startOf(one); early = some[next]) {
      yield early;
      next++;
    }
    yield one;
  }
  yield* some.slice(next);
}

interface Scenery {
  households: Households;
  staff: DemoStaff[];
  setting(perWeekday: number, checks: boolean, keyPrefix: string): Setting;
  patients(): Generator<DemoPatient>;
}

function scenery(options: WorldOptions): Scenery {
  const { seed, until } = options;
  const staff = riversideStaff(seed);
  const households = parseHouseholds(writtenPeople, seed, until, HOST);
  const outlines = Math.max(0, options.patients - households.patients.length);
  return {
    households,
    staff,
    setting: (perWeekday, checks, keyPrefix) => ({
      seed,
      until,
      days: options.days,
      timeZone: TIME_ZONE,
      perWeekday,
      checks,
      keyPrefix,
      staff,
      crowd: createCrowd({ ...options, households, staff, writtenShare: WRITTEN_SHARE }),
    }),
    *patients() {
      yield* households.patients;
      for (let index = 0; index < outlines; index++) yield outlineAt(seed, until, index);
    },
  };
}

const isOutlineChild = (patient: DemoPatient): boolean =>
  !patient.written && patient.clinic === 'pediatrics';

/** The pretend health system. The same options give the same world, on every machine. */
export function riverside(options: WorldOptions): World {
  const { households, staff, setting, patients } = scenery(options);
  const present = presentOf(TIME_ZONE, options.until);
  const told = stories(present);
  const humans = new Map<string, DemoHuman>(
    [...households.patients, ...households.carers, ...staff].map((human) => [human.key, human]),
  );
  const nurses = (patient: DemoPatient): DemoStaff[] =>
    staff.filter((one) => one.role === 'nurse' && one.teams.includes(nursesOf(patient.clinic)));
  return {
    organization: { slug: 'riverside', name: 'Riverside Health', timeZone: TIME_ZONE },
    clinics,
    teams,
    staff,
    people: logIns(humans),
    patients: again(patients),
    carers: again(function* (): Generator<DemoCarer> {
      yield* households.carers;
      for (const patient of patients()) {
        if (isOutlineChild(patient)) yield parentOf(options.seed, patient).carer;
      }
    }),
    proxies: again(function* (): Generator<DemoProxy> {
      yield* households.proxies;
      for (const patient of patients()) {
        if (isOutlineChild(patient)) yield parentOf(options.seed, patient).proxy;
      }
    }),
    careRelations: again(function* (): Generator<DemoCareRelation> {
      for (const patient of patients()) {
        yield { patient: patient.key, staff: patient.clinician, kind: 'clinician' };
        const nurse = nurses(patient)[patient.ageInYears % 3];
        if (nurse && patient.written)
          yield { patient: patient.key, staff: nurse.key, kind: 'nurse' };
      }
    }),
    conversations: again(() => inOrder(told, generate(setting(PER_WEEKDAY, true, 'c')))),
  };
}

/**
 * More conversations of the same world for load and size: as many a day as `perWeekday` says, in order of time,
 * without the rule on repeated text. Keys begin with `bulk-`; patients are those of a world with the same options.
 */
export function bulk(options: WorldOptions & { perWeekday: number }): Iterable<DemoConversation> {
  const { setting } = scenery(options);
  return again(() => generate(setting(options.perWeekday, false, 'bulk-')));
}
