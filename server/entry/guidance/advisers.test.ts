import { expect, test } from 'vitest';
import { adviseLines } from './advise-lines.ts';
import { adviserFor } from './advisers.ts';

const batches = [
  ['{"id":1,"text":"crushing chest pain and sweating"}', 'not json'],
  ['', '{"id":2,"text":"necesito resurtir mi losartan","lang":"es"}'],
  ['{"id":3,"text":"thank you for the call"}'],
];

test('many threads say of a large file what one thread says of a small one', async () => {
  const together = adviserFor(Number.MAX_SAFE_INTEGER);
  const alone = adviserFor(0);
  try {
    expect(alone.atOnce).toBe(1);
    for (const lines of batches) {
      const advised = await together.advise(lines);
      expect(advised).toEqual(adviseLines(lines));
      expect(await alone.advise(lines)).toEqual(advised);
    }
    expect(adviseLines(batches[0] ?? [])).toMatchObject({
      rows: 1,
      refused: [{ at: 1, why: 'is not JSON.' }],
    });
  } finally {
    await together.stop();
  }
});
