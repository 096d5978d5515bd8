import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import {
  cleanFileName,
  isWholePdf,
  shownFileName,
  type FileStore,
  type Received,
} from '#platform/files/index.ts';
import { reencodeImage, type ImageFormat } from '#platform/images/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import type { AttachmentProblemCode, Problem } from './messaging.errors.ts';

/** A file as it came from outside. */
export interface Upload extends Received {
  fileName: string | undefined;
}

/** A file as it may be kept: looked at, and a picture made anew. */
export interface Accepted {
  path: string;
  fileName: string;
  contentType: Kind;
  sizeBytes: number;
  sha256: string;
  widthPixels: number | null;
  heightPixels: number | null;
}

type Limits = ResolvedCharter['attachments'];
type Kind = Limits['contentKinds'][number];

const endings: Record<Kind, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};
const pictures: Partial<Record<Kind, ImageFormat>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
};
const HEIC = /^image\/hei[cf]/;
const BYTES_PER_MEGABYTE = 1024 * 1024;

/** Looks at what a file is, never at what it says it is. A picture is decoded and made anew, a PDF is kept as it came. */
export async function inspectFile(
  files: FileStore,
  upload: Upload,
  limits: Limits,
  at: number,
): Promise<Accepted | Problem> {
  const shownName = shownFileName(upload.fileName);
  const refuse = (code: AttachmentProblemCode, values: Problem['values'] = {}): Problem => ({
    field: 'attachment',
    code,
    values: { ...(shownName === '' ? {} : { file: shownName }), ...values },
  });
  if (upload.sizeBytes === 0) return refuse('empty_file');
  if (upload.tooLarge) {
    return refuse('too_large', { megabytes: limits.maximumBytesPerFile / BYTES_PER_MEGABYTE });
  }
  const { fileTypeFromFile } = await import('file-type');
  const found = (await fileTypeFromFile(upload.path).catch(() => undefined))?.mime ?? '';
  const kind = limits.contentKinds.find((each) => each === found);
  if (kind === undefined) {
    return refuse('wrong_kind', { found: HEIC.test(found) ? 'heic' : 'other' });
  }
  const named = {
    fileName: cleanFileName(
      upload.fileName,
      endings[kind],
      new Date(at).toISOString().slice(0, 10),
    ),
    contentType: kind,
  };
  const format = pictures[kind];
  if (format === undefined) {
    if (!(await isWholePdf(upload.path))) return refuse('damaged');
    const { path, sizeBytes, sha256 } = upload;
    return { ...named, path, sizeBytes, sha256, widthPixels: null, heightPixels: null };
  }
  const path = await files.place();
  const made = await reencodeImage(upload.path, path, format);
  if (made.kind !== 'done') {
    await files.drop(path);
    return refuse(made.kind === 'unreadable' ? 'damaged' : made.kind);
  }
  const { widthPixels, heightPixels } = made;
  return { ...named, path, widthPixels, heightPixels, ...(await measure(path)) };
}

// A picture made anew is at most some megabytes, so it can be read whole.
async function measure(path: string): Promise<{ sizeBytes: number; sha256: string }> {
  const [{ size }, bytes] = await Promise.all([stat(path), readFile(path)]);
  return { sizeBytes: size, sha256: createHash('sha256').update(bytes).digest('hex') };
}
