import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgePlainReading } from '#rules/charter/index.ts';
import { render } from '../../pages.ts';
import type { Frame } from '../../ui/index.ts';
import { translator } from '../../ui/words.ts';

function frameFor(language: string): Frame {
  return {
    language,
    t: translator(language, true),
    organizationName: 'North',
    person: { name: 'Ana Reyes', initials: 'AR' },
    audience: 'patient',
    path: '/rules/read',
    assets: { styles: [], scripts: [], font: '' },
    helpLines: [],
    otherLanguages: [],
    now: 1_791_292_440_000,
    timeZone: 'America/Chicago',
    demo: false,
  };
}

const question = (id: string, choices: string[], right: string) => ({
  id,
  topic: 'A bill',
  phone: '911',
  choices: choices.map((choice) => ({ id: choice, text: choice.includes(' ') ? choice : null })),
  right,
  rule: 'The rule.',
});
const questions = [
  question('danger', ['wait', 'call', 'tomorrow'], 'call'),
  question('when', ['1 day', '2 days', '3 days'], '2 days'),
  question('who', ['doctor', 'Our nurses', 'computer'], 'Our nurses'),
];

describe.each(['en', 'es'])('reading the rules in %s', (language) => {
  const show = (name: string, view: unknown) =>
    render(`patient/governance/${name}`, { view, frame: frameFor(language) });

  test.each(['never', 'changed', 'read'])(
    'the one screen can be left for later (%s)',
    (standing) => {
      const html = show('read-rules', {
        standing,
        version: 2,
        effectiveAt: 1_791_292_440_000,
        sections: [],
        times: [{ topic: 'A bill', promise: '2 days' }],
        changes: [{ what: 'promise.bill', sentence: 'Now: 1 day.' }],
        idempotencyKey: 'key',
      });
      expect(html).toContain('href="/home"');
      expect(html).toContain('action="/rules/read"');
      expect(html.includes('<table')).toBe(standing !== 'changed');
    },
  );

  test('the three questions say what is right, whatever was chosen, and lead on to writing', () => {
    const asked = questions.map((each) => ({ ...each, chosen: null }));
    const open = show('three-questions', { questions: asked, answered: false, justRead: true });
    expect(open).toContain('type="radio"');
    for (const chosen of ['wait', 'call']) {
      const answered = questions.map((each) => ({ ...each, chosen }));
      const html = show('three-questions', {
        questions: answered,
        answered: true,
        justRead: false,
      });
      expect(html).toContain('href="/write"');
      expect(html).toContain('The rule.');
    }
  });

  test('what changed says from when, ahead and behind', () => {
    const change = { version: 2, effectiveAt: 1_791_292_440_000, sentences: ['Now: 1 day.'] };
    const clinics = [
      { slug: 'a', name: 'A', chosen: true },
      { slug: 'b', name: 'B', chosen: false },
    ];
    const place = { organizationName: 'N', organizationSlug: 'n', clinicName: 'A', clinics };
    for (const changes of [[], [{ ...change, ahead: true }], [{ ...change, ahead: false }]])
      expect(show('what-changed', { ...place, changes })).toContain('/how-we-answer/n');
  });

  test('what patients read about the rules is easy to read', () => {
    const phrases = JSON.parse(
      readFileSync(
        new URL(`../../../content/phrases/${language}/charter.json`, import.meta.url),
        'utf8',
      ),
    ) as Record<string, string>;
    const hard = Object.entries(phrases)
      .filter(([key]) => /^(read|quiz|whatChanged)\./.test(key))
      .map(([key, text]) => [key, judgePlainReading(text.replaceAll(/\{\w+\}/g, '2'), language)])
      .filter(([, judged]) => judged !== undefined);
    expect(hard).toEqual([]);
  });
});
