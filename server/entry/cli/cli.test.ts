import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandNames } from './registry.ts';

const script = join(import.meta.dirname, '../cli.ts');

function parley(args: string[], environment: Record<string, string> = {}) {
  return new Promise<{ code: number; out: string; said: string }>((resolve) => {
    const env = { PATH: process.env['PATH'], ...environment };
    execFile(process.execPath, [script, ...args], { env }, (error, out, said) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, said });
    });
  });
}

test('help lists every command and the exit codes, and is what no command shows', async () => {
  const { code, out } = await parley([]);
  expect(code).toBe(0);
  for (const name of commandNames()) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  expect(out).toContain('2  the call was wrong');
});

test('an unknown command is a wrong call', async () => {
  const { code, said } = await parley(['bakcup']);
  expect(code).toBe(2);
  expect(said).toBe('There is no command bakcup. bin/parley help lists them.\n');
});

test('a wrong option shows how the command is called', async () => {
  const { code, said } = await parley(['doctor', '--loud']);
  expect(code).toBe(2);
  expect(said).toContain('bin/parley doctor [--json]');
});

test('a wrong setting is one sentence and no stack', async () => {
  const { code, said } = await parley(['doctor'], { PORT: 'http' });
  expect(code).toBe(1);
  expect(said).toBe('PORT must be a number from 0 to 65535, such as 8080.\n');
});

test('doctor tells what it found as JSON, without the password of a mail server', async () => {
  const { code, out } = await parley(['doctor', '--json'], {
    DATA_DIR: '/nonexistent/parley',
    SMTP_URL: 'smtp://me:hunter2@mail.example.org:587',
  });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    database: 'embedded',
    state: 'not made yet',
    mail: 'mail.example.org:587',
  });
  expect(out).not.toContain('hunter2');
});
