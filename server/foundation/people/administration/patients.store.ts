import { sql } from '#platform/db/index.ts';
import { emailProblem, personOf, savePerson, type PersonValues } from './person.store.ts';
import type { Problem, RecordKind, SaveContext, Values } from './record-kind.ts';
import { readRecords } from './records.store.ts';

const allPatients = (organizationId: string) => ({
  count: sql`SELECT count(*) AS total FROM patient WHERE organization_id = ${organizationId}`,
  base: sql`
  SELECT k.person_id AS id, jsonb_build_object('record_number', k.record_number, 'clinic', c.slug, 'clinic_name', c.name, 'given_name', p.given_name,
      'family_name', p.family_name, 'full_name', p.given_name || ' ' || p.family_name, 'birth_date', coalesce(to_char(p.birth_date, 'YYYY-MM-DD'), ''), 'language', p.language,
      'phone', coalesce(p.phone, ''), 'email', coalesce(a.email, '')) AS values,
    concat_ws(' ', k.record_number, p.given_name, p.family_name, a.email, p.birth_date) AS haystack,
    p.family_name || ' ' || p.given_name AS sort
  FROM patient k
  JOIN person p ON p.organization_id = k.organization_id AND p.id = k.person_id
  JOIN clinic c ON c.organization_id = k.organization_id AND c.id = k.clinic_id
  LEFT JOIN account a ON a.organization_id = k.organization_id AND a.person_id = k.person_id
  WHERE k.organization_id = ${organizationId}`,
});

/** People cared for here. Without an e-mail they have no log-in; someone may act for them. */
export function patients(languages: readonly string[]): RecordKind {
  return {
    name: 'patients',
    key: ['record_number'],
    listed: ['full_name', 'birth_date', 'record_number', 'clinic_name'],
    columns: [
      { name: 'record_number', kind: 'text', needed: true, fixed: true, maximumCharacters: 40 },
      { name: 'clinic', kind: 'choice', from: 'clinics', needed: true },
      { name: 'given_name', kind: 'text', needed: true },
      { name: 'family_name', kind: 'text', needed: true },
      { name: 'birth_date', kind: 'date', needed: true },
      { name: 'language', kind: 'choice', from: languages },
      { name: 'phone', kind: 'text', maximumCharacters: 40 },
      { name: 'email', kind: 'email' },
    ],
    read: (tx, organizationId, which) => readRecords(tx, allPatients(organizationId), which),
    check: (row, stored, context) => [
      ...emailProblem('email', patientOf(row), stored?.id, context),
      ...birthProblem(row, context),
    ],
    save: (row, stored, context) => savePatient(row, stored?.id, context),
  };
}

const patientOf = (row: Values): PersonValues => ({
  ...personOf(row),
  birthDate: row['birth_date'] || null,
  phone: row['phone'] || null,
});

function birthProblem(row: Values, { at }: SaveContext): Problem[] {
  const value = row['birth_date'] ?? '';
  const tomorrow = new Date(at + 86_400_000).toISOString().slice(0, 10);
  return value > tomorrow ? [{ column: 'birth_date', code: 'in_future', value }] : [];
}

function savePatient(row: Values, known: string | undefined, context: SaveContext) {
  const { tx, organizationId, lookups } = context;
  const { personId, existed } = savePerson(patientOf(row), known, context);
  const clinicId = lookups.clinics.get(row['clinic'] ?? '')?.id;
  tx.run(sql`
    INSERT INTO patient (organization_id, person_id, clinic_id, record_number)
    VALUES (${organizationId}, ${personId}, ${clinicId}, ${row['record_number']})
    ON CONFLICT (organization_id, person_id) DO UPDATE SET clinic_id = EXCLUDED.clinic_id`);
  lookups.patients.set(row['record_number'] ?? '', personId);
  return { id: personId, touched: existed ? [personId] : [] };
}
