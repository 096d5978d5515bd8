import { expect, test } from 'vitest';
import { subjectOf } from './subject.ts';

const topic = 'Something else';

test('a conversation without a title is called by its first sentence', () => {
  expect(subjectOf('', 'The rash is back. It itches.', topic, 'none')).toBe('The rash is back');
  expect(subjectOf(' ', ' ', topic, 'none')).toBe(topic);
});

test('words of a crisis or of violence at home do not become a title, unless the person chose them', () => {
  const words = 'I do not want to live any more.';
  expect(subjectOf('', words, topic, 'crisis')).toBe(topic);
  expect(subjectOf('', words, topic, 'safety')).toBe(topic);
  expect(subjectOf('Please call', words, topic, 'crisis')).toBe('Please call');
});
