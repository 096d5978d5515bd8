import { afterAll, describe, expect, test } from 'vitest';
import { clinicWorld } from '../../../../test/harness/clinic-world.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import {
  approveContent,
  offerContent,
  saveContent,
  type Content,
} from '#foundation/library/index.ts';
import { lessonKind } from './lesson-kind.ts';
import { lessonsInForce } from './lessons-in-force.ts';

const world = await clinicWorld();
const { ground } = world;
afterAll(() => world.close());
const rules = await rulesInForce(ground, world.organizationId);
const on = { rules, language: 'en' };

/** P1 with one thing changed in one language. */
function changed(language: string, from: string | RegExp, to: string): Content {
  const shipped = lessonKind.shipped('P1');
  const source = shipped?.texts[language]?.['document'];
  if (!shipped || source === undefined || source.replace(from, to) === source)
    throw new Error(`P1 does not say ${String(from)}.`);
  const texts = { ...shipped.texts, [language]: { document: source.replace(from, to) } };
  return { ...shipped, texts };
}
const problems = (content: Content) =>
  lessonKind.problems('P1', content, on).map(({ language, code }) => `${language} ${code}`);

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
      'es unknown_reference',
    ],
    ['a missing language', changed('es', /[\s\S]*/, ''), 'es missing'],
    [
      'a picture without words',
      changed('en', '## Add a photo', '## Add a photo\n\n![](figure:line)'),
      'en lesson',
    ],
    ['the head of another', changed('en', 'id: P1', 'id: P2'), 'en other_lesson'],
    ['other questions in one language', changed('es', 'id: mail', 'id: post'), 'es differs'],
  ])('is not offered with %s', (_what, content, problem) => {
    expect(problems(content)).toContain(problem);
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
});
