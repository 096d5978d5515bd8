import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Command, CommandError } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';
import { adviseTogether, helpersFor } from '../guidance/advise-together.ts';

export const command: Command = {
  name: 'advise',
  summary: 'what guidance says about each row of a file of messages',
  usage: [
    'advise --in FILE --out FILE',
    '  --in FILE   JSON lines: id, text, and if known subject, lang, context, concept',
    '  --out FILE  JSON lines: alert, screen, reasons, topics, tips, issues, identifiers, language, reading',
  ].join('\n'),
  needsDatabase: false,
  async run(args, { say }) {
    const { values } = readArguments(args, { values: ['in', 'out'] });
    const from = values['in'];
    const to = values['out'];
    if (from === undefined || to === undefined) {
      throw new CommandError('Say which file to read with --in and which to write with --out.');
    }
    const began = performance.now();
    const { rows, refused, faults } = await adviseFile(from, to, say);
    const seconds = (performance.now() - began) / 1000;
    say(`${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} a second.`);
    if (refused > 0) say(`${refused} lines were left out.`);
    if (faults > 0) say(`${faults} rows met a fault in guidance; they carry "fault".`);
    return refused + faults === 0 ? 0 : 1;
  },
};

const refusalsShown = 5;
const linesTogether = 250;

interface Outcome {
  rows: number;
  refused: number;
  faults: number;
}

/** Lines of the file, some hundred at a time. */
async function* batchesOf(input: Readable): AsyncGenerator<string[]> {
  let lines: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lines.push(line);
    if (lines.length < linesTogether) continue;
    yield lines;
    lines = [];
  }
  yield lines;
}

async function adviseFile(from: string, to: string, say: (line: string) => void): Promise<Outcome> {
  const input = createReadStream(from, 'utf8');
  const output = createWriteStream(to, 'utf8');
  try {
    await Promise.all([once(input, 'open'), once(output, 'open')]);
  } catch (error) {
    throw new CommandError(`${(error as Error).message}. Check the names of the files.`);
  }
  const outcome: Outcome = { rows: 0, refused: 0, faults: 0 };
  let linesRead = 0;
  const advised = adviseTogether(batchesOf(input), helpersFor(statSync(from).size));
  for await (const { advice, lines, rows, faults, refused } of advised) {
    for (const { at, why } of refused) {
      if (outcome.refused < refusalsShown) say(`${from}:${linesRead + at + 1} ${why}`);
      outcome.refused += 1;
    }
    outcome.rows += rows;
    outcome.faults += faults;
    linesRead += lines;
    if (!output.write(advice)) await once(output, 'drain');
  }
  output.end();
  await once(output, 'finish');
  return outcome;
}
