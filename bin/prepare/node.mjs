import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCi } from './npm.mjs';
import { root, say } from './place.mjs';

const oldest = '22.18';
const brought = join(root, '.node');
const recipe = join(root, 'bin/node');

/** The path of a Node.js that runs TypeScript: the one at hand, or one that npm brings once. */
export function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  const wanted = wantedVersion(name);
  const binary = join(brought, 'node_modules', name, 'bin/node');
  const there = existsSync(binary) ? versionIn(join(brought, 'node_modules', name)) : undefined;
  if (there !== undefined && there === wanted) return binary;
  checkThatOneCanBeBrought(wanted);
  bring(wanted);
  if (existsSync(binary)) return binary;
  throw new Error(`npm brought no ${name}: install Node.js 24 from nodejs.org, then try again.`);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function checkThatOneCanBeBrought(wanted) {
  const have = `Parley needs Node.js ${oldest} or newer and this is ${process.versions.node}`;
  if (process.env.NO_NODE_FETCH === '1') {
    throw new Error(
      `${have}; NO_NODE_FETCH=1 forbids fetching one: install Node.js 24, or unset it.`,
    );
  }
  if (wanted === undefined) {
    throw new Error(
      `${have}; for ${process.platform} on ${process.arch} there is none to bring: install Node.js 24 from nodejs.org.`,
    );
  }
  if (process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime) {
    throw new Error(
      `${have}; the one Parley would bring needs glibc, which this system has not: install Node.js 24 from your distribution.`,
    );
  }
}

function wantedVersion(name) {
  const lock = JSON.parse(readFileSync(join(recipe, 'package-lock.json'), 'utf8'));
  return lock.packages[`node_modules/${name}`]?.version;
}

function versionIn(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}

function bring(version) {
  say(`Bringing Node.js ${version} through npm into .node (once, about 190 MB) …`);
  mkdirSync(brought, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(recipe, file), join(brought, file));
  }
  npmCi(brought, process.execPath, 'Node.js could not be brought');
}
