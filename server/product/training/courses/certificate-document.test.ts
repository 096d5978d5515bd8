import { expect, test } from 'vitest';
import { expectAccessible } from '../../../../test/harness/accessible-paper.ts';
import { certificateDocument } from './certificate-document.ts';

const given = {
  code: 'K7M2P-9XQ4T-HB3WD-RZ6NC',
  personName: 'Dana Whitfield',
  issuedAt: Date.parse('2026-11-17T02:00:00Z'),
  expiresAt: Date.parse('2027-11-17T02:00:00Z'),
};
const facts = {
  organizationName: 'Riverside',
  courseTitle: 'Working the shared inbox',
  baseUrl: 'https://messages.example.org',
  timeZone: 'America/Chicago',
  pretend: false,
};

test.each([
  ['en', 'November 16, 2026', 'A code that leads to'],
  ['es', '16 de noviembre de 2026', 'Un código que lleva a'],
])('a certificate in %s is read as it is written', async (language, day, alt) => {
  const content = await certificateDocument(given, { ...facts, language });
  const { spoken, pages } = await expectAccessible(content);
  expect(pages).toBe(1);
  const words = spoken.map(({ text }) => text);
  for (const each of [given.personName, facts.courseTitle, day, given.code])
    expect(words).toContain(each);
  const address = `${facts.baseUrl}/certificates/${given.code}`;
  expect(spoken.find(({ tag }) => tag === 'Figure')?.alt).toBe(`${alt} ${address}`);
});

test('a certificate of a pretend clinic says so', async () => {
  const pretend = async (language: string) =>
    (await certificateDocument(given, { ...facts, language, pretend: true })).notice;
  expect(await pretend('en')).toContain('pretend clinic');
  expect(await pretend('es')).toContain('de práctica');
});

test('a language nobody wrote a certificate in is given the English one', async () => {
  const { language, parts } = await certificateDocument(given, { ...facts, language: 'vi' });
  expect([language, parts[0]?.[1]]).toMatchObject(['en', { text: 'Certificate' }]);
});
