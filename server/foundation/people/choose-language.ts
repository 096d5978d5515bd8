import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from './actor.ts';
import type { LanguageChosen } from './people.events.ts';
import { setLanguage } from './people.store.ts';

/** The language a person reads in and is written to. */
export async function chooseLanguage(
  ground: Ground,
  actor: PersonActor,
  input: { language: string; requestId: string },
): Promise<void> {
  const { organizationId, personId } = actor;
  const at = ground.clock.now();
  await ground.database.transaction(actor.scope, async (tx) => {
    setLanguage(tx, organizationId, personId, input.language);
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, input.requestId),
      action: 'people.choose_language',
      subjectKind: 'person',
      subjectId: personId,
      detail: { language: input.language },
      at,
    });
    const event: LanguageChosen = { kind: 'people.language_chosen', organizationId, at, personId };
    await ground.events.publish(tx, event);
  });
}
