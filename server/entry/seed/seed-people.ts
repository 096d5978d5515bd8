import {
  recordNumberOf,
  type DemoPatient,
  type DemoStaff,
  type World,
} from '#demo/riverside/index.ts';
import type { RowWriter } from './rows.store.ts';

/** How keys of the pretend world become ids of the database. */
export type IdOf = (prefix: string, key: string, at?: number) => string;

export interface SeedContext {
  organizationId: string;
  writer: RowWriter & { full(): boolean };
  idOf: IdOf;
  /** Hash of the password that every demo log-in has besides the one click. */
  passwordHash: string;
  began: number;
  until: number;
}

const iso = (at: number) => new Date(at).toISOString();

export function seedPlaces(world: World, context: SeedContext): void {
  const { writer, organizationId, idOf } = context;
  for (const clinic of world.clinics) {
    writer.add('clinic', {
      organization_id: organizationId,
      id: idOf('cli', clinic.slug),
      slug: clinic.slug,
      name: clinic.name.en,
      created_at: iso(context.began),
    });
  }
  for (const team of world.teams) {
    writer.add('team', {
      organization_id: organizationId,
      id: idOf('tea', team.slug),
      slug: team.slug,
      clinic_id: team.clinic ? idOf('cli', team.clinic) : null,
      names: team.shownToPatientsAs ?? team.name,
      created_at: iso(context.began),
    });
  }
}

export async function seedPeople(world: World, context: SeedContext): Promise<void> {
  const { writer, organizationId, idOf } = context;
  for (const staff of world.staff) seedStaff(world, staff, context);
  await writer.flush();
  for (const patient of world.patients) {
    seedHuman(patient, context, patient.birthDate);
    writer.add('patient', {
      organization_id: organizationId,
      person_id: idOf('per', patient.key),
      clinic_id: idOf('cli', patient.clinic),
      record_number: recordNumberOf(patient.key),
      clinical_summary: summaryOf(patient, world),
    });
    if (writer.full()) await writer.flush();
  }
  for (const carer of world.carers) {
    seedHuman(carer, context, null);
    if (writer.full()) await writer.flush();
  }
  await writer.flush();
  for (const relation of world.careRelations) {
    writer.add('care_relation', {
      organization_id: organizationId,
      patient_id: idOf('per', relation.patient),
      staff_id: idOf('per', relation.staff),
      relation: relation.kind,
    });
    if (writer.full()) await writer.flush();
  }
  for (const proxy of world.proxies) {
    writer.add('proxy_grant', {
      organization_id: organizationId,
      id: idOf('prx', proxy.key),
      patient_id: idOf('per', proxy.patient),
      proxy_id: idOf('per', proxy.person),
      relation: proxy.relation,
      rights: proxy.access === 'full' ? 'read_and_write' : 'read',
      granted_at: iso(context.began),
    });
    if (writer.full()) await writer.flush();
  }
  await writer.flush();
}

function seedHuman(
  human: {
    key: string;
    given: string;
    family: string;
    language: string;
    phone?: string;
    email?: string;
  },
  context: SeedContext,
  birthDate: string | null,
): void {
  const { writer, organizationId, idOf } = context;
  writer.add('person', {
    organization_id: organizationId,
    id: idOf('per', human.key),
    given_name: human.given,
    family_name: human.family,
    birth_date: birthDate,
    language: human.language,
    phone: human.phone ?? null,
    email: human.email ?? null,
    created_at: iso(context.began),
  });
  if (human.email === undefined) return;
  writer.add('account', {
    organization_id: organizationId,
    id: idOf('acc', human.key),
    person_id: idOf('per', human.key),
    email: human.email.toLowerCase(),
    password_hash: context.passwordHash === '' ? null : context.passwordHash,
    password_set_at: iso(context.began),
    created_at: iso(context.began),
  });
}

function seedStaff(world: World, staff: DemoStaff, context: SeedContext): void {
  const { writer, organizationId, idOf } = context;
  seedHuman(staff, context, null);
  const personId = idOf('per', staff.key);
  writer.add('staff_member', {
    organization_id: organizationId,
    person_id: personId,
    role: staff.role,
    title: staff.title ?? null,
    administrator: staff.administrator,
    manager: staff.manager,
  });
  const clinics = staff.clinic ? [staff.clinic] : world.clinics.map((clinic) => clinic.slug);
  for (const slug of clinics) {
    writer.add('staff_clinic', {
      organization_id: organizationId,
      person_id: personId,
      clinic_id: idOf('cli', slug),
    });
  }
  for (const slug of staff.teams) {
    writer.add('team_member', {
      organization_id: organizationId,
      team_id: idOf('tea', slug),
      person_id: personId,
    });
  }
}

/** What the desk shows beside a thread, in the words of the pretend record. */
function summaryOf(patient: DemoPatient, world: World) {
  const clinician = world.staff.find((staff) => staff.key === patient.clinician);
  return {
    medicines: patient.medicines.map(({ name, dose, taken }) => ({ name, dose, taken })),
    problems: patient.problems,
    allergies: patient.allergies,
    clinician: clinician
      ? `${clinician.title ? `${clinician.title} ` : ''}${clinician.given} ${clinician.family}`
      : null,
    ...(patient.lastSeen === undefined ? {} : { lastSeen: patient.lastSeen }),
    ...(patient.nextVisit === undefined ? {} : { next: patient.nextVisit }),
  };
}
