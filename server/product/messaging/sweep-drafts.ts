import type { Ground } from '#platform/ground.ts';
import { systemScope } from '#foundation/people/index.ts';
import { deleteWordless } from './draft.store.ts';

/** Long enough that nobody still has the page open to write on it. */
const KEPT_MILLISECONDS = 7 * 24 * 3_600_000;

/** Deletes drafts of one organization that were opened a week ago and never written in. Answers how many. */
export function sweepDrafts(ground: Ground, organizationId: string): Promise<number> {
  const before = ground.clock.now() - KEPT_MILLISECONDS;
  return ground.database.transaction(systemScope(organizationId), (transaction) =>
    deleteWordless(transaction, organizationId, before),
  );
}
