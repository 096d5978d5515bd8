import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, say } from './place.mjs';

const waitForMs = 600_000;

/** Runs `work` while no other command of this checkout runs its own: two installs would spoil each other. */
export async function one(name, work) {
  const lock = join(root, `.node/${name}.lock`);
  mkdirSync(join(root, '.node'), { recursive: true });
  let waits = false;
  for (const giveUpAt = Date.now() + waitForMs; !taken(lock);) {
    if (Date.now() > giveUpAt)
      throw new Error(`Another command holds ${lock}: remove that directory if none is running.`);
    if (!waits) say('Waiting for another command that is preparing this checkout …');
    waits = true;
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!holderLives(lock)) rmSync(lock, { recursive: true, force: true });
  return false;
}

function holderLives(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT') return isNew(lock);
    return error.code === 'EPERM';
  }
}

// Between making the directory and writing its pid there is a moment without one.
function isNew(lock) {
  try {
    return Date.now() - statSync(lock).mtimeMs < 5_000;
  } catch {
    return false;
  }
}
