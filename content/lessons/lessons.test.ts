import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolve, type CharterDocument } from '#rules/charter/index.ts';
import { readingLevel } from '#rules/guidance/index.ts';
import {
  missingReferences,
  readLessons,
  screenWords,
  teachLesson,
  wordsOf,
  type LessonDocument,
} from '#product/training/index.ts';

const highestGrade = 6;
const lowestInflesz = 65;
const wordsAMinute = 130;

const lessons = readLessons();
const languages = ['en', 'es'] as const;
const curricula = { patient: 12, clinician: 10, staff: 8, leader: 9 } as const;
const firstNumber = { patient: 0, clinician: 1, staff: 1, leader: 1 } as const;
const letterOf = { patient: 'P', clinician: 'C', staff: 'N', leader: 'A' } as const;

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
const named = lessons.map((lesson) => [`${lesson.id} in ${lesson.language}`, lesson] as const);
const sourceOf = ({ audience, id, language }: LessonDocument) =>
  readFileSync(`${import.meta.dirname}/${audience}/${id}.${language}.md`, 'utf8');

/** What readers see: steps and questions, without what only describes the lesson. */
const shownSource = (lesson: LessonDocument) =>
  [
    ...lesson.checks.flatMap(({ question, choices, why }) => [
      question,
      ...choices.map(({ text }) => text),
      why,
    ]),
    ...sourceOf(lesson)
      .split(/\n---\n/)
      .slice(1),
  ].join('\n');

describe('the curricula', () => {
  test.each(Object.entries(curricula))('%s: %i lessons, in every language', (name, count) => {
    const audience = name as keyof typeof curricula;
    const wanted = Array.from(
      { length: count },
      (_, index) => `${letterOf[audience]}${firstNumber[audience] + index}`,
    );
    for (const language of languages) {
      const written = lessons
        .filter((lesson) => lesson.audience === audience && lesson.language === language)
        .map(({ id }) => id);
      expect(written.toSorted()).toEqual(wanted.toSorted());
    }
  });

  test('a lesson teaches the same in every language', () => {
    const [english, spanish] = languages.map((language) =>
      lessons
        .filter((lesson) => lesson.language === language)
        .map(({ id, minutes, clauses, measure, checks, steps, waits_for }) => ({
          id,
          minutes,
          clauses,
          measure,
          waits: waits_for.length,
          right: checks.map((check) => [
            check.id,
            check.choices.map((choice) => choice.id),
            check.choices.find((choice) => choice.right)?.id,
          ]),
          steps: steps.map(({ figure, blocks }) => [
            figure?.name ?? null,
            blocks.map(({ kind }) => kind),
          ]),
        })),
    );
    expect(spanish).toEqual(english);
  });
});

describe.each(named)('%s', (_name, lesson) => {
  test('teaches rules that every charter we ship has', () => {
    const missing = charters.flatMap((document) => {
      const { charter } = rulesOf(document, lesson.language);
      const known = new Set(charter.clauses.map(({ id }) => id));
      return lesson.clauses.filter((id) => !known.has(id)).map((id) => [document.organization, id]);
    });
    expect(missing).toEqual([]);
  });

  test('refers only to rules that every charter we ship has', () => {
    const missing = charters.flatMap((document) =>
      missingReferences(sourceOf(lesson), rulesOf(document, lesson.language)),
    );
    expect(missing).toEqual([]);
  });

  test('writes no answer time, phone number or fee of its own', () => {
    const own =
      /\d+ (?:work|días? hábil|horas? hábil)|\b\d{3}-\d{4}\b|\b(?:911|988)\b|\$ ?\d|\b\d{1,2}(?::\d\d)? ?(?:am|pm|[ap]\. ?m\.)/gi;
    expect(shownSource(lesson).match(own)).toBeNull();
  });

  test('says no blame and no exclamation mark', () => {
    const text = sourceOf(lesson).replaceAll('![', '[');
    const loud = /[!¡]|\b(invalid|unfortunately|please note|inválid[oa]|lamentablemente)\b/i;
    expect(text.match(loud)).toBeNull();
  });

  test('can be read in the minutes it names', () => {
    const [document] = charters;
    if (document === undefined) throw new Error('There is no charter.');
    const taught = teachLesson(lesson, rulesOf(document, lesson.language));
    const words = wordsOf({ ...taught, questions: [] }).split(/\s+/);
    expect(words.length / wordsAMinute).toBeLessThanOrEqual(lesson.minutes);
  });
});

const forPatients = named.filter(([, { audience }]) => audience === 'patient');

describe.each(forPatients)('%s, as patients read it', (_name, lesson) => {
  test.each(charters.map((document) => [document.organization, document] as const))(
    'is plain with the rules of %s',
    (_organization, document) => {
      const taught = teachLesson(lesson, rulesOf(document, lesson.language));
      const reading = readingLevel(wordsOf(taught), lesson.language);
      if (lesson.language === 'es')
        expect(reading.inflesz ?? 0).toBeGreaterThanOrEqual(lowestInflesz);
      else expect(reading.fleschKincaid).toBeLessThanOrEqual(highestGrade);
    },
  );
});

describe('what patients read around lessons', () => {
  const forStaff = /^training\.(staff|media|about|measure|for|partlyStaff)\b/;
  test.each(languages)('is plain, in %s', (language) => {
    const hard = Object.entries(screenWords(language))
      .filter(
        ([key, words]) => key.startsWith('training.') && !forStaff.test(key) && !/[{]/.test(words),
      )
      .filter(([, words]) => words.split(/\s+/).length >= 7)
      .filter(([, words]) => {
        const { fleschKincaid, inflesz } = readingLevel(words, language);
        return language === 'es' ? (inflesz ?? 0) < lowestInflesz : fleschKincaid > highestGrade;
      });
    expect(hard).toEqual([]);
  });
});

test.each(named)(
  '%s names no line and no button of ours beside another portal',
  (_name, lesson) => {
    const charter = charters[0] as CharterDocument;
    const portal = { names: { en: 'MyNorth', es: 'MiNorte' }, address: '', words: {} };
    const rules = { ...rulesOf(charter, lesson.language), portal };
    const elsewhere = wordsOf(teachLesson(lesson, rules));
    expect(elsewhere).not.toMatch(
      /has a line|The line says|choose their name|tiene una línea|La línea dice|elija primero su nombre/,
    );
    expect(elsewhere).not.toMatch(/no button yet|todavía (?:no hay )?un botón/i);
    expect(wordsOf(teachLesson(lesson, rulesOf(charter, lesson.language)))).not.toContain('{{');
  },
);
