import type { Ground } from '#platform/ground.ts';
import { systemScope } from '#foundation/people/index.ts';
import { attachmentFiles } from './attachment-files.ts';
import { deleteAbandoned, unnamedKeys } from './attachment.store.ts';

const HOUR_IN_MILLISECONDS = 3_600_000;
const DAY_IN_MILLISECONDS = 24 * HOUR_IN_MILLISECONDS;
const BATCH = 1000;

/**
 * Cleans up behind crashes and discarded drafts of one organization: rows whose draft is gone, files older than a day that no
 * row names, uploads older than an hour that were never finished. Safe to run again and beside a running server.
 */
export async function sweepAttachments(
  ground: Ground,
  organizationId: string,
): Promise<{ rows: number; files: number }> {
  const files = attachmentFiles(ground);
  // Files bear the time of the machine, so the machine's clock decides, not the product's.
  const now = Date.now();
  await files.sweepIncoming(now - HOUR_IN_MILLISECONDS);
  const scope = systemScope(organizationId);
  const abandoned = await ground.database.transaction(scope, (transaction) =>
    deleteAbandoned(transaction, organizationId),
  );
  for (const key of abandoned) await files.discard(organizationId, key);
  const old = await files.keysBefore(organizationId, now - DAY_IN_MILLISECONDS);
  let swept = 0;
  for (let from = 0; from < old.length; from += BATCH) {
    const batch = old.slice(from, from + BATCH);
    const unnamed = await ground.database.transaction(scope, (transaction) =>
      unnamedKeys(transaction, organizationId, batch),
    );
    for (const key of unnamed) await files.discard(organizationId, key);
    swept += unnamed.length;
  }
  return { rows: abandoned.length, files: swept };
}
