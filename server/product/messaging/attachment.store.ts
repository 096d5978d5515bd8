import { sql, type Transaction } from '#platform/db/index.ts';

export interface Attachment {
  id: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
}

export async function listDraftAttachments(
  transaction: Transaction,
  organizationId: string,
  draftId: string,
): Promise<Attachment[]> {
  const rows = await transaction.query<{
    id: string;
    file_name: string;
    content_type: string;
    size_bytes: number;
  }>(sql`
    SELECT id, file_name, content_type, size_bytes FROM attachment
    WHERE organization_id = ${organizationId} AND draft_id = ${draftId} ORDER BY created_at, id`);
  return rows.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    contentType: row.content_type,
    sizeBytes: row.size_bytes,
  }));
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
