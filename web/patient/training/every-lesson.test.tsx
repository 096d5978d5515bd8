import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolve, type CharterDocument } from '#rules/charter/index.ts';
import {
  lessonAudiences,
  lessonShelf,
  screenWords,
  teachLesson,
  type LessonView,
} from '#product/training/index.ts';
import { render } from '../../pages.ts';
import type { Frame } from '../../ui/index.ts';
import { translator } from '../../ui/words.ts';

const charterPath = `${import.meta.dirname}/../../../content/charters/riverside.yaml`;
const document = parse(readFileSync(charterPath, 'utf8')) as CharterDocument;
const { charter } = resolve(document, { clinic: 'family-medicine' });
const pageBytesAtMost = 60 * 1024;

function frameFor(language: string): Frame {
  return {
    language,
    t: translator(language, true),
    organizationName: 'Riverside Health',
    person: { name: 'Dana W', initials: 'DW' },
    audience: 'patient',
    path: '/learn',
    assets: { styles: [], scripts: [], font: '' },
    helpLines: [],
    otherLanguages: [],
    now: 1_791_292_440_000,
    timeZone: 'America/Chicago',
    demo: false,
  };
}

function viewsIn(language: string): LessonView[] {
  const rules = { charter, phrases: document.phrases, language, screen: screenWords };
  return lessonAudiences.flatMap((audience) =>
    lessonShelf()
      .of(audience, language)
      .map((lesson) => {
        const { questions, ...taught } = teachLesson(lesson, rules);
        return {
          place: {
            clinicName: 'Family Medicine',
            organizationSlug: 'riverside',
            version: 1,
            clinics: [],
            query: '',
          },
          lesson: taught,
          questions: questions.map(({ id, question, choices, right, why }) => ({
            id,
            question,
            choices,
            chosen: right,
            feedback: { right: true, rightText: '', why },
          })),
          check: { state: 'answered' as const, right: questions.length },
          progress: null,
          course: { title: 'A course', checked: 3, all: 8, next: 'N3' },
          rules: taught.clauses.map((clause) => ({ clause, element: 'hours' })),
          next: null,
          fiveForms: taught.audience === 'patient',
          pictures: {},
          idempotencyKey: 'key_1',
        };
      }),
  );
}

test.each(['en', 'es'])(
  'every lesson is a page of at most 60 KB with nothing left to fill in, in %s',
  (language) => {
    const views = viewsIn(language);
    expect(views).toHaveLength(39);
    const pages = ['patient/training/lesson', 'patient/training/handout', 'clinic/training/lesson'];
    for (const page of pages) {
      for (const view of views) {
        const html = render(page, { view, frame: frameFor(language) });
        expect(html, `${view.lesson.id} on ${page}`).not.toMatch(/[{}]{2}|undefined/);
        expect(Buffer.byteLength(html)).toBeLessThanOrEqual(pageBytesAtMost);
        expect(html.match(/<div class="figure"(?! role="img" aria-label="[^"]+)/)).toBeNull();
      }
    }
  },
);
