import { runOnce, type Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import type { LinkWanted } from '#foundation/identity/index.ts';
import { auditActor, systemScope, type PersonActor } from '#foundation/people/index.ts';
import {
  findLogIn,
  findPatient,
  findSession,
  insertSession,
  markLinkSent,
  markPracticed,
  saveSession,
  type TeachingSession,
} from './teaching.store.ts';

interface Keys {
  idempotencyKey: string;
  requestId: string;
}

const intentionOf = (actor: PersonActor, key: string, request: unknown) => ({
  organizationId: actor.organizationId,
  actorId: actor.personId,
  key,
  request,
});

/** Begins a sitting with a patient of one of the actor's clinics. Answers its id. */
export function startTeaching(
  ground: Ground,
  actor: PersonActor,
  asked: { patientId: string; language: string },
  keys: Keys,
): Promise<string> {
  const { organizationId, personId } = actor;
  const intention = intentionOf(actor, keys.idempotencyKey, ['training.start_teaching', asked]);
  return runOnce(ground.database, actor.scope, intention, async (tx) => {
    const clinics = actor.staff?.clinicIds ?? [];
    const patient = await findPatient(tx, organizationId, clinics, asked.patientId);
    if (patient === undefined) throw notFound();
    const at = ground.clock.now();
    const id = newId('tch', at);
    const { clinicId } = patient;
    const session = { organizationId, id, staffId: personId, at, clinicId, ...asked };
    insertSession(tx, session);
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, keys.requestId),
      action: 'training.start_teaching',
      subjectKind: 'teaching_session',
      subjectId: id,
      aboutId: patient.id,
      at,
    });
    return id;
  });
}

function auditTaught(
  ground: Ground,
  tx: Transaction,
  actor: PersonActor,
  keys: Keys,
  session: TeachingSession,
  detail: { finished: boolean } | { practiced: true },
): void {
  recordAudit(tx, {
    organizationId: actor.organizationId,
    actor: auditActor(actor, keys.requestId),
    action: 'training.save_teaching',
    subjectKind: 'teaching_session',
    subjectId: session.id,
    aboutId: session.patientId,
    detail,
    at: ground.clock.now(),
  });
}

/** Keeps what was said back and taken home; `finish` closes the sitting, and nothing hangs on it. */
export function saveTeaching(
  ground: Ground,
  actor: PersonActor,
  id: string,
  taught: Pick<TeachingSession, 'saidBack' | 'handout' | 'practiced'> & { finish: boolean },
  keys: Keys,
): Promise<'saved'> {
  const { organizationId, personId } = actor;
  const intention = intentionOf(actor, keys.idempotencyKey, ['training.save_teaching', id, taught]);
  return runOnce(ground.database, actor.scope, intention, async (tx) => {
    const session = await findSession(tx, organizationId, personId, id);
    if (session === undefined) throw notFound();
    const at = ground.clock.now();
    const { finish, ...rest } = taught;
    const finishedAt = session.finishedAt ?? (finish ? at : null);
    saveSession(tx, organizationId, id, { ...rest, finishedAt });
    auditTaught(ground, tx, actor, keys, session, { finished: finishedAt !== null });
    return 'saved' as const;
  });
}

/** The practice message was sent at the tablet: it is on record without anybody's tick. Nothing for a sitting of someone else's. */
export function notePracticed(
  ground: Ground,
  actor: PersonActor,
  id: string,
  keys: Keys,
): Promise<'noted'> {
  const { organizationId, personId } = actor;
  const intention = intentionOf(actor, keys.idempotencyKey, ['training.note_practiced', id]);
  return runOnce(ground.database, actor.scope, intention, async (tx) => {
    const session = await findSession(tx, organizationId, personId, id);
    if (session === undefined || session.practiced) return 'noted' as const;
    markPracticed(tx, organizationId, id);
    auditTaught(ground, tx, actor, keys, session, { practiced: true });
    return 'noted' as const;
  });
}

/** Mails the patient their own link to choose a password. Whoever teaches never sees it. */
export async function handOverSignIn(
  ground: Ground,
  actor: PersonActor,
  id: string,
  keys: Keys,
): Promise<'sent' | 'no_log_in'> {
  const { organizationId, personId } = actor;
  const session = await ground.database.transaction(actor.scope, (tx) =>
    findSession(tx, organizationId, personId, id),
  );
  if (session === undefined) throw notFound();
  const { patientId } = session;
  const account = await ground.database.transaction(systemScope(organizationId), (tx) =>
    findLogIn(tx, organizationId, patientId),
  );
  if (account === undefined) return 'no_log_in';
  const intention = intentionOf(actor, keys.idempotencyKey, ['training.hand_over_sign_in', id]);
  return runOnce(ground.database, actor.scope, intention, async (tx) => {
    const at = ground.clock.now();
    markLinkSent(tx, organizationId, id, at);
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, keys.requestId),
      action: 'training.hand_over_sign_in',
      subjectKind: 'teaching_session',
      subjectId: id,
      aboutId: patientId,
      at,
    });
    await ground.events.publish<LinkWanted>(tx, {
      kind: 'identity.link_wanted',
      organizationId,
      at,
      accountId: account.accountId,
      personId: patientId,
      purpose: account.hasPassword ? 'reset_password' : 'first_password',
      wishId: newId('lnk', at),
    });
    return 'sent' as const;
  });
}
