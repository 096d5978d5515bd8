import { commandNames, loadCommand } from './registry.ts';

const exitCodes = [
  'Exit codes',
  '  0  done',
  '  1  the work failed; one sentence says why',
  '  2  the call was wrong: unknown command, option or argument',
  '  130 or 143  stopped by Ctrl-C or by a termination signal',
];

/** The page `bin/parley help` prints: every command with its line. */
export async function overview(): Promise<string> {
  const commands = await Promise.all(commandNames().map(loadCommand));
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Parley: secure messaging between patients and their care teams.',
    '',
    'bin/parley COMMAND [options]     bin/parley help COMMAND',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    ...exitCodes,
    '',
    'Beside it: bin/start (serve), bin/test, bin/ci, bin/bench. Settings: docs/operating.md.',
  ].join('\n');
}

/** The page of one command: what it does, how it is called, what each option means. */
export async function pageOf(name: string): Promise<string> {
  const { summary, usage } = await loadCommand(name);
  const lines = usage
    .split('\n')
    .map((line) => (line.startsWith(' ') ? line : `bin/parley ${line}`));
  return [summary, '', ...lines].join('\n');
}
