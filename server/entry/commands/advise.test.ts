import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '#platform/config/index.ts';
import { createLogger } from '#platform/log/index.ts';
import type { CommandContext } from '../cli/command.ts';
import { command } from './advise.ts';

const place = mkdtempSync(join(tmpdir(), 'parley-advise-'));
const said: string[] = [];
const context: CommandContext = {
  config: readConfig({ DATA_DIR: place }),
  log: createLogger({ level: 'silent' }),
  say: (line) => void said.push(line),
  print: () => undefined,
  stopping: new AbortController().signal,
  database: () => {
    throw new Error('not asked for');
  },
};

afterAll(() => rmSync(place, { recursive: true, force: true }));

test('every row gets its advice, and a line that is no row is named and left out', async () => {
  const from = join(place, 'rows.jsonl');
  const to = join(place, 'advice.jsonl');
  const rows = [
    { id: 'a', text: 'crushing chest pain and sweating' },
    { id: 'b', text: 'necesito resurtir mi losartan', lang: 'es' },
    { id: 'c', text: 'She denies chest pain.', concept: 'chest pain' },
    { id: 'd', text: 'temp is 100.9', context: { chemotherapy: true } },
  ];
  writeFileSync(from, `${rows.map((row) => JSON.stringify(row)).join('\n')}\nnot json\n`);
  expect(await command.run(['--in', from, '--out', to], context)).toBe(1);
  const written = readFileSync(to, 'utf8').trim().split('\n');
  const [first, second, third, fourth] = written.map((line) => JSON.parse(line));
  expect(first).toMatchObject({ id: 'a', alert: 'emergency', screen: 'emergency', issues: 1 });
  expect(first.reasons[0]).toMatchObject({ clause: 'urgency', span: { field: 'body' } });
  expect(second).toMatchObject({ alert: 'none', language: 'es' });
  expect(second.topics[0]).toBe('medication_refill');
  expect(third.negation).toMatchObject({ negation: 'negated', experiencer: 'patient' });
  expect(fourth.alert).toBe('emergency');
  expect(said.join('\n')).toContain('rows.jsonl:5 is not JSON.');
});

test('a row with something of another type is read all the same', async () => {
  const from = join(place, 'odd.jsonl');
  const to = join(place, 'odd-advice.jsonl');
  const rows = [
    { id: 1, text: null },
    { id: 2, text: 'crushing chest pain', subject: 5, lang: 7, concept: ['x'], context: 'x' },
    { id: 3, text: '\ud83d \u200b 😀 مرحبا' },
  ];
  writeFileSync(from, rows.map((row) => JSON.stringify(row)).join('\n'));
  expect(await command.run(['--in', from, '--out', to], context)).toBe(0);
  const written = readFileSync(to, 'utf8').trim().split('\n');
  expect(written.map((line) => JSON.parse(line))).toMatchObject([
    { id: 1, alert: 'none' },
    { id: 2, alert: 'emergency' },
    { id: 3, alert: 'none' },
  ]);
});

test('a file that is not there is said in one sentence', async () => {
  const missing = ['--in', join(place, 'none.jsonl'), '--out', join(place, 'out.jsonl')];
  await expect(command.run(missing, context)).rejects.toThrow(/Check the names of the files/);
});
