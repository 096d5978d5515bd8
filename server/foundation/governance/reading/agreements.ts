import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '#platform/db/index.ts';
import type { CharterDocument } from '#rules/charter/index.ts';
import { findSource } from '../life-cycle/draft.store.ts';
import { documentOf } from '../life-cycle/readiness.ts';
import { staffAgreements } from './acknowledgement.store.ts';

/** How many of those whose role a clause speaks of have agreed to the version in force. */
export interface RoleAgreement {
  role: string;
  clause: string;
  agreed: number;
  people: number;
}

type Role = string;

// The rules speak of four roles; every other one works beside one of them.
const BESIDE: Readonly<Record<Role, Role>> = {
  nurse_practitioner: 'physician',
  medical_assistant: 'nurse',
  pharmacist: 'nurse',
  pharmacy_technician: 'nurse',
  social_worker: 'nurse',
  referral_coordinator: 'front_desk',
  records_clerk: 'front_desk',
  billing_specialist: 'front_desk',
  clinic_manager: 'manager',
  administrator: 'manager',
};

/** The clause that says what is expected of a role; undefined when the rules say nothing of it. */
export function expectationOf(
  document: CharterDocument,
  role: Role,
): CharterDocument['clauses'][number] | undefined {
  const about = (wanted: Role | undefined) =>
    document.clauses.find(
      ({ id, value }) =>
        id.startsWith('expectations.') && (value as { role?: Role } | undefined)?.role === wanted,
    );
  return about(role) ?? about(BESIDE[role]);
}

/** Does a clause ask the same of people in both texts? Every word of it counts. */
export function asksTheSame(
  before: CharterDocument | undefined,
  after: CharterDocument,
  clauseId: string,
): boolean {
  const words = (document: CharterDocument | undefined) =>
    document?.clauses.find(({ id }) => id === clauseId)?.staffWords;
  return isDeepStrictEqual(words(before), words(after));
}

interface Asked {
  organizationId: string;
  inForce: { version: number; document: CharterDocument };
}

/** For managers: agreement by role, never by person. */
export async function agreements(
  tx: Transaction,
  { organizationId, inForce }: Asked,
): Promise<RoleAgreement[]> {
  const rows = await staffAgreements(tx, organizationId);
  const versions = new Set(rows.flatMap(({ agreed }) => Object.values(agreed)));
  const texts = new Map(
    await Promise.all(
      [...versions].map(async (version) => {
        const source = await findSource(tx, organizationId, version);
        return [version, source === undefined ? undefined : documentOf(source)] as const;
      }),
    ),
  );
  const byClause = new Map<string, RoleAgreement>();
  for (const { role, agreed } of rows) {
    const clause = expectationOf(inForce.document, role);
    if (clause === undefined) continue;
    const about = (clause.value as { role: Role }).role;
    const sum = byClause.get(clause.id) ?? { role: about, clause: clause.id, agreed: 0, people: 0 };
    sum.people += 1;
    const version = agreed[clause.id];
    if (version !== undefined && asksTheSame(texts.get(version), inForce.document, clause.id))
      sum.agreed += 1;
    byClause.set(clause.id, sum);
  }
  return [...byClause.values()];
}
