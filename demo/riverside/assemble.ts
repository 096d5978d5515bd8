import { generate } from './conversations.ts';
import type { Setting } from './conversations.ts';
import { createCrowd, parentOf } from './crowd.ts';
import type { House } from './house.ts';
import { outlineAt } from './outlines.ts';
import type {
  DemoCarer,
  DemoCareRelation,
  DemoConversation,
  DemoPatient,
  DemoProxy,
  DemoStaff,
  World,
  WorldOptions,
} from './world.ts';

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

function* patientsOf(house: House, options: WorldOptions): Generator<DemoPatient> {
  yield* house.households.patients;
  const outlines = options.patients - house.households.patients.length;
  for (let index = 0; index < outlines; index++) {
    yield outlineAt(options.seed, options.until, index);
  }
}

function* outlineParents(house: House, options: WorldOptions) {
  for (const patient of patientsOf(house, options)) {
    if (!patient.written && patient.clinic === 'pediatrics') {
      yield parentOf(options.seed, patient);
    }
  }
}

function* careRelationsOf(house: House, options: WorldOptions): Generator<DemoCareRelation> {
  const nurses = (patient: DemoPatient): DemoStaff[] =>
    house.staff.filter(({ role, clinic }) => role === 'nurse' && clinic === patient.clinic);
  for (const patient of patientsOf(house, options)) {
    yield { patient: patient.key, staff: patient.clinician, kind: 'clinician' };
    if (!patient.written) continue;
    const all = nurses(patient);
    const nurse = all[patient.ageInYears % Math.max(1, all.length)];
    if (nurse) yield { patient: patient.key, staff: nurse.key, kind: 'nurse' };
  }
}

function settingOf(house: House, options: WorldOptions): Setting {
  const { seed, until, days } = options;
  return {
    seed,
    until,
    days,
    house,
    perWeekday: house.perWeekday,
    checks: true,
    said: house.stories.flatMap(({ steps }) => steps.flatMap(({ text }) => text ?? [])),
    keyPrefix: 'c',
    crowd: createCrowd({ ...options, ...house }),
  };
}

/** The world of one house. */
export function worldOf(house: House, options: WorldOptions): World {
  return {
    organization: house.organization,
    clinics: house.clinics,
    teams: house.teams,
    staff: house.staff,
    people: house.people,
    patients: again(() => patientsOf(house, options)),
    carers: again(function* (): Generator<DemoCarer> {
      yield* house.households.carers;
      for (const { carer } of outlineParents(house, options)) yield carer;
    }),
    proxies: again(function* (): Generator<DemoProxy> {
      yield* house.households.proxies;
      for (const { proxy } of outlineParents(house, options)) yield proxy;
    }),
    careRelations: again(() => careRelationsOf(house, options)),
    conversations: again(() => inOrder(house.stories, generate(settingOf(house, options)))),
  };
}

/** More conversations of a house, in order of time, whose texts may repeat. */
export function bulkOf(
  house: House,
  options: WorldOptions & { perWeekday: number },
): Iterable<DemoConversation> {
  const { perWeekday } = options;
  return again(() =>
    generate({ ...settingOf(house, options), perWeekday, checks: false, keyPrefix: 'bulk-' }),
  );
}
