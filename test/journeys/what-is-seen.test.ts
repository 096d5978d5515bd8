import { chromium } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { whatIsSeen } from '#entry/lessons/what-is-seen.ts';
import { browserPath } from '../harness/browser.ts';

const browser = await chromium.launch({ executablePath: browserPath });
afterAll(() => browser.close());
const page = await browser.newPage();

async function seen(body: string): Promise<string> {
  await page.setContent(`<body>${body}</body>`);
  return page.evaluate(whatIsSeen);
}

const tabs = (chosen: number, href = '/a') =>
  ['Cardiology', 'Pediatrics']
    .map(
      (name, at) => `<a href="${href}"${at === chosen ? ' aria-current="true"' : ''}>${name}</a>`,
    )
    .join(' ');

test('a picture is of another page when another tab is chosen, and of the same when only addresses or names differ', async () => {
  expect(await seen(tabs(0))).not.toBe(await seen(tabs(1)));
  expect(await seen(tabs(0))).toBe(await seen(tabs(0, '/b')));
  expect(await seen('<p aria-label="one">Rules</p>')).toBe(
    await seen('<p aria-label="two">Rules</p>'),
  );
  expect(await seen('<p>Rules</p>')).not.toBe(await seen('<p>Rule</p>'));
});
