import { sql, type Database, type Transaction } from '#platform/db/index.ts';
import type { SignedIn } from '#foundation/identity/index.ts';
import {
  scopeOf,
  systemScope,
  type PersonActor,
  type ProxyRight,
  type StaffRole,
  type StaffStanding,
} from './actor.ts';

interface PersonRow {
  given_name: string;
  family_name: string;
  language: string;
  organization_name: string;
  time_zone: string;
  title: string | null;
  own_clinic_id: string | null;
  role: StaffRole | null;
  manager: boolean | null;
  administrator: boolean | null;
  clinic_ids: string[] | null;
  teams: { id: string; slug: string }[] | null;
  proxies: ProxyRight[] | null;
}

/** Everything a signed-in person may do as of `now`, in one query. Undefined when the person is gone. */
export async function loadActor(
  database: Database,
  who: SignedIn,
): Promise<PersonActor | undefined> {
  const rows = await database.transaction(
    systemScope(who.organizationId),
    (transaction) => readPerson(transaction, who),
    'at_once',
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  const staff: StaffStanding | null =
    row.role === null
      ? null
      : {
          role: row.role,
          clinicIds: row.clinic_ids ?? [],
          teams: row.teams ?? [],
          manager: row.manager ?? false,
          administrator: row.administrator ?? false,
        };
  const person = {
    ...who,
    kind: 'person' as const,
    organizationName: row.organization_name,
    timeZone: row.time_zone,
    name: [row.title, row.given_name, row.family_name].filter(Boolean).join(' '),
    givenName: row.given_name,
    familyName: row.family_name,
    language: row.language,
    ownClinicId: row.own_clinic_id,
    proxyFor: row.proxies ?? [],
    staff,
  };
  return { ...person, scope: scopeOf(person) };
}

function readPerson(transaction: Transaction, who: SignedIn): Promise<PersonRow[]> {
  return transaction.query<PersonRow>(sql`
    SELECT p.given_name, p.family_name, p.language, o.name AS organization_name, o.time_zone,
      pt.clinic_id AS own_clinic_id, s.title, s.role, s.manager, s.administrator,
      (SELECT array_agg(c.clinic_id ORDER BY c.clinic_id) FROM staff_clinic c
        WHERE c.organization_id = p.organization_id AND c.person_id = p.id AND s.person_id IS NOT NULL) AS clinic_ids,
      (SELECT jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug) ORDER BY t.slug) FROM team_member m
        JOIN team t ON t.organization_id = m.organization_id AND t.id = m.team_id
        WHERE m.organization_id = p.organization_id AND m.person_id = p.id AND s.person_id IS NOT NULL) AS teams,
      (SELECT jsonb_agg(jsonb_build_object('patientId', g.patient_id, 'patientName', c.given_name || ' ' || c.family_name,
          'clinicId', k.clinic_id, 'relation', g.relation, 'mayWrite', g.rights = 'read_and_write') ORDER BY c.given_name)
        FROM proxy_grant g
        JOIN person c ON c.organization_id = g.organization_id AND c.id = g.patient_id
        JOIN patient k ON k.organization_id = g.organization_id AND k.person_id = g.patient_id
        WHERE g.organization_id = p.organization_id AND g.proxy_id = p.id
          AND g.revoked_at IS NULL AND (g.expires_at IS NULL OR g.expires_at > now())) AS proxies
    FROM person p
    JOIN organization o ON o.id = p.organization_id
    LEFT JOIN patient pt ON pt.organization_id = p.organization_id AND pt.person_id = p.id
    LEFT JOIN staff_member s ON s.organization_id = p.organization_id AND s.person_id = p.id AND s.ended_at IS NULL
    WHERE p.organization_id = ${who.organizationId} AND p.id = ${who.personId}`);
}

/** Scope: the person themselves. */
export function setLanguage(
  transaction: Transaction,
  organizationId: string,
  personId: string,
  language: string,
): void {
  transaction.run(sql`
    UPDATE person SET language = ${language} WHERE organization_id = ${organizationId} AND id = ${personId}`);
}
