import { layOut, readsFromRight, type Line, type Measure } from './lines.ts';
import type { Look, Looks } from './looks.ts';
import { typefacesOf } from './typefaces.ts';

export const LETTER = { width: 612, height: 792 };
export const MARGIN = 62;
export const WIDTH = LETTER.width - 2 * MARGIN;
const BOTTOM = LETTER.height - MARGIN;
export const LEADING = 1.42;

export type Parent = PDFKit.PDFStructureElement;

/** Writes from the top of a page down, and turns the page where it is full. */
export function writerOn(doc: PDFKit.PDFDocument, looks: Looks) {
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

export function draw(
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
