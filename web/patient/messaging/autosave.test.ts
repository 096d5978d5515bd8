import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosave, type SaveState, type Saved } from './autosave.ts';

let answers: (() => Promise<Response>)[] = [];
let asked: string[] = [];
let states: SaveState['kind'][] = [];
let saved: Saved[] = [];
let text = '';

const good = (revision: number) => () =>
  Promise.resolve(Response.json({ revision, savedAt: 1000, otherVersion: null }));
const status = (code: number) => () => Promise.resolve(new Response('{}', { status: code }));
const broken = () => Promise.reject(new TypeError('no network'));

function autosave() {
  return createAutosave({
    address: '/write/dra_sample',
    fields: () => new URLSearchParams({ body: text }),
    onState: ({ kind }) => states.push(kind),
    onSaved: (each) => saved.push(each),
    fetch: (_address, init) => {
      asked.push(String(init?.body));
      const answer = answers.shift() ?? good(1);
      return answer();
    },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('navigator', { onLine: true });
  [answers, asked, states, saved, text] = [[], [], [], [], ''];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('autosave', () => {
  test('saves from the first character on, once per pause', async () => {
    const { changed } = autosave();
    for (const each of ['H', 'He', 'Hel']) {
      text = each;
      changed();
    }
    await vi.advanceTimersByTimeAsync(700);
    expect(asked).toEqual(['body=Hel']);
    expect(states).toEqual(['saved']);
  });

  test('does not say saved while newer words are not', async () => {
    const keeper = autosave();
    answers = [
      () => {
        text = 'two';
        keeper.changed();
        return good(1)();
      },
    ];
    text = 'one';
    keeper.changed();
    await vi.advanceTimersByTimeAsync(650);
    expect(states).toEqual([]);
    await vi.advanceTimersByTimeAsync(700);
    expect(asked).toEqual(['body=one', 'body=two']);
    expect(states).toEqual(['saved']);
  });

  test('tries again, later each time, until it is saved', async () => {
    answers = [broken, status(500), good(2)];
    text = 'kept';
    autosave().changed();
    await vi.advanceTimersByTimeAsync(600 + 1000 + 2000 + 50);
    expect(states).toEqual(['retrying', 'retrying', 'saved']);
    expect(saved.at(-1)?.revision).toBe(2);
  });

  test('says that the session ended, and saves when there is one again', async () => {
    answers = [status(401), good(3)];
    autosave().changed();
    await vi.advanceTimersByTimeAsync(2000);
    expect(states).toEqual(['signedOut', 'saved']);
  });

  test('stops when the draft is gone', async () => {
    answers = [status(404)];
    const { changed } = autosave();
    changed();
    await vi.advanceTimersByTimeAsync(700);
    changed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
    expect(states).toEqual(['gone']);
  });

  test('saves what is left when the page goes away, and nothing when nothing is', async () => {
    const { changed, leaving } = autosave();
    leaving();
    text = 'last words';
    changed();
    leaving();
    expect(asked).toEqual(['body=last+words']);
  });
});
