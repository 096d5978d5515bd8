import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './command.ts';

export interface ParsedArguments {
  positionals: string[];
  flags: ReadonlySet<string>;
  values: Readonly<Record<string, string>>;
}

/**
 * Reads `--flag`, `--name value` and positionals.
 * @throws UsageError for anything the command does not have.
 */
export function readArguments(
  args: readonly string[],
  has: { flags?: readonly string[]; values?: readonly string[]; positionals?: readonly string[] },
): ParsedArguments {
  const options: ParseArgsOptionsConfig = {};
  for (const name of has.flags ?? []) options[name] = { type: 'boolean' };
  for (const name of has.values ?? []) options[name] = { type: 'string' };
  const parsed = parsedOrRefused(args, options);
  const wanted = has.positionals ?? [];
  if (parsed.positionals.length > wanted.length) {
    throw new UsageError(`There is one word too many: ${parsed.positionals[wanted.length]}.`);
  }
  const missing = wanted[parsed.positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`);
  const given = Object.entries(parsed.values);
  return {
    positionals: parsed.positionals,
    flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
    values: Object.fromEntries(
      given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
  };
}

function parsedOrRefused(args: readonly string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
