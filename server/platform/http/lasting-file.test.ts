import fastify from 'fastify';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sendLasting } from './lasting-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-lasting-'));
const path = join(folder, 'film.mp4');
writeFileSync(path, '0123456789');
const app = fastify();
app.get('/film', (request, reply) =>
  sendLasting({ path, contentType: 'video/mp4' }, request, reply),
);
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  [undefined, 200, '0123456789', undefined],
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-3', 206, '789', 'bytes 7-9/10'],
  ['bytes=0-99', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=4-2', 416, '', 'bytes */10'],
  ['bytes=0-1,4-5', 200, '0123456789', undefined],
  ['lines=1-2', 200, '0123456789', undefined],
])('the range %s is answered with %i', async (range, status, body, said) => {
  const headers = range === undefined ? {} : { range };
  const answer = await app.inject({ url: '/film', headers });
  expect([answer.statusCode, answer.body]).toEqual([status, body]);
  expect(answer.headers['content-range']).toBe(said);
  expect(answer.headers['cache-control']).toContain('immutable');
  expect(answer.headers['content-type']).toBe('video/mp4');
});
