import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '#entry/seed/index.ts';
import { hasWritten, workItemOf } from './before.ts';
import { staffWays, startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { enter, main, pressKey, shown, signInByKeys } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  // An hour ahead of the database: a reply that was just written has not left yet, however slow the machine.
  world = await startJourneyWorld({ now: Date.now() + 3_600_000 });
});
afterAll(() => world.close());

describe.each(staffWays)('a reply taken back ($device, by keyboard)', (way) => {
  test('nobody has seen it, and its words are there to mend', { timeout: 90_000 }, async () => {
    const threadId = await hasWritten(world, 'naomi-feld', {
      topicId: 'question',
      body: 'Which sunscreen do you suggest for someone who burns fast?',
    });
    const nurse = await world.open(way);
    await signInByKeys(nurse, 'dana.whitfield@riverside.example', demoPassword);
    await nurse.goto(`/inbox/all/${await workItemOf(world, threadId)}`);
    await pressKey(nurse, 'r');
    await expect
      .poll(() => nurse.locator('#body').evaluate((element) => element === document.activeElement))
      .toBe(true);
    await nurse.keyboard.insertText('SPF 15 is fine.');
    await nurse.keyboard.press('Control+Enter');
    await nurse.getByText('Your reply goes to Naomi.').waitFor();
    expect(await shown(nurse)).toContain('You can take it back until then.');

    const patient = await world.open({ device: way.device ?? 'desktop' });
    await world.signIn(patient, 'naomi.feld');
    await patient.goto(`/messages/${threadId}`);
    expect(await main(patient)).not.toContain('SPF 15');
    expect(await main(patient)).not.toMatch(/answered/i);
    await patient.goto('/home');
    expect(await main(patient)).not.toMatch(/answered/i);

    await enter(nurse, nurse.getByRole('button', { name: 'Take it back' }));
    await nurse.getByText('Your reply is back. Nobody saw it.').waitFor();
    expect(await nurse.locator('#body').inputValue()).toBe('SPF 15 is fine.');
    await isAccessible(nurse, 'taken back');
    await patient.goto(`/messages/${threadId}`);
    expect(await main(patient)).toMatch(/Dana( Whitfield)? has it/);
    await Promise.all([patient, nurse].map((page) => page.context().close()));
  });
});
