import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCi } from './npm.mjs';
import { root, say } from './place.mjs';

/** Installs the packages unless what is installed is what the lock names. */
export function installPackages(node) {
  if (isInstalled()) return;
  say('Installing packages with npm …');
  npmCi(root, node, 'The packages could not be installed');
}

// npm writes what it installed into a lock of its own, last: its absence means an unfinished install.
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  const wanted = packagesIn('package-lock.json');
  if (installed === undefined || wanted === undefined) return false;
  const same = ([path, entry]) => {
    const there = installed[path];
    if (there === undefined)
      return path === '' || entry.optional === true || entry.devOptional === true;
    return there.version === entry.version && there.integrity === entry.integrity;
  };
  return (
    Object.entries(wanted).every(same) && Object.keys(installed).every((path) => path in wanted)
  );
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
