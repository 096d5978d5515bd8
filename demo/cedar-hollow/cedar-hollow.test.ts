import { describe, expect, test } from 'vitest';
import { riverside } from '../riverside/index.ts';
import { cedarHollow } from './index.ts';

const OPTIONS = { seed: 1, until: Date.parse('2026-10-06T15:41:00Z'), days: 90 };
const cedar = cedarHollow(OPTIONS);
const texts = [...cedar.conversations].flatMap(({ subject, steps }) => [
  subject,
  ...steps.map(({ text = '' }) => text),
]);

describe('Cedar Hollow', () => {
  test('is a small practice with a few dozen patients and conversations', () => {
    expect([...cedar.patients].length).toBeGreaterThan(34);
    expect([...cedar.conversations].length).toBeGreaterThan(40);
    expect([...cedar.conversations].length).toBeLessThan(100);
    expect(cedar.staff).toHaveLength(4);
  });

  test('shares no person, address or canary with Riverside', () => {
    const river = riverside({ ...OPTIONS, patients: 2000 });
    const marks = (world: typeof cedar): string[] =>
      [...world.patients, ...world.carers, ...world.staff].flatMap(({ key, email, canary }) => [
        key,
        canary,
        ...(email ? [email] : []),
      ]);
    const theirs = new Set(marks(river));
    expect(marks(cedar).filter((mark) => theirs.has(mark))).toEqual([]);
  });

  test('names no one and nothing of Riverside', () => {
    expect(
      texts.filter((text) => /Riverside|Renee Cole|555-01[04]|Priya|\bRuth\b/.test(text)),
    ).toEqual([]);
  });
});
