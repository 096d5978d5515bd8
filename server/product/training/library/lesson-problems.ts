import type { Content, ContentProblem, FormPart } from '#foundation/library/index.ts';
import { lessonHead } from '../lesson.ts';
import { stepsOf } from '../read-lesson.ts';
import { missingReferences, type TaughtRules } from '../references.ts';
import { LessonError } from '../training.errors.ts';
import { readDocument } from './case-document.ts';
import { fieldNames, problemOfIssue } from './file-problems.ts';
import { lessonWords, partsOfFile } from './lesson-form.ts';
import type { Leaf } from './word-fields.ts';

const document = 'document';
type Say = (field: string, code: string, values?: ContentProblem['values']) => ContentProblem;

const sayIn =
  (language: string): Say =>
  (field, code, values = {}) => ({ field, language, code, values });

const fieldOf = ({ name }: Pick<FormPart, 'name'>) => `part.${name}`;

/** What keeps a file from being read as a lesson, each at the field where it is mended. */
export function faultsOfFile(content: Content, language: string): ContentProblem[] {
  const say = sayIn(language);
  const source = content.texts[language]?.[document] ?? '';
  if (source.trim() === '') return [say(document, 'missing')];
  const leaves = lessonWords(content, language);
  const head = partsOfFile(source)?.head;
  const found = head === undefined ? undefined : readDocument(head);
  if (found && 'brokenLine' in found)
    // The line above the head counts too.
    return [say(document, 'file_unreadable', { line: found.brokenLine + 1 })];
  if (leaves === undefined || found === undefined) return [say(document, 'lesson_head')];
  const empty = leaves
    .filter(({ text, mayBeEmpty }) => text === '' && mayBeEmpty !== true)
    .map((leaf) => say(fieldOf(leaf), 'missing'));
  const said = new Set(empty.map(({ field }) => field));
  const read = lessonHead.safeParse(found.read);
  const issues = (read.error?.issues ?? [])
    .map((issue) => problemOfIssue(issue, { fields: fieldNames(leaves), document, language }))
    .filter(({ field }) => !said.has(field));
  return [
    ...empty,
    ...issues,
    ...leaves.flatMap((leaf) => [...faultOfText(leaf, say), ...faultsOfWords(leaf, say)]),
  ];
}

// The mark before a picture is not read.
const loud = /¡|!(?!\[)/;

/** What no lesson says, whoever writes it; and what would end the words for a picture before their end. */
function faultsOfWords({ name, label, text }: Leaf, say: Say): ContentProblem[] {
  const field = fieldOf({ name });
  const isPicture = label.endsWith('.picture');
  return [
    ...(loud.test(text) ? [say(field, 'loud')] : []),
    ...(isPicture && /[[\]]/.test(text) ? [say(field, 'brackets')] : []),
  ];
}

/** What a lesson has no place for in the text of one section. */
function faultOfText(leaf: Leaf, say: Say): ContentProblem[] {
  if (leaf.label !== 'body.text') return [];
  try {
    stepsOf(`## x\n\n${leaf.text}`, leaf.name);
    return [];
  } catch (error) {
    return [faultAt(error, fieldOf(leaf), say)];
  }
}

/** Rules that are referred to and that the organization does not have. */
export function rulesMissed(
  content: Content,
  language: string,
  rules: TaughtRules,
): ContentProblem[] {
  const say = sayIn(language);
  return (lessonWords(content, language) ?? []).flatMap((leaf) =>
    missingReferences(leaf.text, rules).map((reference) =>
      say(fieldOf(leaf), 'unknown_reference', { reference }),
    ),
  );
}

function faultAt(error: unknown, field: string, say: Say): ContentProblem {
  if (!(error instanceof LessonError)) throw error;
  const { fault, message } = error;
  return fault ? say(field, fault.code, fault.values) : say(field, 'lesson', { what: message });
}

/** An error of a reader, at the file it reads. */
export const faultOfReader = (
  error: LessonError,
  field: string,
  language: string,
): ContentProblem => faultAt(error, field, sayIn(language));
