import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  parseDocument,
  stringify,
  visit,
} from 'yaml';
import { parsedYaml } from './charter-file.ts';

/** One edit of a charter file; an undefined value takes the entry out. */
export interface CharterEdit {
  path: (string | number)[];
  value: unknown;
}

function inFlow(value: unknown): string {
  const options = { collectionStyle: 'flow', flowCollectionPadding: true, lineWidth: 0 } as const;
  return stringify(value, options).trimEnd();
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A large value written in block style is edited leaf by leaf, so that its lines stay. */
function leavesOf(yaml: Document, edit: CharterEdit): CharterEdit[] {
  const node = yaml.getIn(edit.path, true);
  if (!isMap(node) || node.flow || !isPlainObject(edit.value)) return [edit];
  const before = node.toJS(yaml) as Record<string, unknown>;
  return Object.keys({ ...before, ...edit.value })
    .map((key) => ({ path: [...edit.path, key], value: (edit.value as typeof before)[key] }))
    .filter(({ path, value }) => !isDeepStrictEqual(before[path.at(-1) ?? ''], value))
    .flatMap((leaf) => leavesOf(yaml, leaf));
}

interface Splice {
  start: number;
  end: number;
  text: string;
}

/** What is written on one line is replaced in place; undefined when the edit needs the writer of the format. */
function spliceFor(yaml: Document, edit: CharterEdit): Splice | undefined {
  const node = yaml.getIn(edit.path, true);
  const writtenOnOneLine = isScalar(node) || (isCollection(node) && node.flow === true);
  if (!writtenOnOneLine || !node.range || edit.value === undefined) return undefined;
  return { start: node.range[0], end: node.range[1], text: inFlow(edit.value) };
}

/** New entries look like the ones around them: a line for what is short, a block for what holds more. */
function nodeFor(yaml: Document, value: unknown): Node {
  const node = yaml.createNode(value);
  const inner = (each: unknown): boolean =>
    isCollection(each) && each.items.some((item) => isCollection(isPair(item) ? item.value : item));
  const settle = (each: unknown): void => {
    if (!isCollection(each)) return;
    each.flow = !inner(each);
    for (const item of each.items) settle(isPair(item) ? item.value : item);
  };
  settle(node);
  return node;
}

// New and removed entries are left to the writer of the format, which keeps comments too.
function rewrite(text: string, edits: readonly CharterEdit[]): string {
  const yaml = parseDocument(text);
  for (const { path, value } of edits) {
    if (value === undefined) yaml.deleteIn(path);
    else yaml.setIn(path, nodeFor(yaml, value));
  }
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** What is said once and meant twice is written out, or a change of the one would silently change the other. */
function withoutAliases(text: string): string {
  if (!/[&*]/.test(text)) return text;
  const yaml = parseDocument(text);
  let found = false;
  visit(yaml, {
    Alias(_key, alias) {
      const meant = alias.resolve(yaml);
      if (!isNode(meant)) return undefined;
      found = true;
      const copy = meant.clone() as Node;
      return copy;
    },
  });
  if (!found) return text;
  visit(yaml, {
    Node(_key, node) {
      if ('anchor' in node) delete node.anchor;
    },
  });
  return withLinesOf(text, yaml.toString({ lineWidth: 0, flowCollectionPadding: true }));
}

const bare = (line: string) => line.replaceAll(/([[{]) +| +([\]}])/g, '$1$2');

/** Lines that the writer of the format only spaced anew get their old look back. */
function withLinesOf(before: string, after: string): string {
  const looks = new Map<string, string[]>();
  for (const line of before.split('\n'))
    looks.set(bare(line), [...(looks.get(bare(line)) ?? []), line]);
  const restored = after
    .split('\n')
    .map((line) => looks.get(bare(line))?.shift() ?? line)
    .join('\n');
  const same = isDeepStrictEqual(parsedYaml(restored).yaml.toJS(), parsedYaml(after).yaml.toJS());
  return same ? restored : after;
}

/** Change values in charter text and leave comments, order and every other line alone. */
export function editCharterFile(written: string, edits: readonly CharterEdit[]): string {
  if (edits.length === 0) return written;
  const text = withoutAliases(written);
  const { yaml } = parsedYaml(text);
  const placed = edits
    .flatMap((edit) => leavesOf(yaml, edit))
    .map((leaf) => ({ leaf, splice: spliceFor(yaml, leaf) }));
  // From the end to the beginning, so that no splice moves another.
  const spliced = placed
    .flatMap(({ splice }) => splice ?? [])
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (whole, { start, end, text: next }) => whole.slice(0, start) + next + whole.slice(end),
      text,
    );
  const rest = placed.filter(({ splice }) => splice === undefined).map(({ leaf }) => leaf);
  return rest.length === 0 ? spliced : withLinesOf(text, rewrite(spliced, rest));
}
