import { sql, type Transaction } from '#platform/db/index.ts';
import type { AboutKind, Component, Level, VoiceOutcome } from './voice.ts';

/** One voice as its giver sees it. Instants in milliseconds since 1970 UTC. */
export interface OwnVoice {
  id: string;
  aboutKind: AboutKind;
  aboutId: string;
  helped: string;
  confused: string;
  wouldChange: string;
  givenAt: number;
  outcome: VoiceOutcome | null;
  answer: string | null;
  answeredAt: number | null;
}

/** One voice as managers read it: no name. */
export interface HeardVoice extends OwnVoice {
  side: 'patient' | 'staff';
  clinicId: string | null;
  language: string;
  charterVersion: number;
  level: Level | null;
  component: Component | null;
}

/** Something that changed because somebody spoke. */
export interface VoiceChange {
  aboutKind: AboutKind;
  aboutId: string;
  answer: string;
  answeredAt: number;
}

const OWN_AT_MOST = 100;
const CHANGES_AT_MOST = 10;
export const BOARD_PAGE = 25;

const ownColumns = sql`id, about_kind AS "aboutKind", about_id AS "aboutId", helped, confused, would_change AS "wouldChange",
  given_at AS "givenAt", outcome, answer, answered_at AS "answeredAt"`;
const heardColumns = sql`${ownColumns}, side, clinic_id AS "clinicId", language, charter_version AS "charterVersion", level, component`;

export function ownVoices(
  tx: Transaction,
  organizationId: string,
  personId: string,
): Promise<OwnVoice[]> {
  return tx.query<OwnVoice>(sql`
    SELECT ${ownColumns} FROM voice WHERE organization_id = ${organizationId} AND person_id = ${personId}
    ORDER BY given_at DESC LIMIT ${OWN_AT_MOST}`);
}

export function voiceChanges(tx: Transaction, language: string): Promise<VoiceChange[]> {
  return tx.query<VoiceChange>(sql`
    SELECT about_kind AS "aboutKind", about_id AS "aboutId", answer, answered_at AS "answeredAt"
    FROM changes_from_voices(${language}, ${CHANGES_AT_MOST})`);
}

export type BoardList = 'open' | 'answered';

/** A page of the board, one row more than fits when there are more: the oldest open first, or the newest answered. */
export function heardVoices(
  tx: Transaction,
  organizationId: string,
  list: BoardList,
  after: string | null,
): Promise<HeardVoice[]> {
  return list === 'open'
    ? tx.query<HeardVoice>(sql`
        SELECT ${heardColumns} FROM voice
        WHERE organization_id = ${organizationId} AND answered_at IS NULL AND scope_hears(clinic_id)
          AND (${after}::text IS NULL OR (given_at, id) > (SELECT v.given_at, v.id FROM voice v
            WHERE v.organization_id = ${organizationId} AND v.id = ${after}))
        ORDER BY given_at, id LIMIT ${BOARD_PAGE + 1}`)
    : tx.query<HeardVoice>(sql`
        SELECT ${heardColumns} FROM voice
        WHERE organization_id = ${organizationId} AND answered_at IS NOT NULL AND scope_hears(clinic_id)
          AND (${after}::text IS NULL OR (answered_at, id) < (SELECT v.answered_at, v.id FROM voice v
            WHERE v.organization_id = ${organizationId} AND v.id = ${after}))
        ORDER BY answered_at DESC, id DESC LIMIT ${BOARD_PAGE + 1}`);
}

export async function heardVoice(
  tx: Transaction,
  organizationId: string,
  id: string,
): Promise<HeardVoice | undefined> {
  const [row] = await tx.query<HeardVoice>(sql`
    SELECT ${heardColumns} FROM voice
    WHERE organization_id = ${organizationId} AND id = ${id} AND scope_hears(clinic_id)`);
  return row;
}

/** How many coded voices there are by level and part, of those this manager hears. */
export function voiceCounts(
  tx: Transaction,
  organizationId: string,
): Promise<{ level: Level; component: Component; count: number }[]> {
  return tx.query(sql`
    SELECT level, component, count(*)::integer AS count FROM voice
    WHERE organization_id = ${organizationId} AND coded_at IS NOT NULL AND scope_hears(clinic_id)
    GROUP BY level, component`);
}
