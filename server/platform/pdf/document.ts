import PDFKit from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import { looksAt, type Look } from './looks.ts';
import { layOut, readsFromRight, type Line, type Measure } from './lines.ts';
import { typefacesOf } from './typefaces.ts';

export type PdfBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  /** Line breaks are kept. `language` is BCP 47, where it is not the document's; `quiet` is smaller and grey. */
  | { kind: 'paragraph'; text: string; language?: string; quiet?: boolean }
  | { kind: 'facts'; items: readonly { term: string; detail: string }[] }
  | { kind: 'list'; items: readonly string[] }
  /**
   * A square PNG, `sidePoints` wide, and text at its right; `note` is smaller, below it. `alt` is for who does not see it; empty when
   * the text says the same, so that nothing is read twice.
   */
  | {
      kind: 'pictured';
      png: Uint8Array;
      alt: string;
      sidePoints: number;
      text: string;
      note?: string;
      as: 'heading' | 'body';
    };

/** What a document says, from top to bottom. */
export interface PdfContent {
  title: string;
  /** BCP 47 */
  language: string;
  /** How much larger letters are than in a letter; 1 without it. */
  scale?: number;
  /** All of it grows as far as one page has room for. */
  fillsOnePage?: boolean;
  /** What belongs together stands in one part. */
  parts: readonly (readonly PdfBlock[])[];
  /** Under each page and no part of the text; `{page}` and `{pages}` become numbers. */
  foot: string;
  /** Said at the end when a letter came up that no typeface can show on paper. */
  whenLettersAreMissing: string;
}

const LETTER = { width: 612, height: 792 };
const MARGIN = 62;
const WIDTH = LETTER.width - 2 * MARGIN;
const BOTTOM = LETTER.height - MARGIN;
const LEADING = 1.42;
const PICTURE_GAP = 14;
const KEPT_TOGETHER = 64;

type Parent = PDFKit.PDFStructureElement;
type Writer = ReturnType<typeof writerOn>;

const LARGER = [1.9, 1.75, 1.6, 1.45, 1.3, 1.15];

/** Writes a tagged document, so that it can also be listened to and read in another order of size. */
export async function writePdf(content: PdfContent): Promise<Buffer> {
  for (const larger of content.fillsOnePage ? LARGER : []) {
    const { bytes, pages } = await writeAt(content, larger);
    if (pages === 1) return bytes;
  }
  return (await writeAt(content, 1)).bytes;
}

async function writeAt(
  content: PdfContent,
  larger: number,
): Promise<{ bytes: Buffer; pages: number }> {
  const options = {
    size: 'LETTER',
    margin: MARGIN,
    pdfVersion: '1.7' as const,
    tagged: true,
    displayTitle: true,
    lang: content.language,
    bufferPages: true,
    subset: 'PDF/UA',
    info: { Title: content.title },
  };
  // Its types do not know the accessible subset yet.
  const doc = new PDFKit(options as unknown as PDFKit.PDFDocumentOptions);
  const bytes = buffer(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const writer = writerOn(doc, looksAt((content.scale ?? 1) * larger));
  const sized = (block: PdfBlock): PdfBlock =>
    block.kind === 'pictured' ? { ...block, sidePoints: block.sidePoints * larger } : block;
  const part = (blocks: readonly PdfBlock[]) => {
    const section = doc.struct('Sect');
    root.add(section);
    for (const block of blocks) writeBlock(doc, writer, section, sized(block));
    section.end();
  };
  for (const blocks of content.parts) part(blocks);
  if (writer.missed()) part([{ kind: 'paragraph', text: content.whenLettersAreMissing }]);
  root.end();
  writeFeet(doc, writer, content.foot);
  const pages = doc.bufferedPageRange().count;
  doc.end();
  return { bytes: await bytes, pages };
}

function writeBlock(
  doc: PDFKit.PDFDocument,
  writer: Writer,
  section: Parent,
  block: PdfBlock,
): void {
  const { body, quiet, headings, term, detail } = writer.looks;
  switch (block.kind) {
    case 'heading':
      writer.room(headings[block.level].before + KEPT_TOGETHER);
      return writer.write(section, `H${block.level}`, block.text, headings[block.level]);
    case 'paragraph':
      return writer.write(section, 'P', block.text, block.quiet ? quiet : body, block.language);
    case 'facts':
      for (const each of block.items) {
        writer.room(KEPT_TOGETHER / 2);
        writer.write(section, 'P', each.term, term);
        writer.write(section, 'P', each.detail, detail);
      }
      return;
    case 'list': {
      if (block.items.length === 0) return;
      const list = doc.struct('L');
      section.add(list);
      for (const each of block.items) writer.entry(list, each);
      list.end();
      return;
    }
    case 'pictured':
      return writePictured(doc, writer, section, block);
  }
}

function writePictured(
  doc: PDFKit.PDFDocument,
  writer: Writer,
  section: Parent,
  { png, alt, sidePoints, text, note, as }: Extract<PdfBlock, { kind: 'pictured' }>,
): void {
  const look = as === 'heading' ? writer.looks.headings[2] : writer.looks.body;
  const indent = sidePoints + PICTURE_GAP;
  const small = { ...writer.looks.quiet, indent };
  const lines = writer.linesOf(text, look, indent);
  const noteHeight = note === undefined ? 0 : writer.heightOf(note, small);
  const height = Math.max(sidePoints, lines * look.size * LEADING + noteHeight);
  writer.room(height + look.before + (as === 'heading' ? KEPT_TOGETHER : 0));
  const top = writer.skip(look.before);
  drawPicture(doc, section, { png, alt, sidePoints }, top);
  const middle = Math.max(0, (sidePoints - look.size * LEADING) / 2);
  if (lines === 1 && note === undefined) writer.skip(middle);
  if (text !== '') {
    const beside = { ...look, before: 0, indent };
    writer.write(section, as === 'heading' ? 'H2' : 'P', text, beside);
  }
  if (note !== undefined) writer.write(section, 'P', note, small);
  writer.down(top, sidePoints);
}

function drawPicture(
  doc: PDFKit.PDFDocument,
  section: Parent,
  { png, alt, sidePoints }: { png: Uint8Array; alt: string; sidePoints: number },
  top: number,
): void {
  const drawn = Buffer.from(png);
  const put = () => doc.image(drawn, MARGIN, top, { width: sidePoints, height: sidePoints });
  if (alt === '') {
    doc.markContent('Artifact', { type: 'Layout' });
    put();
    doc.endMarkedContent();
    return;
  }
  const box = [MARGIN, LETTER.height - top - sidePoints, MARGIN + sidePoints, LETTER.height - top];
  // Its types do not know the box yet, which the accessible subset asks for.
  const options = { alt, bbox: box } as unknown as Parameters<typeof doc.struct>[1];
  const figure = doc.struct('Figure', options);
  section.add(figure);
  figure.add(put).end();
}

function writerOn(doc: PDFKit.PDFDocument, looks: ReturnType<typeof looksAt>) {
  const faces = typefacesOf(doc);
  let y = MARGIN;
  let whole = true;
  const measureOf = ({ weight, size }: Look): Measure => ({
    pieces(text) {
      const found = faces.pieces(text, weight);
      whole &&= found.whole;
      return found.pieces;
    },
    widthOf: ({ face, text }) => doc.font(face).fontSize(size).widthOfString(text),
  });
  const turn = () => {
    doc.addPage();
    y = MARGIN;
  };
  const room = (needed: number) => {
    if (y + needed > BOTTOM) turn();
  };
  const paint = (element: Parent, text: string, look: Look) => {
    const measure = measureOf(look);
    const height = look.size * LEADING;
    y += y === MARGIN ? 0 : look.before;
    for (const paragraph of text.split('\n')) {
      if (paragraph.trim() === '') y += height / 2;
      for (const line of layOut(paragraph, WIDTH - look.indent, measure)) {
        room(height);
        const at = y + look.size;
        element.add(() => draw(doc, line, look, at));
        y += height;
      }
    }
  };
  const spoken = (text: string, look: Look) => spokenIn(faces, text, look);
  return {
    looks,
    room,
    measureOf,
    /** Leaves some room, and answers where the next thing begins. */
    skip: (points: number) => (y += y === MARGIN ? 0 : points),
    /** At least as far down as something that began at `top` reaches, on the same page. */
    down(top: number, height: number) {
      if (y >= top) y = Math.max(y, top + height);
    },
    linesOf: (text: string, look: Look, indent: number) =>
      layOut(text, WIDTH - indent, measureOf(look)).length,
    heightOf: (text: string, look: Look) =>
      look.before + layOut(text, WIDTH - look.indent, measureOf(look)).length * look.size * LEADING,
    missed: () => !whole,
    write(parent: Parent, tag: string, text: string, look: Look, language?: string) {
      const lang = language === undefined ? {} : { lang: language };
      const element = doc.struct(tag, { ...spoken(text, look), ...lang });
      parent.add(element);
      paint(element, text, look);
      element.end();
    },
    entry(list: Parent, text: string) {
      const { item } = looks;
      room(item.size * LEADING + item.before);
      const entry = doc.struct('LI');
      const [label, words] = [doc.struct('Lbl'), doc.struct('LBody', spoken(text, item))];
      list.add(entry);
      entry.add(label).add(words);
      const [dot] = layOut('•', WIDTH, measureOf(item));
      const at = y + (y === MARGIN ? 0 : item.before) + item.size;
      label.add(() => draw(doc, dot ?? [], { ...item, indent: 0 }, at)).end();
      paint(words, text, item);
      words.end();
      entry.end();
    },
  };
}

// What is spoken: the text itself, where the order or the shapes on paper do not say it.
function spokenIn(faces: ReturnType<typeof typefacesOf>, text: string, look: Look) {
  const shown = faces.pieces(text.replaceAll('\n', ' '), look.weight).whole;
  return shown && !text.split('\n').some(readsFromRight) ? {} : { actual: text };
}

function draw(
  doc: PDFKit.PDFDocument,
  line: Line,
  { size, color, indent }: Look,
  at: number,
): void {
  doc.fillColor(color).fontSize(size);
  for (const { face, text, x } of line) {
    doc
      .font(face)
      .text(text, MARGIN + indent + x, at, { lineBreak: false, baseline: 'alphabetic' });
  }
}

function writeFeet(doc: PDFKit.PDFDocument, writer: Writer, foot: string): void {
  const look = { ...writer.looks.quiet, size: 9 };
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const [line] = layOut(numbered(foot, page - start + 1, count), WIDTH, writer.measureOf(look));
    doc.markContent('Artifact', { type: 'Pagination' });
    draw(doc, line ?? [], look, LETTER.height - MARGIN / 2);
    doc.endMarkedContent();
  }
}

const numbered = (foot: string, page: number, pages: number): string =>
  foot.replaceAll('{pages}', String(pages)).replaceAll('{page}', String(page));
