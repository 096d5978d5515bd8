import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';
import config from '../../../vite.config.ts';

const mostBytes = 30_000;

test('guidance on a page, code and both lexicons, is at most 30 KB compressed', async () => {
  const client = config({ command: 'build', mode: 'client' });
  const built = await build({
    configFile: false,
    root: join(import.meta.dirname, '../../..'),
    logLevel: 'silent',
    publicDir: false,
    build: {
      ...client.build,
      write: false,
      emptyOutDir: false,
      rolldownOptions: {
        ...client.build?.rolldownOptions,
        input: join(import.meta.dirname, 'page-guidance.ts'),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  expect(code).toContain('adviseOnPage');
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(mostBytes);
});
