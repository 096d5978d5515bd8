import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { afterAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/ids/index.ts';
import type { Answer } from '#platform/http/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import type { ComposeView } from '#product/messaging/index.ts';
import { deskWorld } from '../../../../test/harness/desk-world.ts';
import { trainingRoutes, type DeskCaseView, type FeedbackView } from '../index.ts';
import { findPractice } from './practice.store.ts';
import { caseShelf } from './read-cases.ts';

const world = await deskWorld();
afterAll(() => world.close());
const routes = trainingRoutes(world.ground);
const { marisol, staff } = world;
const nobody: Actor = {
  kind: 'anonymous',
  organizationId: null,
  personId: null,
  language: 'en',
  scope: {},
};
const FEEDBACK_MILLISECONDS = 100;

async function ask(
  asker: Actor,
  address: string,
  more: { case?: string; body?: object; key?: string; query?: object } = {},
): Promise<Answer> {
  const [method, path] = address.split(' ');
  const route = routes.find((each) => each.method === method && each.path === path);
  if (route === undefined) throw new Error(`No route ${address}.`);
  return (route.handle as (request: unknown) => Promise<Answer>)({
    asker,
    params: { case: more.case ?? 'sore-knee' },
    query: more.query ?? {},
    body: more.body ?? {},
    requestId: randomUUID(),
    idempotencyKey: more.key ?? randomUUID(),
  });
}

function shown<View>(answer: Answer): { page: string; status: number; view: View } {
  if (answer.kind !== 'page') throw new Error(`Not a page but ${answer.kind}.`);
  return { page: answer.page, status: answer.status ?? 200, view: answer.view as View };
}

const kept = () =>
  world.ask<Record<string, unknown>>(
    'SELECT person_id, case_id, turns, times_finished, met, ending FROM practice ORDER BY 1, 2',
  );
const good = caseShelf().patient.find(({ id }) => id === 'sore-knee')?.good.text.en ?? '';
const carried = (words: object) => ({
  carried: JSON.stringify({
    topicId: 'symptom',
    body: '',
    answers: {},
    urgentAnswers: {},
    safetySeen: null,
    dismissed: {},
    ...words,
  }),
});
const send = (asker: Actor, body: string) =>
  ask(asker, 'POST /practice/:case/send', { body: { ...carried({ body }) } });

describe('a pretend team', () => {
  test('answers who has no account, by the rules of the clinic, and keeps nothing', async () => {
    const { page, view } = shown<FeedbackView>(await send(nobody, good));
    expect(page).toBe('patient/training/feedback');
    expect([view.score, view.outOf, view.answer.asksBack]).toEqual([6, 6, false]);
    expect(view.answerBy).toBeGreaterThan(world.ground.clock.now());
    expect(view.teamName).not.toBe('');
    expect(await kept()).toEqual([]);
  });

  test('says what is missing, and asks back as a team would', async () => {
    const { view } = shown<FeedbackView>(await send(nobody, 'My knee hurts.'));
    expect(view.answer.asksBack).toBe(true);
    expect(view.score).toBeLessThan(view.outOf);
    expect(view.good.text).toBe(good);
  });

  test('shows the safety page once, and no time after an emergency', async () => {
    const chest = 'There is a pressure in my chest and my left arm feels heavy.';
    expect(shown(await send(nobody, chest)).page).toBe('patient/messaging/safety');
    const body = { ...carried({ body: chest }), safety_seen: 'yes' };
    const answer = await ask(nobody, 'POST /practice/:case/send', { body });
    expect(shown<FeedbackView>(answer).view.answerBy).toBeNull();
  });

  test('says which topic fits better, and takes words that came along broken as none', async () => {
    const body = carried({ topicId: 'bill', body: good });
    const { view } = shown<FeedbackView>(await ask(nobody, 'POST /practice/:case/send', { body }));
    expect(view.betterTopic).toBe('New symptom');
    const broken = await ask(nobody, 'POST /practice/:case/words', { body: { carried: '{"x":' } });
    expect(shown(broken).status).toBe(422);
  });

  test('touches nothing real: no draft, no thread, no work', async () => {
    const count = async () =>
      world.ask('SELECT (SELECT count(*) FROM draft) d, (SELECT count(*) FROM thread) t');
    const before = await count();
    await send(marisol, good);
    expect(await count()).toEqual(before);
    expect(await kept()).toMatchObject([
      { person_id: marisol.personId, times_finished: 1, met: 6 },
    ]);
  });

  test('speaks the patient’s language throughout beside a patient at the tablet, and leads nowhere else', async () => {
    const nurse = staff.dana;
    const beside = newId('tch');
    const place = { beside, language: 'es', clinic: 'cardiology' };
    const spanish = caseShelf().patient.find(({ id }) => id === 'sore-knee')?.good.text.es ?? '';
    const body = carried({ body: spanish, place });
    const answer = await ask(nurse, 'POST /practice/:case/send', { body });
    const { view } = shown<FeedbackView>(answer);
    expect(answer).toMatchObject({ language: 'es' });
    expect(view.good.text).toBe(spanish);
    expect(view.teamName).toBe('cardiology-nurses');
    expect(view.topicLabel).toBe('Síntoma nuevo');
    expect(view.lessons).toEqual([]);
    expect(view.listHref).toMatch(`/teach/${beside}`);
    expect(view.next?.href).toContain(`beside=${beside}&language=es`);
    expect(view.pretend.callouts).toEqual([]);
  });

  test('may be come back to by the button of the browser, and offers another day only to who is signed in', async () => {
    const body = carried({});
    const step = (asker: Actor) => ask(asker, 'POST /practice/:case/urgent', { body });
    expect(await step(nobody)).toMatchObject({ mayShowAgain: true });
    const keptFor = async (asker: Actor) => shown<ComposeView>(await step(asker)).view.head.pretend;
    expect((await keptFor(nobody))?.kept).toBe(false);
    expect((await keptFor(marisol))?.kept).toBe(true);
    expect((await keptFor(nobody))?.story?.facts.length).toBeGreaterThan(3);
  });

  test('gives feedback in a tenth of a second', async () => {
    await send(nobody, good);
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const began = performance.now();
      await send(nobody, `${good} ${turn}`);
      times.push(performance.now() - began);
    }
    expect(Math.min(...times)).toBeLessThan(FEEDBACK_MILLISECONDS);
  });
});

describe('the practice inbox', () => {
  const dana = staff.dana;
  const open = async (who: Actor = dana) =>
    shown<DeskCaseView>(await ask(who, 'GET /practice/desk/:case', { case: 'worried-parent' }))
      .view;
  const turn = (body: object, key?: string) =>
    ask(dana, 'POST /practice/desk/:case', {
      case: 'worried-parent',
      body,
      ...(key === undefined ? {} : { key }),
    });
  const asks = 'Hi Mara. How hot is he? Is he able to drink? When was the last wet diaper?';

  test('says what a turn still needs, and keeps what was typed', async () => {
    const nothing = shown<DeskCaseView>(await turn({ body: 'Hi.', turns: 0 }));
    expect([nothing.status, nothing.view.problem]).toEqual([422, 'choose_action']);
    expect(nothing.view.typed.text).toBe('Hi.');
    const noRole = shown<DeskCaseView>(await turn({ action: 'hand_off', body: '', turns: 0 }));
    expect(noRole.view.problem).toBe('choose_role');
    const noWords = shown<DeskCaseView>(await turn({ action: 'answer', body: ' ', turns: 0 }));
    expect(noWords.view.problem).toBe('write_something');
    const long = 'word '.repeat(2000);
    const { view } = shown<DeskCaseView>(await turn({ action: 'answer', body: long, turns: 0 }));
    expect([view.problem, view.overCharacters, view.typed.text]).toEqual(['too_long', 2000, long]);
  });

  test('unfolds by what was asked, and is where it was when someone comes back', async () => {
    const key = randomUUID();
    await turn({ action: 'ask', body: asks, turns: 0 }, key);
    await turn({ action: 'ask', body: asks, turns: 0 }, key);
    const view = await open();
    expect(view.turns).toBe(1);
    const said = view.entries.flatMap((entry) => (entry.kind === 'patient' ? [entry.text] : []));
    expect(said.at(-1)).toMatch(/103\.4.*dry since the morning/);
    const learned = view.entries.find((entry) => entry.kind === 'learner');
    expect(learned?.kind === 'learner' && learned.feedback.unanswered).toContain(
      'Can teeth do that?',
    );
  });

  test('a second window that is behind changes nothing, and keeps its words', async () => {
    const answer = await turn({ action: 'close', body: 'Later.', turns: 0 });
    const { view, status } = shown<DeskCaseView>(answer);
    expect([status, view.problem, view.turns, view.typed.text]).toEqual([
      422,
      'moved_on',
      1,
      'Later.',
    ]);
  });

  test('ends with the patient’s side, and remembers it when begun again', async () => {
    const call = 'No tears can mean he is dry. Please come in by 4:45. If worse, call 911.';
    await turn({ action: 'call', body: call, turns: 1 });
    const { debrief } = await open();
    expect(debrief?.ending).toBe('well');
    expect(debrief?.patient).toContain('I almost did not write');
    expect(debrief?.unanswered).toContain('Can teeth do that?');
    const behind = await turn({ action: 'answer', body: 'Come in.', turns: 1 });
    const late = shown<DeskCaseView>(behind).view;
    expect([late.problem, late.typed.text]).toEqual(['ended', 'Come in.']);
    await ask(dana, 'POST /practice/desk/:case/restart', { case: 'worried-parent' });
    expect((await open()).turns).toBe(0);
    expect(await kept()).toContainEqual(
      expect.objectContaining({ case_id: 'worried-parent', turns: 0, times_finished: 1 }),
    );
  });

  test('is seen by nobody else, not even who manages', async () => {
    expect((await open(staff.priya)).turns).toBe(0);
    const rows = await world.ground.database.transaction(staff.priya.scope, (tx) =>
      findPractice(tx, world.organizationId, dana.personId),
    );
    expect(rows).toEqual([]);
  });
});
