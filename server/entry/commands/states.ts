import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

export const statesPath = join(import.meta.dirname, '../../../docs/states.md');

export const command: Command = {
  name: 'states',
  summary: 'render docs/states.md from the transition tables in the code',
  usage:
    'states [--check]\n  --check  change nothing; exit 1 when docs/states.md is not what the code says',
  needsDatabase: false,
  async run(args, { say }) {
    const { flags } = readArguments(args, { flags: ['check'] });
    const { renderStates } = await import('../states/render-states.ts');
    const text = renderStates();
    if (flags.has('check')) {
      const same = readFileSync(statesPath, 'utf8') === text;
      if (!same) say('docs/states.md is not what the code says: bin/parley states.');
      return same ? 0 : 1;
    }
    writeFileSync(statesPath, text);
    return 0;
  },
};
