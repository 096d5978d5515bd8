import { describe, expect, test } from 'vitest';
import { translator } from './words.ts';

describe('words of a language', () => {
  test('a plain phrase is said as it is written', () => {
    expect(translator('en')('ui.skip')).toBe('Skip to main content');
    expect(translator('es')('ui.skip')).toBe('Ir al contenido principal');
  });

  test('a phrase counts in its own language', () => {
    expect(translator('en')('ui.errors.title', { count: 1 })).toBe('Check one thing');
    expect(translator('es')('ui.errors.title', { count: 3 })).toBe('Revise 3 cosas');
  });

  test('a moment that ends a sentence brings its own full stop, and no second one', () => {
    const es = translator('es');
    expect(es('messaging.safety.closed', { when: 'mañana, 8 a. m.' })).toMatch(/ 8 a\. m\.$/);
    expect(es('clinic.thread.held', { time: '9:40 a. m.' })).toContain('m. Hasta entonces');
  });

  test('a missing phrase stops a test', () => {
    expect(() => translator('en')('ui.nowhere')).toThrow('No phrase "ui.nowhere"');
  });

  test('a missing phrase is said in English to people', () => {
    expect(translator('xx', false)('ui.nav.home')).toBe('Home');
    expect(translator('xx', false)('ui.nowhere')).toBe('ui.nowhere');
  });
});
