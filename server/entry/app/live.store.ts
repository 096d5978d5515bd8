import { sql } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';

/** Which of these threads the database shows this person, under their own scope. */
export async function visibleThreads(
  ground: Ground,
  actor: PersonActor,
  threadIds: readonly string[],
): Promise<Set<string>> {
  const rows = await ground.database.transaction(actor.scope, (transaction) =>
    transaction.query<{ id: string }>(sql`
      SELECT id FROM thread
      WHERE organization_id = ${actor.organizationId} AND id = ANY (${[...threadIds]}::text[])`),
  );
  return new Set(rows.map((row) => row.id));
}
