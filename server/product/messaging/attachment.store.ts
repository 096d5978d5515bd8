import { instant, sql, type Transaction } from '#platform/db/index.ts';

export interface Attachment {
  id: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
}

interface AttachmentRow {
  id: string;
  file_name: string;
  content_type: string;
  size_bytes: number;
}

/** An attachment with where its bytes lie. */
export interface StoredAttachment extends Attachment {
  storageKey: string;
  patientId: string;
}

const attachmentOf = (row: AttachmentRow): Attachment => ({
  id: row.id,
  fileName: row.file_name,
  contentType: row.content_type,
  sizeBytes: row.size_bytes,
});

export async function listDraftAttachments(
  transaction: Transaction,
  organizationId: string,
  draftId: string,
): Promise<Attachment[]> {
  const rows = await transaction.query<AttachmentRow>(sql`
    SELECT id, file_name, content_type, size_bytes FROM attachment
    WHERE organization_id = ${organizationId} AND draft_id = ${draftId} ORDER BY created_at, id`);
  return rows.map(attachmentOf);
}

export interface NewAttachment extends StoredAttachment {
  draftId: string;
  authorId: string;
  clinicId: string;
  widthPixels: number | null;
  heightPixels: number | null;
  sha256: string;
  at: number;
}

/** An attachment of a draft: nobody but its author sees it until the message is sent. */
export function insertAttachment(
  transaction: Transaction,
  organizationId: string,
  attachment: NewAttachment,
): void {
  transaction.run(sql`
    INSERT INTO attachment (organization_id, id, draft_id, author_id, patient_id, clinic_id, opened_by, visibility, file_name,
      content_type, size_bytes, width_pixels, height_pixels, sha256, storage_key, created_at)
    VALUES (${organizationId}, ${attachment.id}, ${attachment.draftId}, ${attachment.authorId}, ${attachment.patientId},
      ${attachment.clinicId}, ${attachment.authorId}, 'participants', ${attachment.fileName}, ${attachment.contentType},
      ${attachment.sizeBytes}, ${attachment.widthPixels}, ${attachment.heightPixels}, ${attachment.sha256},
      ${attachment.storageKey}, ${instant(attachment.at)})`);
}

/** Takes an attachment off a draft. Answers its storage key; undefined when it was not there. */
export async function deleteDraftAttachment(
  transaction: Transaction,
  organizationId: string,
  draftId: string,
  id: string,
): Promise<string | undefined> {
  const [row] = await transaction.query<{ storage_key: string }>(sql`
    DELETE FROM attachment WHERE organization_id = ${organizationId} AND draft_id = ${draftId} AND id = ${id}
    RETURNING storage_key`);
  return row?.storage_key;
}

/** An attachment as the asker's scope shows it: of a draft of their own, or of a message they may read now. */
export async function findAttachment(
  transaction: Transaction,
  organizationId: string,
  id: string,
): Promise<StoredAttachment | undefined> {
  const [row] = await transaction.query<
    AttachmentRow & { storage_key: string; patient_id: string }
  >(sql`
    SELECT a.id, a.file_name, a.content_type, a.size_bytes, a.storage_key, a.patient_id FROM attachment a
    WHERE a.organization_id = ${organizationId} AND a.id = ${id}
      AND (EXISTS (SELECT 1 FROM message m WHERE m.organization_id = a.organization_id AND m.id = a.message_id)
        OR EXISTS (SELECT 1 FROM draft d WHERE d.organization_id = a.organization_id AND d.id = a.draft_id))`);
  return row && { ...attachmentOf(row), storageKey: row.storage_key, patientId: row.patient_id };
}

/** The attachments of a draft belong to the message from now on, and are seen by whoever sees it. */
export function attachToMessage(
  transaction: Transaction,
  draftId: string,
  message: {
    organizationId: string;
    id: string;
    threadId: string;
    clinicId: string;
    patientId: string;
    openedBy: string;
    visibility: string;
  },
): void {
  transaction.run(sql`
    UPDATE attachment SET draft_id = NULL, message_id = ${message.id}, thread_id = ${message.threadId}, patient_id = ${message.patientId},
      clinic_id = ${message.clinicId}, opened_by = ${message.openedBy}, visibility = ${message.visibility}
    WHERE organization_id = ${message.organizationId} AND draft_id = ${draftId}`);
}

/** Deletes the attachments whose draft was thrown away. Answers their storage keys. System scope. */
export async function deleteAbandoned(
  transaction: Transaction,
  organizationId: string,
): Promise<string[]> {
  const rows = await transaction.query<{ storage_key: string }>(sql`
    DELETE FROM attachment a WHERE a.organization_id = ${organizationId} AND a.draft_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.organization_id = a.organization_id AND d.id = a.draft_id)
    RETURNING a.storage_key`);
  return rows.map((row) => row.storage_key);
}

/** Which of these keys no attachment names. System scope. @throws when the scope does not show the organization. */
export async function unnamedKeys(
  transaction: Transaction,
  organizationId: string,
  keys: readonly string[],
): Promise<string[]> {
  const [seen, rows] = await Promise.all([
    transaction.query(sql`SELECT 1 FROM organization WHERE id = ${organizationId}`),
    transaction.query<{ key: string }>(sql`
      SELECT key FROM unnest(${[...keys]}::text[]) AS given (key)
      WHERE NOT EXISTS (SELECT 1 FROM attachment a WHERE a.organization_id = ${organizationId} AND a.storage_key = key)`),
  ]);
  // A scope that shows nothing would make every file look forgotten.
  if (seen.length === 0) throw new Error('The sweep of files cannot see its organization.');
  return rows.map((row) => row.key);
}
