import { instant, sql, type Transaction } from '#platform/db/index.ts';
import type { About, Component, Level, VoiceOutcome, Words } from './voice.ts';

export interface NewVoice {
  organizationId: string;
  id: string;
  personId: string;
  side: 'patient' | 'staff';
  clinicId: string | null;
  about: About;
  charterVersion: number;
  language: string;
  words: Words;
  at: number;
}

export function insertVoice(tx: Transaction, voice: NewVoice): void {
  const { about, words } = voice;
  tx.run(sql`
    INSERT INTO voice (organization_id, id, person_id, side, clinic_id, about_kind, about_id, charter_version, language,
      helped, confused, would_change, given_at)
    VALUES (${voice.organizationId}, ${voice.id}, ${voice.personId}, ${voice.side}, ${voice.clinicId}, ${about.kind}, ${about.id},
      ${voice.charterVersion}, ${voice.language}, ${words.helped}, ${words.confused}, ${words.wouldChange}, ${instant(voice.at)})`);
}

/** What a command must know of a voice before it codes or answers it. */
export interface VoiceStanding {
  personId: string;
  codedAt: number | null;
  answeredAt: number | null;
}

/** The voice, locked, if this manager hears it. */
export async function lockVoice(
  tx: Transaction,
  organizationId: string,
  id: string,
): Promise<VoiceStanding | undefined> {
  const [row] = await tx.query<VoiceStanding>(sql`
    SELECT person_id AS "personId", coded_at AS "codedAt", answered_at AS "answeredAt" FROM voice
    WHERE organization_id = ${organizationId} AND id = ${id} AND scope_hears(clinic_id) FOR UPDATE`);
  return row;
}

export function saveCode(
  tx: Transaction,
  organizationId: string,
  id: string,
  code: { level: Level; component: Component; by: string; at: number },
): void {
  tx.run(sql`
    UPDATE voice SET level = ${code.level}, component = ${code.component}, coded_by = ${code.by}, coded_at = ${instant(code.at)}
    WHERE organization_id = ${organizationId} AND id = ${id}`);
}

export function saveAnswer(
  tx: Transaction,
  organizationId: string,
  id: string,
  answer: { outcome: VoiceOutcome; text: string; by: string; at: number },
): void {
  tx.run(sql`
    UPDATE voice SET outcome = ${answer.outcome}, answer = ${answer.text}, answered_by = ${answer.by},
      answered_at = ${instant(answer.at)}
    WHERE organization_id = ${organizationId} AND id = ${id}`);
}
