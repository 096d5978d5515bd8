import { expect, test } from 'vitest';
import { ownVoice, readAloud } from './read-aloud.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test('only a voice of the device itself reads, in the language of the lesson', () => {
  expect(ownVoice([voice('es-US', false), voice('en-US')], 'es')).toBeUndefined();
  expect(ownVoice([voice('es-ES'), voice('es_MX')], 'es')?.lang).toBe('es_MX');
  expect(ownVoice([voice('en-GB'), voice('es-ES')], 'es')?.lang).toBe('es-ES');
  expect(ownVoice([], 'en')).toBeUndefined();
});

test('reads one part after the other, and says where it is', () => {
  const said: string[] = [];
  const at: (number | null)[] = [];
  readAloud({
    texts: ['One.', 'Two.'],
    say: (text, ended) => {
      said.push(text);
      ended();
    },
    onAt: (now) => at.push(now),
  });
  expect(said).toEqual(['One.', 'Two.']);
  expect(at).toEqual([0, 1, null]);
});

test('is stopped in the middle, and says nothing more when the part that was begun ends', () => {
  const ends: (() => void)[] = [];
  const at: (number | null)[] = [];
  const reading = readAloud({
    texts: ['One.', 'Two.'],
    say: (_text, ended) => ends.push(ended),
    onAt: (now) => at.push(now),
  });
  reading.stop();
  ends[0]?.();
  expect([ends.length, at]).toEqual([1, [0, null]]);
});
