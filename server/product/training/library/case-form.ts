import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Content, FormPart } from '#foundation/library/index.ts';
import { practiceLanguages } from '../practice/case-parts.ts';
import { hasWords } from './case-document.ts';

const field = 'case';
type Path = readonly (string | number)[];
type Leaf = { path: Path; text: string; lines: boolean };

const sourceOf = ({ texts }: Content, language: string) => texts[language]?.[field] ?? '';
const nameOf = (path: Path) => path.join('.');
const isNumber = (part: string | number): part is number => typeof part === 'number';

/** Every piece of text in a case, in the order of the file. */
function leavesOf(node: unknown, path: Path = []): Leaf[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      leavesOf(value, [...path, String(isScalar(key) ? key.value : key)]),
    );
  const key = path.findLast((part) => !isNumber(part));
  const isText = typeof key === 'string' && hasWords(key);
  if (isSeq(node)) {
    const texts = node.items.map((item) => (isScalar(item) ? item.value : undefined));
    if (key === 'cues' && texts.length > 0 && texts.every((text) => typeof text === 'string'))
      return [{ path, text: texts.join('\n'), lines: true }];
    return node.items.flatMap((item, at) => leavesOf(item, [...path, at]));
  }
  const value = isScalar(node) ? node.value : undefined;
  return isText && typeof value === 'string' ? [{ path, text: value, lines: false }] : [];
}

function read(source: string): Document | undefined {
  const document = parseDocument(source);
  return document.errors.length === 0 && isMap(document.contents) ? document : undefined;
}

const countOf = (path: Path) => path.filter(isNumber).map((at) => at + 1);

/** The words of a case as fields, the languages side by side. None while a document cannot be read or the languages differ in shape. */
export function formOf(content: Content): FormPart[] {
  const told = practiceLanguages.map((language) => {
    const document = read(sourceOf(content, language));
    return { language, leaves: document ? leavesOf(document.contents) : [] };
  });
  const [first] = told;
  const shape = (leaves: readonly Leaf[]) => leaves.map(({ path }) => nameOf(path)).join('\n');
  if (!first || told.some(({ leaves }) => shape(leaves) !== shape(first.leaves))) return [];
  return first.leaves.map(({ path, text, lines }, at) => ({
    name: nameOf(path),
    label: nameOf(path.filter((part) => !isNumber(part))),
    group: String(path[0]),
    counts: countOf(path),
    shape: lines ? 'lines' : text.length > LONG_CHARACTERS ? 'text' : 'line',
    values: Object.fromEntries(
      told.map(({ language, leaves }) => [language, leaves[at]?.text ?? '']),
    ),
  }));
}

const LONG_CHARACTERS = 60;

/** The case with what was typed in place of its words; how it goes stays as it is written. */
export function filledIn(
  content: Content,
  typed: (language: string, name: string) => string | undefined,
): Content {
  const texts = { ...content.texts };
  for (const language of practiceLanguages) {
    const document = read(sourceOf(content, language));
    if (document === undefined) continue;
    const leaves = leavesOf(document.contents);
    const changed = leaves.filter(({ path, text, lines }) => {
      const value = typed(language, nameOf(path));
      if (value === undefined || tidy(value) === tidy(text)) return false;
      document.setIn(path, lines ? document.createNode(linesOf(value)) : tidy(value));
      return true;
    });
    if (changed.length === 0) continue;
    const written = document.toString({ lineWidth: 0 }).trimEnd();
    texts[language] = { ...texts[language], [field]: written };
  }
  return { ...content, texts };
}

const tidy = (text: string) => text.trim();
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
