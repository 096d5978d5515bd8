import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root, withoutComments, type SourceFile } from './source-files.ts';

export interface Import {
  from: string;
  /** A path of the project, or the name of a package. */
  to: string;
  isOurs: boolean;
  typesOnly: boolean;
}

const statement = /(?:^|\n|;)\s*(import|export)\s+(type\s+)?(?:[\w*${},\s]+?\sfrom\s+)?'([^']+)'/g;
const dynamic = /\bimport\(\s*'([^']+)'\s*,?\s*\)/g;

const aliases = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>;
  }
).imports;

/** Everything a file imports or re-exports, aliases and relative paths resolved. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const code = withoutComments(text);
  const fixed = [...code.matchAll(statement)].map((match) => ({
    target: match[3] ?? '',
    typesOnly: match[2] !== undefined,
  }));
  const lazy = [...code.matchAll(dynamic)].map((match) => ({
    target: match[1] ?? '',
    typesOnly: false,
  }));
  return [...fixed, ...lazy].map(({ target, typesOnly }) => {
    const ours = resolved(path, target);
    return { from: path, to: ours ?? target, isOurs: ours !== undefined, typesOnly };
  });
}

function resolved(from: string, target: string): string | undefined {
  if (target.startsWith('.')) return posix.join(posix.dirname(from), target);
  for (const [alias, folder] of Object.entries(aliases)) {
    const prefix = alias.slice(0, -1);
    if (target.startsWith(prefix)) {
      return posix.join(folder.slice(0, -1), target.slice(prefix.length));
    }
  }
  return undefined;
}

/** The first ring of files that import each other, if there is one. Types-only imports vanish when run and do not count. */
export function findCycle(imports: readonly Import[]): string[] | undefined {
  const edges = new Map<string, string[]>();
  for (const { from, to, isOurs, typesOnly } of imports) {
    if (isOurs && !typesOnly) edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    const seenAt = trail.indexOf(file);
    if (seenAt >= 0) return [...trail.slice(seenAt), file];
    if (done.has(file)) return undefined;
    for (const next of edges.get(file) ?? []) {
      const ring = visit(next, [...trail, file]);
      if (ring !== undefined) return ring;
    }
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const ring = visit(file, []);
    if (ring !== undefined) return ring;
  }
  return undefined;
}
