import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { advise, plainCharter, lexiconForPages } from '#rules/guidance/index.ts';
import type { Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

const root = join(import.meta.dirname, '../../..');
const corpus = join(root, 'content/corpus');
const examples = join(root, 'rules/guidance/lexicon/examples');
const target = join(root, 'rules/guidance/page/page-lexicon.ts');
const usualLeastUses = 4;

export const command: Command = {
  name: 'guidance-page',
  summary: 'write the part of the lexicon that pages load',
  usage: [
    'guidance-page [--uses N]   writes rules/guidance/page/page-lexicon.ts',
    '  --uses N   keep what N or more emergencies of the training halves and the examples need (4)',
  ].join('\n'),
  needsDatabase: false,
  run(args, { say }) {
    const { values } = readArguments(args, { values: ['uses'] });
    const leastUses = Number(values['uses'] ?? usualLeastUses);
    const texts = readTexts();
    const emergencies = texts.filter(isEmergency);
    const others = texts.filter((text) => !emergencies.includes(text));
    const part = lexiconForPages({ emergencies, others }, leastUses);
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

/** The texts that decide what is used: the training halves and the lexicon's own examples, never what is held out. */
function readTexts(): string[] {
  const files = ['train.jsonl', 'train-more.jsonl'].map((file) => join(corpus, file));
  const rows = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
  const messages = rows.map((row) => {
    const { subject, text } = JSON.parse(row) as { subject?: string; text: string };
    return subject === undefined ? text : `${subject}. ${text}`;
  });
  const lines = readdirSync(examples).flatMap((file) =>
    readFileSync(join(examples, file), 'utf8').trim().split('\n'),
  );
  return [...messages, ...lines];
}

function isEmergency(body: string): boolean {
  const context = { now: 0, author: 'patient', clinicOpen: true } as const;
  return advise({ body }, plainCharter, context).alert === 'emergency';
}
