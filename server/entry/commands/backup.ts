import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packFolder, unpack } from '#platform/archive/index.ts';
import { parleyVersion, type Config } from '#platform/config/index.ts';
import { closeCleanly, holderOf, takeOwnerLock } from '#platform/database/index.ts';
import { CommandError, UsageError, type Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

// What the next start makes anew, or what names this machine's processes.
const without = ['lib', 'sockets', 'owner.pid', 'server.log', 'launch-mode'].map(
  (name) => `postgres/${name}`,
);

export const command: Command = {
  name: 'backup',
  summary: 'write database, attachments and keys into one checked file (Parley stopped)',
  usage: 'backup FILE\n  FILE  a new file, such as parley-2027-01-31.tar.gz',
  needsDatabase: false,
  async run(args, { config, say }) {
    const { positionals } = readArguments(args, { positionals: ['FILE'] });
    const file = resolve(positionals[0] ?? '');
    checkTarget(file, config);
    const cluster = join(config.dataDir, 'postgres');
    await closeCleanly(cluster);
    const lock = takeOwnerLock(cluster);
    try {
      const files = await packAndReadBack(file, config.dataDir);
      const { size } = await stat(file);
      say(
        `Backed up ${files} files into ${file} (${(size / 1e6).toFixed(1)} MB), read back and right.`,
      );
    } finally {
      lock.release();
    }
    return 0;
  },
};

function checkTarget(file: string, config: Config): void {
  if (config.databaseUrl !== undefined) {
    throw new CommandError(
      'With DATABASE_URL the database is yours to back up: use pg_dump, and copy DATA_DIR beside it.',
    );
  }
  if (existsSync(file)) throw new UsageError(`${file} exists already: name a new file.`);
  if (file.startsWith(`${config.dataDir}/`)) {
    throw new UsageError(`${file} is inside the data directory: name a file outside it.`);
  }
  const cluster = join(config.dataDir, 'postgres');
  if (!existsSync(join(cluster, 'cluster'))) {
    throw new CommandError(`There is nothing to back up in ${config.dataDir}.`);
  }
  const holder = holderOf(cluster);
  if (holder === undefined) return;
  throw new CommandError(
    `Parley is running on this data (process ${holder}): stop it, then back up.`,
  );
}

async function packAndReadBack(file: string, folder: string): Promise<number> {
  const draft = `${file}.part`;
  await rm(draft, { force: true });
  const about = { parley: parleyVersion, postgres: '18', at: new Date().toISOString() };
  try {
    const packed = await packFolder({ folder, file: draft, about, without });
    await unpack(draft);
    await rename(draft, file);
    return packed;
  } finally {
    await rm(draft, { force: true });
  }
}
