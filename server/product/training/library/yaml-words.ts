import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import { linesOf, shapeOf, type Leaf } from './word-fields.ts';

type Path = readonly (string | number)[];

/** Which fields of a document hold words, and how they are grouped. */
export interface WordPlan {
  isWords(key: string): boolean;
  /** Lists edited as one field, a line for each entry: by their label. */
  lists: ReadonlySet<string>;
  /** Lists of which each entry is a group of its own. */
  numbered: ReadonlySet<string>;
}

interface Place {
  path: Path;
  /** Where lines of a block scalar would stand. */
  column: number;
  flow: boolean;
}

const isNumber = (part: string | number): part is number => typeof part === 'number';
export const nameOf = (path: Path): string => path.join('.');

const labelOf = (path: Path) => nameOf(path.filter((part) => !isNumber(part)));

/** A document that is a map without mistakes. */
export function readMap(source: string): Document | undefined {
  const document = parseDocument(source);
  return document.errors.length === 0 && isMap(document.contents) ? document : undefined;
}

interface Reading {
  source: string;
  plan: WordPlan;
}

/** Every piece of text in the document that `source` was read into, in the order of the file. */
export function yamlLeaves(document: Document, source: string, plan: WordPlan): Leaf[] {
  return leavesOf({ source, plan }, document.contents, { path: [], column: 0, flow: false });
}

function leavesOf(reading: Reading, node: unknown, place: Place): Leaf[] {
  const { source, plan } = reading;
  const { path, column } = place;
  if (isMap(node)) {
    const flow = place.flow || node.flow === true;
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? key.value : key;
      const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
      const within = { path: [...path, String(name)], column: columnOf(source, at), flow };
      return leavesOf(reading, value, within);
    });
  }
  const key = path.findLast((part) => !isNumber(part));
  const hasWords = typeof key === 'string' && plan.isWords(key);
  if (isSeq(node)) {
    const flow = place.flow || node.flow === true;
    const isList = plan.lists.has(labelOf(path)) && node.items.every(isText);
    if (isList) return listLeaf(reading, node, { ...place, flow });
    return node.items.flatMap((item, at) =>
      leavesOf(reading, item, { path: [...path, at], column, flow }),
    );
  }
  if (!hasWords || !isText(node) || !node.range) return [];
  const span = { from: node.range[0], to: endOf(source, node) };
  const write = (value: string) => scalarFor(value, place);
  return [
    { ...described(path, plan), shape: shapeOf(node.value), text: node.value, ...span, write },
  ];
}

function listLeaf({ source, plan }: Reading, node: YAMLSeq, place: Place): Leaf[] {
  if (!node.range) return [];
  const items = node.items.filter(isText);
  const to = items.length === 0 || place.flow ? node.range[1] : endOf(source, items.at(-1));
  const [from] = node.range;
  return [
    {
      ...described(place.path, plan),
      shape: 'lines',
      text: items.map(({ value }) => value).join('\n'),
      from,
      to,
      write: (value) => listFor(linesOf(value), { source, from, to, items, place }),
    },
  ];
}

function described(
  path: Path,
  { numbered }: WordPlan,
): Pick<Leaf, 'name' | 'label' | 'group' | 'groupNumber' | 'counts'> {
  const group = String(path[0]);
  const counts = path.filter(isNumber).map((at) => at + 1);
  const isNumbered = numbered.has(group);
  return {
    name: nameOf(path),
    label: labelOf(path),
    group,
    groupNumber: (isNumbered ? counts[0] : undefined) ?? null,
    counts: isNumbered ? counts.slice(1) : counts,
  };
}

type Text = { value: string; range?: [number, number, number] | null };
const isText = (node: unknown): node is Text => isScalar(node) && typeof node.value === 'string';
const columnOf = (text: string, at: number) => at - (text.lastIndexOf('\n', at - 1) + 1);

/** A block of lines ends before the line break that closes it. */
function endOf(text: string, node: Text | undefined): number {
  const [from = 0, to = 0] = node?.range ?? [];
  return from + text.slice(from, to).trimEnd().length;
}

interface List {
  source: string;
  from: number;
  to: number;
  items: readonly Text[];
  place: Place;
}

/** A list with these entries: those that stay are left as they are written, with what stands between them. */
function listFor(lines: readonly string[], { source, from, to, items, place }: List): string {
  const { flow } = place;
  const scalars = lines.map((line) => scalarFor(line, place));
  if (items.length === 0 || lines.length === 0) return `[${scalars.join(', ')}]`;
  const dash = `\n${' '.repeat(columnOf(source, from))}- `;
  const kept = items.slice(0, lines.length);
  const added = scalars.slice(items.length).map((scalar) => (flow ? ', ' : dash) + scalar);
  const pieces = kept.map((item, at) => {
    const start = at === 0 ? from : endOf(source, items[at - 1]);
    const between = source.slice(start, item.range?.[0]);
    const same = item.value.trim() === lines[at];
    return between + (same ? source.slice(item.range?.[0], endOf(source, item)) : scalars[at]);
  });
  return [...pieces, ...added, flow ? source.slice(endOf(source, items.at(-1)), to) : ''].join('');
}

/** A text as YAML that is read back as the same text: without quotes where it can be. */
function scalarFor(value: string, { column, flow }: Place): string {
  const indent = ' '.repeat(column + 2);
  const block = `|-\n${value.replaceAll(/^(?=.)/gm, indent)}`;
  const single = `'${value.replaceAll("'", "''")}'`;
  const candidates = value.includes('\n') ? (flow ? [] : [block]) : [value, single];
  return (
    candidates.find((each) => saysIn(each, { column, flow }) === value) ?? JSON.stringify(value)
  );
}

/** What a scalar says where it is to stand. */
function saysIn(scalar: string, { column, flow }: Pick<Place, 'column' | 'flow'>): unknown {
  const map = readMap(flow ? `{ k: ${scalar} }` : `${' '.repeat(column)}k: ${scalar}`);
  const pairs = isMap(map?.contents) ? map.contents.items : [];
  const [only, ...more] = pairs.map((pair) => pair.value);
  return isText(only) && more.length === 0 && map?.comment == null ? only.value : undefined;
}
