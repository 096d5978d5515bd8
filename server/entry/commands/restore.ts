import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ArchiveError, unpack } from '#platform/archive/index.ts';
import type { Config } from '#platform/config/index.ts';
import { adoptCluster, holderOf } from '#platform/database/index.ts';
import { CommandError, type Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

export const command: Command = {
  name: 'restore',
  summary: 'put a backup into the data directory, after checking every file of it',
  usage:
    'restore FILE [--replace]\n  --replace  set aside what the data directory holds; it is kept beside it',
  needsDatabase: false,
  async run(args, { config, say }) {
    const { positionals, flags } = readArguments(args, {
      positionals: ['FILE'],
      flags: ['replace'],
    });
    const file = resolve(positionals[0] ?? '');
    checkPlace(file, config, flags.has('replace'));
    const draft = `${config.dataDir}.restoring`;
    await rm(draft, { recursive: true, force: true });
    try {
      await mkdir(draft, { recursive: true, mode: 0o700 });
      const { about, files } = await checked(file, draft);
      adoptCluster(join(draft, 'postgres'));
      const aside = await swapIn(draft, config.dataDir);
      say(`Restored ${files} files, backed up ${about['at']} by Parley ${about['parley']}.`);
      if (aside !== undefined)
        say(`What was there before is in ${aside}; remove it when you are content.`);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
    return 0;
  },
};

function checkPlace(file: string, config: Config, replace: boolean): void {
  if (config.databaseUrl !== undefined) {
    throw new CommandError(
      'With DATABASE_URL restore the database with its own tools, such as pg_restore.',
    );
  }
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  const holder = holderOf(join(config.dataDir, 'postgres'));
  if (holder !== undefined) {
    throw new CommandError(
      `Parley is running on this data (process ${holder}): stop it, then restore.`,
    );
  }
  const empty = !existsSync(config.dataDir) || readdirSync(config.dataDir).length === 0;
  if (empty || replace) return;
  throw new CommandError(
    `${config.dataDir} holds data already: name another DATA_DIR, or give --replace.`,
  );
}

async function checked(file: string, draft: string): ReturnType<typeof unpack> {
  try {
    return await unpack(file, draft);
  } catch (error) {
    if (error instanceof ArchiveError) throw new CommandError(error.message, { cause: error });
    throw error;
  }
}

async function swapIn(draft: string, dataDir: string): Promise<string | undefined> {
  await mkdir(dirname(dataDir), { recursive: true });
  const aside = `${dataDir}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  const had = existsSync(dataDir);
  if (had) await rename(dataDir, aside);
  await rename(draft, dataDir);
  return had ? aside : undefined;
}
