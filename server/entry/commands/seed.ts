import { CommandError, UsageError, type Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

export const command: Command = {
  name: 'seed',
  summary: 'fill an empty database with the demo, or grow the demo to any size',
  usage: [
    'seed [--patients N] [--days D]',
    '  --patients  how many patients the pretend health system has (20000); messages grow with them',
    '  --days      how many days of messages (90)',
    '  Repeating it with larger numbers adds; messages beyond the first ninety days repeat their words.',
  ].join('\n'),
  needsDatabase: 'seeded',
  async run(args, context) {
    const { values } = readArguments(args, { values: ['patients', 'days'] });
    const patients = wholeNumber('patients', values['patients'], 20_000);
    const days = wholeNumber('days', values['days'], 90);
    if (values['patients'] === undefined && values['days'] === undefined) return 0;
    const { growDemo } = await import('../seed/index.ts');
    const grown = await growDemo({
      owner: context.database().owner,
      patients,
      days,
      tell: (line) =>
        process.stderr.isTTY ? process.stderr.write(`\r${line.padEnd(78)}`) : context.say(line),
    });
    if (grown === undefined)
      throw new CommandError(
        'This database holds no demo: seed grows only the pretend health system.',
      );
    context.say(`\nAdded ${grown.toLocaleString('en')} messages.`);
    return 0;
  },
};

function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--${name} must be a whole number, such as ${otherwise}.`);
  return number;
}
