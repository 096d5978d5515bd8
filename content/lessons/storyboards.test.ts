import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolve, type CharterDocument } from '#rules/charter/index.ts';
import { readingLevel } from '#rules/guidance/index.ts';
import {
  lessonShelf,
  missingReferences,
  pagesFor,
  pictogram,
  readStoryboards,
  screenWords,
  tellStory,
  wordsElsewhere,
} from '#product/training/index.ts';

const highestGrade = 6;
const lowestInflesz = 65;
const languages = ['en', 'es'] as const;
const charters = ['riverside', 'cedar-hollow', 'starter'].map((name) => {
  const source = readFileSync(`${import.meta.dirname}/../charters/${name}.yaml`, 'utf8');
  return parse(source) as CharterDocument;
});
const rulesOf = (document: CharterDocument, language: string) => ({
  charter: resolve(document, { clinic: document.clinics[0]?.id ?? '' }).charter,
  phrases: document.phrases,
  language,
  screen: screenWords,
});
/** Lines, buttons and places that another portal does not have, or not there. */
const ours =
  /look at the line|has a line|\bpress\b|\bbutton\b|four places|choose (?:first|this|their)|before you send|you see the day|la línea\b|\btoque\b|\bbotón\b|cuatro lugares|\belija (?:primero|este)|antes de enviar|\bve (?:aquí )?el día/i;
const boards = readStoryboards();
const sourceOf = (lesson: string) =>
  readFileSync(`${import.meta.dirname}/storyboards/${lesson}.yaml`, 'utf8');

test('every patient lesson has a storyboard, in every language', () => {
  const lessons = lessonShelf().of('patient', 'en');
  expect(boards.map(({ lesson }) => lesson).toSorted()).toEqual(
    lessons.map(({ id }) => id).toSorted(),
  );
  for (const { listen } of boards) expect(Object.keys(listen).toSorted()).toEqual([...languages]);
});

describe.each(boards.map((board) => [board.lesson, board] as const))('%s', (lesson, board) => {
  test('shows every part of its lesson, with a drawing for each', async () => {
    const parts =
      lessonShelf()
        .find(lesson, 'en')
        ?.steps.map((_, index) => index + 1) ?? [];
    expect([...new Set(board.steps.map(({ part }) => part))]).toEqual(parts);
    expect(board.pictograms).toHaveLength(parts.length);
    await Promise.all(board.pictograms.map(pictogram));
  });

  test('takes its pictures where we know what they show', () => {
    const unknown = board.steps.filter(({ screen }) => pagesFor(screen.path) === undefined);
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  test.each(languages)('says all of it by every charter we ship, in %s', (language) => {
    const missing = charters.flatMap((document) =>
      missingReferences(sourceOf(lesson), rulesOf(document, language)),
    );
    expect(missing).toEqual([]);
  });

  test.each(languages)('speaks of no screen of ours beside another portal, in %s', (language) => {
    const portal = { names: { en: 'MyNorth', es: 'MiNorte' }, address: '', words: {} };
    const [document] = charters;
    if (document === undefined) throw new Error('There is no charter.');
    const rules = {
      ...rulesOf(document, language),
      portal,
      screen: wordsElsewhere(screenWords, portal),
    };
    const told = tellStory(board, rules, language);
    const spoken = [...told.steps.map(({ say }) => say), ...told.listen].join('\n');
    expect(spoken).not.toMatch(ours);
    expect(spoken).not.toMatch(/ {2}|^ | $|[{}]/m);
    expect(told.steps.length).toBeGreaterThan(1);
    expect(told.listen.length).toBeGreaterThan(2);
  });

  test('writes no answer time, phone number or fee of its own, and is not loud', () => {
    const own =
      /\d+ (?:work|días? hábil|horas? hábil)|\b\d{3}-\d{4}\b|\b(?:911|988)\b|\$ ?\d|\b\d{1,2}(?::\d\d)? ?(?:am|pm|[ap]\. ?m\.)/gi;
    const shown = [...board.steps.flatMap(({ say, alt }) => [say, alt]), board.listen]
      .flatMap((words) => Object.values(words))
      .join('\n');
    expect(shown.match(own)).toBeNull();
    expect(shown.match(/[!¡]/)).toBeNull();
  });

  test.each(languages)('is plain to hear and to read, in %s', (language) => {
    for (const document of charters) {
      const { steps, listen } = tellStory(board, rulesOf(document, language), language);
      for (const words of [steps.map(({ say }) => say).join('\n'), listen.join('\n')]) {
        const { fleschKincaid, inflesz } = readingLevel(words, language);
        if (language === 'es') expect(inflesz ?? 0).toBeGreaterThanOrEqual(lowestInflesz);
        else expect(fleschKincaid).toBeLessThanOrEqual(highestGrade);
      }
    }
  });
});
