import { instant, sql, type Transaction } from '#platform/db/index.ts';

export type SaidBack = 'yes' | 'with_help' | 'not_yet';

/** One sitting at the clinic's tablet. Instants in milliseconds since 1970 UTC. */
export interface TeachingSession {
  id: string;
  patientId: string;
  patientName: string;
  clinicId: string;
  language: string;
  startedAt: number;
  saidBack: Record<string, SaidBack>;
  handout: boolean;
  practiced: boolean;
  linkSentAt: number | null;
  finishedAt: number | null;
}

export interface FoundPatient {
  id: string;
  name: string;
  birthDate: string | null;
  clinicId: string;
  language: string;
}

/** How many patients are shown at once. */
export const FOUND_AT_MOST = 10;

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/**
 * Patients of these clinics: each word that was typed begins one of their names, in any order, with accents or without. One more
 * than is shown when there are more.
 */
export function findPatients(
  tx: Transaction,
  organizationId: string,
  clinicIds: readonly string[],
  typed: string,
): Promise<FoundPatient[]> {
  const patterns = plain(typed)
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word) => `% ${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
  return tx.query<FoundPatient>(sql`
    SELECT p.id, p.given_name || ' ' || p.family_name AS name, p.birth_date::text AS "birthDate", t.clinic_id AS "clinicId", p.language
    FROM patient t JOIN person p ON p.organization_id = t.organization_id AND p.id = t.person_id
    WHERE t.organization_id = ${organizationId} AND t.clinic_id = ANY (${[...clinicIds]}::text[])
      AND regexp_replace(lower(normalize(' ' || p.given_name || ' ' || p.family_name, NFD)), '[\\u0300-\\u036f]', '', 'g')
        LIKE ALL (${patterns}::text[])
    ORDER BY p.family_name, p.given_name LIMIT ${FOUND_AT_MOST + 1}`);
}

export async function findPatient(
  tx: Transaction,
  organizationId: string,
  clinicIds: readonly string[],
  personId: string,
): Promise<FoundPatient | undefined> {
  const [row] = await tx.query<FoundPatient>(sql`
    SELECT p.id, p.given_name || ' ' || p.family_name AS name, p.birth_date::text AS "birthDate", t.clinic_id AS "clinicId", p.language
    FROM patient t JOIN person p ON p.organization_id = t.organization_id AND p.id = t.person_id
    WHERE t.organization_id = ${organizationId} AND t.person_id = ${personId} AND t.clinic_id = ANY (${[...clinicIds]}::text[])`);
  return row;
}

export function insertSession(
  tx: Transaction,
  session: { organizationId: string; id: string; staffId: string; at: number } & Pick<
    TeachingSession,
    'patientId' | 'clinicId' | 'language'
  >,
): void {
  tx.run(sql`
    INSERT INTO teaching_session (organization_id, id, patient_id, clinic_id, staff_id, language, started_at)
    VALUES (${session.organizationId}, ${session.id}, ${session.patientId}, ${session.clinicId}, ${session.staffId},
      ${session.language}, ${instant(session.at)})`);
}

/** A sitting of one's own; undefined when it is another's or not there. */
export async function findSession(
  tx: Transaction,
  organizationId: string,
  staffId: string,
  id: string,
): Promise<TeachingSession | undefined> {
  const [row] = await tx.query<TeachingSession>(sql`
    SELECT s.id, s.patient_id AS "patientId", p.given_name || ' ' || p.family_name AS "patientName", s.clinic_id AS "clinicId",
      s.language, s.started_at AS "startedAt", s.said_back AS "saidBack", s.handout, s.practiced,
      s.link_sent_at AS "linkSentAt", s.finished_at AS "finishedAt"
    FROM teaching_session s JOIN person p ON p.organization_id = s.organization_id AND p.id = s.patient_id
    WHERE s.organization_id = ${organizationId} AND s.staff_id = ${staffId} AND s.id = ${id}`);
  return row;
}

/** What somebody taught lately, the newest first. */
export function lastSessions(
  tx: Transaction,
  organizationId: string,
  staffId: string,
): Promise<Pick<TeachingSession, 'id' | 'patientName' | 'startedAt' | 'finishedAt'>[]> {
  return tx.query(sql`
    SELECT s.id, p.given_name || ' ' || p.family_name AS "patientName", s.started_at AS "startedAt", s.finished_at AS "finishedAt"
    FROM teaching_session s JOIN person p ON p.organization_id = s.organization_id AND p.id = s.patient_id
    WHERE s.organization_id = ${organizationId} AND s.staff_id = ${staffId}
    ORDER BY s.started_at DESC LIMIT ${FOUND_AT_MOST}`);
}

export function saveSession(
  tx: Transaction,
  organizationId: string,
  id: string,
  taught: Pick<TeachingSession, 'saidBack' | 'handout' | 'practiced' | 'finishedAt'>,
): void {
  tx.run(sql`
    UPDATE teaching_session SET said_back = ${JSON.stringify(taught.saidBack)}::jsonb, handout = ${taught.handout},
      practiced = ${taught.practiced}, finished_at = ${instant(taught.finishedAt)}
    WHERE organization_id = ${organizationId} AND id = ${id}`);
}

export function markPracticed(tx: Transaction, organizationId: string, id: string) {
  tx.run(sql`
    UPDATE teaching_session SET practiced = true WHERE organization_id = ${organizationId} AND id = ${id}`);
}

export function markLinkSent(tx: Transaction, organizationId: string, id: string, at: number) {
  tx.run(sql`
    UPDATE teaching_session SET link_sent_at = ${instant(at)} WHERE organization_id = ${organizationId} AND id = ${id}`);
}

/** Whether someone has a log-in, and whether they chose a password. Asked with the scope of the product: staff see no log-ins. */
export async function findLogIn(
  tx: Transaction,
  organizationId: string,
  personId: string,
): Promise<{ accountId: string; hasPassword: boolean } | undefined> {
  const [row] = await tx.query<{ accountId: string; hasPassword: boolean }>(sql`
    SELECT id AS "accountId", password_hash IS NOT NULL AS "hasPassword" FROM account
    WHERE organization_id = ${organizationId} AND person_id = ${personId} AND closed_at IS NULL`);
  return row;
}
