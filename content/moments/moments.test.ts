import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolve, type CharterDocument } from '#rules/charter/index.ts';
import { readingLevel } from '#rules/guidance/index.ts';
import {
  readLessons,
  readMoments,
  screenWords,
  teachLesson,
  wordsOf,
} from '#product/training/index.ts';

const wordsASecond = 2.5;
const languages = ['en', 'es'] as const;
const { moments, orientation } = readMoments();
const lessons = readLessons();
const source = readFileSync(`${import.meta.dirname}/../charters/riverside.yaml`, 'utf8');
const document = parse(source) as CharterDocument;
const { charter } = resolve(document, { clinic: document.clinics[0]?.id ?? '' });
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

describe.each(moments.map((moment) => [moment.id, moment] as const))('%s', (_id, moment) => {
  test.each(languages)('takes at most twenty seconds and reads easily in %s', (language) => {
    const text = moment.text[language] ?? '';
    expect(text).not.toBe('');
    expect(wordsIn(text) / wordsASecond).toBeLessThanOrEqual(20);
    const { fleschKincaid, inflesz } = readingLevel(text, language);
    if (language === 'en') expect(fleschKincaid).toBeLessThanOrEqual(6);
    else expect(inflesz ?? 0).toBeGreaterThanOrEqual(65);
  });

  test('leads to a lesson for patients and names a rule that is there', () => {
    expect(lessons.some(({ id }) => id === moment.lesson)).toBe(true);
    expect(charter.clauses.map(({ id }) => id)).toContain(moment.clause);
  });
});

test('no two moments have the same place in line', () => {
  expect(new Set(moments.map(({ order }) => order)).size).toBe(moments.length);
});

test.each(languages)('the first-time walk takes at most ninety seconds in %s', (language) => {
  const rules = { charter, phrases: document.phrases, language, screen: screenWords };
  const words = orientation.steps.map(({ lesson, step }) => {
    const written = lessons.find((each) => each.id === lesson && each.language === language);
    if (written === undefined) throw new Error(`There is no ${lesson} in ${language}.`);
    const taught = teachLesson(written, rules);
    const shown = taught.steps[step - 1];
    if (shown === undefined) throw new Error(`${lesson} has no step ${step}.`);
    return wordsOf({ ...taught, steps: [shown], questions: [] });
  });
  expect(wordsIn(words.join(' ')) / wordsASecond).toBeLessThanOrEqual(90);
});
