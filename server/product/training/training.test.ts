import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolve, type CharterDocument } from '#rules/charter/index.ts';
import {
  LessonError,
  lessonShelf,
  readLesson,
  screenWords,
  teachLesson,
  wordsOf,
} from './index.ts';

const source = readFileSync(
  `${import.meta.dirname}/../../../content/charters/riverside.yaml`,
  'utf8',
);

function rules(language: string, change: (document: CharterDocument) => void = () => {}) {
  const document = parse(source) as CharterDocument;
  change(document);
  const { charter } = resolve(document, { clinic: 'family-medicine' });
  return { charter, phrases: document.phrases, language, screen: screenWords };
}

const setPromise = (clause: string, amount: number) => (document: CharterDocument) => {
  const found = document.clauses.find(({ id }) => id === clause);
  if (found === undefined) throw new Error(`No clause ${clause}.`);
  (found as { value: unknown }).value = { unit: 'work_days', amount };
};

function lesson(id: string, language: string) {
  const found = lessonShelf().find(id, language);
  if (found === undefined) throw new Error(`No lesson ${id}.`);
  return found;
}

const head = `id: P90
audience: patient
title: A title
minutes: 1
objectives: [One]
clauses: [hours.open]
behaviours: [One]
measure: rounds
checks:
  - id: one
    question: When?
    choices:
      - { id: a, text: 'In {{promise:side-effect}}', right: true }
      - { id: b, text: Never }
    why: Because.
reviewedBy: someone
reviewed: 2026-11-22`;
const written = (body: string, heading = head) =>
  readLesson(`---\n${heading}\n---\n\n## A step\n\n${body}\n`, 'patient/P90.en.md');

describe('a promise that changes in the charter', () => {
  test.each([
    ['en', '2 work days', '1 work day'],
    ['es', '2 días hábiles', '1 día hábil'],
  ])(
    'changes what the lesson, its picture and its questions say, in %s',
    (language, old, fresh) => {
      const before = teachLesson(lesson('P2', language), rules(language));
      const changed = rules(language, setPromise('promise.side-effect', 1));
      const after = teachLesson(lesson('P2', language), changed);
      expect(wordsOf(before)).toContain(old);
      expect(wordsOf(after)).not.toContain(old);
      expect(wordsOf(after)).toContain(fresh);
      const why = after.questions.find(({ id }) => id === 'new-pill')?.why;
      expect(why?.map(({ text }) => text).join('')).toContain(fresh);
      expect(after.steps.map(({ figure }) => figure)).toContainEqual({
        name: 'line',
        alt: expect.stringContaining(fresh),
        promise: fresh,
      });
    },
  );

  test('changes the choices of a question that asks for it', () => {
    const lessonOfOurs = written('Words.');
    const choices = (amount: number) =>
      teachLesson(lessonOfOurs, rules('en', setPromise('promise.side-effect', amount)))
        .questions.flatMap((question) => question.choices)
        .map(({ text }) => text);
    expect(choices(2)).toEqual(['In 2 work days', 'Never']);
    expect(choices(3)).toEqual(['In 3 work days', 'Never']);
  });

  test('words of a rule know which clause they come from', () => {
    const taught = teachLesson(written('We answer in {{promise:refill}}.'), rules('en'));
    expect(taught.steps[0]?.blocks).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'We answer in ' },
          { kind: 'rule', text: '1 work day', clause: 'promise.refill' },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
    expect(taught.steps[0]?.fromRules).toBe(true);
  });
});

const without = (id: string) =>
  rules('en', (document) => {
    const kept = document.topics.filter((topic) => topic.id !== id);
    (document as { topics: unknown }).topics = kept;
  });

describe('a rule the clinic does not have', () => {
  test('takes its paragraph and its point with it, and leaves the rest', () => {
    const body =
      'Bills: {{promise:bill}}.\n\nKept.\n\n- Bills in {{promise:bill}}\n- Refills in {{promise:refill}}';
    const taught = teachLesson(written(body), without('bill'));
    const said = wordsOf(taught);
    expect(said).not.toMatch(/Bills/);
    expect(said).toContain('Kept.');
    expect(said).toContain('Refills in 1 work day');
  });

  test('takes its question with it', () => {
    expect(teachLesson(written('Words.'), without('side-effect')).questions).toEqual([]);
  });
});

describe('a lesson that is not well written is refused', () => {
  const refused: [string, () => unknown, RegExp][] = [
    ['a reference nobody knows', () => written('{{price:refill}}'), /\{\{price:refill\}\}/],
    ['a picture without words', () => written('![](figure:doors)'), /no words/],
    ['a picture nobody drew', () => written('![A cat](figure:cat)'), /"cat"/],
    ['a picture from elsewhere', () => written('![A](https://x.example/a.png)'), /picture/],
    ['a link that leads away', () => written('[Go](https://x.example)'), /leads out/],
    ['markup of its own', () => written('<script>alert(1)</script>\n\n`code`'), /code_inline/],
    [
      'no right choice',
      () => written('A.', head.replace(', right: true', '')),
      /one choice is right/,
    ],
    [
      'too long for a patient',
      () => written('A.', head.replace('minutes: 1', 'minutes: 4')),
      /3 min/,
    ],
    ['a measure nobody takes', () => written('A.', head.replace('rounds', 'joy')), /measure/],
    [
      'a number of another audience',
      () => written('A.', head.replace('P90', 'N90')),
      /begins with P/,
    ],
    ['YAML that breaks', () => written('A.', head.replace('One]', 'One')), /P90\.en\.md/],
    ['no head', () => readLesson('## A step', 'patient/P90.en.md'), /head/],
  ];
  test.each(refused)('%s', (_name, read, reason) => {
    expect(read).toThrow(LessonError);
    expect(read).toThrow(reason);
  });

  test('but what looks like markup stays text', () => {
    const taught = teachLesson(written('<b>5 < 6</b>'), rules('en'));
    expect(wordsOf(taught)).toContain('<b>5 < 6</b>');
  });
});
