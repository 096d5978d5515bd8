import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './place.mjs';

const script = join(root, 'bin/build.mjs');
const stamp = join(root, '.build/built');
const sources = [
  'web',
  'rules',
  'content/phrases',
  'bin/build.mjs',
  'package-lock.json',
  'vite.config.ts',
];

/** Builds the pages when something they are made of is newer than the last build. */
export function buildPages(node) {
  if (!existsSync(script)) return;
  const began = Date.now();
  if (existsSync(stamp) && newestIn(sources) < statSync(stamp).mtimeMs) return;
  say('Building the pages …');
  const run = spawnSync(node, [script], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.status !== 0)
    throw new Error(`The pages could not be built:\n${run.stdout}${run.stderr}`.trim());
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(stamp, '');
  // A file saved while the build ran is newer than its beginning, and so is built next time.
  utimesSync(stamp, began / 1000, began / 1000);
}

function newestIn(names) {
  let newest = 0;
  for (const name of names) {
    const path = join(root, name);
    if (!existsSync(path)) continue;
    const about = statSync(path);
    newest = Math.max(newest, about.mtimeMs);
    if (!about.isDirectory()) continue;
    for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
      newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
    }
  }
  return newest;
}
