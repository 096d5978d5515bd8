import {
  isText,
  objectsOf,
  readable,
  tokensOf,
  type Dictionary,
  type PdfObjects,
  type Token,
} from './pdf-tokens.ts';

/** A stretch of text as it was put on a page. */
export interface Shown {
  page: number;
  /** The number of the marked content it is in; undefined for what is no part of the text. */
  marked: number | undefined;
  text: string;
  /** Red, green and blue between 0 and 1. */
  color: readonly number[];
  /** From the lower left corner, in points. */
  x: number;
  y: number;
  size: number;
}

/** One leaf of what a screen reader is told, in its order. */
export interface Spoken {
  tag: string;
  text: string;
  alt: string;
  language: string;
  /** Where a figure says it stands. */
  box: readonly number[];
  shown: readonly Shown[];
}

export interface ReadPdf {
  marked: boolean;
  displaysTitle: boolean;
  title: string;
  language: string;
  pages: number;
  spoken: readonly Spoken[];
  shown: readonly Shown[];
  /** Text in neither an element nor an artifact. */
  loose: readonly Shown[];
  /** What is painted over an area apart from pictures, by operator. */
  painted: readonly string[];
  /** Left, bottom, right and top of each picture, by page. */
  pictures: readonly { page: number; box: readonly number[] }[];
}

const PAGE_POINTS = 792;

/** Reads a document of ours the way a screen reader and a pair of eyes do. */
export function readPdf(bytes: Buffer): ReadPdf {
  const objects = objectsOf(bytes);
  const { dictionary, follow, trailer } = objects;
  const root = dictionary(trailer['Root']);
  const pages = list(dictionary(root['Pages'])['Kids']);
  const drawn = pages.map((page, index) => drawingOn(objects, dictionary(page), index));
  const shown = drawn.flatMap((page) => page.shown);
  return {
    marked: dictionary(root['MarkInfo'])['Marked'] === 'true',
    displaysTitle: dictionary(root['ViewerPreferences'])['DisplayDocTitle'] === 'true',
    title: readable(follow(dictionary(trailer['Info'])['Title'])),
    language: readable(follow(root['Lang'])),
    pages: pages.length,
    spoken: spokenIn(objects, dictionary(root['StructTreeRoot']), pages, shown),
    shown,
    loose: drawn.flatMap((page) => page.loose),
    painted: drawn.flatMap((page) => page.painted),
    pictures: drawn.flatMap((page) => page.pictures),
  };
}

const list = (token: Token | undefined): Token[] =>
  Array.isArray(token) ? token : token === undefined ? [] : [token];

function spokenIn(
  { dictionary }: PdfObjects,
  root: Dictionary,
  pages: readonly Token[],
  shown: readonly Shown[],
): Spoken[] {
  const walk = (element: Dictionary, language: string): Spoken[] => {
    const own = readable(element['Lang']) || language;
    const kids = list(element['K']);
    const marks = kids.filter((kid) => typeof kid === 'number');
    const page = pages.findIndex((each) => each === element['Pg']);
    const below = kids.filter((kid) => typeof kid === 'string').map(dictionary);
    const elsewhere = kids.filter((kid) => typeof kid === 'object').map((kid) => kid as Dictionary);
    if (below.length > 0) return below.flatMap((each) => walk(each, own));
    const here = [
      ...marks.map((mark) => [page, mark] as const),
      ...elsewhere.map((kid) => [pages.indexOf(kid['Pg'] ?? ''), kid['MCID'] as number] as const),
    ];
    const parts = here.flatMap(([on, mark]) =>
      shown.filter((each) => each.page === on && each.marked === mark),
    );
    const text = readable(element['ActualText']) || parts.map((each) => each.text).join(' ');
    const tag = String(element['S']).slice(1);
    const alt = readable(element['Alt']);
    const box = list(dictionary(element['A'])['BBox']).filter((each) => typeof each === 'number');
    return [{ tag, text, alt, language: own, box, shown: parts }];
  };
  return list(root['K'])
    .map(dictionary)
    .flatMap((each) => walk(each, ''));
}

function lettersOf(objects: PdfObjects, font: Dictionary): (codes: string) => string {
  const letters = new Map<number, string>();
  const table = objects.stream(font['ToUnicode']);
  for (const [, first = '', entries = ''] of table.matchAll(/<(\w+)>\s*<\w+>\s*\[([^\]]*)\]/g)) {
    for (const [index, [, hex = '']] of [...entries.matchAll(/<([\w\s]*)>/g)].entries()) {
      const units = Buffer.from(hex.replaceAll(/\s/g, ''), 'hex').swap16();
      letters.set(Number.parseInt(first, 16) + index, units.toString('utf16le'));
    }
  }
  return (codes) => {
    const units = Buffer.from(codes, 'latin1');
    return Array.from(
      { length: units.length / 2 },
      (_, at) => letters.get(units.readUInt16BE(2 * at)) ?? '�',
    ).join('');
  };
}

interface Drawing {
  shown: Shown[];
  loose: Shown[];
  painted: string[];
  pictures: { page: number; box: readonly number[] }[];
}

function drawingOn(objects: PdfObjects, page: Dictionary, index: number): Drawing {
  const drawing: Drawing = { shown: [], loose: [], painted: [], pictures: [] };
  const operators = operatorsOn(drawing, index, textIn(objects, page));
  let given: Token[] = [];
  for (const token of tokensOf(objects.stream(page['Contents']))) {
    if (typeof token !== 'string' || token.startsWith('/')) {
      given.push(token);
      continue;
    }
    operators[token]?.(given);
    if (/^(?:f|F|f\*|B|B\*|b|b\*|sh)$/.test(token)) drawing.painted.push(token);
    given = [];
  }
  return drawing;
}

/** What codes in one of a page's fonts stand for. */
function textIn(objects: PdfObjects, page: Dictionary): (font: string, codes: string) => string {
  const fonts = objects.dictionary(objects.dictionary(page['Resources'])['Font']);
  const letters = new Map<string, (codes: string) => string>();
  return (font, codes) => {
    const known = letters.get(font) ?? lettersOf(objects, objects.dictionary(fonts[font.slice(1)]));
    letters.set(font, known);
    return known(codes);
  };
}

const start = { color: [0, 0, 0], font: '', size: 0, x: 0, y: 0, placed: [1, 0, 0, 1, 0, 0] };

const numbersIn = (given: readonly Token[]): number[] =>
  given.filter((each) => typeof each === 'number');

function operatorsOn(
  { shown, loose, pictures }: Drawing,
  page: number,
  textOf: (font: string, codes: string) => string,
): Readonly<Record<string, (given: Token[]) => void>> {
  const marks: (number | undefined)[] = [];
  let state = start;
  const saved: (typeof state)[] = [];
  const change = (more: Partial<typeof state>) => (state = { ...state, ...more });
  const show = (given: Token[]) => {
    const codes = given.flat().flatMap((each) => (isText(each) ? [each.text] : []));
    const { color, font, size, x, y } = state;
    const text = textOf(font, codes.join(''));
    const piece: Shown = { page, marked: marks.at(-1), text, color, x, y, size };
    (marks.length === 0 ? loose : shown).push(piece);
  };
  return {
    q: () => saved.push(state),
    Q: () => (state = saved.pop() ?? state),
    cm: (given) => change({ placed: numbersIn(given) }),
    scn: (given) => change({ color: numbersIn(given) }),
    rg: (given) => change({ color: numbersIn(given) }),
    Tf: ([font, size]) => change({ font: String(font), size: Number(size) }),
    Tm: (given) => change({ x: Number(given[4]), y: Number(given[5]) }),
    Tj: show,
    TJ: show,
    Do() {
      const [width = 0, , , height = 0, x = 0, y = 0] = state.placed;
      const ends = [PAGE_POINTS - y, PAGE_POINTS - y - height];
      pictures.push({ page, box: [x, Math.min(...ends), x + width, Math.max(...ends)] });
    },
    BMC: () => marks.push(undefined),
    BDC([, properties]) {
      const { MCID: mark } = (properties ?? {}) as Dictionary;
      marks.push(typeof mark === 'number' ? mark : undefined);
    },
    EMC: () => marks.pop(),
  };
}
