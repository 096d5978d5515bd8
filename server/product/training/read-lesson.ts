import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import * as z from 'zod';
import {
  figureNames,
  lessonHead,
  type Block,
  type FigureName,
  type LessonDocument,
  type WrittenSpan,
  type WrittenStep,
} from './lesson.ts';
import { wrongReference } from './references.ts';
import { LessonError } from './training.errors.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
type Token = ReturnType<typeof markdown.parse>[number];

const HEAD = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/**
 * Reads one lesson file: YAML between two lines of dashes, then steps in Markdown, each under a heading of the second level.
 * @throws LessonError naming the file and what to mend
 */
export function readLesson(source: string, file: string): LessonDocument {
  const [, head, body] = HEAD.exec(source) ?? [];
  if (head === undefined || body === undefined)
    throw new LessonError(file, 'It begins with a head between two lines of "---".', {
      code: 'lesson_head',
    });
  const read = lessonHead.safeParse(yamlOf(head, file));
  if (!read.success) throw new LessonError(file, z.prettifyError(read.error));
  const wrong = wrongReference(source);
  if (wrong !== undefined) throw new LessonError(file, `Nobody knows what "${wrong}" stands for.`);
  const language = /\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/.exec(file)?.[1];
  if (language === undefined)
    throw new LessonError(file, 'Its name ends in the language: P2.en.md.');
  return { ...read.data, language, steps: stepsOf(body, file) };
}

function yamlOf(head: string, file: string): unknown {
  try {
    return parse(head);
  } catch (error) {
    throw new LessonError(file, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the text of a lesson, under its head.
 * @throws LessonError naming the file and what to mend
 */
export function stepsOf(body: string, file: string): WrittenStep[] {
  const steps: WrittenStep[] = [];
  const tokens = markdown.parse(body, {});
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const end = endOf(tokens, at);
    const inside = tokens.slice(at, end);
    at = end;
    if (token.type === 'heading_open') {
      if (token.tag !== 'h2')
        throw new LessonError(file, `A step begins with "##", not ${token.tag}.`, {
          code: 'lesson_heading',
        });
      steps.push({ heading: inside[1]?.content ?? '', blocks: [], figure: null });
      continue;
    }
    const step = steps.at(-1);
    if (step === undefined)
      throw new LessonError(file, 'The text begins with a heading.', { code: 'lesson_first' });
    const picture = pictureIn(inside, file);
    if (picture) step.figure = picture;
    else step.blocks.push(blockOf(inside, file));
  }
  if (steps.length === 0) throw new LessonError(file, 'It has no step.', { code: 'lesson_first' });
  return steps;
}

/** The first place after the block that opens at `start`. */
function endOf(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at + 1;
  }
  return tokens.length;
}

function pictureIn(tokens: readonly Token[], file: string): WrittenStep['figure'] {
  const [image, ...more] = tokens.find(({ type }) => type === 'inline')?.children ?? [];
  if (image?.type !== 'image' || more.length > 0) return null;
  const name = String(image.attrGet('src')).replace(/^figure:/, '');
  if (!isFigure(name))
    throw new LessonError(file, `There is no picture "${name}".`, {
      code: 'lesson_picture',
      values: { name, names: figureNames.join(', ') },
    });
  const alt = image.content.trim();
  if (alt === '')
    throw new LessonError(file, `The picture "${name}" has no words for who can't see it.`, {
      code: 'missing',
    });
  return { name, alt };
}

const isFigure = (name: string): name is FigureName => figureNames.some((each) => each === name);

function blockOf(tokens: readonly Token[], file: string): Block<WrittenSpan> {
  const texts = tokens.filter(({ type }) => type === 'inline').map((token) => spansOf(token, file));
  switch (tokens[0]?.type) {
    case 'paragraph_open':
      return { kind: 'paragraph', spans: texts.flat() };
    case 'blockquote_open':
      return { kind: 'quote', spans: texts.flat() };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return { kind: 'list', ordered: tokens[0].tag === 'ol', items: texts };
    default:
      throw new LessonError(file, `A lesson has no place for ${tokens[0]?.type ?? 'this'}.`, {
        code: 'lesson_form',
      });
  }
}

function spansOf(token: Token, file: string): WrittenSpan[] {
  const spans: WrittenSpan[] = [];
  let strong = false;
  let href: string | null = null;
  for (const child of token.children ?? []) {
    switch (child.type) {
      case 'strong_open':
      case 'strong_close':
        strong = child.nesting === 1;
        break;
      case 'link_open':
        href = String(child.attrGet('href'));
        if (!/^\/(?!\/)/.test(href))
          throw new LessonError(file, `"${href}" leads out of this site.`, {
            code: 'lesson_link',
            values: { href },
          });
        break;
      case 'link_close':
        href = null;
        break;
      case 'softbreak':
        spans.push({ kind: 'text', text: ' ' });
        break;
      case 'text':
        if (child.content === '') break;
        if (href !== null) spans.push({ kind: 'link', text: child.content, href });
        else spans.push({ kind: strong ? 'strong' : 'text', text: child.content });
        break;
      default:
        throw new LessonError(
          file,
          `A lesson has no place for ${child.type} in "${token.content}".`,
          { code: 'lesson_form' },
        );
    }
  }
  return spans;
}
