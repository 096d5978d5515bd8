import type { Block, FigureName, LessonDocument, WrittenSpan, WrittenStep } from './lesson.ts';
import { sayReferences, type Piece, type TaughtRules } from './references.ts';

/** Words as a page shows them. `rule` comes from the clause it names, and says what the software does. */
export type Span =
  | { kind: 'text' | 'strong'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'rule'; text: string; clause: string };

export type Figure =
  | { name: 'doors'; alt: string; danger: string; today: string }
  | { name: 'line'; alt: string; promise: string }
  | { name: 'parts'; alt: string };

export interface Step {
  /** Of its part of the lesson as written, counted from 1. */
  number: number;
  heading: string;
  blocks: Block<Span>[];
  figure: Figure | null;
  /** True when something in it is said by a rule. */
  fromRules: boolean;
}

export interface Question {
  id: string;
  question: Span[];
  choices: { id: string; text: string }[];
  right: string;
  why: Span[];
}

/** A lesson as one clinic's rules make it. */
export interface TaughtLesson extends Omit<LessonDocument, 'steps' | 'checks'> {
  steps: Step[];
  questions: Question[];
}

const LINE_EXAMPLE = 'side-effect';

/**
 * Puts a clinic's rules into a lesson. A sentence about a rule this clinic does not have is left out with its paragraph or
 * point, and a question with one is not asked: a lesson never says what the software does not do.
 */
export function teachLesson(document: LessonDocument, rules: TaughtRules): TaughtLesson {
  const { steps, checks, ...head } = document;
  return {
    ...head,
    steps: steps
      .map((step, index) => teachStep(step, index + 1, rules))
      .filter(({ blocks, figure }) => blocks.length > 0 || figure !== null),
    questions: checks.flatMap((check) => {
      const question = spans([{ kind: 'text', text: check.question }], rules);
      const why = spans([{ kind: 'text', text: check.why }], rules);
      const choices = check.choices.map(({ id, text }) => ({ id, text: plain(text, rules) }));
      const right = check.choices.find((choice) => choice.right)?.id;
      if (!question || !why || right === undefined) return [];
      const sayable = choices.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }]));
      if (sayable.length < choices.length) return [];
      return [{ id: check.id, question, choices: sayable, right, why }];
    }),
  };
}

function teachStep(step: WrittenStep, number: number, rules: TaughtRules): Step {
  const blocks = step.blocks.flatMap((block) => teachBlock(block, rules));
  const shown = blocks.flatMap((block) => ('items' in block ? block.items.flat() : block.spans));
  return {
    number,
    heading: plain(step.heading, rules) ?? '',
    blocks,
    figure: step.figure && drawn(step.figure, rules),
    fromRules: shown.some(({ kind }) => kind === 'rule'),
  };
}

function teachBlock(block: Block<WrittenSpan>, rules: TaughtRules): Block<Span>[] {
  if (block.kind !== 'list') {
    const said = spans(block.spans, rules);
    return said ? [{ kind: block.kind, spans: said }] : [];
  }
  const items = block.items.flatMap((item) => {
    const said = spans(item, rules);
    return said ? [said] : [];
  });
  return items.length === 0 ? [] : [{ ...block, items }];
}

function spans(written: readonly WrittenSpan[], rules: TaughtRules): Span[] | undefined {
  const all: Span[] = [];
  for (const span of written) {
    const pieces = sayReferences(span.text, rules);
    if (pieces === undefined) return undefined;
    for (const piece of pieces) if (piece.text !== '') all.push(spanOf(piece, span));
  }
  return all;
}

function spanOf(piece: Piece, written: WrittenSpan): Span {
  if (piece.kind === 'said' && piece.clause !== null)
    return { kind: 'rule', text: piece.text, clause: piece.clause };
  if (written.kind === 'link') return { ...written, text: piece.text };
  // A number to call stands out wherever it is.
  return { kind: piece.kind === 'said' ? 'strong' : written.kind, text: piece.text };
}

function plain(text: string, rules: TaughtRules): string | undefined {
  return sayReferences(text, rules)
    ?.map((piece) => piece.text)
    .join('');
}

function drawn(figure: { name: FigureName; alt: string }, rules: TaughtRules): Figure | null {
  const alt = plain(figure.alt, rules);
  if (alt === undefined) return null;
  // The other portal draws no such line.
  if (rules.portal && figure.name === 'line') return null;
  switch (figure.name) {
    case 'doors': {
      const danger = plain('{{phone:emergency}}', rules);
      const today = plain('{{phone:nurse-line}}', rules);
      return danger && today ? { name: 'doors', alt, danger, today } : null;
    }
    case 'line': {
      const promise = plain(`{{promise:${LINE_EXAMPLE}}}`, rules);
      return promise ? { name: 'line', alt, promise } : null;
    }
    case 'parts':
      return { name: 'parts', alt };
  }
}

const textOf = (said: readonly Span[]) => said.map(({ text }) => text).join('');

/** All a lesson says, for counting words and judging how it reads; one line a block. */
export function wordsOf(lesson: TaughtLesson): string {
  const steps = lesson.steps.flatMap(({ heading, blocks }) => [
    `${heading}.`,
    ...blocks.flatMap((block) =>
      'items' in block ? block.items.map(textOf) : [textOf(block.spans)],
    ),
  ]);
  const questions = lesson.questions.flatMap(({ question, choices, why }) => [
    textOf(question),
    ...choices.map(({ text }) => `${text}.`),
    textOf(why),
  ]);
  return [`${lesson.title}.`, ...steps, ...questions].join('\n');
}
