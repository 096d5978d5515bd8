import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import type { CharterEdit } from '../edit-charter-file.ts';
import type { Refusal } from '../governance.errors.ts';
import { saveDraft } from '../life-cycle/save-draft.ts';
import { startDraft, type Keys } from '../life-cycle/start-draft.ts';

interface Edited {
  /** The revision the person was looking at; 0 when there was no draft yet. */
  revision: number;
  edits: readonly CharterEdit[];
  /** What was edited, for the record. */
  about: string;
}

/** Writes what a form changed into the draft, opening one where there is none. Null when it is saved. */
export async function saveEdits(
  ground: Ground,
  actor: PersonActor,
  { revision, edits, about }: Edited,
  keys: Keys,
): Promise<Refusal | null> {
  let seen = revision;
  if (seen === 0) {
    const startKeys = { ...keys, idempotencyKey: `${keys.idempotencyKey}.start` };
    const started = await startDraft(ground, actor, startKeys);
    if ('refused' in started) return started.refused;
    seen = 1;
  }
  const change = { revision: seen, change: { edits }, clause: about };
  const saved = await saveDraft(ground, actor, change, keys);
  return 'refused' in saved ? saved.refused : null;
}
