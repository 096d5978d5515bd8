import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/** Installs exactly what the lock names, checked against its hashes, running no package's scripts. */
export function npmCi(folder, node, failure) {
  const run = spawnSync(
    'npm',
    [
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
    },
  );
  if (run.error?.code === 'ENOENT')
    throw new Error(
      'Parley needs npm, which is not in PATH: install Node.js with npm from nodejs.org.',
    );
  if (run.status === 0) return;
  const words = `${run.stdout}\n${run.stderr}`.trim().split('\n').slice(-12).join('\n');
  throw new Error(`${failure} (npm ci in ${folder}):\n${words}`);
}
