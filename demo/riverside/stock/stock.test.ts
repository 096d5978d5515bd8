import { describe, expect, test } from 'vitest';
import { chance } from '../chance.ts';
import { fill } from '../fill.ts';
import { outlineAt } from '../outlines.ts';
import { misfits } from './fits.ts';
import { stock, voices } from './index.ts';
import { situations } from './stock.ts';

const patient = outlineAt(1, Date.parse('2026-10-06T15:41:00Z'), 1);

describe('the stock', () => {
  test('every telling has an answer that fits it', () => {
    expect(misfits(stock)).toEqual([]);
  });

  test('every situation has a subject, a telling and an answer', () => {
    const bare = stock.filter(({ subjects, tell, answer }) =>
      [subjects, tell, answer].some(({ length }) => length === 0),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(stock.length).toBeGreaterThan(250);
  });

  test.each(['en', 'es'] as const)('every slot of a line in %s is filled', (language) => {
    const scene = {
      luck: chance(1, 'test'),
      language,
      patient,
      writer: patient,
      doctor: 'Dr. Rao',
      staff: 'Dana',
      staffRole: 'nurse',
    };
    const own = stock
      .filter((one) => one.language === language)
      .flatMap((one) => [
        one.subjects,
        one.tell,
        one.more,
        one.ask,
        one.probe,
        one.back,
        one.answer,
        one.tried,
      ]);
    for (const line of [...own, ...Object.values(voices[language])].flat()) {
      expect(fill(line, scene)).not.toMatch(/[{}[\]|]/);
    }
  });

  test('a line that begins with no mark is refused by name', () => {
    expect(() => situations('en', '# a | visit | fm\nwhat is this')).toThrow('what is this');
    expect(() => situations('en', '+ nobody')).toThrow('nobody');
  });
});
