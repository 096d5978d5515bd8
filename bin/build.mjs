#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, '.build');
const inputs = [
  'web/**/*.*',
  'rules/**/*.*',
  'content/phrases/**/*.json',
  'vite.config.ts',
  'bin/build.mjs',
  'package-lock.json',
];
const isTest = (path) => /\.test\.tsx?$/.test(path);

function stampOf() {
  const hash = createHash('sha256');
  for (const path of globSync(inputs, { cwd: root }).toSorted())
    if (!isTest(path))
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function isFresh(stamp) {
  const stampFile = join(out, 'stamp');
  return (
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp &&
    existsSync(join(out, 'server/pages.js')) &&
    existsSync(join(out, 'client/assets.json')) &&
    existsSync(join(out, 'course/course.js'))
  );
}

function writeIcon() {
  const drawing = readFileSync(join(root, 'web/ui/logo/mark.svg'));
  const name = `mark-${createHash('sha256').update(drawing).digest('hex').slice(0, 8)}.svg`;
  writeFileSync(join(out, 'client/assets', name), drawing);
  return `/assets/${name}`;
}

function chunksBehind(manifest, entry) {
  const seen = new Set();
  const visit = (key) => {
    for (const next of manifest[key]?.imports ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      visit(next);
    }
  };
  visit(entry);
  return [...seen].map((key) => `/${manifest[key].file}`);
}

const nameOf = (key) => key.replace(/^web\//, '').replace(/\.island\.tsx?$/, '');

/** Writes .build/client/assets.json: addresses by meaning, so that the server need not read Vite's manifest. */
function writeAssets() {
  const manifest = JSON.parse(readFileSync(join(out, 'client/.vite/manifest.json'), 'utf8'));
  const entries = Object.entries(manifest);
  const fileOf = (end) => {
    const found = entries.find(([key]) => key.endsWith(end));
    if (!found) throw new Error(`The build has no ${end}.`);
    return `/${found[1].file}`;
  };
  const islands = entries.filter(([key]) => /\.island\.tsx?$/.test(key));
  const assets = {
    styles: {
      patient: fileOf('web/ui/styles/patient.css'),
      clinic: fileOf('web/ui/styles/clinic.css'),
    },
    font: fileOf('atkinson-hyperlegible-next-latin-wght-normal.woff2'),
    icon: writeIcon(),
    islands: Object.fromEntries(islands.map(([key, { file }]) => [nameOf(key), `/${file}`])),
    chunks: Object.fromEntries(islands.map(([key]) => [nameOf(key), chunksBehind(manifest, key)])),
  };
  writeFileSync(join(out, 'client/assets.json'), `${JSON.stringify(assets, null, 2)}\n`);
}

/** Beside each text file its compressed twins, so that no request pays for compressing it. */
function compressAssets() {
  for (const path of globSync('client/assets/*.{js,css,svg}', { cwd: out })) {
    const content = readFileSync(join(out, path));
    writeFileSync(join(out, `${path}.gz`), gzipSync(content, { level: 9 }));
    writeFileSync(join(out, `${path}.br`), brotliCompressSync(content));
  }
}

const stamp = stampOf();
if (isFresh(stamp) && !process.argv.includes('--force')) {
  console.log('The web build is fresh.');
} else {
  const started = performance.now();
  mkdirSync(out, { recursive: true });
  for (const mode of ['client', 'server', 'course'])
    await build({ configFile: join(root, 'vite.config.ts'), mode });
  writeAssets();
  compressAssets();
  writeFileSync(join(out, 'stamp'), stamp);
  console.log(`Built the web in ${Math.round(performance.now() - started)} ms.`);
}
