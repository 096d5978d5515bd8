import type { FastifyReply, FastifyRequest } from 'fastify';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { notFound } from './http.errors.ts';

const RANGE = /^bytes=(\d*)-(\d*)$/;
const YEAR_SECONDS = 31_536_000;

/** Sends a file, or the one part of it that is asked for, so that a player can begin anywhere. @throws 404 when it is not there */
export async function sendLasting(
  { path, contentType }: { path: string; contentType: string },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw notFound();
  reply
    .type(contentType)
    .header('accept-ranges', 'bytes')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`);
  const part = partOf(request.headers.range, found.size);
  if (part === 'outside')
    return reply.status(416).header('content-range', `bytes */${found.size}`).send('');
  if (part === undefined)
    return reply.header('content-length', found.size).send(createReadStream(path));
  const { from, to } = part;
  return reply
    .status(206)
    .header('content-range', `bytes ${from}-${to}/${found.size}`)
    .header('content-length', to - from + 1)
    .send(createReadStream(path, { start: from, end: to }));
}

/** What is asked for, both ends included. What is not one range of bytes is answered with the whole. */
function partOf(
  header: string | undefined,
  size: number,
): { from: number; to: number } | 'outside' | undefined {
  const [, first = '', last = ''] = RANGE.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from > to || from >= size ? 'outside' : { from, to };
}
