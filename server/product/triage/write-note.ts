import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { mayRead } from './triage.permissions.ts';
import { insertNote, renewLease, type NoteAbout } from './triage.store.ts';
import { LEASE_MILLISECONDS } from './work-item.ts';
import { asHolder, textOf, workOnItem, type OnItem } from './work-on-item.ts';

export const NOTE_AT_MOST_CHARACTERS = 4000;

/** Writes an internal note. No patient page, search, print or export ever reads it. */
export function writeNote(
  ground: Ground,
  actor: PersonActor,
  input: OnItem & { body: string; about?: NoteAbout | undefined },
): Promise<{ noteId: string }> {
  const body = textOf(input.body, 'body', NOTE_AT_MOST_CHARACTERS);
  const { about } = input;
  const request = about === undefined ? { body } : { body, about };
  const command = { action: 'triage.write_note', request, allows: mayRead };
  return workOnItem(ground, actor, input, command, async ({ transaction, item, at }) => {
    const author = asHolder(actor);
    const noteId = newId('not', at);
    insertNote(transaction, item, {
      id: noteId,
      authorId: author.personId,
      authorName: author.name,
      authorRole: author.role,
      body,
      at,
      about,
    });
    renewLease(transaction, item.organizationId, item.id, actor.personId, at + LEASE_MILLISECONDS);
    return {
      result: { noteId },
      detail: { note: noteId, ...(about === undefined ? {} : { about }) },
      change: 'note_written',
      item,
    };
  });
}
