import { expect, test } from 'vitest';
import { createLogger, fieldsOfError, type LogFields } from './index.ts';

function heard(level: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info') {
  const lines: string[] = [];
  const log = createLogger({ level, write: (line) => void lines.push(line), now: () => 0 });
  return { lines, log };
}

test('a field that is not on the list is left out of the line', () => {
  const { lines, log } = heard();
  const careless = { status: 200, body: 'my chest hurts', url: '/search?q=chest' } as LogFields;
  log.info('request', careless);
  expect(lines.join('')).toContain('"status":200');
  expect(lines.join('')).not.toContain('chest');
});

test('an object in a listed field is left out too', () => {
  const { lines, log } = heard();
  log.info('request', { route: { text: 'my chest hurts' } } as unknown as LogFields);
  expect(lines.join('')).not.toContain('chest');
});

test('an error is told by name, code and place, without its message', () => {
  const error = Object.assign(new Error('duplicate key: (body)=(my chest hurts)'), {
    code: '23505',
  });
  const { lines, log } = heard();
  log.error('command failed', fieldsOfError(error));
  expect(lines.join('')).toContain('23505');
  expect(lines.join('')).toContain('log.test.ts');
  expect(lines.join('')).not.toContain('chest');
});

test('what is below the level is not written, and silent writes nothing', () => {
  const quiet = heard('warn');
  quiet.log.info('hello');
  quiet.log.warn('careful');
  expect(quiet.lines).toHaveLength(1);
  const silent = heard('silent');
  silent.log.error('lost');
  expect(silent.lines).toHaveLength(0);
});

test('a line carries what its logger was made with', () => {
  const { lines, log } = heard();
  log.with({ requestId: 'req_1' }).info('request', { status: 204 });
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: '1970-01-01T00:00:00.000Z',
    level: 'info',
    message: 'request',
    requestId: 'req_1',
    status: 204,
  });
});
