import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftChangeOf, keptText } from './draft-form.ts';

test('text is kept letter by letter but for what cannot be shown or stored', () => {
  expect(keptText('a\r\nb\rc\td\u0000\u0008\u007f')).toBe('a\nb\nc\td');
  expect(keptText('🦵🏽 e\u0301 שלום 漢字 <b>')).toBe('🦵🏽 e\u0301 שלום 漢字 <b>');
});

test('half a character becomes one that can be stored', () => {
  expect(keptText('a\ud83d')).toBe('a\ufffd');
});

test('whatever is typed, what is kept can be stored, and keeping it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const kept = keptText(typed);
      expect(kept.isWellFormed()).toBe(true);
      expect(kept).not.toContain('\u0000');
      expect(keptText(kept)).toBe(kept);
    }),
  );
});

test('fields that were not in the form stay as they were', () => {
  expect(draftChangeOf({})).toEqual({});
  expect(draftChangeOf({ body: '' })).toEqual({ body: '' });
});

test('guided answers come by their question, ticked boxes as a list', () => {
  expect(
    draftChangeOf({
      'answer.since': 'monday',
      'answer.where': ['knee', '', 'hip'],
      'urgent.breath': 'yes',
    }),
  ).toEqual({
    answers: { since: 'monday', where: ['knee', 'hip'] },
    urgentAnswers: { breath: 'yes' },
  });
});

test('a revision counts only when it is one', () => {
  for (const revision of ['', 'x', '-1', '1.5', '0'])
    expect(draftChangeOf({ revision })).toEqual({});
  expect(draftChangeOf({ revision: '7' })).toEqual({ revision: 7 });
});
