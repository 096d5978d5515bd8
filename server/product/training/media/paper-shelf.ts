import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { madeFolder } from './made-lesson.ts';
import { markOf } from './prints.ts';

/** A document by what it is made of: made once, then read, so that asking often costs nothing. */
export async function keptPaper(
  dataDir: string,
  madeOf: unknown,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const folder = join(madeFolder(dataDir), 'papers');
  const path = join(folder, `${markOf(madeOf)}.pdf`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined) return kept;
  const bytes = await make();
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  return bytes;
}
