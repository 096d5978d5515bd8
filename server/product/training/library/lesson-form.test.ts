import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesBetween, type Content } from '#foundation/library/index.ts';
import { readLesson } from '../read-lesson.ts';
import { caseKind } from './case-kind.ts';
import { lessonFilledIn, lessonLines, lessonParts } from './lesson-form.ts';
import { lessonKind } from './lesson-kind.ts';

const folder = join(import.meta.dirname, '../../../../content/lessons');
const shipped = (id: string) => lessonKind.shipped(id) as Content;
const fill = (content: Content, typed: Record<string, string>) =>
  lessonFilledIn(content, (language, name) => typed[`${language}.${name}`]);
const file = (content: Content, language = 'en', field = 'document') =>
  content.texts[language]?.[field] ?? '';
const said = (content: Content, name: string, language = 'en') =>
  lessonParts(content).find((part) => part.name === name)?.values[language];

/** A lesson that says this in English. */
const written = (document: string, script?: string): Content => ({
  facts: {},
  texts: { en: { document, ...(script === undefined ? {} : { script }) } },
});

/** The lines that differ, before and after. */
function differing(before: string, after: string): [string[], string[]] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return [a.filter((line) => !b.includes(line)), b.filter((line) => !a.includes(line))];
}

describe('the words of a lesson as fields', () => {
  const files = globSync('*/*.md', { cwd: folder }).toSorted();

  test('are there for every file, and typed as they are change no byte of it', () => {
    expect(files).toHaveLength(78);
    const filled = new Map(
      lessonKind.items().map(({ id }) => {
        const typed = Object.fromEntries(
          lessonParts(shipped(id)).flatMap(({ name, values }) =>
            Object.entries(values).map(([code, text]) => [`${code}.${name}`, ` ${text}\n`]),
          ),
        );
        const content = fill(shipped(id), typed);
        expect(content).toEqual(shipped(id));
        return [id, content];
      }),
    );
    for (const each of files) {
      const [id = '', language = ''] = basename(each).split('.');
      const source = readFileSync(join(folder, each), 'utf8');
      const content = filled.get(id);
      expect([each, content && `${file(content, language)}\n`]).toEqual([each, source]);
    }
  });

  test('are all of what is taught, in every file', () => {
    for (const each of files) {
      const [id = '', language = ''] = basename(each).split('.');
      const lesson = readLesson(readFileSync(join(folder, each), 'utf8'), basename(each));
      const shown = lessonParts(shipped(id)).map(({ values }) => values[language] ?? '');
      const whole = shown.join('\n');
      const taught = [
        lesson.title,
        ...lesson.objectives,
        ...lesson.behaviours,
        ...lesson.checks.flatMap((check) => [
          check.question,
          check.why,
          ...check.choices.map(({ text }) => text),
        ]),
        ...lesson.steps.flatMap(({ heading, figure }) => [heading, figure?.alt ?? '']),
      ];
      expect([each, taught.filter((text) => !whole.includes(text))]).toEqual([each, []]);
      expect(lessonLines(shipped(id), language).join('\n')).not.toContain(lesson.title);
    }
  });

  test.each([
    ['title', 'Write: or call?', "title: 'Write: or call?'"],
    [
      'checks.0.choices.1.text',
      'Write, then wait',
      "      - { id: write, text: 'Write, then wait', right: true }",
    ],
    ['checks.2.why', 'It’s today’s line.', '    why: It’s today’s line.'],
    ['body.1.heading', 'When do you hear?', '## When do you hear?'],
    ['body.0.picture.0', 'Three doors [to take].', '![Three doors [to take].](figure:doors)'],
  ])('change one line of the file at %s', (name, value, line) => {
    const before = shipped('P2');
    const after = fill(before, { [`en.${name}`]: value });
    const [was, now] = differing(file(before), file(after));
    expect([was.length, now]).toEqual([1, [line]]);
    expect(after.texts['es']).toEqual(before.texts['es']);
    expect(file(after, 'en', 'script')).toBe(file(before, 'en', 'script'));
    expect(readLesson(`${file(after)}\n`, 'P2.en.md')).toBeDefined();
  });

  test('leave comments, order and quotes of the head as they are written', () => {
    const source = [
      '---',
      '# Ask Ana before you change this.',
      'id: P9 # stays',
      'objectives:',
      '  - "One thing" # the first',
      '  # a remark between',
      "  - 'Another: thing'",
      'title: Old # in two words',
      '---',
      '',
      '## One',
      '',
      'Text.',
    ].join('\n');
    const after = fill(written(source), {
      'en.title': 'New',
      'en.objectives': 'One thing\nAnother: one\nA third',
    });
    expect(file(after)).toBe(
      source
        .replace('title: Old', 'title: New')
        .replace("'Another: thing'", "'Another: one'\n  - A third"),
    );
  });

  test('take lines away from a list, and all of them', () => {
    const before = shipped('P2');
    expect(said(fill(before, { 'en.objectives': 'Choose the right door' }), 'objectives')).toBe(
      'Choose the right door',
    );
    const none = fill(before, { 'en.objectives': ' \n' });
    expect(said(none, 'objectives')).toBe('');
    expect(said(fill(none, { 'en.objectives': 'Back again' }), 'objectives')).toBe('Back again');
  });

  test('keep the picture of a section and give it text where there was none', () => {
    const source =
      '---\nid: P9\n---\n\n## One\n\n![Old words](figure:line)\n\n## Two\n\n![B](figure:doors)\n\nText.';
    const after = fill(written(source), {
      'en.body.0.picture.0': 'New words',
      'en.body.0.text.0': 'A line.\n\n- and a list',
      'en.body.1.text.0': '',
    });
    expect(file(after)).toBe(
      '---\nid: P9\n---\n\n## One\n\n![New words](figure:line)\n\nA line.\n\n- and a list\n\n## Two\n\n![B](figure:doors)\n\n',
    );
  });

  test.each(['en', 'es'])('are all named, in lessons and in cases: %s', (language) => {
    const phrases = JSON.parse(
      readFileSync(join(folder, `../phrases/${language}/library.json`), 'utf8'),
    ) as Record<string, string>;
    const names = [lessonKind, caseKind].flatMap((kind) =>
      kind
        .items()
        .flatMap(({ id }) =>
          (kind.form?.(kind.shipped(id) as Content) ?? []).flatMap(({ label, group }) => [
            `part.${kind.kind}.${label}`,
            `group.${kind.kind}.${group}`,
          ]),
        ),
    );
    expect(names.length).toBeGreaterThan(1000);
    expect([...new Set(names)].filter((name) => !Object.hasOwn(phrases, name))).toEqual([]);
  });

  test('say which choice is right, and number questions and sections', () => {
    const parts = lessonParts(shipped('P2'));
    const at = (name: string) => parts.find((part) => part.name === name);
    expect(at('checks.1.choices.0.text')).toMatchObject({
      label: 'checks.choices.text.right',
      groupNumber: 2,
      counts: [1],
    });
    expect(at('checks.1.choices.2.text')?.label).toBe('checks.choices.text');
    expect(at('body.2.text.0')).toMatchObject({ group: 'body', groupNumber: 3, counts: [] });
  });

  test('reach into the script: a field for each line that is spoken, shown or only heard', () => {
    const before = shipped('P2');
    const after = fill(before, {
      'es.script.doors.say.0': 'Hay tres puertas.',
      'es.script.line.picture': 'Una línea.',
      'es.script.listen.say.5': '',
      'es.script.listen.say.0': '¿Escribir o llamar?\nPrimero una pregunta.',
    });
    const [was, now] = differing(file(before, 'es', 'script'), file(after, 'es', 'script'));
    expect(was).toHaveLength(4);
    expect(now).toEqual([
      'Hay tres puertas.',
      '![Una línea.](picture)',
      '¿Escribir o llamar?',
      'Primero una pregunta.',
    ]);
    expect(said(after, 'script.listen.say.1', 'es')).toBe('Primero una pregunta.');
  });

  test('write what is missing in a script where it belongs', () => {
    const script = '## a\n\n## b\n\nTwo.\n\n## listen';
    const before = written('---\nid: P9\n---\n\n## One\n\nText.', script);
    const after = fill(before, {
      'en.script.a.say.0': 'One.',
      'en.script.b.picture': 'A picture.',
      'en.script.listen.say.0': 'Heard.',
    });
    expect(file(after, 'en', 'script')).toBe(
      '## a\n\nOne.\n\n## b\n\nTwo.\n\n![A picture.](picture)\n\n## listen\n\nHeard.',
    );
    expect(fill(before, { 'en.script.b.picture': '', 'en.script.a.say.0': '' })).toEqual(before);
  });

  test('stand aside while the head of a file can’t be read', () => {
    const { texts } = shipped('P2');
    const broken = file(shipped('P2')).replace('minutes: ', 'minutes: [');
    expect(lessonParts({ facts: {}, texts: { ...texts, en: { document: broken } } })).toEqual([]);
  });

  test('leave the lines that no field shows to the file', () => {
    const lines = lessonLines(shipped('P2'), 'en');
    expect(lines).toContain('measure: urgent_in_writing');
    expect(lines).toContain('      - { id: write, text: …, right: true }');
    expect(lines).toContain('![…](figure:doors)');
    expect(lines).not.toContain('## …');
  });
});

describe('what a change of a lesson says otherwise', () => {
  const before = shipped('P2');
  const words = (after: Content) =>
    changesBetween(lessonKind, before, after).flatMap(({ language, words: changed }) =>
      changed.map(({ label, was, now }) => [language, label.part?.name ?? label.field, was, now]),
    );

  test('is nothing when nothing changed', () => {
    expect(changesBetween(lessonKind, before, shipped('P2'))).toEqual([]);
  });

  test('is told by the field, with what it said before', () => {
    const after = fill(before, {
      'en.title': 'Write or call?',
      'es.checks.2.choices.1.text': 'Escribo',
    });
    expect(words(after)).toEqual([
      ['en', 'title', 'When to write and when to call', 'Write or call?'],
      ['es', 'checks.2.choices.1.text', 'Escribo un mensaje', 'Escribo'],
    ]);
  });

  test('is told by the lines of its file where no field shows it, and never twice', () => {
    const document = file(before)
      .replace('minutes: 2', 'minutes: 3')
      .replace(', right: true', '')
      .replace('title: When', 'title: How');
    const after = {
      ...before,
      texts: { ...before.texts, en: { ...before.texts['en'], document } },
    };
    expect(changesBetween(lessonKind, before, after)).toMatchObject([
      {
        language: 'en',
        words: [{ now: 'How to write and when to call' }],
        lines: [
          { is: 'gone', text: 'minutes: 2' },
          { is: 'new', text: 'minutes: 3' },
          { is: 'gone', text: '      - { id: write, text: …, right: true }' },
          { is: 'new', text: '      - { id: write, text: … }' },
        ],
      },
    ]);
  });

  test('has a section that came, and one that went', () => {
    const longer = fill(before, {
      'en.body.2.text.0': `${said(before, 'body.2.text.0') ?? ''}\n\n## At night\n\nCall.`,
    });
    expect(words(longer)).toEqual([
      ['en', 'body.3.heading', null, 'At night'],
      ['en', 'body.3.text.0', null, 'Call.'],
    ]);
    const back = changesBetween(lessonKind, longer, before).flatMap((each) => each.words);
    expect(back.map(({ was, now }) => [was, now])).toEqual([
      ['At night', null],
      ['Call.', null],
    ]);
  });

  test('is told by whole documents while one of them can’t be read', () => {
    const document = file(before).replace('minutes: ', 'minutes: [');
    const after = {
      ...before,
      texts: { ...before.texts, en: { ...before.texts['en'], document } },
    };
    expect(words(after)).toEqual([['en', 'document', file(before), document]]);
  });
});
