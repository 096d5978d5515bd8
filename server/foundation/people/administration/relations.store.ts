import { instant, sql } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import { emailProblem, isSameHuman, personOf, savePerson } from './person.store.ts';
import type { Problem, RecordKind, SaveContext, Stored, Values } from './record-kind.ts';
import { readRecords } from './records.store.ts';

const careRelations = ['clinician', 'nurse', 'care_coordinator', 'pharmacist', 'social_worker'];
const proxyRelations =
  'mother father parent grandmother grandfather daughter son wife husband partner sister brother guardian carer other'.split(
    ' ',
  );

const allCare = (organizationId: string) => ({
  count: sql`SELECT count(*) AS total FROM care_relation WHERE organization_id = ${organizationId} AND ended_at IS NULL`,
  base: sql`
  SELECT r.patient_id || '.' || r.staff_id AS id, jsonb_build_object('record_number', k.record_number, 'staff_email', coalesce(a.email, ''),
      'patient_name', p.given_name || ' ' || p.family_name, 'staff_name', s.given_name || ' ' || s.family_name, 'relation', r.relation, 'since', coalesce(to_char(r.since, 'YYYY-MM-DD'), '')) AS values,
    concat_ws(' ', k.record_number, p.given_name, p.family_name, s.given_name, s.family_name, a.email) AS haystack,
    p.family_name || ' ' || p.given_name AS sort
  FROM care_relation r
  JOIN patient k ON k.organization_id = r.organization_id AND k.person_id = r.patient_id
  JOIN person p ON p.organization_id = r.organization_id AND p.id = r.patient_id
  JOIN person s ON s.organization_id = r.organization_id AND s.id = r.staff_id
  LEFT JOIN account a ON a.organization_id = r.organization_id AND a.person_id = r.staff_id
  WHERE r.organization_id = ${organizationId} AND r.ended_at IS NULL`,
});

const patientProblem = (row: Values, { lookups }: SaveContext): Problem[] => {
  const value = row['record_number'] ?? '';
  return value === '' || lookups.patients.has(value)
    ? []
    : [{ column: 'record_number', code: 'not_known', value }];
};

/** Who looks after whom. It shapes what a patient sees of their team, not what staff may open. */
export const care: RecordKind = {
  name: 'care',
  key: ['record_number', 'staff_email'],
  listed: ['patient_name', 'record_number', 'staff_name', 'relation'],
  columns: [
    { name: 'record_number', kind: 'text', needed: true, fixed: true, maximumCharacters: 40 },
    { name: 'staff_email', kind: 'choice', from: 'staff', needed: true, fixed: true },
    { name: 'relation', kind: 'choice', from: careRelations, needed: true },
    { name: 'since', kind: 'date' },
  ],
  read: (tx, organizationId, which) => readRecords(tx, allCare(organizationId), which),
  check: (row, _stored, context) => patientProblem(row, context),
  save(row, _stored, { tx, organizationId, lookups }) {
    const patientId = lookups.patients.get(row['record_number'] ?? '') ?? '';
    const staffId = lookups.staff.get(row['staff_email'] ?? '')?.id ?? '';
    tx.run(sql`
      INSERT INTO care_relation (organization_id, patient_id, staff_id, relation, since)
      VALUES (${organizationId}, ${patientId}, ${staffId}, ${row['relation']}, ${row['since'] || null}::date)
      ON CONFLICT (organization_id, patient_id, staff_id) DO UPDATE SET relation = EXCLUDED.relation, since = EXCLUDED.since,
        ended_at = NULL`);
    return { id: `${patientId}.${staffId}`, touched: [] };
  },
  end(stored, { tx, organizationId, at }) {
    const [patientId, staffId] = stored.id.split('.');
    tx.run(sql`
      UPDATE care_relation SET ended_at = ${instant(at)}
      WHERE organization_id = ${organizationId} AND patient_id = ${patientId} AND staff_id = ${staffId}`);
    return [];
  },
};

// The last day a grant holds is the day before it expires, on the organization's own calendar.
const allProxies = (organizationId: string) => ({
  count: sql`SELECT count(*) AS total FROM proxy_grant
    WHERE organization_id = ${organizationId} AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`,
  base: sql`
  SELECT g.patient_id || '.' || g.id AS id, jsonb_build_object('record_number', k.record_number, 'proxy_email', coalesce(a.email, ''),
      'given_name', x.given_name, 'family_name', x.family_name, 'patient_name', p.given_name || ' ' || p.family_name,
      'proxy_name', x.given_name || ' ' || x.family_name, 'relation', g.relation, 'rights', g.rights,
      'last_day', coalesce(to_char((g.expires_at AT TIME ZONE o.time_zone) - interval '1 second', 'YYYY-MM-DD'), ''),
      'language', x.language) AS values,
    concat_ws(' ', k.record_number, p.given_name, p.family_name, x.given_name, x.family_name, a.email) AS haystack,
    p.family_name || ' ' || p.given_name AS sort
  FROM proxy_grant g
  JOIN organization o ON o.id = g.organization_id
  JOIN patient k ON k.organization_id = g.organization_id AND k.person_id = g.patient_id
  JOIN person p ON p.organization_id = g.organization_id AND p.id = g.patient_id
  JOIN person x ON x.organization_id = g.organization_id AND x.id = g.proxy_id
  LEFT JOIN account a ON a.organization_id = g.organization_id AND a.person_id = g.proxy_id
  WHERE g.organization_id = ${organizationId} AND g.revoked_at IS NULL AND (g.expires_at IS NULL OR g.expires_at > now())`,
});

/** Who may act for a patient, how far, and until when. */
export function proxies(languages: readonly string[]): RecordKind {
  return {
    name: 'proxies',
    key: ['record_number', 'proxy_email'],
    listed: ['patient_name', 'record_number', 'proxy_name', 'relation', 'rights', 'last_day'],
    columns: [
      { name: 'record_number', kind: 'text', needed: true, fixed: true, maximumCharacters: 40 },
      { name: 'proxy_email', kind: 'email', needed: true, fixed: true },
      { name: 'given_name', kind: 'text', needed: true },
      { name: 'family_name', kind: 'text', needed: true },
      { name: 'relation', kind: 'choice', from: proxyRelations, needed: true },
      { name: 'rights', kind: 'choice', from: ['read_and_write', 'read'], needed: true },
      { name: 'last_day', kind: 'date' },
      { name: 'language', kind: 'choice', from: languages },
    ],
    read: (tx, organizationId, which) => readRecords(tx, allProxies(organizationId), which),
    check: (row, stored, context) => [
      ...patientProblem(row, context),
      ...proxyEmailProblem(row, stored, context),
      ...lastDayProblem(row, context),
    ],
    save: saveProxy,
    end(stored, { tx, organizationId, at, lookups }) {
      tx.run(sql`
        UPDATE proxy_grant SET revoked_at = ${instant(at)}
        WHERE organization_id = ${organizationId} AND id = ${stored.id.split('.')[1]} AND revoked_at IS NULL`);
      const proxy = lookups.people.get(stored.values['proxy_email'] ?? '');
      return proxy ? [proxy.personId] : [];
    },
  };
}

const proxyPerson = (row: Values) => ({ ...personOf(row), email: row['proxy_email'] ?? '' });

function proxyEmailProblem(
  row: Values,
  stored: Stored | undefined,
  context: SaveContext,
): Problem[] {
  const person = proxyPerson(row);
  const holder = context.lookups.people.get(person.email);
  const patientId = context.lookups.patients.get(row['record_number'] ?? '');
  if (holder !== undefined && holder.personId === patientId)
    return [{ column: 'proxy_email', code: 'own_email', value: person.email }];
  if (stored !== undefined && holder !== undefined && !isSameHuman(holder, person)) return [];
  return emailProblem('proxy_email', person, undefined, context);
}

function lastDayProblem(row: Values, { at, timeZone }: SaveContext): Problem[] {
  const value = row['last_day'] ?? '';
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
  return value !== '' && value < today ? [{ column: 'last_day', code: 'in_past', value }] : [];
}

function saveProxy(row: Values, stored: Stored | undefined, context: SaveContext) {
  const { tx, organizationId, lookups, timeZone, at } = context;
  const id = stored?.id.split('.')[1] ?? newId('prx', at);
  const { personId } = savePerson(proxyPerson(row), undefined, context);
  const patientId = lookups.patients.get(row['record_number'] ?? '');
  tx.run(sql`
    INSERT INTO proxy_grant (organization_id, id, patient_id, proxy_id, relation, rights, granted_at, expires_at)
    VALUES (${organizationId}, ${id}, ${patientId}, ${personId}, ${row['relation']}, ${row['rights']}, ${instant(at)},
      (${row['last_day'] || null}::date + 1)::timestamp AT TIME ZONE ${timeZone})
    ON CONFLICT (organization_id, id) DO UPDATE SET relation = EXCLUDED.relation, rights = EXCLUDED.rights,
      expires_at = EXCLUDED.expires_at`);
  return { id: `${patientId}.${id}`, touched: [personId] };
}
