import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './database-error.ts';

export interface OwnerLock {
  release(): void;
}

interface Holder {
  pid: number;
  born: string;
}

/**
 * Makes this process the only one that may touch the cluster in `folder`.
 * @throws DatabaseError naming the process that has it.
 */
export function takeOwnerLock(folder: string): OwnerLock {
  const path = join(folder, 'owner.pid');
  const mine = JSON.stringify({ pid: process.pid, born: birthOf(process.pid) } satisfies Holder);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (linked(draft, path)) return { release: () => release(path, mine) };
      const holder = holderOf(folder);
      if (holder !== undefined) {
        throw new DatabaseError(
          `The data directory ${folder} is in use by process ${holder}: stop that one first, or set DATA_DIR to another directory.`,
        );
      }
      setAside(path);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  throw new DatabaseError(
    `Several processes are starting on ${folder}: start one, then try again.`,
  );
}

/** The process id that has the cluster in `folder` open, when it is alive. */
export function holderOf(folder: string): number | undefined {
  const holder = readHolder(join(folder, 'owner.pid'));
  return holder !== undefined && birthOf(holder.pid) === holder.born ? holder.pid : undefined;
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function setAside(path: string): void {
  const stale = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, stale);
  } catch {
    return;
  }
  rmSync(stale, { force: true });
}

function release(path: string, mine: string): void {
  try {
    if (readFileSync(path, 'utf8') === mine) rmSync(path);
  } catch {
    return;
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    if (typeof holder.pid !== 'number' || typeof holder.born !== 'string') return undefined;
    return { pid: holder.pid, born: holder.born };
  } catch {
    return undefined;
  }
}

// A process id alone is reused after a reboot; with the moment it was born it is not.
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    if (process.platform === 'linux') return 'gone';
  }
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch {
    return 'gone';
  }
}
