import pg, { type PoolConfig } from 'pg';

/** Whether any organization lives in the database; an empty one may be seeded with the demo. */
export async function holdsAnOrganization(owner: PoolConfig): Promise<boolean> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query('SELECT 1 FROM organization LIMIT 1');
    return rows.length > 0;
  } finally {
    await client.end();
  }
}
