import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { riverside } from '#demo/riverside/index.ts';
import {
  crossValidateUrgency,
  routineKinds,
  trainUrgencyOn,
  type UrgencyExample,
  type UrgencyKind,
  urgencyKinds,
} from '#rules/guidance/index.ts';
import { type Command, CommandError } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';
import { trainingFiles } from '../guidance/training-files.ts';
import { weightsJson } from '../guidance/weights-file.ts';
import { withOtherForms } from '../guidance/message-forms.ts';

const root = join(import.meta.dirname, '../../..');
const phrasesFile = 'content/corpus/urgency-phrases.txt';
const topicPhrasesFile = 'content/corpus/topic-phrases.txt';
const examplesFolder = 'rules/guidance/lexicon/examples';
const weightsFile = 'rules/guidance/urgency/weights.json';
const folds = 5;

/** The pretend world's routine messages are many and much alike, so each counts for little. */
const demoWeight = 0.15;
const demoMessages = 1500;
const demo = { seed: 1, until: Date.UTC(2026, 10, 22), days: 60, patients: 600 };

const rowSchema = z.looseObject({
  text: z.string(),
  subject: z.string().optional(),
  alert: z.enum(['emergency', 'same_day', 'none']),
  screen: z.enum(['emergency', 'crisis', 'poison', 'safety', 'pregnancy', 'none']),
});

export const command: Command = {
  name: 'train-urgency',
  summary: 'train the urgency model of guidance on our corpus',
  usage: [
    `train-urgency   reads the training files of content/corpus and ${examplesFolder}, writes ${weightsFile}`,
    '  --check            writes nothing; fails when the file is not what training makes',
    '  --cross-validate   writes nothing; says what rules and model together catch, and how often they alarm',
  ].join('\n'),
  needsDatabase: false,
  run(args, { say }) {
    const { flags } = readArguments(args, { flags: ['check', 'cross-validate'] });
    const background = [...lexiconExamples(), ...topicPhrases(), ...demoExamples()];
    const phrases = phraseExamples();
    if (flags.has('cross-validate')) {
      for (const file of trainingFiles.filter(isThere)) {
        const others = trainingFiles.filter((each) => each !== file && isThere(each));
        const known = [...background, ...phrases, ...others.flatMap(corpusExamples)];
        sayFigures(file, corpusExamples(file), known, say);
      }
      const rows = trainingFiles.filter(isThere).flatMap(corpusExamples);
      sayFigures(phrasesFile, phrases, [...background, ...rows], say);
      return Promise.resolve(0);
    }
    const rows = trainingFiles.filter(isThere).flatMap(corpusExamples);
    const taught = withOtherForms(rows, () => false);
    const made = weightsJson(trainUrgencyOn([...taught, ...phrases, ...background]));
    if (flags.has('check')) {
      if (readFileSync(join(root, weightsFile), 'utf8') !== made) {
        throw new CommandError(`${weightsFile} is out of date. Run bin/parley train-urgency.`);
      }
      say(`${weightsFile} is what training makes.`);
    } else {
      writeFileSync(join(root, weightsFile), made);
      const count = taught.length + phrases.length + background.length;
      say(`${weightsFile}: trained on ${count} messages.`);
    }
    return Promise.resolve(0);
  },
};

function isThere(file: string): boolean {
  return existsSync(join(root, file));
}

function linesOf(file: string): string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '');
}

function kindOf(alert: string, screen: string): UrgencyKind {
  const name = alert === 'emergency' ? screen : alert;
  const kind = urgencyKinds.find((each) => each === name);
  if (kind === undefined) throw new CommandError(`No urgency is called "${alert} ${screen}".`);
  return kind;
}

function corpusExamples(file: string): UrgencyExample[] {
  return linesOf(file).map((line) => {
    const { text, subject, alert, screen } = rowSchema.parse(JSON.parse(line));
    const heading = subject === undefined ? {} : { subject };
    return { ...heading, text, kind: kindOf(alert, screen), weight: 1 };
  });
}

/** Lines under headings such as "## emergency crisis" or "## none idiom". */
function phraseExamples(): UrgencyExample[] {
  const examples: UrgencyExample[] = [];
  let kind: UrgencyKind | undefined;
  for (const line of linesOf(phrasesFile)) {
    if (line.startsWith('## ')) {
      const [alert = '', screen = ''] = line.slice(3).trim().split(' ');
      kind = kindOf(alert, screen);
    } else if (kind !== undefined) examples.push({ text: line, kind, weight: 1 });
  }
  return examples;
}

/** The lexicon's own examples say how urgent, not which screen: the rules they were written for do. */
function lexiconExamples(): UrgencyExample[] {
  return readdirSync(join(root, examplesFolder))
    .toSorted()
    .flatMap((file) => {
      const [alert = ''] = /^(?:emergency|same-day|no-alarm)/.exec(file) ?? [];
      const kind = alert === 'no-alarm' ? 'none' : alert === 'same-day' ? 'same_day' : 'by_rules';
      return linesOf(join(examplesFolder, file)).map(
        (text) => ({ text, kind, weight: 1 }) as const,
      );
    });
}

function topicPhrases(): UrgencyExample[] {
  const examples: UrgencyExample[] = [];
  let topic = 'symptom';
  for (const line of linesOf(topicPhrasesFile)) {
    if (line.startsWith('## ')) topic = line.slice(3).trim();
    else if (!line.startsWith('#') && topic !== 'symptom') {
      examples.push({ text: line, kind: 'none', weight: 1 });
    }
  }
  return examples;
}

function demoExamples(): UrgencyExample[] {
  const examples: UrgencyExample[] = [];
  for (const { subject, topicKind, urgency, steps } of riverside(demo).conversations) {
    const text = steps[0]?.kind === 'message' ? steps[0].text : undefined;
    if (text === undefined || !routineKinds.has(topicKind) || urgency !== 'as_promised') continue;
    examples.push({ subject, text, kind: 'none', weight: demoWeight });
    if (examples.length >= demoMessages) break;
  }
  return examples;
}

function sayFigures(
  name: string,
  examples: readonly UrgencyExample[],
  background: readonly UrgencyExample[],
  say: (line: string) => void,
): void {
  const { emergencies, caught, others, alarmed } = crossValidateUrgency(
    examples,
    background,
    folds,
  );
  const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;
  say(
    `${name}, ${folds} folds, rules and model together: emergencies caught ${percent(caught, emergencies)}` +
      ` of ${emergencies}, others shown as emergency ${percent(alarmed, others)} of ${others}.`,
  );
}
