import { afterAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/ids/index.ts';
import { appWorld } from './app-world.ts';
import { cast } from './things.ts';

const world = await appWorld();
afterAll(() => world.close());
const people = await cast(world);
const { mine: token, nurse } = people.tokens;
const { mine: marisol } = people.actors;
const post = (path: string, form: Record<string, string>, as: string | undefined = token) =>
  world.request({ method: 'POST', path, token: as, form });
const get = (path: string, accept = 'text/html', as = token) =>
  world.request({ path, token: as, headers: { accept } });
const asked = async () => (await world.send(marisol, { body: 'Where do I park?' })).threadId;
const key = () => newId('key');

/** The text as it stands in a page. */
const written = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

describe('sending twice', () => {
  test('the same form pressed twice sends once and leads to the same place', async () => {
    const threadId = await asked();
    const form = { body: 'Thank you for asking.', idempotency_key: key() };
    const path = `/messages/${threadId}/reply`;
    const [one, two] = await Promise.all([post(path, form), post(path, form)]);
    const three = await post(path, form);
    expect([one.status, two.status, three.status]).toEqual([303, 303, 303]);
    expect(two.headers['location']).toBe(one.headers['location']);
    expect(await world.count('message', 'thread_id = $1', [threadId])).toBe(2);
  });

  test('the same key with other words is refused with 422', async () => {
    const threadId = await asked();
    const idempotency_key = key();
    await post(`/messages/${threadId}/reply`, { body: 'First words', idempotency_key });
    const { status } = await post(`/messages/${threadId}/reply`, {
      body: 'Other words',
      idempotency_key,
    });
    expect(status).toBe(422);
    expect(await world.count('message', 'thread_id = $1', [threadId])).toBe(2);
  });

  test('a draft sent from the page that the back button shows leads to what was sent', async () => {
    const draft = await world.draft(marisol, { body: 'Is there a bus?' });
    const first = await post(`/write/${draft}/send`, {});
    const again = await post(`/write/${draft}/send`, { revision: '1' });
    expect(again.headers['location']).toBe(first.headers['location']);
    for (const step of ['words', 'review', 'safety']) {
      const { status, headers } = await get(`/write/${draft}/${step}`);
      expect([step, status, headers['location']]).toEqual([
        step,
        303,
        String(first.headers['location']).replace(/\/sent$/, ''),
      ]);
    }
  });
});

describe('words that cannot be sent as they are', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\r\n '],
    ['only control characters', '\u0000\u0001\u0008\u007f'],
  ])('%s in a reply is said, and nothing is sent', async (_name, body) => {
    const threadId = await asked();
    const { status } = await post(`/messages/${threadId}/reply`, { body });
    expect(status).toBe(422);
    expect(await world.count('message', 'thread_id = $1', [threadId])).toBe(1);
  });

  test('two hundred thousand characters come back whole, with what to do', async () => {
    const threadId = await asked();
    const body = `${'A long story & more. '.repeat(10_000)}The end.`;
    const { status, body: page } = await post(`/messages/${threadId}/reply`, { body });
    expect(status).toBe(422);
    expect(page).toContain(written('more. The end.'));
    expect(page.length).toBeGreaterThan(body.length);
    expect(await world.count('message', 'thread_id = $1', [threadId])).toBe(1);
  });

  test('two hundred thousand characters in a draft are kept', async () => {
    const draft = await world.draft(marisol, { body: 'x' });
    const body = 'word '.repeat(40_000);
    const saved = await post(`/write/${draft}/words`, { body });
    expect(saved.status).toBe(422);
    expect(saved.body).toContain('word word word');
    expect(await world.count('draft', 'id = $1 AND length(body) = 200000', [draft])).toBe(1);
  });

  test('characters nobody can see are dropped, and all others arrive', async () => {
    const threadId = await asked();
    const { status } = await post(`/messages/${threadId}/reply`, {
      body: 'One\u0000 two\u0007\r\nthree 🦵🏽 שלום \ud83d end',
    });
    expect(status).toBe(303);
    const [row] = await world.ask<{ body: string }>(
      `SELECT body FROM message WHERE thread_id = $1 AND body LIKE 'One%'`,
      [threadId],
    );
    expect(row?.body).toBe('One two\nthree 🦵🏽 שלום \ufffd end');
  });

  test('the staff side keeps what was typed when a reply is too long', async () => {
    const threadId = await asked();
    const [work] = await world.ask<{ id: string }>(
      'SELECT id FROM work_item WHERE thread_id = $1',
      [threadId],
    );
    const body = `${'Rest and drink. '.repeat(2000)}Call us.`;
    const answer = await post(`/work/${work?.id}/reply`, { body }, nurse);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('drink. Call us.');
  });
});

describe('a form that met another world', () => {
  test('an ended session keeps every word through signing in', async () => {
    const threadId = await asked();
    const gone = await world.signIn(marisol.personId);
    await world.ask(`UPDATE session SET ended_at = now() WHERE token_hash = sha256($1::bytea)`, [
      gone,
    ]);
    const answer = await post(`/messages/${threadId}/reply`, { body: 'These words matter.' }, gone);
    expect(answer.status).toBe(401);
    expect(answer.body).toContain('name="kept"');
    const [, kept = ''] = /name="kept"[^>]*value="([^"]*)"/.exec(answer.body) ?? [];
    expect(kept).not.toBe('');
    expect(await world.count('message', 'thread_id = $1', [threadId])).toBe(1);
  });

  test('a conversation that was closed meanwhile opens again with the new words', async () => {
    const threadId = await asked();
    await world.ask(`UPDATE thread SET public_status = 'closed', closed_at = now() WHERE id = $1`, [
      threadId,
    ]);
    await world.ask(`UPDATE work_item SET state = 'closed' WHERE thread_id = $1`, [threadId]);
    const { status } = await post(`/messages/${threadId}/reply`, { body: 'One more thing.' });
    expect(status).toBe(303);
    const [row] = await world.ask(
      `SELECT t.public_status, w.state FROM thread t JOIN work_item w ON w.thread_id = t.id WHERE t.id = $1`,
      [threadId],
    );
    expect(row).toEqual({ public_status: 'received', state: 'waiting' });
  });

  test('a review page that is older than the draft is shown again before anything is sent', async () => {
    const draft = await world.draft(marisol, { body: 'First words' });
    await world.ask(`UPDATE draft SET body = 'Newer words', revision = 9 WHERE id = $1`, [draft]);
    const { status, headers } = await post(`/write/${draft}/send`, { revision: '2' });
    expect([status, headers['location']]).toEqual([303, `/write/${draft}/review?changed=1`]);
    expect((await get(`/write/${draft}/review?changed=1`)).body).toContain('Newer words');
  });

  test.each([
    ['/write/:draft/words', 'wrong types', { 'body[]': 'a', body: '', 'answer.x': 'y' }],
    ['/write/:draft/topic', 'a topic that does not exist', { topic: '../../etc' }],
    ['/write/:draft/urgent', 'an urgent question that does not exist', { 'urgent.nothing': 'yes' }],
    ['/write/:draft/send', 'a revision that is no number', { revision: 'many' }],
  ])('%s with %s is answered calmly', async (path, _what, form) => {
    const draft = await world.draft(marisol, { body: 'Words' });
    const { status } = await post(path.replace(':draft', draft), form as Record<string, string>);
    expect(status).toBeLessThan(500);
  });
});

describe('after an emergency', () => {
  test('no time in the future is shown or sent, on any page of the patient', async () => {
    const hannah = await world.actor('hannah-petrov');
    const own = await world.signIn(hannah.personId);
    const { threadId } = await world.send(hannah, {
      body: 'I have crushing chest pain and cannot breathe.',
    });
    const [work] = await world.ask<{ due_at: Date; lane: string }>(
      'SELECT due_at, lane FROM work_item WHERE thread_id = $1',
      [threadId],
    );
    expect(work?.lane).toBe('emergency');
    const pages = [
      '/home',
      '/messages',
      ...['', '/sent', '/line', '/print'].map((part) => `/messages/${threadId}${part}`),
    ];
    for (const path of pages) {
      const html = await get(path, 'text/html', own);
      expect([path, html.status]).toEqual([path, 200]);
      const times = [...html.body.matchAll(/datetime="([^"]+)"/gi)].map((match) => match[1] ?? '');
      expect([path, times.filter((time) => Date.parse(time) > Date.now() + 1000)]).toEqual([
        path,
        [],
      ]);
      const json = await get(path, 'application/json', own);
      const later = (json.body.match(/\b\d{13}\b/g) ?? []).filter(
        (at) => Number(at) > Date.now() + 1000,
      );
      expect([path, later]).toEqual([path, []]);
      expect(json.body).not.toContain(work?.due_at.toISOString());
    }
  });
});
