import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserAt, programAt } from '#entry/lessons/programs.ts';
import { say } from './run-step.ts';

/** The browser without its window, for its speed; any other serves. */
const LIGHT = 'chromium-headless-shell';

/** What films and sound of lessons are made with. */
const mediaPrograms = ['ffmpeg', 'espeak-ng'];

/** The programs of an older PostgreSQL, to hold stores and migrations to; undefined when there are none. */
export function findOlderPostgres(): string | undefined {
  return ['15', '16', '17']
    .map((version) => `/usr/lib/postgresql/${version}/bin`)
    .find((folder) => existsSync(join(folder, 'initdb')));
}

/** Installs what the tests need where that is ours to do: as root on a system with apt. */
export function installForTests(): void {
  const asRoot = process.geteuid?.() === 0 && succeeds('apt-get', ['--version']);
  if (asRoot && programAt(LIGHT) === undefined) install([LIGHT]);
  const missing = [
    ...(browserAt() === undefined ? ['chromium'] : []),
    ...(findOlderPostgres() === undefined ? ['postgresql-15'] : []),
    ...mediaPrograms.filter((name) => programAt(name) === undefined),
  ];
  if (missing.length === 0) return;
  if (!asRoot) {
    say(`The tests want ${missing.join(', ')}: install with apt-get install ${missing.join(' ')}.`);
    return;
  }
  install(missing);
}

function install(names: readonly string[]): void {
  apt(['update', '-qq']);
  for (const name of names) {
    say(`Installing ${name} with apt-get …`);
    apt(['install', '-y', '-qq', '--no-install-recommends', name]);
  }
}

function apt(args: readonly string[]): void {
  const run = spawnSync('apt-get', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) say(`apt-get ${args.join(' ')}: ${run.stderr.trim().slice(-600)}`);
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
