import { ConfigError, readConfig, type Config } from '#platform/config/index.ts';
import { DatabaseError, type Database } from '#platform/database/index.ts';
import { createLogger, fieldsOfError } from '#platform/log/index.ts';
import { CommandError, UsageError, type Command, type CommandContext } from './cli/command.ts';
import { overview, pageOf } from './cli/help.ts';
import { commandNames, loadCommand } from './cli/registry.ts';
import { listenForSignals } from './cli/signals.ts';

const print = (text: string) => void process.stdout.write(`${text}\n`);
const say = (text: string) => void process.stderr.write(`${text}\n`);

// Whoever reads our output may have seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));

async function main([word = 'help', ...args]: readonly string[]): Promise<number> {
  const name = word === '--help' || word === '-h' ? 'help' : word;
  const asked = name === 'help' ? args[0] : name;
  if (asked !== undefined && !commandNames().includes(asked)) {
    say(`There is no command ${asked}. bin/parley help lists them.`);
    return 2;
  }
  if (asked === undefined) print(await overview());
  else if (name === 'help' || args.includes('--help')) print(await pageOf(asked));
  else return perform(await loadCommand(asked), args);
  return 0;
}

async function perform(command: Command, args: readonly string[]): Promise<number> {
  try {
    return await prepared(readConfig(), command, args);
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message}\n\n${await pageOf(command.name)}`);
      return 2;
    }
    if (isForPeople(error)) say(error.message);
    else unexpected(command.name, error);
    return 1;
  }
}

async function prepared(
  config: Config,
  command: Command,
  args: readonly string[],
): Promise<number> {
  const log = createLogger({ level: config.logLevel });
  const { stopping, untilStopped } = listenForSignals(command.endsWithinMs ?? 0);
  const run = (database?: Database): Promise<number> => {
    const needed = () => {
      if (database !== undefined) return database;
      throw new Error(`${command.name} does not declare needsDatabase.`);
    };
    const context: CommandContext = { config, log, say, print, stopping, database: needed };
    return Promise.race([command.run(args, context), untilStopped]);
  };
  if (command.needsDatabase === false) return run();
  const { withDatabase } = await import('./cli/with-database.ts');
  const code = await withDatabase({ config, log, say }, command.needsDatabase, run);
  if (stopping.aborted) process.exit(code);
  return code;
}

function isForPeople(error: unknown): error is Error {
  return [ConfigError, DatabaseError, CommandError].some((kind) => error instanceof kind);
}

// The terminal belongs to the operator; the log, which may be shipped away, gets no message.
function unexpected(name: string, error: unknown): void {
  createLogger({ level: 'error' }).error('command failed', {
    command: name,
    ...fieldsOfError(error),
  });
  if (process.stderr.isTTY && error instanceof Error) say(error.message);
}
