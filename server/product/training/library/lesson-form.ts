import type { Content, FormPart } from '#foundation/library/index.ts';
import { bodyLeaves, scriptLeaves } from './lesson-text.ts';
import {
  filledIn,
  leavesIn,
  linesAround,
  partsOf,
  type Documents,
  type Leaf,
} from './word-fields.ts';
import { readMap, yamlLeaves, type WordPlan } from './yaml-words.ts';

const HEAD = /^---\n([\s\S]*?)\n---(?:\n|$)/;
const wordFields = new Set([
  'title',
  'objectives',
  'behaviours',
  'question',
  'choices',
  'text',
  'why',
]);
const plan: WordPlan = {
  isWords: (key) => wordFields.has(key),
  lists: new Set(['objectives', 'behaviours']),
  numbered: new Set(['checks']),
};

/** The head of a lesson's file and the place where its text begins; undefined without a head. */
export function partsOfFile(source: string): { head: string; bodyAt: number } | undefined {
  const [whole = '', head] = HEAD.exec(source) ?? [];
  return head === undefined ? undefined : { head, bodyAt: whole.length };
}

const HEAD_AT = '---\n'.length;

/** In the order in which a lesson is met: what it is about, its sections, its questions. */
function lessonLeaves(source: string): Leaf[] | undefined {
  const parts = partsOfFile(source);
  const yaml = parts && readMap(parts.head);
  if (parts === undefined || yaml === undefined) return undefined;
  const head = yamlLeaves(yaml, parts.head, plan);
  const isRight = ({ name }: Leaf) =>
    yaml.getIn([...name.split('.').slice(0, -1), 'right']) === true;
  const placed = head.map((leaf) => ({
    ...leaf,
    from: leaf.from + HEAD_AT,
    to: leaf.to + HEAD_AT,
    group: leaf.group === 'checks' ? 'checks' : 'about',
    label: isRight(leaf) ? `${leaf.label}.right` : leaf.label,
  }));
  const isAsked = ({ group }: Leaf) => group === 'checks';
  return [
    ...placed.filter((leaf) => !isAsked(leaf)),
    ...bodyLeaves(source, parts.bodyAt),
    ...placed.filter(isAsked),
  ];
}

const documents: Documents = { document: lessonLeaves, script: scriptLeaves };

/** The words of a lesson as fields, its spoken script among them. None while the head of a file can't be read. */
export function lessonParts(content: Content): FormPart[] {
  return partsOf(content, Object.keys(content.texts), documents);
}

/** The words of one language, each with the place where it stands; undefined while its head can't be read. */
export const lessonWords = (content: Content, language: string): Leaf[] | undefined =>
  leavesIn(content, language, documents);

/** The lesson with what was typed in place of its words; ids, rules and all else stay as they are written. */
export const lessonFilledIn = (
  content: Content,
  typed: (language: string, name: string) => string | undefined,
): Content => filledIn(content, Object.keys(content.texts), documents, typed);

/** What of a lesson's files no field shows. */
export const lessonLines = (content: Content, language: string): string[] =>
  linesAround(content, language, documents);

/** The title in the head of a file, as far as it can be read. */
export function titleIn(source: string): string | undefined {
  const line = /^title:.*$/m.exec(source)?.[0];
  const title: unknown = line === undefined ? undefined : readMap(line)?.get('title');
  return typeof title === 'string' ? title : undefined;
}
