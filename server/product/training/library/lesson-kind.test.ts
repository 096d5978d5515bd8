import { afterAll, describe, expect, test } from 'vitest';
import { clinicWorld } from '../../../../test/harness/clinic-world.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import {
  approveContent,
  offerContent,
  saveContent,
  type Content,
} from '#foundation/library/index.ts';
import { findCourse } from '../courses/course-shelf.ts';
import { roomFor } from '../lesson-room.ts';
import { storyOf } from '../media/lesson-story.ts';
import { withScripts, writeScript } from '../media/script.ts';
import { readStoryboards } from '../media/storyboard-shelf.ts';
import { coursePackageView } from '../packages/course-package.views.ts';
import { screenWords } from '../screen-words.ts';
import { teachLesson } from '../teach-lesson.ts';
import { lessonKind } from './lesson-kind.ts';
import { lessonsInForce } from './lessons-in-force.ts';

const world = await clinicWorld();
const { ground } = world;
afterAll(() => world.close());
const rules = await rulesInForce(ground, world.organizationId);
const on = { rules, language: 'en' };

/** P1 with one thing changed in one language, in its text or in what is spoken. */
function changed(
  language: string,
  from: string | RegExp,
  to: string,
  field: 'document' | 'script' = 'document',
): Content {
  const shipped = lessonKind.shipped('P1');
  const source = shipped?.texts[language]?.[field];
  if (!shipped || source === undefined || source.replace(from, to) === source)
    throw new Error(`P1 does not say ${String(from)}.`);
  const texts = { ...shipped.texts[language], [field]: source.replace(from, to) };
  return { ...shipped, texts: { ...shipped.texts, [language]: texts } };
}
const spoken = (from: string | RegExp, to: string) => changed('es', from, to, 'script');
const problems = (content: Content) =>
  lessonKind
    .problems('P1', content, on)
    .map(({ field, language, code }) =>
      [language, code, ...(field.startsWith('part.') ? [field] : [])].join(' '),
    );

describe('a lesson in the library', () => {
  test('has no problem as it ships, whichever it is', () => {
    const wrong = lessonKind.items().flatMap(({ id }) => {
      const content = lessonKind.shipped(id) as Content;
      return lessonKind
        .problems(id, content, on)
        .map(({ language, code, values }) => [id, language, code, values]);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['an unknown clause', changed('en', 'language.offered', 'language.sung'), 'en unknown_clause'],
    [
      'a reference to a rule there is not',
      changed('es', '{{clause:record.notices}}', '{{clause:record.songs}}'),
      'es unknown_reference part.checks.0.why',
    ],
    ['a missing language', changed('es', /[\s\S]*/, ''), 'es missing'],
    ['the head of another', changed('en', 'id: P1', 'id: P2'), 'en other_lesson'],
    ['no head', changed('en', '---\n', ''), 'en lesson_head'],
    ['a head that can’t be read', changed('es', 'minutes: ', 'minutes: ['), 'es file_unreadable'],
    ['a step nobody shows', spoken('## forgot', '## forgotten'), 'es script_step'],
    [
      'a step that says nothing',
      spoken(/## forgot\n\n[^\n]+/, '## forgot'),
      'es missing part.script.forgot.say.0',
    ],
    [
      'a still without words',
      spoken(/!\[[^\]]+\]/, '![]'),
      'es missing part.script.sign-in.picture',
    ],
    [
      'a spoken rule there is not',
      spoken('{{clause:record.notices}}', '{{clause:x.y}}'),
      'es unknown_reference part.script.mail.say.0',
    ],
    ['other questions in one language', changed('es', 'id: mail', 'id: post'), 'es differs'],
  ])('is not offered with %s', (_what, content, problem) => {
    expect(problems(content)).toContainEqual(problem);
  });

  test.each([
    ['no title', { 'en.title': '' }, ['part.title missing']],
    ['no objective', { 'en.objectives': '' }, ['part.objectives missing']],
    [
      'too much to remember',
      { 'en.behaviours': 'One\nTwo\nThree\nFour' },
      ['part.behaviours file_many'],
    ],
    [
      'an empty choice',
      { 'en.checks.1.choices.0.text': ' ' },
      ['part.checks.1.choices.0.text missing'],
    ],
    ['no reason', { 'en.checks.0.why': '' }, ['part.checks.0.why missing']],
    ['a section without a name', { 'en.body.1.heading': '' }, ['part.body.1.heading missing']],
    ['a section that says nothing', { 'en.body.1.text.0': '' }, ['part.body.1.text.0 missing']],
    [
      'a heading of another level',
      { 'en.body.0.text.0': '### Deeper\n\nText.' },
      ['part.body.0.text.0 lesson_heading'],
    ],
    [
      'a table of code',
      { 'en.body.0.text.0': 'Press `this`.' },
      ['part.body.0.text.0 lesson_form'],
    ],
    [
      'a link to elsewhere',
      { 'en.body.2.text.0': 'Read [this](https://example.org).' },
      ['part.body.2.text.0 lesson_link'],
    ],
    [
      'references nobody knows',
      { 'en.body.0.text.0': '{{song:x}}', 'en.checks.0.why': '{{promise:song}} {{song:x}}' },
      [
        'part.body.0.text.0 unknown_reference',
        'part.checks.0.why unknown_reference',
        'part.checks.0.why unknown_reference',
      ],
    ],
    [
      'a spoken line left empty',
      { 'en.script.mail.say.0': '' },
      ['part.script.mail.say.0 missing'],
    ],
    [
      'what shouts, read or spoken',
      { 'en.body.0.text.0': 'Sign in today!', 'en.script.mail.say.0': 'Look at your mail!' },
      ['part.body.0.text.0 loud', 'part.script.mail.say.0 loud'],
    ],
    [
      'brackets that would end the words for a picture',
      { 'en.script.sign-in.picture': 'A form [with two fields.' },
      ['part.script.sign-in.picture brackets'],
    ],
  ])(
    'says what is wrong beside its field: %s',
    (_what, typed: Record<string, string>, expected) => {
      const filled = lessonKind.fill?.(
        lessonKind.shipped('P1') as Content,
        (language, name) => typed[`${language}.${name}`],
      ) as Content;
      expect(
        lessonKind
          .problems('P1', filled, on)
          .map(({ field, language, code }) => (language === 'en' ? `${field} ${code}` : language)),
      ).toEqual(expected);
    },
  );

  test.each([
    ['what no field shows', /^minutes: .*\n/m, '', 'document file_odd'],
    ['more minutes than a patient has', /^minutes: .*/m, 'minutes: 9', 'document lesson_minutes'],
    [
      'two right choices',
      'text: Algo no funciona',
      'text: It, right: true',
      'document lesson_one_right',
    ],
    [
      'a picture there is not',
      '## Agregue una foto',
      '## Agregue una foto\n\n![A](figure:x)',
      'document lesson_picture',
    ],
    [
      'a picture without words',
      '## Agregue una foto',
      '## Agregue una foto\n\n![](figure:line)',
      'part.body.3.picture.0 missing',
    ],
    [
      'another right choice',
      /, right: true(.*\n.*) }/,
      '$1, right: true }',
      'document lesson_other_right',
    ],
  ])('says at its file, where there is no field: %s', (_what, from, to, expected) => {
    const found = lessonKind.problems('P1', changed('es', from, to), on);
    expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual([expected]);
    expect(found.map(({ language }) => language)).toEqual(['es']);
  });

  test('is for a clinician to approve when it is about an emergency, however its head is written', () => {
    const isSafety = (id: string, head: string) =>
      lessonKind.isSafety(id, { facts: {}, texts: { en: { document: `---\n${head}\n---\n` } } });
    expect(isSafety('P1', 'clauses: [urgency.same_day]')).toBe(true);
    expect(isSafety('P1', 'clauses:\n  - hours.open\n  - urgency.same_day')).toBe(true);
    expect(isSafety('P1', 'clauses:\n  - hours.open\nwhy: urgency.same_day')).toBe(false);
    // Its clause was taken out by the change itself.
    expect(isSafety('P2', 'clauses: [hours.open]')).toBe(true);
  });

  test('is what the organization teaches once a second person approved it', async () => {
    const priya = await world.actor('priya-raman');
    const george = await world.actor('george-tanaka');
    const keys = (idempotencyKey: string) => ({ requestId: 'test', idempotencyKey });
    const content = changed('en', '## Add a photo', '## Show us a picture');
    const headings = async () =>
      (await lessonsInForce(ground, world.organizationId))
        .find('P1', 'en')
        ?.steps.map(({ heading }) => heading);
    const change = { itemId: 'P1', revision: 0, content };
    await saveContent(ground, priya, lessonKind, change, keys('save'));
    const seen = { itemId: 'P1', revision: 1, on };
    await offerContent(ground, priya, lessonKind, seen, keys('offer'));
    expect(await headings()).toContain('Add a photo');
    expect(await approveContent(ground, george, lessonKind, seen, keys('yes'))).toEqual({
      done: { version: 1 },
    });
    expect(await headings()).toContain('Show us a picture');
    const other = await lessonsInForce(ground, 'org_other');
    expect(other.find('P1', 'en')?.steps.map(({ heading }) => heading)).toContain('Add a photo');
  });

  test('is what its film, its sound and courses for other systems say', async () => {
    const priya = await world.actor('priya-raman');
    const george = await world.actor('george-tanaka');
    const keys = (idempotencyKey: string) => ({ requestId: 'test', idempotencyKey });
    const inForce = await lessonsInForce(ground, world.organizationId);
    const line = 'Did you forget it?';
    const content = changed('en', line, 'Is it gone from your mind?', 'script');
    const revision = 0;
    await saveContent(ground, priya, lessonKind, { itemId: 'P1', revision, content }, keys('s1'));
    const seen = { itemId: 'P1', revision: 1, on };
    expect(await offerContent(ground, priya, lessonKind, seen, keys('s2'))).toHaveProperty('done');
    await approveContent(ground, george, lessonKind, seen, keys('s3'));
    const said = async (language: string) => {
      const document = (await lessonsInForce(ground, world.organizationId)).find('P1', language);
      const taught = { charter: rules.forClinic(rules.clinics[0]?.id ?? ''), language };
      const byRules = { ...taught, phrases: rules.document.phrases, screen: screenWords };
      const story = document && storyOf(teachLesson(document, byRules), byRules);
      return story?.stories.map(({ steps }) => steps.map(({ say }) => say).join(' ')).join(' | ');
    };
    expect(inForce.find('P1', 'en')?.board).toBeUndefined();
    for (const language of ['en', 'es']) {
      expect(await said(language)).toContain('Is it gone from your mind?');
      expect(await said(language)).toContain('¿Se le olvidó?');
    }
    const room = await roomFor(ground, priya, {});
    const course = findCourse('patients-first-steps');
    if (room === undefined || course === undefined) throw new Error('There is no such course.');
    const shelf = await lessonsInForce(ground, world.organizationId);
    const view = coursePackageView(shelf, room, course, 'cmi5');
    const packed = view.lessons.find(({ lesson }) => lesson.id === 'P1');
    expect(JSON.stringify(packed)).not.toContain('board');
  });

  test('says that what is spoken is behind when only its text changed, to who writes and to who listens', () => {
    const shipped = lessonKind.shipped('P1');
    if (shipped === undefined) throw new Error('There is no such lesson.');
    const text = changed('en', 'Add a photo', 'Show us a picture');
    const notes = (content: Content, before = shipped) =>
      lessonKind.notes?.('P1', content, before).map(({ language, code }) => `${language} ${code}`);
    expect(notes(shipped)).toEqual([]);
    expect(notes(text)).toEqual(['en spoken_behind']);
    expect(notes(text, text)).toEqual(['en spoken_behind']);
    const heard = (content: Content, language: string) =>
      lessonKind.page?.('P1', content, language, 'listen', on)?.view;
    expect(heard(text, 'en')).toMatchObject({ behind: true });
    expect(heard(text, 'es')).toMatchObject({ behind: false });
    const both = { ...text, texts: { ...text.texts, en: { ...text.texts['en'] } } };
    both.texts.en['script'] = (both.texts.en['script'] ?? '').replace('forget', 'lose');
    expect(notes(both)).toEqual([]);
    expect(heard(both, 'en')).toMatchObject({ behind: false });
  });

  test.each(['watch', 'listen'])('is seen before it holds as people %s it', (form) => {
    const content = changed('en', 'Did you forget it?', 'Gone from your mind?', 'script');
    const page = lessonKind.page?.('P1', content, 'en', form, on);
    expect(page?.page).toBe(`patient/training/${form}`);
    if (form === 'watch') expect(JSON.stringify(page?.view)).toContain('Gone from your mind?');
    const forStaff = lessonKind.shipped('N1');
    expect(forStaff && lessonKind.page?.('N1', forStaff, 'en', form, on)).toBeUndefined();
  });

  test('is written out as a script that says the same when it is read again', () => {
    for (const board of readStoryboards())
      for (const language of ['en', 'es']) {
        const again = withScripts(board, { [language]: writeScript(board, language) });
        expect(again).toEqual(board);
      }
  });
});
