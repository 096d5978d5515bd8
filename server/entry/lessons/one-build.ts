import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { madeFolder } from '#product/training/index.ts';

const LOOK_AGAIN_MILLISECONDS = 300;
const WITHOUT_NAME_MILLISECONDS = 5000;

/**
 * Runs `work` while no other build writes into the same folder: two would clear away each other's files. A second one waits; what a
 * build that died has left is taken over. @returns undefined when it was stopped while it waited
 */
export async function oneBuild<Result>(
  dataDir: string,
  around: { say(line: string): void; stopping?: AbortSignal },
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const lock = join(madeFolder(dataDir), 'building');
  mkdirSync(madeFolder(dataDir), { recursive: true });
  for (let waits = false; !taken(lock); waits = true) {
    if (around.stopping?.aborted) return undefined;
    if (!waits) around.say('Another build of lessons is at work here. Waiting for it …');
    await pause(LOOK_AGAIN_MILLISECONDS);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  }
  if (!holderLives(lock)) rmSync(lock, { recursive: true, force: true });
  return false;
}

function holderLives(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    return code === 'ENOENT' ? isNew(lock) : code === 'EPERM';
  }
}

// Between making the folder and writing who made it there is a moment without a name.
function isNew(lock: string): boolean {
  try {
    return Date.now() - statSync(lock).mtimeMs < WITHOUT_NAME_MILLISECONDS;
  } catch {
    return false;
  }
}
