import { createConnection, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { PoolConfig } from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  name: string;
  /** Owns the tables; sees every row. */
  owner: PoolConfig;
  /** What requests work as; row-level security binds it. */
  app: PoolConfig;
}

const leases: Socket[] = [];

/** Gives back what `testDatabase` lent. */
export function endLeases(): void {
  for (const lease of leases.splice(0)) lease.end();
}

/**
 * A fresh, migrated database, gone when the test file ends:
 * `const database = await testDatabase();` at the top of the file or in `beforeAll`.
 * The first call of a run starts the server (about a second), each further one takes about 30 ms.
 */
export async function testDatabase(): Promise<TestDatabase> {
  // The open connection is the lease: when this file ends, or its process, the database is dropped.
  const lease = createConnection(inject('databaseDoor'));
  leases.push(lease);
  for await (const line of createInterface(lease)) {
    lease.unref();
    const answer = JSON.parse(line) as TestDatabase | { error: string };
    if ('error' in answer) throw new Error(answer.error);
    return answer;
  }
  throw new Error('The test database server ended early.');
}
