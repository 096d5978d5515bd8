import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lexiconForPages } from '#rules/guidance/index.ts';
import type { Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

const root = join(import.meta.dirname, '../../..');
const examples = join(root, 'rules/guidance/lexicon/examples');
const target = join(root, 'rules/guidance/page/page-lexicon.ts');
const usualLeastUses = 3;

export const command: Command = {
  name: 'guidance-page',
  summary: 'write the part of the lexicon that pages load',
  usage: [
    'guidance-page [--uses N]   writes rules/guidance/page/page-lexicon.ts',
    '  --uses N   keep what occurs in N or more messages of the training half and the examples (3)',
  ].join('\n'),
  needsDatabase: false,
  run(args, { say }) {
    const { values } = readArguments(args, { values: ['uses'] });
    const leastUses = Number(values['uses'] ?? usualLeastUses);
    const part = lexiconForPages(readTexts(), leastUses);
    const text = [
      "import type { LexiconSource } from '../flags/compiled-lexicon.ts';",
      '',
      `/** Written by \`bin/parley guidance-page --uses ${leastUses}\`; change the lexicon, not this file. */`,
      `export const pageLexicon: Omit<LexiconSource, 'shapes'> = ${JSON.stringify(part)};`,
      '',
    ].join('\n');
    writeFileSync(target, text);
    say(`${target}: ${gzipSync(text).length} bytes compressed.`);
    return Promise.resolve(0);
  },
};

/** The texts that decide what is used: the training half and the lexicon's own examples, never the test half. */
function readTexts(): string[] {
  const rows = readFileSync(join(root, 'content/corpus/train.jsonl'), 'utf8').trim().split('\n');
  const messages = rows.map((row) => {
    const { subject, text } = JSON.parse(row) as { subject?: string; text: string };
    return subject === undefined ? text : `${subject}. ${text}`;
  });
  const lines = readdirSync(examples).flatMap((file) =>
    readFileSync(join(examples, file), 'utf8').trim().split('\n'),
  );
  return [...messages, ...lines];
}
