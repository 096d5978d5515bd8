import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type {
  Content,
  ContentGround,
  ContentKind,
  ContentProblem,
} from '#foundation/library/index.ts';
import type { LessonDocument } from '../lesson.ts';
import { readLesson } from '../read-lesson.ts';
import { elementOf, type TaughtRules } from '../references.ts';
import { teachLesson, wordsOf, type TaughtLesson } from '../teach-lesson.ts';
import { LessonError } from '../training.errors.ts';
import type { Room } from '../lesson-room.ts';
import { writeScript, withScripts } from '../media/script.ts';
import type { Storyboard } from '../media/storyboard.ts';
import { storyboardOf } from '../media/storyboard-shelf.ts';
import { storyOf } from '../media/lesson-story.ts';
import { listenView, watchView } from '../media/forms.views.ts';
import { lessonView, type LessonView } from '../training.views.ts';
import { lessonFilledIn, lessonLines, lessonParts, titleIn } from './lesson-form.ts';
import { faultOfReader, faultsOfFile, rulesMissed } from './lesson-problems.ts';
import { taughtRules } from './taught-rules.ts';

export const lessonKindName = 'lesson';
const folder = join(import.meta.dirname, '../../../../content/lessons');
const field = 'document';
const script = 'script';

let kept: ReadonlyMap<string, Content> | undefined;

/** The lesson files as they are written, by id. */
function shippedLessons(): ReadonlyMap<string, Content> {
  if (kept !== undefined) return kept;
  const lessons = new Map<string, Content>();
  for (const file of globSync('*/*.md', { cwd: folder }).toSorted()) {
    const [id = '', language = ''] = basename(file).split('.');
    const lesson = lessons.get(id) ?? { facts: {}, texts: {} };
    const board = storyboardOf(id);
    lesson.texts[language] = {
      [field]: readFileSync(join(folder, file), 'utf8').trimEnd(),
      ...(board && { [script]: writeScript(board, language) }),
    };
    lessons.set(id, lesson);
  }
  kept = lessons;
  return lessons;
}

const sourceOf = (content: Content, language: string) => content.texts[language]?.[field] ?? '';

/** What a reader makes of it; or what keeps it from being read. */
function orError<Read>(read: () => Read): Read | LessonError {
  try {
    return read();
  } catch (error) {
    if (error instanceof LessonError) return error;
    throw error;
  }
}

const readText = (id: string, content: Content, language: string) =>
  readLesson(`${sourceOf(content, language)}\n`, `${id}.${language}.md`);

/** A lesson as it is written in one language; or what keeps it from being read. */
export function readEdited(
  id: string,
  content: Content,
  language: string,
): LessonDocument | LessonError {
  return orError(() => {
    const lesson = readText(id, content, language);
    const board = editedBoard(id, content);
    const shipped = shippedLessons().get(id);
    const behind = shipped !== undefined && isSpokenBehind(content, shipped, language);
    return {
      ...lesson,
      ...(board ? { board } : {}),
      ...(behind ? { spokenBehind: true as const } : {}),
    };
  });
}

/** What is read, without the head of the file: nothing of that is spoken but the title. */
const bodyOf = (content: Content, language: string) =>
  sourceOf(content, language).replace(/^---\n[^]*?\n---\n/, '');

/** Whether the text of a lesson changed since `before` and its script did not. */
function isSpokenBehind(content: Content, before: Content, language: string): boolean {
  const spoken = content.texts[language]?.[script];
  return (
    spoken !== undefined &&
    spoken === before.texts[language]?.[script] &&
    bodyOf(content, language) !== bodyOf(before, language)
  );
}

/** How a lesson is spoken when its scripts were written anew; undefined where they are as shipped, or there are none. */
function editedBoard(id: string, content: Content): Storyboard | undefined {
  const board = storyboardOf(id);
  if (board === undefined) return undefined;
  const shipped = shippedLessons().get(id)?.texts;
  const scripts = Object.entries(content.texts).map(([language, texts]) => [
    language,
    texts[script],
  ]);
  const own = scripts.filter(([language, text]) => text !== shipped?.[language ?? '']?.[script]);
  return own.length === 0 ? undefined : withScripts(board, Object.fromEntries(own));
}

/** What keeps the script of one language from being spoken. */
function wrongScript(id: string, content: Content, language: string): LessonError | undefined {
  const alone = { ...content, texts: { [language]: content.texts[language] ?? {} } };
  const read = orError(() => editedBoard(id, alone));
  return read instanceof LessonError ? read : undefined;
}

/** Lessons, to be edited in the library: the same file, checked by the same reader. */
export const lessonKind: ContentKind = {
  kind: lessonKindName,
  fields: [
    { name: field, per: 'language', shape: 'document' },
    { name: script, per: 'language', shape: 'document' },
  ],
  items: () => [...shippedLessons().keys()].map((id) => ({ id, group: id.charAt(0) })),
  shipped: (id) => shippedLessons().get(id),
  title(id, content, language) {
    const said = (each: string) => titleIn(sourceOf(content, each));
    return `${id} ${said(language) ?? said('en') ?? ''}`.trim();
  },
  isSafety: (id, content) => teachesUrgency(content) || teachesUrgency(shippedLessons().get(id)),
  // Courses and moments name lessons by their id.
  mayRetire: false,
  problems: (id, content, on) => [
    ...on.rules.languages.flatMap((language) => problemsIn(id, content, language, on)),
    ...differences(id, content, on.rules.languages),
  ],
  notes: (id, content, before) =>
    Object.keys(content.texts)
      .filter((language) =>
        [before, shippedLessons().get(id)].some(
          (each) => each !== undefined && isSpokenBehind(content, each, language),
        ),
      )
      .map((language) => ({ field: script, language, code: 'spoken_behind' })),
  spoken(id, content, language, on) {
    const read = readEdited(id, content, language);
    const isRead = !(read instanceof LessonError);
    const text = isRead ? allWordsOf(read, taughtRules(on, language)) : '';
    return { text, forPatients: id.startsWith('P') };
  },
  preview(id, content, language, on): LessonView | string {
    const read = readEdited(id, content, language);
    return read instanceof LessonError ? read.message : viewOf(read, on);
  },
  form: lessonParts,
  fill: lessonFilledIn,
  lines: lessonLines,
  forms: ['lesson', 'handout', 'watch', 'listen'],
  page(id, content, language, form, on) {
    const read = readEdited(id, content, language);
    if (read instanceof LessonError) return undefined;
    if (form === 'watch' || form === 'listen') return playedPage(read, form, on);
    const view = viewOf(read, on);
    if (form === 'handout') return { page: 'patient/training/handout', view };
    const side = id.startsWith('P') ? 'patient' : 'clinic';
    return form === 'lesson' ? { page: `${side}/training/lesson`, view } : undefined;
  },
  about(id, content, on) {
    const read = readEdited(id, content, 'en');
    if (read instanceof LessonError) return [];
    const [first = ''] = read.clauses;
    return [
      { key: 'audience', text: read.audience },
      {
        key: 'clauses',
        text: read.clauses.join(', '),
        href: `/how-we-answer#rule-${elementOf(taughtRules(on, on.language), first)}`,
      },
      { key: 'measure', text: read.behaviours.join(' ') },
    ];
  },
};

/** Whether it teaches what to do in an emergency: on the line of its clauses or on those below. */
const teachesUrgency = (content: Content | undefined): boolean =>
  Object.values(content?.texts ?? {}).some(({ [field]: source = '' }) =>
    /^clauses:.*(?:\n[ \t-].*)*?\burgency\./m.test(source),
  );

/** What is read and what is heard, for the reading grade. */
function allWordsOf(document: LessonDocument, rules: TaughtRules): string {
  const taught = teachLesson(document, rules);
  const story = storyOf(taught, rules)?.story;
  const spoken = story ? [...story.steps.map(({ say }) => say), ...story.listen] : [];
  return [wordsOf(taught), ...spoken].join('\n');
}

function playedPage(document: LessonDocument, form: 'watch' | 'listen', on: ContentGround) {
  const room = roomOf(on, document.language);
  const taught = teachLesson(document, room.rules);
  const viewOfForm = form === 'watch' ? watchView : listenView;
  const view = viewOfForm(null, room, taught, { staff: true, step: 1 });
  return view && { page: `patient/training/${form}`, view };
}

function roomOf(on: ContentGround, language: string): Room {
  const clinic = on.rules.clinics[0];
  const spoken = on.rules.document.clinics.find(({ id }) => id === clinic?.slug);
  return {
    organizationId: '',
    place: {
      clinicName: spoken?.name[language] ?? clinic?.name ?? '',
      organizationSlug: on.rules.document.organization,
      version: on.rules.version,
      clinics: [],
      query: '',
    },
    rules: taughtRules(on, language),
    folder: '',
  };
}

function viewOf(document: LessonDocument, on: ContentGround): LessonView {
  const room = roomOf(on, document.language);
  const taught: TaughtLesson = teachLesson(document, room.rules);
  return lessonView(room, { taught, next: null }, { progress: null, answers: null });
}

function problemsIn(
  id: string,
  content: Content,
  language: string,
  on: ContentGround,
): ContentProblem[] {
  const at = (code: string, values: Record<string, string> = {}) => ({
    field,
    language,
    code,
    values,
  });
  const rules = taughtRules(on, language);
  const faults = [...faultsOfFile(content, language), ...rulesMissed(content, language, rules)];
  const silent = wrongScript(id, content, language);
  const isSaid = faults.some((each) => each.field.startsWith(`part.${script}.`));
  if (silent && !isSaid) faults.push(faultOfReader(silent, script, language));
  if (faults.length > 0) return faults;
  const read = orError(() => readText(id, content, language));
  if (read instanceof LessonError) return [faultOfReader(read, field, language)];
  if (read.id !== id) return [at('other_lesson', { id })];
  const known = new Set(rules.charter.clauses.map((clause) => clause.id));
  return read.clauses
    .filter((clause) => !known.has(clause))
    .map((clause) => at('unknown_clause', { clause }));
}

/** Answers are kept by the id of their question and choice, so every language asks the same ones. */
function differences(id: string, content: Content, languages: readonly string[]): ContentProblem[] {
  const [first, ...others] = languages.flatMap((language) => {
    const read = orError(() => readText(id, content, language));
    if (read instanceof LessonError) return [];
    const asked = read.checks.map((check) => [check.id, ...check.choices.map((each) => each.id)]);
    const right = read.checks.map(({ choices }) => choices.find((each) => each.right)?.id);
    return [{ language, ids: asked.join(' '), right: right.join(' ') }];
  });
  return others
    .filter(({ ids, right }) => ids !== first?.ids || right !== first.right)
    .map(({ language, ids }) => ({
      field,
      language,
      code: ids === first?.ids ? 'lesson_other_right' : 'differs',
    }));
}
