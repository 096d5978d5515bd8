import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createLogger } from '#platform/log/index.ts';
import { createHttpServer, page, routesFor, type Asker } from './index.ts';

const LONG_CHARACTERS = 8_000_000;
const folder = mkdtempSync(join(tmpdir(), 'parley-leaving-'));
const nobody: Asker = {
  kind: 'anonymous',
  organizationId: null,
  personId: null,
  language: 'en',
  scope: {},
};
const faults: unknown[] = [];
const lines: string[] = [];
const http = await createHttpServer<Asker>({
  baseUrl: 'http://127.0.0.1',
  log: createLogger({ level: 'debug', write: (line) => void lines.push(line) }),
  routes: ['/slow', '/broken'].map((path) =>
    routesFor<Asker>()({
      method: 'POST',
      path,
      permission: { name: 'anybody', allows: () => true },
      audit: { nothing: 'a test' },
      request: {},
      response: 'page',
      async handle() {
        if (path === '/broken') throw new Error('It broke.');
        return page('any', {});
      },
    }),
  ),
  assetsFolder: folder,
  hasSession: () => false,
  authenticate: async () => nobody,
  async render(_page, _view, _asker, request) {
    // As a browser does that asks anew: the connection ends while the answer is being packed.
    setImmediate(() => request.raw.socket.destroy());
    return `<!doctype html>${' '.repeat(LONG_CHARACTERS)}`;
  },
  errorPage: async (status) => `fault ${status}`,
  refused: async () => undefined,
  onFault: (error) => void faults.push(error),
});
await http.listen({ host: '127.0.0.1', port: 0 });
afterAll(async () => {
  await http.close();
  rmSync(folder, { recursive: true });
});

test('who leaves before the answer is no fault of the server, and what breaks is', async () => {
  const { port } = http.server.address() as AddressInfo;
  const ask = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { origin: 'http://127.0.0.1', 'accept-encoding': 'gzip' },
      body: new URLSearchParams({ word: 'typed' }),
    });
  await expect(ask('/slow')).rejects.toThrow();
  await expect.poll(() => lines.join('')).toContain('left before the answer');
  expect(faults).toEqual([]);
  expect((await ask('/broken')).status).toBe(500);
  expect(faults).toHaveLength(1);
});
