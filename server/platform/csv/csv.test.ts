import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvError, decodeText, readCsv, writeCsv } from './index.ts';

const cells = (text: string) => readCsv(text).map((record) => record.cells);

test('commas, semicolons and tabs are all understood', () => {
  for (const sign of [',', ';', '\t'])
    expect(cells(`a${sign}b\r\n1${sign}2`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
});

test('quotes hold separators, quotes and lines; each record knows the line it begins on', () => {
  expect(readCsv('a,b\n"x, ""y""\nz",2\n\n3,4\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x, "y"\nz', '2'] },
    { line: 5, cells: ['3', '4'] },
  ]);
});

test('a quote that never ends is named by its line', () => {
  expect(() => readCsv('a,b\n1,"2\n3,4')).toThrow(CsvError);
  expect(() => readCsv('a,b\n1,"2\n3,4')).toThrow('line 2');
});

test('text keeps its accents in every encoding a spreadsheet program writes', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Ñuñez', 'utf16le')]);
  for (const bytes of [Buffer.from('Ñuñez'), utf16, Buffer.from('Ñuñez', 'latin1')])
    expect(decodeText(bytes)).toContain('Ñuñez');
});

const tricky = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', ' ', 'a'),
  }),
);

test('what is written is read back the same, and no cell begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(tricky, { minLength: 1, maxLength: 5 }), (row) => {
      fc.pre(row.some((cell) => cell !== ''));
      const text = writeCsv([row]);
      expect(cells(`h1,h2\r\n${text.slice(1)}`)[1]).toEqual(row);
      for (const line of rawCells(text)) expect(line).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { numRuns: 3000 },
  );
});

// What a program sees that knows quotes but not our apostrophe.
function rawCells(text: string): string[] {
  return [...text.slice(1).matchAll(/"((?:[^"]|"")*)"|([^",\r\n]+)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
