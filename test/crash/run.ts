import { parseArgs } from 'node:util';
import { crashRun, type CrashResult } from './crash-run.ts';
import { plantedBugs } from './planted-bugs.ts';
import { openScratch } from './scratch.ts';

// node test/crash/run.ts [--cycles 200] [--planted]   The full run; --planted tries each planted bug too.
const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '200' },
    planted: { type: 'boolean', default: false },
  },
});
const say = (line: string) => void process.stdout.write(`${line}\n`);

const scratch = await openScratch();
try {
  process.exitCode = await main();
} finally {
  await scratch.close();
}

async function main(): Promise<number> {
  const sound = await crashRun({ scratch, cycles: Number(values.cycles), say });
  say(told('as it is', sound));
  for (const problem of sound.problems) say(`  ${problem}`);
  if (!values.planted) return sound.problems.length === 0 ? 0 : 1;
  let unseen = 0;
  for (const bug of plantedBugs) {
    const result = await crashRun({ scratch, cycles: 60, bug });
    say(told(bug.name, result));
    say(`  ${result.problems[0] ?? 'NOT SEEN'}`);
    if (result.problems.length === 0) unseen += 1;
  }
  return sound.problems.length === 0 && unseen === 0 ? 0 : 1;
}

function told(
  name: string,
  { cycles, acknowledged, askedAgain, inFlight, seconds }: CrashResult,
): string {
  const least = Math.min(...inFlight);
  return `${name}: ${cycles} kills in ${seconds.toFixed(0)} s, ${acknowledged} acknowledged, ${askedAgain} asked again, at least ${least} in flight`;
}
