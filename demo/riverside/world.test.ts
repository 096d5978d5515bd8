import { describe, expect, test } from 'vitest';
import { bulk, recordNumberOf, riverside, SHORT, trigramsOf, wordsOf } from './index.ts';
import type { DemoConversation, DemoStep } from './index.ts';
import { localDays, workClock } from './days.ts';

const UNTIL = Date.parse('2026-10-06T15:41:00Z');
const OPTIONS = { seed: 1, until: UNTIL, days: 90, patients: 20_000 };
const began = performance.now();
const world = riverside(OPTIONS);
const conversations = [...world.conversations];
const tookMs = performance.now() - began;
const patients = [...world.patients];

const said = (kinds: DemoStep['kind'][]): DemoStep[] =>
  conversations.flatMap(({ steps }) => steps.filter(({ kind }) => kinds.includes(kind)));

function lastWord({ steps }: DemoConversation): DemoStep['kind'] | undefined {
  return steps.findLast(({ kind }) => ['message', 'ask', 'reply'].includes(kind))?.kind;
}

describe('the world of Riverside', () => {
  test('no two messages share more than half of the word trigrams of the shorter one', () => {
    const postings = new Map<number, number[]>();
    const sizes: number[] = [];
    const repeated: string[] = [];
    for (const { text = '' } of said(['message', 'reply', 'ask', 'note', 'reopen'])) {
      const words = wordsOf(text);
      if (words.length < SHORT) continue;
      const grams = trigramsOf(words);
      const shared = new Map<number, number>();
      for (const gram of grams) {
        for (const id of postings.get(gram) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      for (const [id, count] of shared) {
        if (count * 2 > Math.min(grams.length, sizes[id] ?? 0)) repeated.push(text);
      }
      for (const gram of grams) {
        const ids = postings.get(gram);
        if (ids) ids.push(sizes.length);
        else postings.set(gram, [sizes.length]);
      }
      sizes.push(grams.length);
    }
    expect(sizes.length).toBeGreaterThan(10_000);
    expect(repeated).toEqual([]);
  });

  test('the same options give the same world, and another seed another one', () => {
    const few = { ...OPTIONS, days: 6 };
    const text = (seed: number): string =>
      JSON.stringify([...riverside({ ...few, seed }).conversations]);
    expect(text(1)).toBe(text(1));
    expect(text(2)).not.toBe(text(1));
  });

  test('a world is made in a few seconds, however busy the machine', () => {
    expect(tookMs).toBeLessThan(40_000);
    expect(process.cpuUsage().user / 1e6).toBeLessThan(25);
  });

  test('an average weekday brings about 110 messages of patients, and a weekend day far fewer', () => {
    const perDay = new Map<string, number>();
    for (const { at } of said(['message', 'reopen'])) {
      const date = new Date(at - 5 * 3_600_000).toISOString().slice(0, 10);
      perDay.set(date, (perDay.get(date) ?? 0) + 1);
    }
    const mean = (weekend: boolean): number => {
      const days = [...perDay].filter(
        ([date]) => (new Date(date).getUTCDay() % 6 === 0) === weekend,
      );
      return days.reduce((sum, [, count]) => sum + count, 0) / days.length;
    };
    expect(mean(false)).toBeGreaterThan(100);
    expect(mean(false)).toBeLessThan(120);
    expect(mean(true)).toBeLessThan(50);
  });

  test('about 18 of 100 messages are in Spanish', () => {
    const share = conversations.filter(({ language }) => language === 'es').length;
    expect(share / conversations.length).toBeGreaterThan(0.16);
    expect(share / conversations.length).toBeLessThan(0.2);
  });

  test('the inboxes of the last morning hold what a clinic holds: open, claimed, waiting, late, urgent', () => {
    const open = conversations
      .filter(({ steps }) => steps.at(-1)?.kind !== 'feedback')
      .filter(
        ({ steps }) =>
          !steps.some(({ kind }) => kind === 'close') || steps.at(-1)?.kind === 'reopen',
      );
    expect(open.length).toBeGreaterThan(60);
    expect(open.length).toBeLessThan(120);
    expect(open.filter((one) => lastWord(one) === 'ask').length).toBeGreaterThan(3);
    expect(open.filter(({ urgency }) => urgency !== 'as_promised').length).toBeGreaterThan(1);
    expect(open.map(({ key }) => key)).toContain('antibiotic-while-nursing');
  });

  test('nothing happens after the end, and steps and conversations are in order of time', () => {
    const starts = conversations.map(({ steps }) => steps[0]?.at ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const astray = conversations.filter(({ steps }) =>
      steps.some(
        ({ at }, i) => at > UNTIL || !Number.isInteger(at) || at < (steps[i - 1]?.at ?? 0),
      ),
    );
    expect(astray.map(({ key }) => key)).toEqual([]);
  });

  test('every step is by someone of the world, and every hand-off goes to a team of it', () => {
    const people = new Set([...patients, ...world.carers, ...world.staff].map(({ key }) => key));
    const teams = new Set(world.teams.map(({ slug }) => slug));
    const strangers = conversations.filter(
      ({ team, patient, steps }) =>
        !people.has(patient) ||
        !teams.has(team) ||
        steps.some(({ by, toTeam = team }) => !people.has(by) || !teams.has(toTeam)),
    );
    expect(strangers.map(({ key }) => key)).toEqual([]);
  });

  test('staff work while the clinic is open, patients write when they like', () => {
    const clock = workClock(localDays('America/Chicago', UNTIL, 110, 5));
    const staff = new Set(world.staff.map(({ key }) => key));
    const byStaff = conversations.flatMap(({ steps }) =>
      steps.filter(({ by, kind }) => staff.has(by) && kind !== 'close'),
    );
    const open = byStaff.filter(({ at }) => clock.isOpen(at - 120_000) || clock.isOpen(at));
    expect(open.length / byStaff.length).toBeGreaterThan(0.99);
    const outside = said(['message', 'reopen']).filter(({ at }) => !clock.isOpen(at));
    expect(outside.length / said(['message', 'reopen']).length).toBeGreaterThan(0.33);
  });

  test('no slot, choice or doubled mark is left in any text', () => {
    const texts = conversations
      .flatMap(({ steps }) => steps)
      .map(({ text = '', reason = '' }) => `${text} ${reason}`.trim());
    expect(texts.filter((text) => /[{}[\]|]|undefined| {2}| [,;:]/.test(text))).toEqual([]);
    expect(conversations.every(({ subject }) => /^[^{}[\]|]+$/.test(subject))).toBe(true);
  });

  test('a proxy writes only for people they act for, and only written or outlined ones exist', () => {
    const may = new Set([...world.proxies].map(({ person, patient }) => `${person} ${patient}`));
    const uninvited = conversations.filter(
      ({ openedBy, patient }) => openedBy !== patient && !may.has(`${openedBy} ${patient}`),
    );
    expect(uninvited.map(({ key }) => key)).toEqual([]);
    expect(patients).toHaveLength(20_000);
  });

  test('every person has a canary of their own', () => {
    const all = [...patients, ...world.carers, ...world.staff].map(({ canary }) => canary);
    expect(new Set(all).size).toBe(all.length);
  });

  test('every patient has a record number of seven digits and of their own', () => {
    const numbers = patients.map(({ key }) => recordNumberOf(key));
    expect(numbers.filter((number) => !/^[1-9]\d{6}$/.test(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(patients.length);
  });

  test('bulk goes on in order of time and never mixes its keys with the world', () => {
    const some: DemoConversation[] = [];
    for (const one of bulk({ ...OPTIONS, days: 3, perWeekday: 400 })) some.push(one);
    expect(some.length).toBeGreaterThan(300);
    expect(some.every(({ key, bulk: mark }) => key.startsWith('bulk-') && mark)).toBe(true);
    const starts = some.map(({ steps }) => steps[0]?.at ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
