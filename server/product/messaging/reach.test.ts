import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  clinicWorld,
  tuesdayMorning,
  type ClinicWorld,
} from '../../../test/harness/clinic-world.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { outOfReach, topicsInReach } from './reach.ts';
import { sendMessage } from './send-message.ts';

let world: ClinicWorld;
let charter: ResolvedCharter;
let marisol: PersonActor;
beforeAll(async () => {
  world = await clinicWorld();
  marisol = await world.actor('marisol-vega');
  const rules = await rulesInForce(world.ground, world.organizationId);
  charter = rules.forClinic(marisol.ownClinicId ?? '');
});
afterAll(() => world.close());

const facts = (lastSeen: unknown) => ({ clinicalSummary: { lastSeen } });
const LONG_AGO = '2023-10-02';

function seen(lastSeen: string | null) {
  return world.ask(
    'UPDATE patient SET clinical_summary = clinical_summary || $2 WHERE person_id = $1',
    [marisol.personId, JSON.stringify({ lastSeen })],
  );
}

const tried = async (topicId: string, body: string) =>
  sendMessage(world.ground, marisol, {
    draftId: await world.draft(marisol, { topicId, body }),
    safetySeen: true,
    requestId: 'test',
  });

test('the months are those of the charter, to the day', () => {
  const at = (day: string) => outOfReach(charter, facts(day), tuesdayMorning);
  expect(at('2023-11-18')).toBeNull();
  expect(at('2023-11-16')).toEqual({ lastSeen: Date.parse('2023-11-16'), months: 36 });
});

test('nobody is turned away on a doubt', () => {
  for (const unsure of [undefined, null, '', 'last spring', {}, '2023-99-99'])
    expect(outOfReach(charter, facts(unsure), tuesdayMorning)).toBeNull();
});

test('there is always a way on: visits, papers and bills', () => {
  const far = outOfReach(charter, facts(LONG_AGO), tuesdayMorning);
  expect(topicsInReach(charter, far).map(({ id }) => id)).toEqual(['visit', 'papers', 'bill']);
  expect(topicsInReach(charter, null)).toEqual(charter.topics);
});

test('someone not seen for long is led to a visit, and to nothing less when it is urgent', async () => {
  await seen(null);
  const old = await world.send(marisol, { topicId: 'question', body: 'May I swim with my knee?' });
  await seen(LONG_AGO);
  expect(await tried('question', 'May I swim with my new knee brace?')).toMatchObject({
    kind: 'problems',
    problems: [{ field: 'topic', code: 'not_seen_lately' }],
  });
  expect(await tried('visit', 'I would like to come in next week.')).toMatchObject({
    kind: 'sent',
  });
  expect(await tried('symptom', 'I have chest pain and I cannot breathe.')).toMatchObject({
    kind: 'sent',
  });
  const more = await world.draft(marisol, { body: 'And may I ride a bike?' });
  await world.ask('UPDATE draft SET thread_id = $2 WHERE id = $1', [more, old.threadId]);
  const goesOn = await sendMessage(world.ground, marisol, { draftId: more, requestId: 'test' });
  expect(goesOn).toMatchObject({ kind: 'sent', threadId: old.threadId });
});
