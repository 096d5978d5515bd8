import PDFKit from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import { layOut } from './lines.ts';
import { looksAt } from './looks.ts';
import { draw, LEADING, LETTER, MARGIN, WIDTH, writerOn, type Parent } from './writer.ts';

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
  /** A little smaller where that saves a page. */
  savesAPage?: boolean;
  /** What belongs together stands in one part. */
  parts: readonly (readonly PdfBlock[])[];
  /** Said before all else and under each page, such as that nothing here is real. */
  notice?: string;
  /** Under each page and no part of the text; `{page}` and `{pages}` become numbers. */
  foot: string;
  /** Said at the end when a letter came up that no typeface can show on paper. */
  whenLettersAreMissing: string;
}

const PICTURE_GAP = 14;
const KEPT_TOGETHER = 64;

type Writer = ReturnType<typeof writerOn>;

const LARGER = [1.9, 1.75, 1.6, 1.45, 1.3, 1.15];
const TIGHTER = 0.94;

/** Writes a tagged document, so that it can also be listened to and read in another order of size. */
export async function writePdf(content: PdfContent): Promise<Buffer> {
  for (const larger of content.fillsOnePage ? LARGER : []) {
    const { bytes, pages } = await writeAt(content, larger);
    if (pages === 1) return bytes;
  }
  const written = await writeAt(content, 1);
  if (content.savesAPage !== true || written.pages === 1) return written.bytes;
  const tighter = await writeAt(content, TIGHTER);
  return (tighter.pages < written.pages ? tighter : written).bytes;
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
    for (const [index, block] of blocks.entries()) {
      writer.skip(apart(blocks[index - 1], block) ? writer.looks.apart : 0);
      writeBlock(doc, writer, section, sized(block));
    }
    section.end();
  };
  if (content.notice) part([{ kind: 'paragraph', text: content.notice, quiet: true }]);
  for (const blocks of content.parts) part(blocks);
  if (writer.missed()) part([{ kind: 'paragraph', text: content.whenLettersAreMissing }]);
  root.end();
  writeFeet(doc, writer, [content.notice ?? '', content.foot]);
  const pages = doc.bufferedPageRange().count;
  doc.end();
  return { bytes: await bytes, pages };
}

// What begins a part or is of another kind than the block before it needs room, unless a heading stands between.
function apart(before: PdfBlock | undefined, block: PdfBlock): boolean {
  if (before === undefined) return !isHeading(block);
  if (before.kind === block.kind || isHeading(before) || isHeading(block)) return false;
  return [before, block].some(({ kind }) => kind === 'pictured' || kind === 'facts');
}

const isHeading = (block: PdfBlock): boolean =>
  block.kind === 'heading' || (block.kind === 'pictured' && block.as === 'heading');

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
  // From the top, as all that is drawn. Its types do not know the box yet, which the accessible subset asks for.
  const box = [MARGIN, top, MARGIN + sidePoints, top + sidePoints];
  const options = { alt, bbox: box } as unknown as Parameters<typeof doc.struct>[1];
  const figure = doc.struct('Figure', options);
  section.add(figure);
  figure.add(put).end();
}

function writeFeet(doc: PDFKit.PDFDocument, writer: Writer, foot: readonly string[]): void {
  const look = writer.looks.foot;
  const lines = foot.filter((line) => line !== '');
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.markContent('Artifact', { type: 'Pagination' });
    for (const [index, text] of lines.entries()) {
      const [line] = layOut(numbered(text, page - start + 1, count), WIDTH, writer.measureOf(look));
      const above = (lines.length - 1 - index) * look.size * LEADING;
      draw(doc, line ?? [], look, LETTER.height - MARGIN / 2 - above);
    }
    doc.endMarkedContent();
  }
}

const numbered = (foot: string, page: number, pages: number): string =>
  foot.replaceAll('{pages}', String(pages)).replaceAll('{page}', String(page));
