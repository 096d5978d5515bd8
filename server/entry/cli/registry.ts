import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './command.ts';

const folder = join(import.meta.dirname, '../commands');

/** The names of all commands, from the files that hold them. */
export function commandNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
}

/** Loads one command, and with it only the modules that this command needs. */
export async function loadCommand(name: string): Promise<Command> {
  const module = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as {
    command: Command;
  };
  return module.command;
}
