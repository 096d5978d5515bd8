import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskWorld, type DeskWorld } from '../../../test/harness/desk-world.ts';
import { handOff } from './hand-off.ts';
import { lookAsPatient } from './look-as-patient.ts';
import { reply } from './reply.ts';
import { writeNote } from './write-note.ts';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld();
});
afterAll(() => world.close());

const look = (actor: DeskWorld['marisol'], workItemId: string) =>
  lookAsPatient(world.ground, actor, workItemId, 'req_look');

describe('what a patient sees, looked at by staff', () => {
  test('has no word the patient can’t see: notes, reasons, replies that can be taken back', async () => {
    const { dana, haddad } = world.staff;
    const { threadId, workItemId } = await world.send('Do I take this pill with food?');
    await writeNote(world.ground, dana, { ...world.on(workItemId), body: 'CANARY-NOTE' });
    await reply(world.ground, dana, { ...world.on(workItemId), body: 'CANARY-REPLY' });
    await handOff(world.ground, dana, {
      ...world.on(workItemId),
      to: world.teams['family-physicians'],
      reason: 'CANARY-REASON',
    }).catch(() => undefined);
    // Eight seconds can pass on a busy machine before the next line looks.
    await world.ask(
      `UPDATE message SET release_at = now() + interval '1 hour' WHERE thread_id = $1 AND side = 'team'`,
      [threadId],
    );
    for (const reader of [dana, haddad]) {
      const { view, viewerName } = await look(reader, workItemId);
      expect(viewerName).toBe('Marisol Vega');
      expect(JSON.stringify(view)).not.toContain('CANARY');
      expect(view.thread.letters.map(({ body }) => body)).toEqual([
        'Do I take this pill with food?',
      ]);
    }
    await world.release();
    expect(JSON.stringify(await look(haddad, workItemId))).toContain('CANARY-REPLY');
    expect(JSON.stringify(await look(haddad, workItemId))).not.toMatch(/CANARY-(NOTE|REASON)/);
  });

  test('is on record, and leaves no trace on the patient’s line and no words they have not sent', async () => {
    const { gloria } = world.staff;
    const { threadId, workItemId } = await world.send('Where do I park?');
    const { view } = await look(gloria, workItemId);
    expect([view.mayWrite, view.replyDraft, view.thread.readers]).toEqual([false, null, []]);
    const readers = await world.ask('SELECT 1 FROM thread_reader WHERE thread_id = $1', [threadId]);
    expect(readers).toEqual([]);
    const entries = await world.ask(
      `SELECT actor_id, action FROM audit_entry WHERE subject_id = $1 AND action LIKE 'triage.look%'`,
      [workItemId],
    );
    expect(entries).toEqual([{ actor_id: gloria.personId, action: 'triage.look_as_patient' }]);
  });

  test('is refused to another clinic, another organization and the patient’s own address', async () => {
    const { workItemId } = await world.send('Is my form ready?');
    for (const reader of [world.staff.kofi, world.staff.stranger, world.marisol])
      await expect(look(reader, workItemId)).rejects.toThrow('not_found');
  });

  test('of a conversation one person opened in confidence is theirs, and nobody’s once they may not read it', async () => {
    const { threadId, workItemId } = await world.send('Something only I know.');
    const confide = (opener: string) =>
      world.ask(`UPDATE thread SET visibility = 'confidential', opened_by = $2 WHERE id = $1`, [
        threadId,
        opener,
      ]);
    await confide(world.marisol.personId);
    expect((await look(world.staff.dana, workItemId)).viewerName).toBe('Marisol Vega');
    // Whoever opened it acts for the patient no longer: then nobody on their side sees it.
    await confide(world.staff.kofi.personId);
    await expect(look(world.staff.dana, workItemId)).rejects.toThrow('not_found');
  });
});
