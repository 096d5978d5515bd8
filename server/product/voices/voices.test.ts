import { afterAll, describe, expect, test } from 'vitest';
import { clinicWorld } from '../../../test/harness/clinic-world.ts';
import { newId } from '#platform/ids/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { answerVoice, codeVoice, giveVoice, hearsVoices, type About, type Words } from './index.ts';
import { heardVoice, heardVoices, ownVoices, voiceChanges, voiceCounts } from './voices.views.ts';

const world = await clinicWorld();
const { ground, ask, organizationId } = world;
afterAll(() => world.close());
const marisol = await world.actor('marisol-vega');
const arthur = await world.actor('arthur-bell');
const dana = await world.actor('dana-whitfield');
const priya = await world.actor('priya-raman');

const lesson: About = { kind: 'lesson', id: 'P2' };
const words = (change: Partial<Words>): Words => ({
  helped: '',
  confused: '',
  wouldChange: '',
  ...change,
});
const keys = () => ({ idempotencyKey: newId('key'), requestId: newId('req') });
const give = async (actor: PersonActor, said: Partial<Words>, about = lesson) => {
  const given = await giveVoice(ground, actor, about, words(said), keys());
  if (given.kind !== 'given') throw new Error(given.problem);
  return given.voiceId;
};
const as = <T>(
  actor: PersonActor,
  look: (tx: Parameters<typeof ownVoices>[0]) => Promise<T>,
): Promise<T> => ground.database.transaction(actor.scope, look);
const code = { level: 'patient', component: 'tools' } as const;

describe('somebody who speaks', () => {
  test('is on record, and finds their words and no others', async () => {
    const mine = await give(marisol, { confused: 'Which nurse?' });
    const theirs = await give(arthur, { helped: 'The pictures.' });
    const own = await as(marisol, (tx) => ownVoices(tx, organizationId, marisol.personId));
    expect(own.map(({ id }) => id)).toEqual([mine]);
    const stolen = await as(marisol, (tx) => ownVoices(tx, organizationId, arthur.personId));
    expect(stolen).toEqual([]);
    const entries = await world.count('audit_entry', `action = 'voices.give' AND subject_id = $1`, [
      theirs,
    ]);
    expect(entries).toBe(1);
  });

  test('must say something, and not a book', async () => {
    const nothing = await giveVoice(ground, marisol, lesson, words({}), keys());
    expect(nothing).toEqual({ kind: 'problem', problem: 'say_something', field: 'helped' });
    const book = words({ wouldChange: 'a'.repeat(2001) });
    const tooLong = await giveVoice(ground, marisol, lesson, book, keys());
    expect(tooLong).toEqual({ kind: 'problem', problem: 'too_long', field: 'wouldChange' });
  });

  test('speaks once, however often the button is pressed', async () => {
    const again = keys();
    const said = words({ helped: 'Pressed twice.' });
    const first = await giveVoice(ground, marisol, lesson, said, again);
    const second = await giveVoice(ground, marisol, lesson, said, again);
    expect(second).toEqual(first);
    expect(await world.count('voice', `helped = 'Pressed twice.'`)).toBe(1);
  });

  test('whose words may be urgent is told so, and the words are kept', async () => {
    const said = words({ wouldChange: 'I want to kill myself, nobody answers' });
    const given = await giveVoice(ground, marisol, lesson, said, keys());
    expect(given).toMatchObject({ kind: 'given', alert: 'emergency', screen: 'crisis' });
  });
});

describe('a manager', () => {
  test('hears their own clinics, without a name', async () => {
    const id = await give(marisol, { wouldChange: 'Say which nurse.' });
    const heard = await as(priya, (tx) => heardVoice(tx, organizationId, id));
    expect(heard).toMatchObject({ side: 'patient', wouldChange: 'Say which nurse.' });
    expect(JSON.stringify(heard)).not.toMatch(/Vega|Marisol|per_/);
  });

  test('hears nothing of a clinic that is not theirs', async () => {
    const id = await give(marisol, { helped: 'The line.' });
    const away: PersonActor = {
      ...priya,
      scope: { ...priya.scope, clinics: world.idOf('cli', 'cardiology'), administers: '' },
    };
    expect(await as(away, (tx) => heardVoice(tx, organizationId, id))).toBeUndefined();
    await expect(codeVoice(ground, away, id, code, keys())).rejects.toThrow();
  });

  test('is the only one who hears: a nurse and a patient are refused by product and database', async () => {
    const id = await give(arthur, { helped: 'All of it.' });
    for (const actor of [dana, marisol]) {
      expect(hearsVoices.allows(actor)).toBe(false);
      expect(await as(actor, (tx) => heardVoice(tx, organizationId, id))).toBeUndefined();
      expect(await as(actor, (tx) => heardVoices(tx, organizationId, 'open', null))).toEqual([]);
      await expect(codeVoice(ground, actor, id, code, keys())).rejects.toThrow();
    }
  });

  test('says where a voice belongs before answering it, and answers once', async () => {
    const id = await give(arthur, { confused: 'Who is "the team"?' });
    const answer = { outcome: 'changed', text: 'The lesson now names the nurses.' } as const;
    expect(await answerVoice(ground, priya, id, answer, keys())).toEqual({ kind: 'code_first' });
    expect(await codeVoice(ground, priya, id, code, keys())).toEqual({ kind: 'coded' });
    expect(await answerVoice(ground, priya, id, answer, keys())).toEqual({ kind: 'answered' });
    const again = await answerVoice(ground, priya, id, { ...answer, outcome: 'kept' }, keys());
    expect(again).toEqual({ kind: 'already_answered' });
    const recoded = await codeVoice(ground, priya, id, code, keys());
    expect(recoded).toEqual({ kind: 'already_answered' });
    const counts = await as(priya, (tx) => voiceCounts(tx, organizationId));
    expect(counts).toContainEqual({ ...code, count: 1 });
  });
});

describe('an answer', () => {
  test('reaches the giver, and what changed reaches everyone without their words', async () => {
    const id = await give(marisol, { wouldChange: 'Secret words of mine.' });
    await codeVoice(ground, priya, id, code, keys());
    const text = 'We now say the name of the nurse.';
    await answerVoice(ground, priya, id, { outcome: 'changed', text }, keys());
    const own = await as(marisol, (tx) => ownVoices(tx, organizationId, marisol.personId));
    expect(own.find((voice) => voice.id === id)).toMatchObject({
      outcome: 'changed',
      answer: text,
    });
    const others = await as(arthur, (tx) => voiceChanges(tx, 'en'));
    expect(others.map(({ answer }) => answer)).toContain(text);
    expect(JSON.stringify(others)).not.toContain('Secret words');
    const [told] = await ask<{ payload: { personId: string } }>(
      `SELECT payload FROM outbox WHERE kind = 'voices.answered' AND payload ->> 'voiceId' = $1`,
      [id],
    );
    expect(told?.payload.personId).toBe(marisol.personId);
  });

  test('that leaves things as they are is the giver’s alone', async () => {
    const id = await give(marisol, { wouldChange: 'Make it pink.' });
    await codeVoice(ground, priya, id, code, keys());
    const text = 'Pink is hard to read for some.';
    await answerVoice(ground, priya, id, { outcome: 'kept', text }, keys());
    const others = await as(arthur, (tx) => voiceChanges(tx, 'en'));
    expect(others.map(({ answer }) => answer)).not.toContain(text);
  });
});
