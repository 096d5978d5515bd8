import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePdf, type PdfContent } from '#platform/pdf/index.ts';
import { madeFolder } from './made-lesson.ts';
import { markOf } from './prints.ts';

/** Changes whenever documents are laid out in another way. */
const PAPER_VERSION = 3;

/** A document by what it says: made once, then read, so that asking often costs nothing. */
export async function keptPaper(dataDir: string, content: PdfContent): Promise<Buffer> {
  const folder = join(madeFolder(dataDir), 'papers');
  const path = join(folder, `${markOf([PAPER_VERSION, content])}.pdf`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined) return kept;
  const bytes = await makePdf(content);
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  return bytes;
}
