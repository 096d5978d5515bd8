import type { Transaction } from '#platform/db/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { NotDoneError } from '../governance.errors.ts';
import { findPlaces } from '../governance.store.ts';
import { findSource, listVersions, type CharterDraft } from './draft.store.ts';
import { covers, reachOf, reachOfChange, type Reach } from './reach.ts';
import { documentOf } from './readiness.ts';

/** Whom the draft concerns, against the version it was started from. */
export async function reachOfDraft(
  tx: Transaction,
  organizationId: string,
  draft: Pick<CharterDraft, 'source' | 'basedOn'>,
): Promise<Reach> {
  const base = documentOf((await findSource(tx, organizationId, draft.basedOn)) ?? '');
  const next = documentOf(draft.source);
  return base && next ? reachOfChange(base, next) : 'organization';
}

/** Whom a version concerns, against the one before it that was not called off. */
export async function reachOfVersion(
  tx: Transaction,
  organizationId: string,
  version: number,
): Promise<Reach> {
  const before = (await listVersions(tx, organizationId)).find(
    (each) => each.version < version && each.withdrawnAt === null,
  );
  const source = await findSource(tx, organizationId, version);
  return reachOfDraft(tx, organizationId, {
    source: source ?? '',
    basedOn: before?.version ?? version,
  });
}

/** @throws NotDoneError when a change goes further than this person speaks for. */
export async function demandReach(
  tx: Transaction,
  { organizationId, staff }: PersonActor,
  what: Reach,
): Promise<void> {
  const { clinics } = await findPlaces(tx, organizationId);
  if (!covers(reachOf(staff, clinics), what)) throw new NotDoneError({ kind: 'not_yours' });
}
