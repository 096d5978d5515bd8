import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '../actor.ts';
import type { RecordKind } from './record-kind.ts';
import {
  announce,
  contextFor,
  keepAnAdministrator,
  LastAdministratorError,
} from './save-records.ts';

/**
 * Ends a staff member, a care relation or a right to act for a patient. False when it would leave nobody who administers.
 * @throws HttpError 404 when there is no such record, or its kind has no end
 */
export async function endRecord(
  ground: Ground,
  actor: PersonActor,
  kind: RecordKind,
  input: { id: string; requestId: string },
): Promise<boolean> {
  const work = ground.database.transaction(actor.scope, async (tx) => {
    const context = await contextFor(ground, tx, actor);
    const { records } = await kind.read(tx, actor.organizationId, { id: input.id });
    const [stored] = records;
    if (stored === undefined || kind.end === undefined) throw notFound();
    const touched = kind.end(stored, context);
    recordAudit(tx, {
      organizationId: actor.organizationId,
      actor: auditActor(actor, input.requestId),
      action: `people.end_${kind.name}`,
      subjectKind: kind.name,
      subjectId: stored.id,
      at: context.at,
    });
    await announce(ground, context, touched);
    await keepAnAdministrator(kind, context);
    return true;
  });
  return work.catch((error: unknown) => {
    if (error instanceof LastAdministratorError) return false;
    throw error;
  });
}
