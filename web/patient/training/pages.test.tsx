import { describe, expect, test } from 'vitest';
import {
  lessonAudiences,
  transferMeasures,
  type LessonsView,
  type LessonView,
} from '#product/training/index.ts';
import { render } from '../../pages.ts';
import type { Frame } from '../../ui/index.ts';
import { translator } from '../../ui/words.ts';

function frameFor(language: string, person: Frame['person'] = null): Frame {
  return {
    language,
    t: translator(language, true),
    organizationName: 'North',
    person,
    audience: 'public',
    path: '/learn/P2',
    assets: { styles: [], scripts: [], font: '' },
    helpLines: [{ label: 'Emergency', phone: '911', display: '911' }],
    otherLanguages: [],
    now: 1_791_292_440_000,
    timeZone: 'America/Chicago',
    demo: false,
  };
}

const place = {
  clinicName: 'Family',
  organizationSlug: 'north',
  version: 4,
  clinics: [
    { name: 'Family', query: '?organization=north&clinic=family', chosen: true },
    { name: 'Heart', query: '?organization=north&clinic=heart', chosen: false },
  ],
  query: '?organization=north',
};
const hostile = '<script>alert(1)</script>';
const view: LessonView = {
  place,
  lesson: {
    id: 'P2',
    audience: 'patient',
    title: 'When to write',
    minutes: 2,
    objectives: ['Know'],
    clauses: ['hours.open'],
    behaviours: ['Calls'],
    measure: 'urgent_in_writing',
    waits_for: [],
    reviewedBy: 'needs local clinical sign-off',
    reviewed: '2026-11-22',
    language: 'en',
    steps: [
      {
        number: 1,
        heading: 'Look for the line',
        blocks: [
          {
            kind: 'paragraph',
            spans: [
              { kind: 'text', text: `We answer ${hostile} in ` },
              { kind: 'rule', text: '2 work days', clause: 'promise.refill' },
            ],
          },
          { kind: 'list', ordered: false, items: [[{ kind: 'strong', text: 'a pill' }]] },
          { kind: 'quote', spans: [{ kind: 'link', text: 'Write', href: '/write' }] },
        ],
        figure: { name: 'doors', alt: 'Three doors', danger: '911', today: '555' },
        fromRules: true,
      },
      {
        number: 2,
        heading: 'The line',
        blocks: [],
        figure: { name: 'line', alt: 'A line', promise: '2 work days' },
        fromRules: false,
      },
      {
        number: 3,
        heading: 'Parts',
        blocks: [],
        figure: { name: 'parts', alt: 'Parts' },
        fromRules: false,
      },
    ],
  },
  questions: [
    {
      id: 'one',
      question: [{ kind: 'text', text: 'What do you do?' }],
      choices: [
        { id: 'a', text: 'Call' },
        { id: 'b', text: 'Write' },
      ],
      chosen: null,
      feedback: null,
    },
  ],
  check: { state: 'open', right: 0 },
  progress: null,
  course: null,
  rules: [{ clause: 'hours.open', element: 'hours' }],
  next: { id: 'P3', title: 'What to write' },
  fiveForms: true,
  pictures: {},
  idempotencyKey: 'key_1',
};
const answered: LessonView = {
  ...view,
  check: { state: 'answered', right: 0 },
  questions: view.questions.map((question) => ({
    ...question,
    chosen: 'a',
    feedback: { right: false, rightText: 'Write', why: [{ kind: 'text', text: 'It can wait.' }] },
  })),
};
const list: LessonsView = {
  place,
  groups: [
    {
      audience: 'patient',
      lessons: [
        {
          id: 'P2',
          title: 'When to write',
          minutes: 2,
          language: 'en',
          later: true,
          progress: { questions: 3, right: 2, at: 0 },
        },
      ],
    },
  ],
  done: { checked: 1, all: 1 },
  media: null,
};

describe.each(['en', 'es'])('lessons, in %s', (language) => {
  const frame = frameFor(language);

  test('a lesson shows its steps, marks the rule, and keeps the clinic in its addresses', () => {
    const html = render('patient/training/lesson', { view, frame });
    expect(html).toContain('<span class="rule-word">2 work days</span>');
    expect(html).toContain('action="/learn/P2/check?organization=north#check"');
    expect(html).toContain('href="/learn/P3?organization=north"');
    expect(html).toContain('href="/learn/P2/print?organization=north"');
  });

  test('every picture has words for who does not see it', () => {
    const html = render('patient/training/lesson', { view, frame });
    expect(html.match(/class="figure"/g)).toHaveLength(3);
    expect(html.match(/class="figure" role="img" aria-label="[^"]+"/g)).toHaveLength(3);
  });

  test('what a lesson says is never markup', () => {
    for (const page of ['patient/training/lesson', 'patient/training/handout'])
      expect(render(page, { view, frame })).not.toContain(hostile);
  });

  test('what is not answered is named at the top and at its question', () => {
    const missing = { ...view, check: { state: 'missing', right: 0 } };
    const html = render('patient/training/lesson', { view: missing, frame });
    expect(html).toContain('href="#check-one-0"');
    expect(html.match(/class="problem"/g)).toHaveLength(1);
  });

  test('the answer comes with its reason, without blame', () => {
    const html = render('patient/training/lesson', { view: answered, frame });
    expect(html).toContain('It can wait.');
    expect(html).not.toMatch(/wrong|incorrect|mal\b/i);
  });

  test('a lesson in another language says which', () => {
    const html = render('patient/training/lesson', { view, frame: frameFor('es') });
    expect(html).toMatch(/<h1 lang="en">/);
  });

  test('the handout stands alone: clinic, help lines, version', () => {
    const html = render('patient/training/handout', { view, frame });
    expect(html).toContain('Emergency: 911');
    expect(html).toContain('4');
    expect(html).not.toContain('type="radio"');
  });

  test('lists render for both sides', () => {
    expect(render('patient/training/lessons', { view: list, frame })).toContain('/learn/P2?');
    const staff = frameFor(language, { name: 'Dana W', initials: 'DW' });
    const everyones = lessonAudiences.map((audience) => ({ ...list.groups[0], audience }));
    const all = { ...list, groups: everyones };
    expect(render('clinic/training/lessons', { view: all, frame: staff })).toContain('/learn/P2');
    expect(render('clinic/training/lesson', { view: answered, frame: staff })).toContain(
      'hours.open',
    );
  });

  test('staff are told what a lesson should change, for every measure', () => {
    for (const measure of transferMeasures) {
      const measured = { ...view, lesson: { ...view.lesson, measure } };
      const html = render('clinic/training/lesson', { view: measured, frame });
      expect(html).toContain('Calls');
    }
  });

  test('staff are told how far they are in the course of a lesson, and led on', () => {
    const course = { title: 'The inbox', checked: 1, all: 2, next: 'N2' as string | null };
    const of = (now: typeof course) =>
      render('clinic/training/lesson', { view: { ...view, course: now }, frame });
    expect(of(course)).toMatch(/The inbox[^]*\/learn\/courses[^]*\/learn\/N2/);
    expect(of({ ...course, checked: 2, next: null })).not.toContain('/learn/N2');
  });

  test('a lesson page is at most 60 KB', () => {
    const html = render('patient/training/lesson', { view, frame });
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60 * 1024);
  });
});
