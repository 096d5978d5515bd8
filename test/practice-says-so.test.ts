import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import type { Answer } from '#platform/http/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { trainingRoutes } from '#product/training/index.ts';
import { render } from '../web/pages.ts';
import type { Frame } from '../web/ui/index.ts';
import { translator } from '../web/ui/words.ts';
import { deskWorld } from './harness/desk-world.ts';

const world = await deskWorld();
afterAll(() => world.close());
const routes = trainingRoutes(world.ground).filter(({ path }) => path.startsWith('/practice'));

const frameIn = (language: string): Frame => ({
  language,
  t: translator(language, true),
  organizationName: 'Riverside',
  person: null,
  audience: 'public',
  path: '/practice',
  assets: { styles: [], scripts: [], font: '' },
  helpLines: [],
  otherLanguages: [],
  now: world.ground.clock.now(),
  timeZone: 'America/Chicago',
  demo: false,
});

const words = (body: string) => ({
  carried: JSON.stringify({
    topicId: 'symptom',
    body,
    answers: {},
    urgentAnswers: {},
    safetySeen: null,
    dismissed: {},
  }),
});
const chest = 'I have pressure in my chest right now and my left arm feels heavy.';
const bodies = [{}, words('My knee hurts.'), words(chest), { ...words(chest), safety_seen: 'yes' }];

/** Every page that practice answers with, for this asker: each address, with each of the bodies. */
async function everyPage(
  asker: Actor,
): Promise<{ address: string; page: string; view: unknown }[]> {
  const found: { address: string; page: string; view: unknown }[] = [];
  for (const { method, path, handle } of routes)
    for (const body of bodies) {
      const answer = await (handle as (request: unknown) => Promise<Answer>)({
        asker,
        params: { case: path.includes('/desk') ? 'worried-parent' : 'sore-knee', step: 'words' },
        query: {},
        // What the form of the desk always sends.
        body: { turns: 0, ...(path.includes('/desk') ? { body: '' } : {}), ...body },
        requestId: randomUUID(),
        idempotencyKey: randomUUID(),
      });
      if (answer.kind === 'page')
        found.push({ address: `${method} ${path}`, page: answer.page, view: answer.view });
    }
  return found;
}

describe.each(['en', 'es'])('practice in %s', (language) => {
  const t = translator(language, true);

  test('says on every page that it is practice, to patients and to staff', async () => {
    for (const actor of [world.marisol, world.staff.dana]) {
      const pages = await everyPage({ ...actor, language });
      const silent = pages.filter(({ page, view }) => {
        const html = render(page, { view, frame: frameIn(language) });
        return !html.includes(t('ui.pretend.title')) || !html.includes(t('ui.pretend.text'));
      });
      expect(silent.map(({ address, page }) => `${address} ${page}`)).toEqual([]);
      expect(new Set(pages.map(({ page }) => page)).size).toBeGreaterThanOrEqual(8);
    }
  });

  test('shows staff what patients often misread, and patients nothing of it', async () => {
    const title = t('ui.pretend.callouts');
    const walk = async (actor: Actor) =>
      (await everyPage({ ...actor, language }))
        .filter(({ page }) => page.startsWith('patient/') && !page.endsWith('/practice'))
        .map(({ page, view }) => render(page, { view, frame: frameIn(language) }).includes(title));
    expect(new Set(await walk(world.staff.dana))).toEqual(new Set([true]));
    expect(new Set(await walk(world.marisol))).toEqual(new Set([false]));
  });
});
