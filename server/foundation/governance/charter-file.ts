import { type Document, isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import {
  type CharterDocument,
  type CharterProblem,
  checkCharter,
  type CheckOptions,
  checkUnfit,
  rememberLast,
} from '#rules/charter/index.ts';
import { parseCharter } from '#rules/charter/schema/index.ts';
import { yamlProblems } from './yaml-problems.ts';

/** A problem with its place in the file; line and column count from 1. */
export interface PlacedProblem extends CharterProblem {
  line: number;
  column: number;
}

/** A charter file that was read: the document when its shape is right, and every problem. */
export interface CharterFile {
  document?: CharterDocument;
  problems: PlacedProblem[];
  /** What the text says when its shape is not that of a charter. */
  unfit?: unknown;
  /** Puts a line and column to a problem found later, by `checkCharter`. */
  place: (problem: CharterProblem) => PlacedProblem;
}

function childOf(node: Node, part: string | number): { key?: Node; value?: Node } {
  if (isMap(node)) {
    const pair = node.items.find((item) => String(item.key) === String(part));
    const found: { key?: Node; value?: Node } = {};
    if (isNode(pair?.key)) found.key = pair.key;
    if (isNode(pair?.value)) found.value = pair.value;
    return found;
  }
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return isNode(item) ? { value: item } : {};
  }
  return {};
}

/** Where the path leads; when its last part is missing, the nearest place that holds it. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const part of path) {
    if (!node) break;
    const { key, value } = childOf(node, part);
    offset = key?.range?.[0] ?? value?.range?.[0] ?? offset;
    node = value ?? null;
  }
  return offset;
}

// Reading, placing and editing ask for the same text in turn; nobody changes what is kept here.
export const parsedYaml = rememberLast(4, (text: string) => {
  const lines = new LineCounter();
  return { lines, yaml: parseDocument(text, { lineCounter: lines, prettyErrors: false }) };
});

/**
 * Read a charter from YAML text. Pure, never throws: a broken file gives problems with their
 * lines and columns, all of one stage at once (YAML, then shape).
 */
export function readCharterFile(text: string): CharterFile {
  const { yaml, lines } = parsedYaml(text);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const place = (problem: CharterProblem): PlacedProblem => ({
    ...problem,
    ...at(offsetOf(yaml, problem.path)),
  });
  if (yaml.errors.length > 0) {
    const problems = yamlProblems(yaml.errors, text, (offset) => at(offset).line).map(
      ({ message, offset }) => ({
        rule: 'yaml',
        path: [],
        message,
        ...at(offset),
      }),
    );
    return { problems, place };
  }
  const data = dataOf(yaml);
  if (data === undefined) {
    const message = 'The file repeats itself with * and & too often. Write it out.';
    return { problems: [{ rule: 'yaml', path: [], message, ...at(0) }], place };
  }
  const parsed = parseCharter(data.value);
  if (!parsed.ok) return { problems: parsed.problems.map(place), place, unfit: data.value };
  return { document: parsed.document, problems: [], place };
}

/** Everything wrong with a file, by line: its shape and, as far as it can be read, its meaning. */
export function problemsIn(
  { document, problems, unfit, place }: CharterFile,
  options: CheckOptions,
): PlacedProblem[] {
  const meant = document
    ? checkCharter(document, options)
    : unfit === undefined
      ? []
      : checkUnfit(unfit, problems, options);
  return inOrder([...problems, ...meant.map(place)]);
}

export const inOrder = (problems: readonly PlacedProblem[]) =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column);

const ALIASES_AT_MOST = 100;

/** What the text says; undefined where aliases lead to more than anybody wrote, or to nothing. */
function dataOf(yaml: Document): { value: unknown } | undefined {
  try {
    return { value: yaml.toJS({ maxAliasCount: ALIASES_AT_MOST }) as unknown };
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
