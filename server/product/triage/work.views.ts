import { instant, sql, type Transaction } from '#platform/db/index.ts';
import { clauseValue, type ResolvedCharter } from '#rules/charter/index.ts';
import type { WorkItem } from './work-item.ts';
import { youngPatientRule } from './young-patient.ts';

const DAY = 86_400_000;

export interface NoteView {
  id: string;
  authorId: string;
  authorName: string;
  authorRole: string;
  body: string;
  at: number;
  /** The clause whose question it answers; null for any other note. */
  about: string | null;
}

export interface Medicine {
  name: string;
  detail: string;
}

/** What stands beside the thread about the patient. */
export interface PatientContext {
  patientId: string;
  name: string;
  birthDate: string | null;
  language: string;
  phone: string | null;
  recordNumber: string;
  proxies: { name: string; relation: string }[];
  clinicians: { name: string; role: string }[];
  medicines: Medicine[];
  allergies: string[];
  problems: string[];
  /** As the record says it, or milliseconds since 1970 UTC. */
  lastSeen: string | number | null;
  next: string | number | null;
  readsBest: string | null;
  /** How often the patient side wrote within so many days, where it is more than the charter calls many. */
  many: { messages: number; withinDays: number } | null;
  /** What the rules ask of staff about the helpers of a young patient; null for everyone else. */
  young: string | null;
  /** What someone of the team heard when they asked; null while nobody has. */
  youngAsked: { by: string; at: number; answer: string } | null;
  alsoOpen: {
    workItemId: string;
    subject: string;
    ownerName: string | null;
    ownerRole: string | null;
    teamId: string;
    dueAt: number;
  }[];
}

/** Everything on the desk about one work item besides the conversation itself. */
export interface WorkFound {
  item: WorkItem;
  notes: NoteView[];
  handOffs: { id: string; reason: string }[];
  context: PatientContext;
}

interface ContextRow {
  name: string;
  birth_date: string | null;
  language: string;
  phone: string | null;
  record_number: string;
  summary: Record<string, unknown>;
  proxies: PatientContext['proxies'];
  clinicians: PatientContext['clinicians'];
  also_open: PatientContext['alsoOpen'];
  written: number;
  notes: NoteView[];
  hand_offs: WorkFound['handOffs'];
}

/** Notes, reasons and the patient's context of a work item, in one query. */
export async function workContext(
  transaction: Transaction,
  item: WorkItem,
  now: number,
  { charter, language }: { charter: ResolvedCharter; language: string },
): Promise<WorkFound | undefined> {
  const { organizationId } = item;
  const many = clauseValue(charter, 'frequency.many');
  const since = now - (many?.withinDays ?? 0) * DAY;
  const [row] = await transaction.query<ContextRow>(sql`
    SELECT p.given_name || ' ' || p.family_name AS name, p.birth_date, p.language, p.phone, t.record_number, t.clinical_summary AS summary,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', x.given_name || ' ' || x.family_name, 'relation', g.relation)
          ORDER BY x.given_name), '[]'::jsonb)
        FROM proxy_grant g JOIN person x ON x.organization_id = g.organization_id AND x.id = g.proxy_id
        WHERE g.organization_id = t.organization_id AND g.patient_id = t.person_id AND g.revoked_at IS NULL
          AND (g.expires_at IS NULL OR g.expires_at > ${instant(now)})) AS proxies,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', x.given_name || ' ' || x.family_name, 'role', s.role)
          ORDER BY x.family_name), '[]'::jsonb)
        FROM care_relation c JOIN person x ON x.organization_id = c.organization_id AND x.id = c.staff_id
        JOIN staff_member s ON s.organization_id = c.organization_id AND s.person_id = c.staff_id
        WHERE c.organization_id = t.organization_id AND c.patient_id = t.person_id AND c.ended_at IS NULL) AS clinicians,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('workItemId', w.id, 'subject', w.subject, 'ownerName', w.owner_name,
          'ownerRole', w.owner_role, 'teamId', w.team_id, 'dueAt', floor(extract(epoch FROM w.due_at) * 1000)::bigint)
          ORDER BY w.due_at), '[]'::jsonb)
        FROM (SELECT * FROM work_item WHERE organization_id = t.organization_id AND patient_id = t.person_id
          ORDER BY opened_at DESC LIMIT 20) w
        WHERE w.id <> ${item.id} AND w.state IN ('waiting', 'claimed', 'waiting_on_patient')) AS also_open,
      (SELECT count(*)::int FROM thread h JOIN message m ON m.organization_id = h.organization_id AND m.thread_id = h.id
        WHERE h.organization_id = t.organization_id AND h.patient_id = t.person_id AND h.last_message_at > ${instant(since)}
          AND m.side = 'patient' AND m.sent_at > ${instant(since)}) AS written,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'authorId', n.author_id, 'authorName', n.author_name,
          'authorRole', n.author_role, 'body', n.body, 'about', n.about, 'at', floor(extract(epoch FROM n.written_at) * 1000)::bigint)
          ORDER BY n.written_at, n.id), '[]'::jsonb)
        FROM note n WHERE n.organization_id = ${organizationId} AND n.thread_id = ${item.threadId}) AS notes,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'reason', h.reason)), '[]'::jsonb)
        FROM hand_off h WHERE h.organization_id = ${organizationId} AND h.thread_id = ${item.threadId}) AS hand_offs
    FROM patient t JOIN person p ON p.organization_id = t.organization_id AND p.id = t.person_id
    WHERE t.organization_id = ${organizationId} AND t.person_id = ${item.patientId}`);
  if (row === undefined) return undefined;
  const summary = readSummary(row.summary);
  const context = {
    patientId: item.patientId,
    name: row.name,
    birthDate: row.birth_date,
    language: row.language,
    phone: row.phone,
    recordNumber: row.record_number,
    proxies: row.proxies,
    clinicians: row.clinicians,
    alsoOpen: row.also_open,
    many:
      many && row.written > many.messages
        ? { messages: row.written, withinDays: many.withinDays }
        : null,
    young: youngPatientRule(
      charter,
      { birthDate: row.birth_date, proxies: row.proxies },
      now,
      language,
    ),
    youngAsked: askedOf(row.notes),
    ...summary,
  };
  return { item, notes: row.notes, handOffs: row.hand_offs, context };
}

/** The newest answer to what the rules told the team to ask. */
function askedOf(notes: readonly NoteView[]): PatientContext['youngAsked'] {
  const note = notes.findLast(({ about }) => about === 'proxies.teens');
  return note ? { by: note.authorName, at: note.at, answer: note.body } : null;
}

type Summary = Pick<
  PatientContext,
  'medicines' | 'allergies' | 'problems' | 'lastSeen' | 'next' | 'readsBest'
>;

/** A record comes from another system: what is not as expected is left out rather than guessed. */
export function readSummary(summary: Record<string, unknown>): Summary {
  return {
    medicines: listOf(summary['medicines']).flatMap(readMedicine),
    allergies: listOf(summary['allergies']).filter(isText),
    problems: listOf(summary['problems']).filter(isText),
    lastSeen: readMoment(summary['lastSeen']),
    next: readMoment(summary['next']),
    readsBest: isText(summary['readsBest']) ? summary['readsBest'] : null,
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const readMoment = (value: unknown) => (isText(value) || typeof value === 'number' ? value : null);

function readMedicine(value: unknown): Medicine[] {
  if (isText(value)) return [{ name: value, detail: '' }];
  if (typeof value !== 'object' || value === null) return [];
  const { name, dose, taken, detail } = value as Record<string, unknown>;
  if (!isText(name)) return [];
  return [{ name, detail: [dose, taken, detail].filter(isText).join(', ') }];
}
