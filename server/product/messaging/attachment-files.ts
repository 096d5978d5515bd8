import { join } from 'node:path';
import type { Ground } from '#platform/ground.ts';
import { createFileStore, type FileStore } from '#platform/files/index.ts';

/** Where the bytes of attachments lie: beside the database, in the data directory. */
export function attachmentFiles(ground: Ground): FileStore {
  return createFileStore(join(ground.config.dataDir, 'attachments'));
}
