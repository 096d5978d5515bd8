import { sql, type Transaction } from '#platform/db/index.ts';

/** Words as search keeps and asks for them: lower case, without accents, letters and digits only. */
function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const WORD_AT_MOST = 100;

/** Each word of a text once, as the index keeps it; a longer one, which nobody types, is cut. */
export function searchWords(text: string): string[] {
  const words = searchable(text.slice(0, 200_000)).split(' ');
  return [...new Set(words.map((word) => word.slice(0, WORD_AT_MOST)))].filter(Boolean);
}

/** What was typed as a question to the index: every word must be there, the last one may be unfinished. Empty when nothing is left. */
export function searchQuery(typed: string): string {
  const words = searchable(typed)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, WORD_AT_MOST))
    .slice(0, 8);
  return words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word)).join(' & ');
}

/** Puts messages into the index. Through a door: the application has no privilege on the index itself. */
export async function addToIndex(
  transaction: Transaction,
  organizationId: string,
  messageIds: readonly string[],
): Promise<void> {
  if (messageIds.length === 0) return;
  const rows = await transaction.query<{
    id: string;
    body: string;
    subject: string;
    patient_name: string;
    answers: { text: string }[] | null;
  }>(sql`
    SELECT m.id, m.body, m.answers, t.subject, t.patient_name FROM message m
    JOIN thread t ON t.organization_id = m.organization_id AND t.id = m.thread_id
    WHERE m.organization_id = ${organizationId} AND m.id = ANY (${[...messageIds]}::text[])`);
  const entries = rows.map((row) => ({
    organization_id: organizationId,
    message_id: row.id,
    words: searchWords(
      [
        row.subject,
        row.patient_name,
        row.body,
        ...(row.answers ?? []).map((answer) => answer.text),
      ].join(' '),
    ),
  }));
  transaction.run(sql`SELECT index_messages(${JSON.stringify(entries)}::jsonb)`);
}

export function removeFromIndex(transaction: Transaction, messageId: string): void {
  transaction.run(sql`SELECT unindex_message(${messageId})`);
}
