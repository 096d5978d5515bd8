import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  path: string;
  text: string;
  isTest: boolean;
}

export const root = join(import.meta.dirname, '../..');
const rooms = ['bin', 'content', 'db', 'demo', 'docs', 'rules', 'server', 'test', 'web'];
const codeKinds = /\.(ts|tsx|mjs|sql|css)$/;
const builtOrBrought = /(^|\/)(node_modules|\.build|\.data|\.node)(\/|$)/;

/** Every path of the project, folders included. */
export function everyPath(): string[] {
  return rooms.flatMap(below).filter((path) => !builtOrBrought.test(path));
}

/** Every file with code. */
export function codeFiles(): SourceFile[] {
  return everyPath()
    .filter((path) => codeKinds.test(path))
    .map((path) => ({
      path,
      text: readFileSync(join(root, path), 'utf8'),
      isTest: /\.test\.tsx?$/.test(path) || path.startsWith('test/'),
    }));
}

function below(room: string): string[] {
  try {
    return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${room}/${path}`,
    );
  } catch {
    return [];
  }
}

/** The code without its comments, line for line. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/^(\s*)\/\/.*$/gm, '$1');
}

/** How many lines are nothing but comment. */
export function commentLines({ path, text }: SourceFile): number {
  if (path.endsWith('.sql')) return text.split('\n').filter((line) => /^\s*--/.test(line)).length;
  const blocks = text.match(/^[ \t]*\/\*[\s\S]*?\*\/[ \t]*$/gm) ?? [];
  const inBlocks = blocks.reduce((total, block) => total + block.split('\n').length, 0);
  return inBlocks + text.split('\n').filter((line) => /^\s*\/\//.test(line)).length;
}
