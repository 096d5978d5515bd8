import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { clinicWorld } from '../../../../test/harness/clinic-world.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import {
  approveContent,
  offerContent,
  saveContent,
  type Content,
} from '#foundation/library/index.ts';
import { caseKind } from './case-kind.ts';
import { casesInForce } from './cases-in-force.ts';

const world = await clinicWorld();
const { ground } = world;
afterAll(() => world.close());
const on = { rules: await rulesInForce(ground, world.organizationId), language: 'en' };
const knee = caseKind.shipped('sore-knee') as Content;
const parent = caseKind.shipped('worried-parent') as Content;

/** A case with one thing changed, in one language or in both. */
function changed(content: Content, from: string | RegExp, to: string, only?: string): Content {
  const texts = Object.fromEntries(
    Object.entries(content.texts).map(([language, { case: source = '' }]) => {
      if (only !== undefined && only !== language) return [language, { case: source }];
      if (source.replace(from, to) === source) throw new Error(`It does not say ${String(from)}.`);
      return [language, { case: source.replace(from, to) }];
    }),
  );
  return { ...content, texts };
}
const problems = (id: string, content: Content) =>
  caseKind.problems(id, content, on).map(({ language, code }) => `${language} ${code}`);

describe('a case in the library', () => {
  test('has no problem as it ships, whichever it is, and says the same in its two documents', () => {
    const wrong = caseKind
      .items()
      .flatMap(({ id }) =>
        caseKind
          .problems(id, caseKind.shipped(id) as Content, on)
          .map(({ language, code, values }) => [id, language, code, values]),
      );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['a missing language', 'sore-knee', changed(knee, /[\s\S]+/, '', 'es'), 'es missing'],
    [
      'broken YAML',
      'sore-knee',
      changed(knee, /^audience: /m, 'audience: [', 'en'),
      'en file_unreadable',
    ],
    ['a part left out', 'sore-knee', changed(knee, /^minutes: .*\n/m, ''), 'en file_odd'],
    [
      'another way on in one language',
      'worried-parent',
      changed(parent, /ending: well/, 'ending: late', 'es'),
      'es case_differs',
    ],
    ['another id', 'sore-knee', changed(knee, 'id: sore-knee', 'id: sore-hip'), 'en other_id'],
    [
      'a rule there is not',
      'sore-knee',
      changed(knee, 'promise.symptom', 'promise.song'),
      'en unknown_clause',
    ],
    ['a lesson there is not', 'sore-knee', changed(knee, /- P4/, '- P99'), 'en unknown_lesson'],
    [
      'a number of the rules',
      'worried-parent',
      changed(parent, '{{phone:emergency}}', '911', 'en'),
      'en own_number',
    ],
    ['a loud word', 'sore-knee', changed(knee, /^story: .*/m, 'story: Ouch!', 'en'), 'en loud'],
    [
      'a good way that ends badly',
      'worried-parent',
      changed(parent, /ending: well/g, 'ending: harm'),
      'en good_end',
    ],
  ])('is not offered with %s', (_what, id, content, problem) => {
    expect(problems(id, content)).toContain(problem);
  });

  test('is shown as its learner meets it: the story, or the inbox along the good way', () => {
    expect(caseKind.preview('sore-knee', knee, 'es', on)).toMatchObject({ side: 'patient' });
    const inbox = caseKind.preview('worried-parent', parent, 'en', on);
    expect(inbox).toMatchObject({ side: 'staff', view: { debrief: { ending: 'well' } } });
    const broken = changed(knee, /^minutes: .*\n/m, '');
    expect(caseKind.preview('sore-knee', broken, 'en', on)).toBeNull();
  });
});

describe('the words of a case as fields', () => {
  const fill = (content: Content, typed: Record<string, string>) =>
    caseKind.fill?.(content, (language, name) => typed[`${language}.${name}`]) as Content;
  const at = (id: string, content: Content) =>
    caseKind.problems(id, content, on).map(({ field, language, code }) => [field, language, code]);

  test('are there for every case, and typed as they are they change nothing', () => {
    for (const { id } of caseKind.items()) {
      const content = caseKind.shipped(id) as Content;
      const parts = caseKind.form?.(content) ?? [];
      expect([id, parts.length > 10]).toEqual([id, true]);
      const typed = Object.fromEntries(
        parts.flatMap(({ name, values }) =>
          Object.entries(values).map(([language, text]) => [`${language}.${name}`, text]),
        ),
      );
      expect(fill(content, typed)).toEqual(content);
    }
  });

  test('change one language at one place, and nothing of how the case goes', () => {
    const typed = { 'es.facts.0.cues': 'dos semanas\n\n quince días ' };
    const filled = fill(knee, { ...typed, 'es.title': 'Una rodilla que duele al subir' });
    expect(filled.texts['en']).toEqual(knee.texts['en']);
    expect(problems('sore-knee', filled)).toEqual([]);
    const shown = caseKind.form?.(filled) ?? [];
    const said = (name: string) => shown.find((part) => part.name === name)?.values['es'];
    expect(said('title')).toBe('Una rodilla que duele al subir');
    expect(said('facts.0.cues')).toBe('dos semanas\nquince días');
  });

  test('carry the problem that is theirs', () => {
    const wrong = fill(knee, { 'en.story': '', 'es.good.why': 'Así se hace!' });
    expect(at('sore-knee', wrong)).toEqual([['part.story', 'en', 'missing']]);
    const real = fill(knee, { 'en.who.patient.name': 'Rosa Lind' });
    expect(at('sore-knee', fill(real, { 'es.who.patient.name': 'Rosa Lind' }))).toEqual([
      ['part.who.patient.name', 'en', 'case_pretend'],
    ]);
    expect(at('sore-knee', fill(knee, { 'es.good.why': 'Así se hace!' }))).toContainEqual([
      'part.good.why',
      'es',
      'loud',
    ]);
    expect(at('sore-knee', fill(knee, { 'es.story': 'Llame al {{tel:x}}.' }))).toEqual([
      ['part.story', 'es', 'unknown_reference'],
    ]);
  });

  test('stand aside while a document can’t be read', () => {
    expect(caseKind.form?.(changed(knee, /^audience: /m, 'audience: [', 'en'))).toEqual([]);
  });
});

describe('an organization', () => {
  const on0 = { requestId: 'test' };
  const keys = () => ({ ...on0, idempotencyKey: randomUUID() });
  const george = () => world.actor('george-tanaka');

  async function inForce(itemId: string, content: Content, retires = false): Promise<void> {
    const priya = await world.actor('priya-raman');
    const change = { itemId, revision: 0, content, retires };
    const saved = await saveContent(ground, priya, caseKind, change, keys());
    expect(saved).toEqual({ done: { revision: 1 } });
    const seen = { itemId, revision: 1, on };
    expect(await offerContent(ground, priya, caseKind, seen, keys())).toHaveProperty('done');
    expect(await approveContent(ground, await george(), caseKind, seen, keys())).toHaveProperty(
      'done',
    );
  }
  const practised = async (organization = world.organizationId) =>
    (await casesInForce(ground, organization)).patient;

  test('practises its own words once a second person approved them, and others the shipped ones', async () => {
    await inForce('move-a-visit', {
      ...changed(
        caseKind.shipped('move-a-visit') as Content,
        /^title: .*/m,
        'title: A visit on another day',
      ),
    });
    const titles = (await practised()).map(({ title }) => title.en);
    expect(titles).toContain('A visit on another day');
    const elsewhere = (await practised('org_other')).map(({ title }) => title.en);
    expect(elsewhere).not.toContain('A visit on another day');
  });

  test('adds a case of its own, and no longer shows one it retired', async () => {
    const id = 'own-sore-knee-abc123';
    const copy = caseKind.copy?.(knee, id) as Content;
    expect(problems(id, copy)).toEqual([]);
    expect(caseKind.shipped(id)?.texts).toEqual({ en: { case: '' }, es: { case: '' } });
    expect(caseKind.shipped('no-such-case')).toBeUndefined();
    await inForce(id, copy);
    expect((await practised()).map((each) => each.id)).toContain(id);
    await inForce('itchy-rash', caseKind.shipped('itchy-rash') as Content, true);
    expect((await practised()).map((each) => each.id)).not.toContain('itchy-rash');
  });
});
