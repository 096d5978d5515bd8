import { isAbsolute } from 'node:path';
import { findNode } from './prepare/node.mjs';
import { installPackages } from './prepare/packages.mjs';
import { buildPages } from './prepare/pages.mjs';
import { one } from './prepare/one-at-a-time.mjs';

// Plain JavaScript for Node 20: this runs before anything newer is there. It prints the path of the
// Node.js to go on with, and nothing else, on standard output.
const [name = '', argument = ''] = process.argv.slice(2);
const needsPages = ['start', 'test', 'bench', 'lessons', 'courses'].some(
  (word) => word === name || word === argument,
);

try {
  const node = await one('preparing', async () => {
    const found = findNode();
    installPackages(found);
    if (needsPages) buildPages(found);
    return found;
  });
  if (!isAbsolute(node)) throw new Error(`The path of Node.js is not absolute: ${node}.`);
  process.stdout.write(node);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
