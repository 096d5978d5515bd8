import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { logLevels, type LogLevel } from '#platform/log/index.ts';

/** A setting with a value that cannot work, in one sentence that says what to change. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export interface Config {
  port: number;
  host: string;
  /** Absolute. Holds the embedded database, attachments and keys. */
  dataDir: string;
  /** The address people type, without a trailing slash; mail links start with it. */
  baseUrl: string;
  databaseUrl: string | undefined;
  databaseAppUrl: string | undefined;
  /** Without it mail is kept in the outbox folder of the data directory, and nothing is sent. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Lets a demo, which has one-click sign-in, answer on a network. */
  demoOnNetwork: boolean;
  logLevel: LogLevel;
}

const root = join(import.meta.dirname, '../../..');

const switchSetting = (name: string) =>
  z
    .enum(['0', '1'], `${name} must be 1 or 0.`)
    .default('0')
    .transform((text) => text === '1');

const urlSetting = (name: string, protocols: string[], example: string) =>
  z
    .string()
    .refine(
      (text) =>
        protocols.some((protocol) => text.startsWith(`${protocol}://`)) &&
        URL.canParse(hosted(text)),
      {
        error: `${name} must be an address such as ${example}.`,
      },
    );

// PostgreSQL allows an address without a host, for a socket; URL does not.
function hosted(text: string): string {
  return text.replace(/^(postgres(?:ql)?:\/\/(?:[^/@]*@)?)\//, '$1localhost/');
}

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT must be a number from 0 to 65535, such as 8080.')
    .transform(Number)
    .refine((port) => port <= 65_535, {
      error: 'PORT must be a number from 0 to 65535, such as 8080.',
    })
    .default(8080),
  HOST: z
    .string()
    .refine((host) => isIP(host) > 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host), {
      error: 'HOST must be an IP address or a host name, such as 127.0.0.1 or 0.0.0.0.',
    })
    .default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .default(join(root, '.data'))
    .transform((path) => resolve(path)),
  BASE_URL: urlSetting('BASE_URL', ['http', 'https'], 'https://messages.example.org').optional(),
  DATABASE_URL: urlSetting(
    'DATABASE_URL',
    ['postgres', 'postgresql'],
    'postgres://parley:password@localhost:5432/parley',
  ).optional(),
  DATABASE_APP_URL: urlSetting(
    'DATABASE_APP_URL',
    ['postgres', 'postgresql'],
    'postgres://parley_app:password@localhost:5432/parley',
  ).optional(),
  SMTP_URL: urlSetting(
    'SMTP_URL',
    ['smtp', 'smtps'],
    'smtp://user:password@mail.example.org:587',
  ).optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^<>\r\n]*<?[^\s@<>]+@[^\s@<>]+>?$/,
      'MAIL_FROM must be an e-mail address, such as Parley <no-reply@example.org>.',
    )
    .default('Parley <no-reply@localhost.localdomain>'),
  DEMO_ON_NETWORK: switchSetting('DEMO_ON_NETWORK'),
  LOG_LEVEL: z.enum(logLevels, `LOG_LEVEL must be one of ${logLevels.join(', ')}.`).default('info'),
  NO_NODE_FETCH: switchSetting('NO_NODE_FETCH'),
});

/** The names of all settings; a test holds docs/operating.md to this list. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

/**
 * Reads the settings. An empty variable counts as absent.
 * @throws ConfigError for the first value that cannot work.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const outcome = schema.safeParse(given);
  if (!outcome.success)
    throw new ConfigError(outcome.error.issues[0]?.message ?? 'A setting is wrong.');
  const settings = outcome.data;
  if (settings.DATABASE_APP_URL !== undefined && settings.DATABASE_URL === undefined) {
    throw new ConfigError('DATABASE_APP_URL needs DATABASE_URL: set both, or neither.');
  }
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir: settings.DATA_DIR,
    baseUrl: (settings.BASE_URL ?? localUrl(settings.HOST, settings.PORT)).replace(/\/+$/, ''),
    databaseUrl: settings.DATABASE_URL,
    databaseAppUrl: settings.DATABASE_APP_URL,
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    demoOnNetwork: settings.DEMO_ON_NETWORK,
    logLevel: settings.LOG_LEVEL,
  };
}

function localUrl(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
