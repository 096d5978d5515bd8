import { expect, test } from 'vitest';
import type { PageAdvice } from '#rules/guidance/index.ts';
import { bothReadings, deniedBy } from './both-readings.ts';
import { calm, flagged, readingOf } from './pages.sample.ts';

const quiet: PageAdvice = { alert: 'none', screen: 'none', flags: [], identifiers: [] };
const words = (body: string) => ({ words: `body=${body}`, body });
const faint = flagged('emergency', 'emergency', 'I fainted');
const server = { ...words('I fainted'), reading: readingOf(faint) };

test('for the words it read, the server is right, whatever the page thinks', () => {
  const loud: PageAdvice = { ...quiet, alert: 'emergency', screen: 'emergency' };
  const there = { ...words('all well'), reading: readingOf(calm) };
  expect(bothReadings(loud, there, words('all well')).alert).toBe('none');
  expect(bothReadings(quiet, server, words('I fainted')).alert).toBe('emergency');
});

test('a flag of the server stays, where its words stand now, until they are gone', () => {
  const now = bothReadings(quiet, server, words('Today I fainted'));
  expect(now).toMatchObject({ alert: 'emergency', screen: 'emergency' });
  expect(now.flags[0]?.span).toMatchObject({ start: 6, end: 15 });
  expect(bothReadings(quiet, server, words('Today'))).toMatchObject({ alert: 'none', flags: [] });
});

test('what the page sees in new words does not wait for a save', () => {
  const flags = flagged('crisis', 'emergency', 'want to die').flags;
  const here: PageAdvice = { ...quiet, alert: 'emergency', screen: 'crisis', flags };
  const there = { ...words(''), reading: readingOf(calm) };
  expect(bothReadings(here, there, words('want to die'))).toMatchObject({
    alert: 'emergency',
    screen: 'crisis',
    flags,
  });
});

test('a fault on the page shows the emergency text, whatever the server read', () => {
  const broken: PageAdvice = { ...quiet, alert: 'emergency', screen: 'emergency', fault: 'x' };
  const there = { ...words('hello'), reading: readingOf(calm) };
  expect(bothReadings(broken, there, words('hello')).alert).toBe('emergency');
});

test('an alarm that the server has denied does not come back with the next letter, and other words still raise one', () => {
  const { flags } = flagged('emergency', 'emergency', 'chest pain');
  const here: PageAdvice = { ...quiet, alert: 'emergency', screen: 'emergency', flags };
  const there = { ...words('chest pain'), reading: readingOf(calm) };
  const denied = deniedBy(there, here, words('chest pain'));
  expect(denied).toEqual(['chest pain']);
  expect(bothReadings(here, there, words('chest pain.'), denied)).toMatchObject({
    alert: 'none',
    screen: 'none',
    flags: [],
  });
  const more = flagged('crisis', 'emergency', 'want to die').flags;
  const both = bothReadings({ ...here, flags: [...flags, ...more] }, there, words('x'), denied);
  expect(both).toMatchObject({ alert: 'emergency', screen: 'crisis', flags: more });
  expect(deniedBy(there, here, words('other words')), 'nothing is known of them').toBeUndefined();
});

test('a tip of the server stays with its words, and one about a number comes and goes with it', () => {
  const tip = (id: string, start: number, end: number) => ({
    id,
    clause: 'c',
    span: { field: 'body', start, end },
    interrupts: false,
  });
  const body = 'for my son 123-45-6789';
  const tips = [tip('sensitive_identifier', 11, 22), tip('another_person', 0, 10)];
  const there = { ...words(body), reading: readingOf({ ...calm, tips }) };
  const idsFor = (page: PageAdvice, now: string) =>
    bothReadings(page, there, words(now)).tips.map(({ id }) => id);
  expect(idsFor(quiet, 'for my son')).toEqual(['another_person']);
  const span = { field: 'body', start: 0, end: 11 };
  const numbered: PageAdvice = { ...quiet, identifiers: [{ kind: 'ssn', span }] };
  expect(idsFor(numbered, '987-65-4321 for me')).toEqual(['sensitive_identifier']);
  const urgent: PageAdvice = { ...quiet, alert: 'emergency', screen: 'emergency' };
  expect(idsFor(urgent, 'for my son'), 'nothing keeps someone in danger from sending').toEqual([]);
});

test('a number that only the server sees stays as long as it is written, and a chart number stops nobody', () => {
  const span = { field: 'body', start: 0, end: 11 };
  const known = { ...calm, identifiers: [{ kind: 'medical_record', span }] } as const;
  const there = { ...words('MRN 7741920'), reading: readingOf(known) };
  const reading = (now: string) => bothReadings(quiet, there, words(now));
  expect(reading('hello MRN 7741920')).toMatchObject({
    identifiers: [{ kind: 'medical_record', span: { start: 6, end: 17 } }],
    tips: [{ id: 'sensitive_identifier', interrupts: false }],
  });
  expect(reading('hello')).toMatchObject({ identifiers: [], tips: [] });
});
