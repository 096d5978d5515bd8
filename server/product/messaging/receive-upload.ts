import type { FastifyRequest } from 'fastify';
import { HttpError } from '#platform/http/index.ts';
import type { FileStore } from '#platform/files/index.ts';
import type { Upload } from './inspect-file.ts';

/** A form with files as it came: its words, and each file in a place of its own. Whoever takes it drops the files. */
export interface ReceivedForm {
  fields: Record<string, string | string[]>;
  uploads: Upload[];
}

const FILES_AT_MOST = 20;
const FIELDS_AT_MOST = 100;
const FIELD_IN_BYTES = 1_000_000;

/** Reads a multipart form to its end, so that nothing typed is lost when a file in it is refused. */
export async function receiveForm(
  request: FastifyRequest,
  files: FileStore,
  maximumBytesPerFile: number,
): Promise<ReceivedForm> {
  if (!request.isMultipart()) throw new HttpError(400, 'bad_request');
  const fields = new Map<string, string[]>();
  const uploads: Upload[] = [];
  const limits = {
    files: FILES_AT_MOST,
    fields: FIELDS_AT_MOST,
    fieldSize: FIELD_IN_BYTES,
    fileSize: Number.POSITIVE_INFINITY,
    parts: FILES_AT_MOST + FIELDS_AT_MOST,
  };
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') {
        fields.set(part.fieldname, [...(fields.get(part.fieldname) ?? []), String(part.value)]);
        continue;
      }
      const received = await files.receive(part.file, maximumBytesPerFile);
      const { filename } = part as { filename?: string };
      const chosen =
        part.fieldname === 'file' && (filename !== undefined || received.sizeBytes > 0);
      if (chosen) uploads.push({ ...received, fileName: filename });
      else await files.drop(received.path);
    }
  } catch (error) {
    await Promise.all(uploads.map((upload) => files.drop(upload.path)));
    throw isSenders(error) ? new HttpError(400, 'bad_request') : error;
  }
  const flat = [...fields].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : all]);
  return { fields: Object.fromEntries(flat) as ReceivedForm['fields'], uploads };
}

function isSenders(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const status = 'statusCode' in error ? Number(error.statusCode) : 500;
  return status < 500 || /multipart|terminated early|premature|aborted/i.test(error.message);
}
