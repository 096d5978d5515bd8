import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { layOut, type Measure } from './lines.ts';
import { makePdf, type PdfContent } from './index.ts';

const content: PdfContent = {
  title: 'Rash on my arm',
  language: 'es',
  parts: [
    [
      { kind: 'heading', level: 1, text: '¿Cómo está la niña?' },
      { kind: 'paragraph', text: 'Pinyin and Chinese 你好 side by side', language: 'zh' },
    ],
    [
      { kind: 'heading', level: 2, text: 'Dana' },
      { kind: 'paragraph', text: 'שלום, פריחה ביד', language: 'he' },
      { kind: 'facts', items: [{ term: 'Since', detail: 'Monday' }] },
      { kind: 'list', items: ['one.jpg', 'two.pdf'] },
    ],
  ],
  foot: 'page {page} of {pages}',
  whenLettersAreMissing: 'Some are boxes.',
};

/** What the file says in its open parts and in its packed ones. */
function opened(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, inside]) => {
    try {
      return inflateSync(Buffer.from(inside ?? '', 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...packed].join('\n');
}
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('latin1');

test('a document is tagged, titled, in a language, and carries its typefaces', async () => {
  const text = opened(await makePdf(content));
  const signs = [
    '/StructTreeRoot',
    '/Marked true',
    '/Lang (es)',
    '/DisplayDocTitle true',
    '(Rash on my arm)',
    'pdfuaid:part>1',
    '/FontFile2',
    '/S /H1',
    '/S /H2',
    '/S /LBody',
    '/Lang (he)',
    '/Artifact',
  ];
  expect(signs.filter((sign) => !text.includes(sign))).toEqual([]);
  expect(/\/(JavaScript|Launch|URI|EmbeddedFile)\b/.test(text)).toBe(false);
});

test('what paper cannot show is still spoken', async () => {
  const text = opened(await makePdf(content));
  const spoken = utf16('שלום, פריחה ביד');
  expect([text.includes('/ActualText'), text.includes(spoken)]).toEqual([true, true]);
});

test('a long document turns pages and numbers them', async () => {
  const words = 'It began on Monday and has grown since then. '.repeat(40);
  const parts = Array.from({ length: 12 }, () => [{ kind: 'paragraph' as const, text: words }]);
  const text = opened(await makePdf({ ...content, parts }));
  expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
});

test('hostile text makes a document like any other', async () => {
  const text = `\\(\u0000\u001B[31m) <script> {page} %PDF endstream endobj \u202E${'x'.repeat(3000)} \uD83D`;
  const parts = [
    [
      { kind: 'heading' as const, level: 1 as const, text },
      { kind: 'list' as const, items: ['', text] },
    ],
  ];
  expect((await makePdf({ ...content, title: text, parts })).subarray(0, 5).toString()).toBe(
    '%PDF-',
  );
});

// Every letter is one wide, so that what stands where can be read off.
const plain: Measure = {
  pieces: (text) => [{ face: 'plain', text }],
  widthOf: ({ text }) => text.length,
};
const seen = (text: string, width: number) =>
  layOut(text, width, plain).map((line) =>
    line.map(({ x, text: piece }) => `${x}:${piece}`).join(' | '),
  );

test('lines break between words, and a word without end where the line ends', () => {
  expect(seen('one two three four', 9)).toEqual(['0:one two', '0:three', '0:four']);
  expect(seen('see abcdefghijkl now', 5)).toEqual(
    ['0:see', '0:abcde', '0:fghij', '0:kl', '0:now'].slice(0, 3).concat('0:kl', '0:now'),
  );
  expect(seen('   ', 5)).toEqual([]);
});

test('a paragraph that reads from the right stands at the right, its first word last on the line', () => {
  expect(seen('אב גדה', 10)).toEqual(['4:גדה | 7:  | 8:אב']);
  expect(seen('אב take 200 mg גד', 20)).toEqual(['3:גד | 5: take 200 mg  | 18:אב']);
  expect(seen('take אב גד now', 20)).toEqual(['0:take  | 5:גד | 7:  | 8:אב | 10: now']);
});
