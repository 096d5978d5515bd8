import { expect, test } from 'vitest';
import { type AdvisedLines, adviseLines } from './advise-lines.ts';
import { adviseTogether } from './advise-together.ts';

const messages = [
  'crushing chest pain and sweating',
  'necesito resurtir mi losartan',
  'thank you for the call',
];

function batchOf(number: number): string[] {
  const rows = messages.map((text, at) => JSON.stringify({ id: `${number}-${at}`, text }));
  return number % 5 === 0 ? ['not json', ...rows, ''] : rows;
}

async function* batchesOf(count: number): AsyncGenerator<string[]> {
  for (let number = 0; number < count; number += 1) yield batchOf(number);
}

async function all(advised: AsyncIterable<AdvisedLines>): Promise<AdvisedLines[]> {
  const read: AdvisedLines[] = [];
  for await (const each of advised) read.push(each);
  return read;
}

test.each([
  [2, 3],
  [40, 0],
  [40, 1],
  [40, 3],
])(
  'of %i batches, %i helpers say what this thread says alone, in the order of the batches',
  async (count, helpers) => {
    const alone = Array.from({ length: count }, (_, number) => adviseLines(batchOf(number)));
    expect(await all(adviseTogether(batchesOf(count), helpers))).toEqual(alone);
  },
);

test('when the lines cannot be read to their end, the fault is told', async () => {
  const broken = async function* () {
    yield* batchesOf(6);
    throw new Error('the file went away');
  };
  await expect(all(adviseTogether(broken(), 1))).rejects.toThrow('the file went away');
});
