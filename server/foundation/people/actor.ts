import type { Scope } from '#platform/db/index.ts';
import type { Asker } from '#platform/http/index.ts';
import type { AuditActor } from '#foundation/audit/index.ts';

/** Everyone on staff has one of these. */
export const staffRoles = [
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
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** A person someone may act for, and how far. */
export interface ProxyRight {
  patientId: string;
  patientName: string;
  clinicId: string;
  relation: string;
  mayWrite: boolean;
}

export interface StaffStanding {
  role: StaffRole;
  clinicIds: readonly string[];
  teams: readonly { id: string; slug: string }[];
  manager: boolean;
  administrator: boolean;
}

/** Someone who is signed in, with all they may do as of now. */
export interface PersonActor extends Asker {
  readonly kind: 'person';
  readonly organizationId: string;
  readonly organizationName: string;
  readonly timeZone: string;
  readonly personId: string;
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Their own clinic when they are a patient; null for someone who is only a proxy or staff. */
  readonly ownClinicId: string | null;
  readonly proxyFor: readonly ProxyRight[];
  readonly staff: StaffStanding | null;
}

export interface AnonymousActor extends Asker {
  readonly kind: 'anonymous';
  readonly organizationId: null;
  readonly personId: null;
}

export type Actor = PersonActor | AnonymousActor;

/** What the database shows this person: the second wall behind every query. */
export function scopeOf(
  person: Pick<PersonActor, 'organizationId' | 'personId' | 'ownClinicId' | 'proxyFor' | 'staff'>,
): Scope {
  const patients = person.proxyFor.map((right) => right.patientId);
  if (person.ownClinicId !== null) patients.push(person.personId);
  return {
    organization: person.organizationId,
    person: person.personId,
    patients: patients.join(','),
    clinics: person.staff?.clinicIds.join(',') ?? '',
    teams: person.staff?.teams.map((team) => team.id).join(',') ?? '',
    administers: person.staff?.administrator ? person.organizationId : '',
  };
}

/** The scope of work done by the product itself inside one organization: routing, notices, indexing. */
export function systemScope(organizationId: string): Scope {
  return { organization: organizationId, system: 'on' };
}

export const scopeNames = [
  'organization',
  'person',
  'patients',
  'clinics',
  'teams',
  'administers',
  'system',
] as const;

/** The actor as audit knows it. */
export function auditActor(actor: Actor, requestId?: string): AuditActor {
  return actor.kind === 'person'
    ? {
        kind: 'person',
        id: actor.personId,
        sessionId: actor.sessionId,
        requestId: requestId ?? null,
      }
    : { kind: 'anonymous', id: 'anonymous', requestId: requestId ?? null };
}
