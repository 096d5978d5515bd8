import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readTip, type Tip } from '#rules/guidance/index.ts';

const folder = join(import.meta.dirname, '../../../../content/tips');
let kept: ReadonlyMap<string, Tip> | undefined;

/** The tips this copy of the product came with, by id, read once. @throws when a file has problems. */
export function shippedTips(): ReadonlyMap<string, Tip> {
  kept ??= new Map(
    globSync('*.yaml', { cwd: folder })
      .toSorted()
      .map((file) => readTip(parse(readFileSync(join(folder, file), 'utf8')), ['en', 'es']))
      .map((tip) => [tip.id, tip]),
  );
  return kept;
}
