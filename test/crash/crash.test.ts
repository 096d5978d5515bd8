import { afterAll, describe, expect, test } from 'vitest';
import { crashRun } from './crash-run.ts';
import { plantedBugs } from './planted-bugs.ts';
import { openScratch } from './scratch.ts';

// The short form. The full run: node test/crash/run.ts --cycles 200 --planted
const scratch = await openScratch();
afterAll(() => scratch.close());
const patient = { timeout: 300_000 };

test(
  'no acknowledged message is lost or doubled when the server is killed under load',
  patient,
  async () => {
    const result = await crashRun({ scratch, cycles: 8 });
    expect(result.problems).toEqual([]);
    expect(Math.min(...result.inFlight)).toBeGreaterThanOrEqual(20);
    expect(result.acknowledged).toBeGreaterThan(50);
    expect(result.askedAgain).toBeGreaterThan(0);
  },
);

describe('the same run finds', () => {
  test.each(plantedBugs)('$name', patient, async (bug) => {
    const { problems } = await crashRun({ scratch, cycles: 25, bug });
    expect(problems).not.toEqual([]);
  });
});
