import { flushCompileCache } from 'node:module';
import type { CommandContext } from './cli/command.ts';
import { CommandError } from './cli/command.ts';
import { demoPeople, isDemo } from '#foundation/identity/index.ts';
import type { Database } from '#platform/db/index.ts';
import { createApp } from './app/app.ts';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

/** Serves until `stopping` aborts, then lets requests end and resolves. */
export async function serve(context: CommandContext): Promise<void> {
  const { config, say, stopping } = context;
  const app = await createApp({ config, connection: context.database().app });
  try {
    const demo = await isDemo(app.ground.database);
    if (demo && !LOOPBACK.test(config.host) && !config.demoOnNetwork) {
      throw new CommandError(
        `This is a demo, where anyone can sign in with one click: keep HOST on 127.0.0.1, or set DEMO_ON_NETWORK=1 to let ${config.host} reach it.`,
      );
    }
    await app.http
      .listen({ host: config.host, port: config.port })
      .catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EADDRINUSE'
          ? new CommandError(`Port ${config.port} is in use: set PORT to another number.`)
          : error;
      });
    say(`Parley answers at ${config.baseUrl}`);
    // Written now, so that also a start after kill -9 is a quick one.
    flushCompileCache();
    if (demo) await sayWho(app.ground.database, say);
    await new Promise<void>((resolve) => {
      if (stopping.aborted) resolve();
      stopping.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    await app.stop();
  }
}

async function sayWho(database: Database, say: (line: string) => void): Promise<void> {
  say('\nThis is the demo. Sign in as one of these with one click:');
  for (const person of await demoPeople(database, 'en'))
    say(`  ${person.name.padEnd(20)} ${person.what}`);
}
