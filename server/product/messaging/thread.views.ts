import { sql, sqlText, type Transaction } from '#platform/db/index.ts';
import type { PublicStatus, Urgency } from './messaging.events.ts';

/** One letter as people read it. */
export interface LetterView {
  id: string;
  side: 'patient' | 'team';
  authorId: string;
  authorName: string;
  authorRole: string;
  asks: boolean;
  body: string;
  record: { label: string; text: string }[];
  sentAt: number;
  /** In the future: it can still be taken back. */
  releaseAt: number;
  attachments: AttachmentView[];
  /** For staff: what guidance marked, as codes and spans. */
  guidance: {
    alert: string;
    screen: string;
    flags: { concept: string; tier: string; span: { field: string; start: number; end: number } }[];
  } | null;
}

export interface AttachmentView {
  id: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
}

export interface StepView {
  id: string;
  kind: string;
  at: number;
  byName: string | null;
  byRole: string | null;
  detail: Record<string, string | number | null> | null;
}

export interface ReaderView {
  personId: string;
  name: string;
  role: string;
  firstReadAt: number;
}

/** A conversation with everything on its line. The patient's page and the staff's desk read the same. */
export interface ThreadPageView {
  id: string;
  patientId: string;
  patientName: string;
  clinicId: string;
  openedBy: string;
  confidential: boolean;
  topicId: string;
  teamId: string;
  subject: string;
  language: string;
  urgency: Urgency;
  screen: string;
  status: PublicStatus;
  holder: { id: string; name: string; role: string; since: number | null } | null;
  /** Null where no answer time may be shown. */
  promisedAt: number | null;
  openedAt: number;
  askedAt: number;
  answeredAt: number | null;
  answeredBy: { name: string; role: string } | null;
  wasAnswered: boolean | null;
  closedAt: number | null;
  charterVersion: number;
  letters: LetterView[];
  steps: StepView[];
  readers: ReaderView[];
}

interface ThreadRow {
  thread: Omit<ThreadPageView, 'letters' | 'steps' | 'readers'>;
  letters: LetterView[];
  steps: StepView[];
  readers: ReaderView[];
}

const ms = (column: string) => `floor(extract(epoch FROM ${column}) * 1000)::bigint`;

const threadText = `
  SELECT jsonb_build_object('id', t.id, 'patientId', t.patient_id, 'patientName', t.patient_name, 'clinicId', t.clinic_id,
      'openedBy', t.opened_by, 'confidential', t.visibility = 'confidential', 'topicId', t.topic_id, 'teamId', t.team_id,
      'subject', t.subject, 'language', t.language, 'urgency', t.urgency, 'screen', t.screen,
      'status', CASE WHEN t.status_from > now() THEN 'being_looked_at' ELSE t.public_status END,
      'holder', CASE WHEN t.holder_id IS NULL THEN NULL ELSE jsonb_build_object('id', t.holder_id, 'name', t.holder_name,
        'role', t.holder_role, 'since', ${ms('t.holder_since')}) END,
      'promisedAt', CASE WHEN t.urgency = 'emergency' THEN NULL ELSE ${ms('t.promised_at')} END,
      'openedAt', ${ms('t.created_at')}, 'askedAt', ${ms('t.asked_at')},
      'answeredAt', CASE WHEN t.answered_at > now() THEN NULL ELSE ${ms('t.answered_at')} END,
      'answeredBy', CASE WHEN t.answered_at IS NULL OR t.answered_at > now() THEN NULL
        ELSE jsonb_build_object('name', t.answered_by_name, 'role', t.answered_by_role) END,
      'wasAnswered', t.was_answered, 'closedAt', CASE WHEN t.status_from <= now() THEN ${ms('t.closed_at')} END, 'charterVersion', t.charter_version) AS thread,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'side', m.side, 'authorId', m.author_id, 'authorName', m.author_name,
        'authorRole', m.author_role, 'asks', m.asks, 'body', m.body, 'record', coalesce(m.answers, '[]'::jsonb),
        'sentAt', ${ms('m.sent_at')}, 'releaseAt', ${ms('m.release_at')}, 'guidance', m.guidance,
        'attachments', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'fileName', a.file_name,
            'contentType', a.content_type, 'sizeBytes', a.size_bytes) ORDER BY a.created_at, a.id), '[]'::jsonb)
          FROM attachment a WHERE a.organization_id = m.organization_id AND a.thread_id = m.thread_id AND a.message_id = m.id))
        ORDER BY m.sent_at, m.id), '[]'::jsonb)
      FROM message m WHERE m.organization_id = t.organization_id AND m.thread_id = t.id) AS letters,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'at', ${ms('s.at')}, 'byName', s.by_name,
        'byRole', s.by_role, 'detail', s.detail) ORDER BY s.at, s.id), '[]'::jsonb)
      FROM thread_step s WHERE s.organization_id = t.organization_id AND s.thread_id = t.id
        AND NOT (s.kind = 'closed' AND s.at >= t.asked_at AND t.status_from > now())) AS steps,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', r.person_id, 'name', r.person_name, 'role', r.person_role,
        'firstReadAt', ${ms('r.first_read_at')}) ORDER BY r.first_read_at), '[]'::jsonb)
      FROM thread_reader r WHERE r.organization_id = t.organization_id AND r.thread_id = t.id) AS readers
  FROM thread t`;

const threadQuery = sqlText(threadText);

/** The conversation as the asker's scope shows it, in one query; undefined when it is not theirs or not there. */
export async function threadView(
  transaction: Transaction,
  organizationId: string,
  threadId: string,
): Promise<ThreadPageView | undefined> {
  const [row] = await transaction.query<ThreadRow>(
    sql`${threadQuery} WHERE t.organization_id = ${organizationId} AND t.id = ${threadId}`,
  );
  return row && { ...row.thread, letters: row.letters, steps: row.steps, readers: row.readers };
}

/** The same conversation for the desk of the care team: `guidance` is kept, and steps only staff may see are in. */
export const staffThreadView = threadView;
