import { LISTEN } from '../media/script.ts';
import { shapeOf, type Leaf } from './word-fields.ts';

const SECTION = /^ {0,3}##(?:[ \t]+(.*?))?[ \t]*$/;
const FIGURE = /^ {0,3}!\[(.*)\]\(figure:[^()\s]*\)[ \t]*$/;
const PICTURE = /^[ \t]*!\[(.*)\]\(picture\)[ \t]*$/;
const STEP = /^[ \t]*## +(.+?)[ \t]*$/;

interface Line {
  text: string;
  from: number;
  to: number;
}

function linesFrom(source: string, start: number): Line[] {
  let from = start;
  return source
    .slice(start)
    .split('\n')
    .map((text) => {
      const line = { text, from, to: from + text.length };
      from = line.to + 1;
      return line;
    });
}

type Known = Pick<Leaf, 'name' | 'label' | 'group' | 'groupNumber' | 'counts'>;

/** The words of a line, between what makes it a heading or a picture. */
function inLine(known: Known, line: Line, words: string, write: (value: string) => string): Leaf {
  const from = line.from + line.text.lastIndexOf(words);
  const shape = shapeOf(words);
  return { ...known, shape, text: words, from, to: from + words.length, write };
}

/** The words for a picture: between the bracket that opens them and the one before its address. */
function pictureLeaf(known: Known, line: Line, words: string): Leaf {
  const from = line.from + line.text.indexOf('![') + 2;
  const to = from + words.length;
  return { ...known, shape: shapeOf(words), text: words.trim(), from, to, write: (value) => value };
}

/** A stretch of text; or, where there is none, the place after `from` where it would begin. */
function textLeaf(known: Known, source: string, from: number, to: number): Leaf {
  const raw = source.slice(from, to);
  const text = raw.trim();
  const start = text === '' ? from : from + raw.indexOf(text);
  return {
    ...known,
    shape: 'text',
    text,
    from: start,
    to: start + text.length,
    write: (value) => (text === '' && value !== '' ? `\n\n${value}` : value),
  };
}

interface Cut {
  line: Line;
  words: string;
}

/** The sections of a lesson from `start`: heading, text and the words for its picture, which stays the picture it is. */
export function bodyLeaves(source: string, start: number): Leaf[] {
  const lines = linesFrom(source, start);
  const heads = lines.flatMap((line): Cut[] => {
    const found = SECTION.exec(line.text);
    return found ? [{ line, words: found[1] ?? '' }] : [];
  });
  return heads.flatMap(({ line, words }, at) => {
    const known = { group: 'body', groupNumber: at + 1, counts: [] };
    const label = 'body.heading';
    const heading = { ...known, name: `body.${at}.heading`, label };
    const to = heads[at + 1]?.line.from ?? source.length;
    const within = lines.filter((each) => each.from > line.from && each.to <= to);
    return [
      headingLeaf(heading, line, words),
      ...sectionLeaves(source, at, { after: line.to, to, within }),
    ];
  });
}

function headingLeaf(known: Known, line: Line, words: string): Leaf {
  if (words !== '') return inLine(known, line, words, (value) => value);
  const write = (value: string) => `## ${value}`.trimEnd();
  return { ...known, shape: 'line', text: '', from: line.from, to: line.to, write };
}

/** Text, picture, text: as they follow each other in one section. */
function sectionLeaves(
  source: string,
  section: number,
  { after, to, within }: { after: number; to: number; within: readonly Line[] },
): Leaf[] {
  const pictures = within.flatMap((line) => {
    const alt = FIGURE.exec(line.text)?.[1];
    return alt === undefined ? [] : [{ line, alt }];
  });
  const known = { group: 'body', groupNumber: section + 1 };
  const leaves: Leaf[] = [];
  const texts: Leaf[] = [];
  const addText = (from: number, end: number, isLast: boolean) => {
    const place = { ...known, counts: [], label: 'body.text' };
    const name = `body.${section}.text.${texts.length}`;
    const leaf: Leaf = {
      ...textLeaf({ ...place, name }, source, from, end),
      ...(pictures.length > 0 ? { mayBeEmpty: true } : {}),
    };
    // Under the last picture there is room for text, unless it stands above.
    if (leaf.text === '' && (!isLast || texts.length > 0)) return;
    texts.push(leaf);
    leaves.push(leaf);
  };
  let from = after;
  for (const [at, { line, alt }] of pictures.entries()) {
    addText(from, line.from, false);
    const picture = {
      ...known,
      counts: pictures.length > 1 ? [at + 1] : [],
      name: `body.${section}.picture.${at}`,
      label: 'body.picture',
    };
    leaves.push(pictureLeaf(picture, line, alt));
    from = line.to;
  }
  addText(from, to, true);
  if (texts.length < 2) return leaves;
  return leaves.map((leaf) => {
    const at = texts.indexOf(leaf);
    return at < 0 ? leaf : { ...leaf, counts: [at + 1] };
  });
}

/** What is spoken, line by line, with the words for each picture of the film; what is only heard comes last. */
export function scriptLeaves(source: string): Leaf[] {
  const lines = linesFrom(source, 0);
  const heads = lines.flatMap((line): Cut[] => {
    const id = STEP.exec(line.text)?.[1];
    return id === undefined ? [] : [{ line, words: id }];
  });
  // The reader takes the last of two steps with one id.
  const isRead = ({ words }: Cut, at: number) =>
    heads.findLastIndex((each) => each.words === words) === at;
  return heads.flatMap((head, at) => {
    if (!isRead(head, at)) return [];
    const { line, words: id } = head;
    const to = heads[at + 1]?.line.from ?? source.length;
    const within = lines.filter((each) => each.from > line.from && each.to <= to);
    return stepLeaves(id, at + 1, line, within);
  });
}

function stepLeaves(id: string, number: number, head: Line, within: readonly Line[]): Leaf[] {
  const isHeard = id === LISTEN;
  const group = isHeard ? LISTEN : 'script';
  const picture = within.find(({ text }) => PICTURE.test(text));
  const spoken = within.filter(({ text }) => text.trim() !== '' && !PICTURE.test(text));
  const known = { group, groupNumber: null };
  const under = { text: '', from: head.to, to: head.to };
  const said = (spoken.length === 0 ? [under] : spoken).map((line, at): Leaf => {
    const counts = isHeard ? [at + 1] : [number, ...(spoken.length > 1 ? [at + 1] : [])];
    const place = { ...known, counts, name: `script.${id}.say.${at}`, label: `${group}.say` };
    const text = line.text.trim();
    const write = (value: string) => (line === under && value !== '' ? `\n\n${value}` : value);
    const mayBeEmpty = spoken.length > 1 ? { mayBeEmpty: true as const } : {};
    return { ...inLine(place, line, text, write), shape: 'text', ...mayBeEmpty };
  });
  if (isHeard) return said;
  const place = {
    ...known,
    counts: [number],
    name: `script.${id}.picture`,
    label: 'script.picture',
  };
  if (picture) return [...said, pictureLeaf(place, picture, PICTURE.exec(picture.text)?.[1] ?? '')];
  const end = within.findLast(({ text }) => text.trim() !== '')?.to ?? head.to;
  const write = (value: string) => (value === '' ? '' : `\n\n![${value}](picture)`);
  return [...said, { ...place, shape: 'line', text: '', from: end, to: end, write }];
}
