import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advise, type GuidanceCharter } from '#rules/guidance/index.ts';

const root = join(import.meta.dirname, '../../..');
const context = { now: 0, author: 'patient', clinicOpen: true } as const;
const longText = 2000;
const longTexts = 200;
const worstText = 10_000;
const rounds = 3;

/** Pieces that make a careless search slow when they are repeated. */
const hardPieces = [
  'pain ',
  'a',
  '7',
  'no not never without denies ',
  'no chest pain, ',
  "my mother's my father's ",
  '10 years ago in 2019 ',
  'took 20 of her ',
  'password is ',
  '.,;:!?()…-',
];

export interface SpeedFigures {
  /** Milliseconds for a text of 2,000 characters. */
  readonly medianMs: number;
  readonly ninetyFifthMs: number;
  readonly rowsPerSecond: number;
  /** Milliseconds for 10,000 characters of the worst of the hard texts. */
  readonly worstMs: number;
  readonly messages: number;
}

/** Processor time of this process, so that what else runs on the machine does not count. */
function costInMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function trainingMessages(): string[] {
  return ['train.jsonl', 'train-more.jsonl'].flatMap((file) => {
    const lines = readFileSync(join(root, 'content/corpus', file), 'utf8')
      .trim()
      .split('\n');
    return lines.map((line) => (JSON.parse(line) as { text: string }).text);
  });
}

/** Texts of 2,000 characters, each joined of other messages. */
function joined(messages: readonly string[]): string[] {
  return Array.from({ length: longTexts }, (_, at) => {
    let text = '';
    for (let next = at * 7; text.length < longText; next += 1) {
      text += `${messages[next % messages.length] ?? ''} `;
    }
    return text.slice(0, longText);
  });
}

/** How fast guidance reads: one long draft, many short messages, and what is written to slow it down. */
export function measureSpeed(charter: GuidanceCharter): SpeedFigures {
  const messages = trainingMessages();
  const read = (body: string): void => {
    advise({ body }, charter, context);
  };
  messages.forEach(read);
  const spent = costInMs(() => {
    for (let round = 0; round < rounds; round += 1) messages.forEach(read);
  });
  const drafts = joined(messages);
  drafts.forEach(read);
  const costs = drafts
    .map((text) => Math.min(...[0, 1, 2].map(() => costInMs(() => read(text)))))
    .toSorted((left, right) => left - right);
  const hard = hardPieces.map((piece) => piece.repeat(worstText / piece.length));
  const worst = hard.map((text) => Math.min(...[0, 1, 2].map(() => costInMs(() => read(text)))));
  return {
    medianMs: costs[Math.floor(costs.length / 2)] ?? 0,
    ninetyFifthMs: costs[Math.floor(costs.length * 0.95)] ?? 0,
    rowsPerSecond: (rounds * messages.length * 1000) / spent,
    worstMs: Math.max(...worst),
    messages: messages.length,
  };
}
