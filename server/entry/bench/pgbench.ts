import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PoolConfig } from 'pg';
import { percentiles, type Measured } from './percentiles.ts';

const run = promisify(execFile);

export async function hasPgbench(): Promise<boolean> {
  return run('pgbench', ['--version']).then(
    () => true,
    () => false,
  );
}

/** Runs one script of the minimal job and answers what PostgreSQL alone can do here. */
export async function runPgbench(
  owner: PoolConfig,
  script: string,
  connections: number,
  seconds: number,
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pgbench-'));
  try {
    writeFileSync(join(folder, 'job.sql'), script);
    await run(
      'pgbench',
      [
        '--host',
        String(owner.host),
        '--port',
        String(owner.port ?? 5432),
        '--username',
        String(owner.user),
        '--no-vacuum',
        '--protocol',
        'prepared',
        '--file',
        join(folder, 'job.sql'),
        '--client',
        String(connections),
        '--jobs',
        '1',
        '--time',
        String(seconds),
        '--log',
        '--log-prefix',
        join(folder, 'log'),
        String(owner.database),
      ],
      {
        env: {
          ...process.env,
          PGPASSWORD: typeof owner.password === 'string' ? owner.password : '',
        },
        maxBuffer: 1e8,
      },
    );
    const latencies: number[] = [];
    for (const file of readdirSync(folder).filter((name) => name.startsWith('log'))) {
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
        const microseconds = Number(line.split(' ')[2]);
        if (Number.isFinite(microseconds)) latencies.push(microseconds / 1000);
      }
    }
    return percentiles(latencies, seconds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
