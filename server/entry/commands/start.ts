import type { Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

export const command: Command = {
  name: 'start',
  summary: 'serve Parley; bin/start is the same; an empty data directory gets the demo',
  usage:
    'start\n  Settings such as PORT and DATA_DIR are environment variables: docs/operating.md.',
  needsDatabase: 'seeded',
  endsWithinMs: 10_000,
  async run(args, context) {
    readArguments(args, {});
    const { serve } = await import('../server.ts');
    await serve(context);
    return 0;
  },
};
