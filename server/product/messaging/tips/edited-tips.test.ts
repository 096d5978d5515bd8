import { afterAll, describe, expect, test } from 'vitest';
import { clinicWorld } from '../../../../test/harness/clinic-world.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import {
  approveContent,
  contentInForce,
  itemView,
  offerContent,
  reviewsContent,
  saveContent,
  sendBackContent,
  type Content,
} from '#foundation/library/index.ts';
import { tipKind } from './tip-kind.ts';
import { tipsInForce } from './tips-in-force.ts';

const world = await clinicWorld();
const { ground, ask } = world;
afterAll(() => world.close());
const priya = await world.actor('priya-raman');
const george = await world.actor('george-tanaka');
const moreno = await world.actor('moreno');
const rules = await rulesInForce(ground, world.organizationId);
const on = { rules, language: 'en' };

let turns = 0;
const keys = () => ({ requestId: 'test', idempotencyKey: `key-${(turns += 1)}` });
const reworded = (id: string, text: string): Content => {
  const shipped = tipKind.shipped(id);
  if (!shipped) throw new Error(id);
  const { en = {}, es = {} } = shipped.texts;
  return { ...shipped, texts: { en: { ...en, text }, es } };
};
const save = (actor: PersonActor, itemId: string, content: Content, revision = 0) =>
  saveContent(ground, actor, tipKind, { itemId, revision, content }, keys());
const offer = (itemId: string, revision: number) =>
  offerContent(ground, priya, tipKind, { itemId, revision, on }, keys());
const approve = (actor: PersonActor, itemId: string, revision: number) =>
  approveContent(ground, actor, tipKind, { itemId, revision, on }, keys());
const says = async (id: string) =>
  (await tipsInForce(ground, world.organizationId)).get(id)?.text['en'];

describe('a change of words', () => {
  test('holds once a second person has approved it, at once, and for this organization only', async () => {
    const shipped = await says('short');
    await save(priya, 'short', reworded('short', 'Say when it began, if you know.'));
    expect(await offer('short', 1)).toEqual({ done: { offered: true } });
    expect(await says('short')).toBe(shipped);
    expect(await approve(priya, 'short', 1)).toEqual({ refused: { kind: 'own_words' } });
    expect(await approve(george, 'short', 1)).toEqual({ done: { version: 1 } });
    expect(await says('short')).toBe('Say when it began, if you know.');
    const elsewhere = await contentInForce(ground, 'org_other');
    expect(elsewhere.find('tip', 'short')).toBeUndefined();
  });

  test('is nobody’s own to approve, also when somebody else wrote the last word', async () => {
    await save(priya, 'too_long', reworded('too_long', 'Put your main question first.'));
    await save(george, 'too_long', reworded('too_long', 'Put your question first.'), 1);
    await offer('too_long', 2);
    for (const writer of [priya, george])
      expect(await approve(writer, 'too_long', 2)).toEqual({ refused: { kind: 'own_words' } });
    await expect(
      ask(
        `INSERT INTO content_version (organization_id, kind, item_id, version, content, shipped_hash, writers, approved_by, approved_at)
         VALUES ($1, 'tip', 'too_long', 9, '{}', 'x', ARRAY[$2], $2, now())`,
        [world.organizationId, priya.personId],
      ),
      'the database says the same',
    ).rejects.toThrow('content_version_second_person');
  });

  test('of words for an emergency takes a clinician', async () => {
    await save(priya, 'out_of_hours', reworded('out_of_hours', 'We are closed. Call the nurse.'));
    await offer('out_of_hours', 1);
    expect(await approve(george, 'out_of_hours', 1)).toEqual({
      refused: { kind: 'needs_clinician' },
    });
    expect(await approve(moreno, 'out_of_hours', 1)).toEqual({ done: { version: 1 } });
  });

  test('that is half written is saved, and not offered: every field is named', async () => {
    const half = reworded('since_when', '');
    half.facts['reviewDate'] = 'next year';
    await save(priya, 'since_when', half);
    const refused = await offer('since_when', 1);
    expect(refused).toMatchObject({
      refused: {
        kind: 'problems',
        problems: [
          { field: 'reviewDate', language: null, code: 'date' },
          { field: 'text', language: 'en', code: 'missing' },
        ],
      },
    });
  });

  test('saved in two windows loses nothing: the second is told', async () => {
    await save(priya, 'what_tried', reworded('what_tried', 'What helped so far?'));
    const second = await save(george, 'what_tried', reworded('what_tried', 'What did you try?'));
    expect(second).toMatchObject({ refused: { kind: 'changed_elsewhere', by: priya.name } });
  });

  test('goes back to its writer with a remark, and takes the offer back when it is rewritten', async () => {
    await save(priya, 'many_questions', reworded('many_questions', 'Number them.'));
    await offer('many_questions', 1);
    const back = { itemId: 'many_questions', revision: 1, remark: 'Say why.' };
    await sendBackContent(ground, george, tipKind, back, keys());
    const view = await itemView(ground, priya, tipKind, { itemId: 'many_questions', notice: null });
    expect(view?.draft).toMatchObject({ state: 'draft', remark: 'Say why.' });
    const early = await approve(george, 'many_questions', 1);
    expect(early).toEqual({ refused: { kind: 'not_in_this_state' } });
  });
});

describe('a tip', () => {
  test('that is retired is shown to nobody, and can be brought back', async () => {
    const content = tipKind.shipped('all_capitals') as Content;
    const change = { itemId: 'all_capitals', content, stillRight: ['en', 'es'] };
    await saveContent(ground, priya, tipKind, { ...change, revision: 0, retires: true }, keys());
    await offer('all_capitals', 1);
    await approve(george, 'all_capitals', 1);
    expect(await says('all_capitals')).toBeUndefined();
    await saveContent(ground, priya, tipKind, { ...change, revision: 0 }, keys());
    await offer('all_capitals', 1);
    expect(await approve(george, 'all_capitals', 1)).toEqual({ done: { version: 2 } });
    expect(await says('all_capitals')).toBeDefined();
  });
});

describe('a language', () => {
  test('is marked on the page beside how hard it reads', async () => {
    const view = await itemView(ground, priya, tipKind, { itemId: 'short', notice: null });
    expect(view?.languages.map(({ code, outOfDate: behind }) => [code, behind])).toEqual([
      ['en', false],
      ['es', true],
    ]);
    expect(view?.languages[0]?.reading).toMatchObject({ formula: 'grade', easyEnough: true });
  });
});

test('nurses and front desks keep no words; the database shows them none', async () => {
  const dana = await world.actor('dana-whitfield');
  expect(reviewsContent.allows(dana)).toBe(false);
  expect(reviewsContent.allows(moreno)).toBe(true);
  for (const table of ['content_version', 'content_draft']) {
    const seen = await ground.database.transaction(dana.scope, (tx) =>
      tx.query({ text: `SELECT 1 FROM ${table}`, values: [] }),
    );
    expect(seen).toEqual([]);
  }
});
