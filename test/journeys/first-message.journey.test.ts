import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { checkMessage, chooseTopic, main, press, send, tell, writeAbout } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00', mailServer: true });
});
afterAll(() => world.close());

test('a new patient takes the first-time walk, leaves it, goes on, and sends a good first message', async () => {
  const page = await world.open({ device: 'phone' });
  const walker = { page, say: world.words('en') };
  await world.signIn(page, 'marisol.vega');
  await page
    .getByRole('link', { name: walker.say('messaging.write'), exact: true })
    .first()
    .click();
  expect(await main(page)).toContain('First time here?');
  await isAccessible(page, 'first time');
  await page.getByRole('link', { name: 'Show me' }).click();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Next', exact: true }).click();
  expect(await main(page)).toContain('Step 2 of');
  await page.goto('/write');
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  expect(await main(page)).toContain('Step 2 of');
  const next = page.getByRole('link', { name: 'Next', exact: true });
  while (await next.isVisible()) await next.click();
  await press(walker, 'training.orientation.done');
  await page.waitForURL(/\/write$/);
  expect(await main(page)).not.toContain('First time here?');

  await page.goto('/home');
  await writeAbout(walker, 'Me');
  await chooseTopic(walker, 'New symptom');
  expect(await main(page)).toContain('Begin with your question.');
  await tell(
    walker,
    'What can I put on my knee? It has hurt since Sunday and is worse on stairs. It is hard to walk to work. I tried ice and it did not help.',
  );
  const checks = page.locator('[data-margin]');
  await checks.getByText(walker.say('messaging.margin.detail.since_when')).first().waitFor();
  await checkMessage(walker);
  await send(walker);
  expect(await main(page)).toMatch(/Nurses? will answer you by|You hear from us by|answer you by/);
  await page.context().close();
}, 180_000);

test('front desk teaches a patient at the tablet, and the sign-in goes to the patient alone', async () => {
  const page = await world.open();
  await page.setViewportSize({ width: 820, height: 1180 });
  const say = world.words('en');
  await world.signIn(page, 'gloria.nash');
  await page.goto('/teach');
  await page.locator('#q').fill('ruben cast');
  await page.getByRole('button', { name: say('teaching.whom.find'), exact: true }).click();
  await isAccessible(page, 'found');
  await page.getByRole('button', { name: 'Teach in Spanish' }).first().click();
  await page.waitForURL(/\/teach\/tch_/);
  const sitting = page.url();
  await isAccessible(page);
  await saysBack(page);
  await page.getByRole('button', { name: say('teaching.sitting.save'), exact: true }).click();
  await page.getByText(say('teaching.notice.saved')).waitFor();
  expect(await page.locator('input[name^="said-"]:checked').count()).toBeGreaterThan(2);

  const href = await page
    .getByRole('link', { name: say('teaching.home.printP0') })
    .getAttribute('href');
  const paper = await page.request.get(href ?? '');
  expect(paper.headers()['content-type']).toBe('application/pdf');
  expect((await paper.body()).toString('latin1')).toContain('/Lang (es');

  await page
    .getByRole('button', { name: say('teaching.home.practice') })
    .last()
    .click();
  await page.waitForURL(/\/practice\//);
  const together = { page, say: world.words('es') };
  expect(await main(page)).toContain('Esto es práctica.');
  expect(await main(page)).not.toContain(together.say('ui.pretend.callouts'));
  await isAccessible(page, 'beside a patient');
  // No way leads from the patient's hands into the work of the desk.
  const ways = await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(ways).toEqual([`${new URL(sitting).pathname}#practised`]);
  await press(together, 'practice.story.start');
  await page.getByRole('radio', { name: 'Surtir una medicina' }).check({ force: true });
  await press(together, 'messaging.goOn');
  // The urgent questions of the topic: none is true.
  await press(together, 'messaging.goOn');
  await page
    .getByRole('textbox', { name: together.say('messaging.compose.words') })
    .fill('¿Me surten lisinopril de 10 mg? Me quedan 5 días. En mi farmacia de siempre.');
  await press(together, 'messaging.compose.review');
  await page.getByRole('button', { name: /^Enviar/ }).click();
  expect(await main(page)).toContain(together.say('practice.feedback.easy'));
  expect(await main(page)).not.toMatch(/\b(the|your?|with|next|answer)\b/i);
  await page
    .getByRole('link', { name: together.say('ui.pretend.leave') })
    .last()
    .click();
  await page.waitForURL(`${sitting}#practised`);
  // What was marked before is still there, and what was practised is on record without a tick.
  expect(await page.locator('input[name^="said-"]:checked').count()).toBeGreaterThan(2);
  expect(await page.locator('#practiced').isChecked()).toBe(true);

  // They practised in Spanish; the desk reads English, as before.
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('checkbox', { name: say('teaching.home.handout') }).check({ force: true });
  await page.getByRole('button', { name: say('teaching.signIn.act') }).click();
  await page.getByText(say('teaching.notice.sent')).waitFor();
  expect(await page.getByRole('checkbox', { name: say('teaching.home.handout') }).isChecked()).toBe(
    true,
  );
  await isAccessible(page, 'sent');
  expect(await page.content()).not.toContain('/set-password/');
  const [mail = ''] = await world.mails('ruben.castillo', 1);
  expect(mail).toMatch(/http\S+\/set-password\/\S+/);
  expect(mail).not.toMatch(/Gloria|cita/);
  await page.getByRole('button', { name: say('teaching.sitting.finish'), exact: true }).click();
  await page.getByText(say('teaching.notice.finished')).waitFor();
  await page.getByRole('link', { name: 'With Rubén Castillo' }).first().waitFor();
  await page.context().close();
}, 180_000);

/** Each step was said back, the second one with help. */
async function saysBack(page: Page): Promise<void> {
  const groups = await page.locator('fieldset').all();
  for (const [at, group] of groups.entries())
    await group
      .getByRole('radio')
      .nth(at === 1 ? 1 : 0)
      .check({ force: true });
}
