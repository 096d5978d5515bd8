import { describe, expect, test } from 'vitest';
import { contentHash, outOfDate, type Content } from './content.ts';

const before: Content = {
  facts: { owner: 'nurse manager' },
  texts: { en: { text: 'Short is fine.' }, es: { text: 'Puede ser corto.' } },
};
const after = { ...before, texts: { ...before.texts, en: { text: 'Keep it as it comes.' } } };

describe('a language', () => {
  const base = { content: before, outOfDate: [] };

  test('is out of date when another changed and it did not', () => {
    expect(outOfDate(base, after, [])).toEqual(['es']);
    expect(outOfDate(base, before, [])).toEqual([]);
  });

  test('stays so in later versions until it is rewritten, or found still right', () => {
    const behind = { content: after, outOfDate: ['es'] };
    expect(outOfDate(behind, after, [])).toEqual(['es']);
    expect(outOfDate(behind, after, ['es'])).toEqual([]);
    const both = { ...after, texts: { ...after.texts, es: { text: 'Como le salga.' } } };
    expect(outOfDate(behind, both, [])).toEqual([]);
  });
});

test('the mark of a content does not depend on the order of its fields, and changes with any of them', () => {
  const turned = {
    texts: { es: before.texts['es'] ?? {}, en: before.texts['en'] ?? {} },
    facts: before.facts,
  };
  expect(contentHash(turned)).toBe(contentHash(before));
  expect(contentHash(after)).not.toBe(contentHash(before));
});
