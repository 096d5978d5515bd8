import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readingLevel } from './text/reading.ts';
import { readTip, tipProblems } from './tip-library.ts';
import { tipTriggers } from './tips.ts';

const folder = join(import.meta.dirname, '../../content/tips');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const tips = files.map((file) =>
  readTip(parse(readFileSync(join(folder, file), 'utf8')), ['en', 'es']),
);

test('every tip guidance can raise is in the library, and no other', () => {
  expect(tips.map((tip) => tip.id).toSorted()).toEqual(
    tipTriggers.map((trigger) => trigger.id).toSorted(),
  );
});

test('a tip serves the element of the charter its trigger names', () => {
  for (const tip of tips) {
    const trigger = tipTriggers.find((each) => each.id === tip.id);
    expect(`${tip.id} ${tip.clause}`).toBe(`${tip.id} ${trigger?.element}`);
  }
});

test('tips read at grade 6 or below in English and 65 or above in Spanish', () => {
  for (const tip of tips) {
    expect(readingLevel(tip.text['en'] ?? '', 'en').fleschKincaid, tip.id).toBeLessThanOrEqual(6);
    expect(readingLevel(tip.text['es'] ?? '', 'es').inflesz, tip.id).toBeGreaterThanOrEqual(65);
  }
});

test('no tip asks for fewer words, blames or shouts', () => {
  for (const tip of tips) {
    const all = [...Object.values(tip.title), ...Object.values(tip.text)].join(' ');
    expect(all).not.toMatch(/!|shorter|too long|be brief|más corto|sea breve|acorte/i);
  }
});

test('a tip with problems is told all of them at once', () => {
  const problems = tipProblems({ id: 'x', text: { en: 'Only English' } }, ['en', 'es']);
  expect(problems.length).toBeGreaterThan(5);
  expect(problems).toContain('text.es: write the tip in this language.');
});
