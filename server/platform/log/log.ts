export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * The only things a log line may say. Each is a name, a number or a pattern that we chose;
 * free text, addresses with their query, and names of people have no field.
 */
export interface LogFields {
  component?: string;
  requestId?: string;
  method?: string;
  /** The route's pattern, such as `/threads/:id`, never the address that was asked for. */
  route?: string;
  status?: number;
  durationMs?: number;
  command?: string;
  organizationId?: string;
  accountId?: string;
  event?: string;
  reaction?: string;
  job?: string;
  attempt?: number;
  count?: number;
  port?: number;
  host?: string;
  version?: string;
  migration?: string;
  signal?: string;
  errorName?: string;
  errorCode?: string;
  /** Frames only: the message of an error may quote what a person wrote. */
  errorFrames?: string;
}

export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** A logger that adds `fields` to every line. */
  with(fields: LogFields): Logger;
}

const allowed: ReadonlySet<string> = new Set<keyof LogFields>([
  ...(['component', 'requestId', 'method', 'route', 'status', 'durationMs', 'command'] as const),
  ...(['organizationId', 'accountId', 'event', 'reaction', 'job', 'attempt', 'count'] as const),
  ...(['port', 'host', 'version', 'migration', 'signal'] as const),
  ...(['errorName', 'errorCode', 'errorFrames'] as const),
]);
const maximumCharacters = 2_000;

export interface LoggerOptions {
  level: LogLevel;
  write?: (line: string) => void;
  now?: () => number;
}

/** `message` must be a constant of the program; what varies goes into `fields`. */
export function createLogger(options: LoggerOptions, standing: LogFields = {}): Logger {
  const write = options.write ?? ((line: string) => void process.stderr.write(line));
  const now = options.now ?? Date.now;
  const threshold = logLevels.indexOf(options.level);
  const say = (level: LogLevel) => (message: string, fields?: LogFields) => {
    if (logLevels.indexOf(level) < threshold) return;
    const time = new Date(now()).toISOString();
    write(
      `${JSON.stringify({ time, level, message, ...admitted(standing), ...admitted(fields) })}\n`,
    );
  };
  return {
    debug: say('debug'),
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
    with: (fields) => createLogger(options, { ...standing, ...fields }),
  };
}

/** What may be said of an error: its class, its code and where it arose, not its message. */
export function fieldsOfError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const code = (error as { code?: unknown }).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    errorName: error.name,
    ...(typeof code === 'string' ? { errorCode: code } : {}),
    errorFrames: frames
      .slice(0, 8)
      .map((line) => line.trim())
      .join(' | '),
  };
}

function admitted(fields: LogFields = {}): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!allowed.has(name)) continue;
    if (typeof value === 'number') kept[name] = value;
    if (typeof value === 'string') kept[name] = value.slice(0, maximumCharacters);
  }
  return kept;
}
