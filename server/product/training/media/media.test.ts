import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolve, type CharterDocument } from '#rules/charter/index.ts';
import { lessonShelf } from '../lesson-shelf.ts';
import { screenWords } from '../screen-words.ts';
import { teachLesson } from '../teach-lesson.ts';
import { captionDrift, captionsOf } from './captions.ts';
import { storyOf } from './lesson-story.ts';
import { freshnessOf, type MadeLesson } from './made-lesson.ts';
import { readStoryboard } from './storyboard-shelf.ts';

const path = `${import.meta.dirname}/../../../../content`;
const charterSource = readFileSync(`${path}/charters/riverside.yaml`, 'utf8');
const boardSource = readFileSync(`${path}/lessons/storyboards/P2.yaml`, 'utf8');

function told(language: string, days?: number) {
  const document = parse(charterSource) as CharterDocument;
  const promise = document.clauses.find(({ id }) => id === 'promise.side-effect');
  if (days !== undefined && promise)
    (promise as { value: unknown }).value = { unit: 'work_days', amount: days };
  const { charter } = resolve(document, { clinic: 'family-medicine' });
  const rules = { charter, phrases: document.phrases, language, screen: screenWords };
  const lesson = lessonShelf().find('P2', language);
  const story = lesson && storyOf(teachLesson(lesson, rules), rules);
  if (story === undefined) throw new Error('P2 has no storyboard.');
  return story;
}

const made = (prints: MadeLesson['prints']) => ({ prints }) as MadeLesson;

describe.each(['en', 'es'])('a promise that changes in the charter, in %s', (language) => {
  test('changes what is spoken, what is heard and what stands below, and what was made says something old', () => {
    const [before, after] = [told(language, 2), told(language, 5)];
    const words = (story: typeof before) =>
      [...story.story.steps.map(({ say }) => say), ...story.story.listen].join('\n');
    expect(words(before)).toMatch(/2 (?:work days|días hábiles)/);
    expect(words(after)).not.toMatch(/2 (?:work days|días hábiles)/);
    expect(words(after)).toMatch(/5 (?:work days|días hábiles)/);
    expect(freshnessOf(made(before.prints), before.prints)).toBe('current');
    expect(freshnessOf(made(before.prints), after.prints)).toBe('old_words');
  });
});

test('other looks of the screens are flagged, and the film still holds', () => {
  const { prints } = told('en');
  expect(freshnessOf(made({ ...prints, look: 'before' }), prints)).toBe('old_screens');
  expect(freshnessOf(undefined, prints)).toBe('none');
});

test.each([
  ['a reference nobody knows', '{{clause:urgency.same_day}}', '{{rule:x}}', /Nobody knows/],
  ['a missing language', /\n {6}es: [^\n]*Cada mensaje[^\n]*/, '', /language "es" is missing/],
  ['a picture without words', /\n {4}alt:\n[^\n]*\n[^\n]*/, '', /alt/],
  ['a step twice', 'id: danger', 'id: doors', /id of its own/],
])('a storyboard with %s is refused', (_what, from, to, message) => {
  expect(() => readStoryboard(boardSource.replace(from, to), 'P2.yaml')).toThrow(message);
});

describe('captions', () => {
  const spoken = [
    { from: 0, to: 4, text: 'Can it wait <a day> & a night?' },
    { from: 4, to: 9.5, text: 'Then write.' },
  ];
  test('keep in step with the voice', () => {
    expect(captionDrift(captionsOf(spoken, 'en'), spoken, 9.6)).toEqual([]);
  });
  test.each([
    ['other words', [{ ...spoken[0], text: 'No.' }, spoken[1]], 9.5, 'the voice says'],
    ['another time', [{ ...spoken[0], from: 2 }, spoken[1]], 9.5, 'is spoken at 00:00:00.000'],
    ['a line too few', [spoken[0]], 9.5, '1 captions for 2'],
    ['a film that goes on', spoken, 12, 'the film at 00:00:12.000'],
  ])('%s is drift', (_what, cues, seconds, message) => {
    const written = captionsOf(cues as typeof spoken, 'en');
    expect(captionDrift(written, spoken, seconds).join(' ')).toContain(message);
  });
});
