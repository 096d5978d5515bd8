import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { riverside } from '#demo/riverside/index.ts';
import {
  crossValidateTopics,
  type TopicExample,
  topicKinds,
  trainTopicModel,
} from '#rules/guidance/index.ts';
import { type Command, CommandError } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';
import { trainingFiles } from '../guidance/training-files.ts';
import { weightsJson } from '../guidance/weights-file.ts';
import { withOtherForms } from '../guidance/message-forms.ts';

const root = join(import.meta.dirname, '../../..');
const phrasesFile = 'content/corpus/topic-phrases.txt';
const weightsFile = 'rules/guidance/topics/model/weights.json';
const folds = 5;

/** The pretend world's messages are many and much alike, so each counts for little. */
const demoWeight = 0.15;
const demoMessages = 1500;
const demo = { seed: 1, until: Date.UTC(2026, 10, 22), days: 60, patients: 600 };

const kind = z.enum(topicKinds);
const rowSchema = z.looseObject({
  text: z.string(),
  subject: z.string().optional(),
  kind,
  also_acceptable: z.array(kind).default([]),
});

export const command: Command = {
  name: 'train-topics',
  summary: 'train the topic model of guidance on our corpus',
  usage: [
    `train-topics   reads ${trainingFiles.join(', ')}, ${phrasesFile} and the demo world, writes ${weightsFile}`,
    '  --check            writes nothing; fails when the file is not what training makes',
    '  --cross-validate   writes nothing; says how often rules, model and both are right first time',
  ].join('\n'),
  needsDatabase: false,
  run(args, { say }) {
    const { flags } = readArguments(args, { flags: ['check', 'cross-validate'] });
    const examples = corpusExamples();
    const background = [...phraseExamples(), ...demoExamples()];
    if (flags.has('cross-validate')) {
      sayFigures(examples, background, say);
      return Promise.resolve(0);
    }
    const taught = withOtherForms(examples, (each) => each.kind === 'thanks');
    const made = weightsJson(trainTopicModel([...taught, ...background]));
    if (flags.has('check')) {
      if (readFileSync(join(root, weightsFile), 'utf8') !== made) {
        throw new CommandError(`${weightsFile} is out of date. Run bin/parley train-topics.`);
      }
      say(`${weightsFile} is what training makes.`);
    } else {
      writeFileSync(join(root, weightsFile), made);
      say(`${weightsFile}: trained on ${examples.length} and ${background.length} messages.`);
    }
    return Promise.resolve(0);
  },
};

function linesOf(file: string): string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '');
}

function corpusExamples(): TopicExample[] {
  return trainingFiles.flatMap(linesOf).map((line) => {
    const row = rowSchema.parse(JSON.parse(line));
    const subject = row.subject === undefined ? {} : { subject: row.subject };
    return {
      ...subject,
      text: row.text,
      kind: row.kind,
      alsoAcceptable: row.also_acceptable,
      weight: 1,
    };
  });
}

function phraseExamples(): TopicExample[] {
  const examples: TopicExample[] = [];
  let current: TopicExample['kind'] | undefined;
  for (const line of linesOf(phrasesFile)) {
    if (line.startsWith('## ')) current = kind.parse(line.slice(3).trim());
    else if (current !== undefined) {
      examples.push({ text: line, kind: current, alsoAcceptable: [], weight: 1 });
    }
  }
  return examples;
}

function demoExamples(): TopicExample[] {
  const examples: TopicExample[] = [];
  for (const { subject, topicKind, steps } of riverside(demo).conversations) {
    const text = steps[0]?.kind === 'message' ? steps[0].text : undefined;
    if (text === undefined) continue;
    examples.push({ subject, text, kind: topicKind, alsoAcceptable: [], weight: demoWeight });
    if (examples.length >= demoMessages) break;
  }
  return examples;
}

function sayFigures(
  examples: readonly TopicExample[],
  background: readonly TopicExample[],
  say: (line: string) => void,
): void {
  const figures = crossValidateTopics(examples, background, folds);
  const percent = (right: number): string => `${((right / figures.messages) * 100).toFixed(1)} %`;
  say(
    `Right first time on ${figures.messages} messages, ${folds} folds: rules ${percent(figures.byRules)},` +
      ` model ${percent(figures.byModel)}, both ${percent(figures.byBoth)}.`,
  );
}
