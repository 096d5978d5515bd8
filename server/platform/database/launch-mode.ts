import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './database-error.ts';

/** How PostgreSQL, which refuses to run as root, gets a plain identity. */
export type LaunchMode = 'direct' | 'user-namespace' | 'setuid';

export interface Launch {
  command: string;
  arguments: string[];
  identity: { uid?: number; gid?: number };
}

const nobody = 65534;
const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`];

/** Chooses once per data directory: each mode leaves files with another owner. */
export function chooseLaunchMode(folder: string): LaunchMode {
  const path = join(folder, 'launch-mode');
  const recorded = existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
  const possible = possibleModes();
  if (recorded === undefined) {
    const chosen = possible[0] ?? 'direct';
    writeFileSync(path, `${chosen}\n`);
    return chosen;
  }
  const kept = possible.find((mode) => mode === recorded);
  if (kept === undefined) {
    throw new DatabaseError(
      `The data directory ${folder} was made in ${recorded} mode, which this system or account cannot use: run as the account that made it, or set DATA_DIR to a new directory and restore a backup.`,
    );
  }
  return kept;
}

/** Hands a folder over where PostgreSQL runs as an account other than ours. */
export function handOver(mode: LaunchMode, folder: string): void {
  if (mode === 'setuid') chownSync(folder, nobody, nobody);
}

/** Gives a restored cluster to the account that will run it. */
export function adoptCluster(folder: string): void {
  if (chooseLaunchMode(folder) !== 'setuid') return;
  const cluster = join(folder, 'cluster');
  for (const path of ['', ...readdirSync(cluster, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(cluster, path), nobody, nobody);
  }
}

export function launchFor(mode: LaunchMode, command: string, args: string[]): Launch {
  const tied = canSetParentDeathSignal() ? ['setpriv', '--pdeathsig', 'INT', command] : [command];
  const line = mode === 'user-namespace' ? ['unshare', ...namespace, ...tied] : tied;
  return {
    command: line[0] ?? command,
    arguments: [...line.slice(1), ...args],
    identity: mode === 'setuid' ? { uid: nobody, gid: nobody } : {},
  };
}

function possibleModes(): LaunchMode[] {
  if (process.geteuid?.() !== 0) return ['direct'];
  return succeeds('unshare', [...namespace, 'true']) ? ['user-namespace', 'setuid'] : ['setuid'];
}

function canSetParentDeathSignal(): boolean {
  return process.platform === 'linux' && succeeds('setpriv', ['--pdeathsig', 'INT', 'true']);
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
