import { instant, sql, type Transaction } from '#platform/db/index.ts';

/** Deletes a reply that nobody outside the team has seen, and puts the thread's own figures back. Answers its text. */
export async function withdrawMessage(
  transaction: Transaction,
  organizationId: string,
  threadId: string,
  messageId: string,
  authorId: string,
  at: number,
): Promise<string | undefined> {
  const [row] = await transaction.query<{ body: string }>(sql`
    DELETE FROM message WHERE organization_id = ${organizationId} AND id = ${messageId} AND thread_id = ${threadId}
      AND author_id = ${authorId} AND side = 'team' AND release_at > ${instant(at)} RETURNING body`);
  if (row === undefined) return undefined;
  transaction.run(sql`
    UPDATE thread SET message_count = message_count - 1, answered_at = NULL, answered_by_name = NULL, answered_by_role = NULL,
      last_message_at = coalesce((SELECT max(release_at) FROM message m
        WHERE m.organization_id = ${organizationId} AND m.thread_id = ${threadId}), last_message_at)
    WHERE organization_id = ${organizationId} AND id = ${threadId}`);
  return row.body;
}
