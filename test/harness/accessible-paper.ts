import { expect } from 'vitest';
import { makePdf, type PdfBlock, type PdfContent } from '#platform/pdf/index.ts';
import { readPdf, type ReadPdf, type Shown, type Spoken } from './read-pdf.ts';

const LEAST_CONTRAST = 4.5;
const HALF_A_POINT = 0.5;

/**
 * Makes the paper and holds it to what a reader needs: tagged and titled in its language, said in the order it was written, with
 * words for pictures, and dark enough on bare paper.
 */
export async function expectAccessible(content: PdfContent): Promise<ReadPdf> {
  const read = readPdf(await makePdf(content));
  const { marked, displaysTitle, title, language } = read;
  expect({ marked, displaysTitle, title, language }).toEqual({
    marked: true,
    displaysTitle: true,
    title: content.title,
    language: content.language,
  });
  const written = [
    ...(content.notice ? [['P', content.notice]] : []),
    ...content.parts.flat().flatMap(saidBy),
  ];
  const close = (text: string) => text.replaceAll(/\s/g, '');
  expect(read.spoken.map(({ tag, text, alt }) => [tag, close(text || alt)])).toEqual(
    written.map(([tag = '', text = '']) => [tag, close(text)]),
  );
  expect(read.loose, 'text that is in no element').toEqual([]);
  expect(climbing(read.spoken), 'read before what stands above it').toEqual([]);
  expectPictures(read);
  expectContrast(read);
  return read;
}

function saidBy(block: PdfBlock): string[][] {
  switch (block.kind) {
    case 'heading':
      return [[`H${block.level}`, block.text]];
    case 'paragraph':
      return [['P', block.text]];
    case 'facts':
      return block.items.flatMap(({ term, detail }) => [
        ['P', term],
        ['P', detail],
      ]);
    case 'list':
      return block.items.flatMap((item) => [
        ['Lbl', '•'],
        ['LBody', item],
      ]);
    case 'pictured':
      return [
        ...(block.alt === '' ? [] : [['Figure', block.alt]]),
        [block.as === 'heading' ? 'H2' : 'P', block.text],
        ...(block.note === undefined ? [] : [['P', block.note]]),
      ];
  }
}

/** What stands higher on its page than what is read before it. */
function climbing(spoken: readonly Spoken[]): string[] {
  const shown = spoken.flatMap((each) => each.shown);
  return shown.flatMap((each, index) => {
    const before = shown[index - 1];
    if (before === undefined || each.page > before.page) return [];
    const higher = each.page < before.page || each.y > before.y + HALF_A_POINT;
    return higher ? [each.text] : [];
  });
}

function expectPictures({ spoken, pictures, shown }: ReadPdf): void {
  const boxes = pictures.map(({ box }) => box.map(Math.round));
  for (const figure of spoken.filter(({ tag }) => tag === 'Figure'))
    expect(boxes, `where ${figure.alt} stands`).toContainEqual(figure.box.map(Math.round));
  const covered = ({ page, x, y, size }: Shown) =>
    pictures.some(({ page: on, box: [left = 0, bottom = 0, right = 0, top = 0] }) => {
      return on === page && x < right && x >= left && y + size / 2 > bottom && y < top;
    });
  expect(shown.filter(covered), 'text on a picture').toEqual([]);
}

function expectContrast({ shown, painted }: ReadPdf): void {
  expect(painted, 'areas painted behind text').toEqual([]);
  const weak = shown.filter(({ color }) => contrastOnWhite(color) < LEAST_CONTRAST);
  expect(weak.map(({ text, color }) => ({ text, color }))).toEqual([]);
}

/** As WCAG counts it. */
function contrastOnWhite(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
