import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '#entry/seed/index.ts';
import { caseShelf } from '#product/training/index.ts';
import { startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { enter, followRail, main, press, shown, signInByKeys, tabTo } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

const form = caseShelf().patient.find(({ id }) => id === 'school-form');
const goodWords = form?.good.text.es ?? '';

describe.each([{ javaScript: false }, { javaScript: true }])(
  'a carer who speaks Spanish (phone, JavaScript $javaScript)',
  (way) => {
    test('writes to a pretend team, is asked back, and writes it so that it can be answered', async () => {
      const page = await world.open({ device: 'phone', language: 'es-MX', ...way });
      const walker = { page, say: world.words('es') };
      const { say } = walker;
      const saysPractice = async (part: string) => {
        expect(await shown(page)).toContain('Esto es práctica.');
        await isAccessible(page, part);
      };
      await world.signIn(page, 'ana.ortiz');
      await page.goto('/practice');
      await isAccessible(page);
      await page.getByRole('link', { name: form?.title.es ?? '' }).click();
      await saysPractice('story');
      expect(await main(page)).toContain('Su hijo Max tiene 9 años.');

      await press(walker, 'practice.story.start');
      await page
        .getByRole('radio', { name: 'Formulario, carta o expediente' })
        .check({ force: true });
      await saysPractice('topic');
      await press(walker, 'messaging.goOn');
      const words = page.getByRole('textbox', { name: say('messaging.compose.words') });
      await words.fill('Necesito un favor para mi hijo. ¿Me ayudan?');
      await saysPractice('words');
      await press(walker, 'messaging.compose.review');
      await saysPractice('review');
      await page.getByRole('button', { name: /^Enviar/ }).click();
      expect(await main(page)).toContain(say('practice.feedback.asksBack'));
      await saysPractice('answer');

      await press(walker, 'practice.feedback.change');
      await words.fill(goodWords);
      await press(walker, 'messaging.compose.review');
      expect(await main(page)).toMatch(/ de noviembre/);
      await page.getByRole('button', { name: /^Enviar/ }).click();
      expect(await main(page)).toContain(say('practice.feedback.all'));
      expect(await main(page)).toContain(say('practice.feedback.atOnce'));
      await saysPractice('answered');
      await page.goto('/practice');
      expect(await main(page)).toContain('3 de 3');
      await page.goto('/messages');
      expect(await main(page)).not.toContain('Max');
      await page.context().close();
    }, 180_000);
  },
);

/** The first good turn of a case, as a reply of this clinic says it. */
const reply = (id: string) =>
  (caseShelf().staff.find((each) => each.id === id)?.good[0]?.text?.en ?? '')
    .replaceAll('{{phone:emergency}}', '911')
    .replaceAll('{{phone:nurse-line}}', '555-0142');

/** Writes instead of whatever draft somebody left in the reply field. */
async function writes(page: Page, words: string): Promise<void> {
  await tabTo(page, page.locator('#body'));
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
}

/** Chooses what to do by keyboard: the group is one stop, its choices are the arrows. */
async function act(page: Page, action: 'answer' | 'call' | 'close') {
  await tabTo(page, page.locator('input[name="action"]').first());
  const steps = ['answer', 'ask', 'call', 'hand_off', 'urgent_lane', 'close'].indexOf(action);
  await page.keyboard.press('Space');
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  await enter(page, page.getByRole('button', { name: 'Do it', exact: true }));
  await page.waitForURL(/#debrief$/);
}

test('a physician does three cases by keyboard and reads what the patient says of each', async () => {
  const page = await world.open();
  await signInByKeys(page, 'amir.haddad@riverside.example', demoPassword);
  await followRail(page, 'Practice');
  await page.waitForURL(/\/practice$/);
  await isAccessible(page, 'list');
  const opens = async (id: string) => {
    const title = caseShelf().staff.find((each) => each.id === id)?.title.en ?? '';
    await enter(page, page.getByRole('link', { name: title, exact: true }));
    await page.waitForURL(new RegExp(`/practice/desk/${id}$`));
  };
  await opens('angry-about-silence');
  await isAccessible(page, 'case');
  await writes(page, reply('angry-about-silence'));
  await act(page, 'answer');
  expect(await main(page)).toContain('It ended well.');
  await isAccessible(page, 'debrief');
  await enter(page, page.getByRole('link', { name: 'All practice' }).last());

  await opens('visit-or-message');
  await writes(page, reply('visit-or-message'));
  await act(page, 'call');
  expect(await main(page)).toContain('It ended well.');
  await enter(page, page.getByRole('link', { name: 'All practice' }).last());

  // Closed without a word: the debrief says what that was to the patient, and how it could have gone.
  await opens('four-questions');
  await act(page, 'close');
  const debrief = await main(page);
  expect(debrief).not.toContain('It ended well.');
  const [theirs = ''] = caseShelf().staff.flatMap(({ id, debrief: { patient } }) =>
    id === 'four-questions' ? [patient.en] : [],
  );
  expect(debrief).toContain(theirs.split('. ')[0]);
  expect(debrief).toContain('One good way through');
  await isAccessible(page, 'debrief of a careless turn');
  await page.goto('/practice');
  expect((await main(page)).match(/Done\. \d of \d last time/g)).toHaveLength(3);
  await page.context().close();
}, 180_000);
