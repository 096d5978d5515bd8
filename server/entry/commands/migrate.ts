import type { Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

export const command: Command = {
  name: 'migrate',
  summary: 'bring the database to the schema of this version, forward only',
  usage: 'migrate [--json]\n  --json  print what is applied as JSON',
  needsDatabase: 'migrated',
  async run(args, { database, print }) {
    const { flags } = readArguments(args, { flags: ['json'] });
    const { migrationState } = await import('#platform/database/index.ts');
    const { applied } = await migrationState(database().owner);
    const line = `The database is up to date: ${applied.length} migrations, the last is ${applied.at(-1) ?? 'none'}.`;
    print(flags.has('json') ? JSON.stringify({ applied }) : line);
    return 0;
  },
};
