import { expect, test } from 'vitest';
import type { FormPart } from './content-kind.ts';
import { readingsOfParts } from './reading-view.ts';

const part = (name: string, text: string, shape: FormPart['shape'] = 'text'): FormPart => ({
  name,
  label: '',
  group: '',
  groupNumber: null,
  counts: [],
  shape,
  values: { en: text },
});
const easy = 'Call us if it hurts. We are here from eight to five. You can write at night too.';
const hard =
  'Notwithstanding multidisciplinary considerations, organizational governance necessitates a comprehensive evaluation of all alternatives.';

test('a longer text is read by itself, so that one hard part does not hide among easy ones', () => {
  const found = readingsOfParts([part('a', easy), part('b', hard)], true, 'en');
  expect([found['a']?.easyEnough, found['b']?.easyEnough]).toEqual([true, false]);
});

test('marks of form and places of rules are not read, and a few words are not judged', () => {
  const marked = `- **Call us** if it hurts.\n- We are here {{hours:nurse-line}}.\n\n> You can [write](/write/multidisciplinary) at night.`;
  expect(readingsOfParts([part('a', marked)], true, 'en')['a']?.value).toBeLessThan(4);
  const short = [part('a', 'Multidisciplinary governance.'), part('b', hard, 'line')];
  expect(readingsOfParts(short, true, 'en')).toEqual({});
});
