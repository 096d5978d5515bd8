import { expect, test } from 'vitest';
import { searchQuery, searchWords } from './search.store.ts';

test('words are kept once, in lower case, without accents and signs, and none is endless', () => {
  const long = 'x'.repeat(500);
  expect(searchWords(`¿Dónde está mi RECETA? receta, metformin 500mg. ${long}`)).toEqual([
    'donde',
    'esta',
    'mi',
    'receta',
    'metformin',
    '500mg',
    'x'.repeat(100),
  ]);
  expect(searchWords(' … 👩‍⚕️ ')).toEqual([]);
});

test('what is typed becomes words that must all be there, whatever signs it holds', () => {
  expect(searchQuery("don't & (me:* | 'x')")).toBe('don & t & me & x:*');
  expect(searchQuery('¡!')).toBe('');
});
