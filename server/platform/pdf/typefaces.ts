import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Weight = 'regular' | 'bold';

/** A stretch of text in one face. */
export interface Piece {
  face: string;
  text: string;
}

/** Where the fonts of one document are kept: pdfkit's document, as far as it is needed here. */
export interface FontShelf {
  registerFont(name: string, source: Uint8Array): unknown;
  font(name: string): unknown;
}

interface Coverage {
  hasGlyphForCodePoint(point: number): boolean;
}

const require = createRequire(import.meta.url);

// The first is the house's own; the others help out where it has no letter, if their package is installed.
const families = [
  { folder: '@fontsource/atkinson-hyperlegible-next', file: 'atkinson-hyperlegible-next-latin' },
  {
    folder: '@fontsource/atkinson-hyperlegible-next',
    file: 'atkinson-hyperlegible-next-latin-ext',
  },
  { folder: '@fontsource/noto-sans-arabic', file: 'noto-sans-arabic-arabic' },
  { folder: '@fontsource/noto-sans-hebrew', file: 'noto-sans-hebrew-hebrew' },
  { folder: '@fontsource/noto-emoji', file: 'noto-emoji-emoji' },
] as const;
const numbers: Record<Weight, number> = { regular: 400, bold: 700 };
// Words come again and are kept; whole paragraphs do not.
const WORD_IN_CHARACTERS = 24;
const STAND_INS = ['\u25A1', '[?]'];
// They steer how their neighbours join and have no shape of their own.
const SHAPELESS = /^[\p{Cf}\p{Variation_Selector}]$/u;

const read = new Map<string, Uint8Array | undefined>();

function bytesOf(folder: string, file: string, weight: Weight): Uint8Array | undefined {
  const path = `${folder}/files/${file}-${numbers[weight]}-normal.woff`;
  if (!read.has(path)) {
    try {
      read.set(path, readFileSync(require.resolve(path)));
    } catch {
      read.set(path, undefined);
    }
  }
  return read.get(path);
}

interface Split {
  pieces: readonly Piece[];
  whole: boolean;
}

export interface Typefaces {
  /** Splits text into stretches one face can show. What none can show becomes a box and makes `whole` false. */
  pieces(text: string, weight: Weight): Split;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The faces of one document; each is loaded when a letter needs it. */
export function typefacesOf(shelf: FontShelf): Typefaces {
  const faces = new Map<string, Coverage | undefined>();
  const faceOf = (index: number, weight: Weight): [string, Coverage | undefined] => {
    const family = families[index];
    const name = `${family?.file}-${weight}`;
    if (!faces.has(name)) faces.set(name, family && shelve(shelf, name, family, weight));
    return [name, faces.get(name)];
  };
  const search = (grapheme: string, weight: Weight): string | undefined => {
    const points = [...grapheme].filter((each) => !SHAPELESS.test(each));
    for (const index of families.keys()) {
      const [name, face] = faceOf(index, weight);
      if (face && points.every((each) => face.hasGlyphForCodePoint(each.codePointAt(0) ?? 0))) {
        return name;
      }
    }
    return undefined;
  };
  const found = {
    regular: new Map<string, string | undefined>(),
    bold: new Map<string, string | undefined>(),
  };
  const find = (grapheme: string, weight: Weight): string | undefined => {
    const known = found[weight];
    if (!known.has(grapheme)) known.set(grapheme, search(grapheme, weight));
    return known.get(grapheme);
  };
  const split = (text: string, weight: Weight): Split => {
    const pieces: Piece[] = [];
    let whole = true;
    for (const { segment } of graphemes.segment(text)) {
      const face = find(segment, weight);
      whole &&= face !== undefined;
      const shown = face === undefined ? standIn(find, weight) : { face, text: segment };
      const last = pieces.at(-1);
      if (last?.face === shown.face) last.text += shown.text;
      else pieces.push(shown);
    }
    return { pieces, whole };
  };
  const known = { regular: new Map<string, Split>(), bold: new Map<string, Split>() };
  return {
    pieces(text, weight) {
      const kept = known[weight].get(text) ?? split(text, weight);
      if (text.length < WORD_IN_CHARACTERS) known[weight].set(text, kept);
      return kept;
    },
  };
}

function standIn(
  find: (text: string, weight: Weight) => string | undefined,
  weight: Weight,
): Piece {
  for (const text of STAND_INS) {
    const face = find(text, weight);
    if (face !== undefined) return { face, text };
  }
  throw new Error('No typeface is installed.');
}

function shelve(
  shelf: FontShelf,
  name: string,
  { folder, file }: { folder: string; file: string },
  weight: Weight,
): Coverage | undefined {
  const bytes = bytesOf(folder, file, weight) ?? bytesOf(folder, file, 'regular');
  if (bytes === undefined) return undefined;
  shelf.registerFont(name, bytes);
  shelf.font(name);
  // pdfkit does not say which letters a font has; the font it opened does.
  const { ['_font']: opened } = shelf as unknown as { _font: { font: Coverage } };
  return opened.font;
}
