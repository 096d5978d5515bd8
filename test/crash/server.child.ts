import type { PoolConfig } from 'pg';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the child is told before it starts: which tree to run, on which database. */
export interface ServerOrder {
  tree: string;
  connection: PoolConfig;
  port: number;
  dataDir: string;
}

// Runs the product of any tree, so that a tree with a planted bug is run in the same way.
process.once('message', (order: ServerOrder) => void serve(order));
process.once('disconnect', () => process.exit(1));

async function serve({ tree, connection, port, dataDir }: ServerOrder): Promise<void> {
  const load = (path: string) => import(pathToFileURL(join(tree, path)).href);
  const [{ createApp }, { readConfig }] = await Promise.all([
    load('server/entry/app/app.ts'),
    load('server/platform/config/index.ts'),
  ]);
  const config = readConfig({ PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const app = await createApp({ config, connection });
  await app.http.listen({ host: '127.0.0.1', port });
  process.send?.('ready');
}
