import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, readConfig, settingNames } from './index.ts';

test('without settings Parley answers on loopback only, with its own database', () => {
  const config = readConfig({});
  expect(config.host).toBe('127.0.0.1');
  expect(config.port).toBe(8080);
  expect(config.baseUrl).toBe('http://127.0.0.1:8080');
  expect(config.databaseUrl).toBeUndefined();
  expect(config.demoOnNetwork).toBe(false);
  expect(config.dataDir).toMatch(/^\/.*\/\.data$/);
});

test.each([
  ['PORT', '80a'],
  ['PORT', '70000'],
  ['HOST', 'not a host'],
  ['BASE_URL', 'messages.example.org'],
  ['BASE_URL', 'javascript://x'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['SMTP_URL', 'mail.example.org'],
  ['MAIL_FROM', 'nobody'],
  ['MAIL_FROM', 'a@example.org\r\nBcc: b@example.org'],
  ['DEMO_ON_NETWORK', 'yes'],
  ['LOG_LEVEL', 'loud'],
])('%s=%j stops the start with one sentence that names it', (name, value) => {
  const attempt = () => readConfig({ [name]: value });
  expect(attempt).toThrow(ConfigError);
  expect(attempt).toThrow(new RegExp(`^${name} must be [^.]+\\b.*\\.$`, 's'));
});

test('a password never appears in the sentence about a wrong address', () => {
  expect(() => readConfig({ DATABASE_URL: 'http://me:hunter2@db' })).toThrow(/^(?!.*hunter2)/);
});

test('an empty variable counts as absent', () => {
  expect(readConfig({ PORT: '', SMTP_URL: ' ' })).toMatchObject({ port: 8080, smtpUrl: undefined });
});

test('an application address without an owner address is refused', () => {
  expect(() => readConfig({ DATABASE_APP_URL: 'postgres://a@b/c' })).toThrow('needs DATABASE_URL');
});

test('a database address may name a socket instead of a host', () => {
  const url = 'postgres:///parley?host=/run/postgresql';
  expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
});

test('the base address follows host and port, and loses its last slash', () => {
  expect(readConfig({ HOST: '0.0.0.0', PORT: '81' }).baseUrl).toBe('http://localhost:81');
  expect(readConfig({ HOST: '::1' }).baseUrl).toBe('http://[::1]:8080');
  expect(readConfig({ BASE_URL: 'https://x.example/' }).baseUrl).toBe('https://x.example');
});

test('docs/operating.md names every setting', () => {
  const page = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
  expect(settingNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
