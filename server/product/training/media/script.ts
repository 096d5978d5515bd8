import { LessonError, type LessonFault } from '../training.errors.ts';
import type { Storyboard } from './storyboard.ts';

export const LISTEN = 'listen';
const HEADING = /^## +(.+)$/;
const PICTURE = /^!\[(.*)\]\(picture\)$/;

/**
 * What is spoken in the film and for the ear, in one language, as one text to edit: each step under its id, with the words for who
 * does not see the picture, and at the end what is only heard.
 */
export function writeScript({ steps, listen }: Storyboard, language: string): string {
  const lines = steps.map(
    ({ id, say, alt }) =>
      `## ${id}\n\n${say[language] ?? ''}\n\n![${alt[language] ?? ''}](picture)`,
  );
  const heard = (listen[language] ?? '').split('\n').join('\n\n');
  return [...lines, `## ${LISTEN}\n\n${heard}`].join('\n\n');
}

interface Part {
  say: string[];
  alt: string;
}

/**
 * A storyboard that says what these scripts say, in their languages; a language without one stays as it is.
 * @throws LessonError naming the language and what to mend
 */
export function withScripts(
  board: Storyboard,
  scripts: Readonly<Record<string, string | undefined>>,
): Storyboard {
  return Object.entries(scripts).reduce(
    (told, [language, script]) =>
      script === undefined || script.trim() === '' ? told : withScript(told, language, script),
    board,
  );
}

function withScript(board: Storyboard, language: string, script: string): Storyboard {
  const parts = partsOf(board, language, script);
  const of = (id: string) => parts.get(id) ?? { say: [], alt: '' };
  return {
    ...board,
    steps: board.steps.map((step) => ({
      ...step,
      say: { ...step.say, [language]: of(step.id).say.join(' ') },
      alt: { ...step.alt, [language]: of(step.id).alt },
    })),
    listen: { ...board.listen, [language]: of(LISTEN).say.join('\n') },
  };
}

const fault = (what: string, id: string): LessonFault => ({
  code: `script_${what}`,
  values: { id },
});

function partsOf(board: Storyboard, language: string, script: string): Map<string, Part> {
  const name = `${board.lesson}.${language}`;
  const ids = board.steps.map(({ id }) => id);
  const parts = new Map<string, Part>();
  let part: Part | undefined;
  for (const line of script.split('\n').map((each) => each.trim())) {
    const id = HEADING.exec(line)?.[1]?.trim();
    const alt = PICTURE.exec(line)?.[1]?.trim();
    if (id !== undefined) {
      if (![...ids, LISTEN].includes(id))
        throw new LessonError(name, `It has no step "${id}".`, fault('step', id));
      part = { say: [], alt: '' };
      parts.set(id, part);
    } else if (line !== '' && part === undefined)
      throw new LessonError(name, 'The script begins with "##" and a step.', fault('begins', ''));
    else if (part && alt !== undefined) part.alt = alt;
    else if (part && line !== '') part.say.push(line);
  }
  for (const id of [...ids, LISTEN]) {
    const { say, alt } = parts.get(id) ?? { say: [], alt: '' };
    if (say.length === 0)
      throw new LessonError(name, `Nothing is said in "${id}".`, fault('silent', id));
    if (alt === '' && id !== LISTEN)
      throw new LessonError(
        name,
        `The picture of "${id}" has no words for who can't see it.`,
        fault('unseen', id),
      );
  }
  return parts;
}
