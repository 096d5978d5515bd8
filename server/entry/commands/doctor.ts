import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { parleyVersion, type Config } from '#platform/config/index.ts';
import type { Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

type Findings = Record<string, string | number | boolean | string[]>;

export const command: Command = {
  name: 'doctor',
  summary: 'print what Parley finds: Node, database, migrations, directories, settings',
  usage: 'doctor [--json]\n  --json  print it as JSON; passwords are left out either way',
  needsDatabase: false,
  async run(args, { config, print }) {
    const { flags } = readArguments(args, { flags: ['json'] });
    const findings = { ...machine(), ...settings(config), ...(await database(config)) };
    if (flags.has('json')) print(JSON.stringify(findings));
    else for (const [name, value] of Object.entries(findings)) print(`${name.padEnd(22)}${value}`);
    return 'problem' in findings ? 1 : 0;
  },
};

function machine(): Findings {
  return {
    parley: parleyVersion,
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    memoryMb: Math.round(process.memoryUsage.rss() / 1e6),
  };
}

function settings(config: Config): Findings {
  const folder = existsSync(config.dataDir) ? config.dataDir : join(config.dataDir, '..');
  const { bavail, bsize } = statfsSync(existsSync(folder) ? folder : '/');
  return {
    address: config.baseUrl,
    listensOn: `${config.host}:${config.port}`,
    dataDir: config.dataDir,
    freeDiskGb: Math.round((bavail * bsize) / 1e8) / 10,
    mail: config.smtpUrl === undefined ? 'kept on this machine' : new URL(config.smtpUrl).host,
    demoOnNetwork: config.demoOnNetwork,
    logLevel: config.logLevel,
  };
}

async function database(config: Config): Promise<Findings> {
  const { databaseVersion, DatabaseError, holderOf, migrationState, openDatabase } =
    await import('#platform/database/index.ts');
  const kind = config.databaseUrl === undefined ? 'embedded' : 'your own';
  const folder = join(config.dataDir, 'postgres');
  const holder = kind === 'embedded' ? holderOf(folder) : undefined;
  if (holder !== undefined) return { database: kind, state: `in use by process ${holder}` };
  if (kind === 'embedded' && !existsSync(folder)) return { database: kind, state: 'not made yet' };
  try {
    const open = await openDatabase({
      dataDir: config.dataDir,
      databaseUrl: config.databaseUrl,
      databaseAppUrl: config.databaseAppUrl,
    });
    try {
      const { applied, pending, unknown } = await migrationState(open.owner);
      const version = await databaseVersion(open.app);
      return {
        database: kind,
        state: 'answers',
        postgres: `${Math.floor(version / 10_000)}.${version % 10_000}`,
        migrations: applied.length,
        ...(pending.length > 0 ? { migrationsPending: pending } : {}),
        ...(unknown.length > 0
          ? { problem: `migrated by a newer Parley: ${unknown.join(', ')}` }
          : {}),
      };
    } finally {
      await open.stop();
    }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return { database: kind, problem: error.message };
  }
}
