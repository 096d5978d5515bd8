import { advise, type Advice } from '#rules/guidance/index.ts';
import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { WORDS_AT_MOST, type About, type Words } from './voice.ts';
import type { VoiceProblem } from './voices.errors.ts';
import type { VoiceGiven } from './voices.events.ts';
import { insertVoice, type NewVoice } from './voices.store.ts';

export type Given =
  | { kind: 'given'; voiceId: string; alert: Advice['alert']; screen: Advice['screen'] }
  | { kind: 'problem'; problem: VoiceProblem; field: keyof Words };

/** Keeps what somebody says of a lesson, a tip or a rule. Words that may be urgent are kept too, and the answer says so. */
export async function giveVoice(
  ground: Ground,
  actor: PersonActor,
  about: About,
  words: Words,
  keys: { idempotencyKey: string; requestId: string },
): Promise<Given> {
  const tooLong = (['helped', 'confused', 'wouldChange'] as const).find(
    (field) => words[field].length > WORDS_AT_MOST,
  );
  if (tooLong !== undefined) return { kind: 'problem', problem: 'too_long', field: tooLong };
  const all = [words.helped, words.confused, words.wouldChange].filter((text) => text !== '');
  if (all.length === 0) return { kind: 'problem', problem: 'say_something', field: 'helped' };
  const rules = await rulesInForce(ground, actor.organizationId);
  const clinicId = clinicOf(actor);
  const at = ground.clock.now();
  const read =
    actor.staff === null
      ? advise({ body: all.join('\n') }, rules.forClinic(clinicId ?? ''), {
          now: at,
          author: 'patient',
          clinicOpen: true,
        })
      : undefined;
  const voice = {
    organizationId: actor.organizationId,
    personId: actor.personId,
    side: actor.staff === null ? ('patient' as const) : ('staff' as const),
    clinicId,
    about,
    charterVersion: rules.version,
    language: actor.language,
    words,
    at,
  };
  const voiceId = await keep(ground, actor, voice, keys);
  return { kind: 'given', voiceId, alert: read?.alert ?? 'none', screen: read?.screen ?? 'none' };
}

/** The clinic whose managers hear it; null for staff of several clinics, whom every manager hears. */
function clinicOf(actor: PersonActor): string | null {
  if (actor.staff === null) return actor.ownClinicId ?? actor.proxyFor[0]?.clinicId ?? null;
  const [first, ...more] = actor.staff.clinicIds;
  return more.length === 0 ? (first ?? null) : null;
}

function keep(
  ground: Ground,
  actor: PersonActor,
  voice: Omit<NewVoice, 'id'>,
  keys: { idempotencyKey: string; requestId: string },
): Promise<string> {
  const { organizationId, about, words, at } = voice;
  const intention = {
    organizationId,
    actorId: actor.personId,
    key: keys.idempotencyKey,
    request: ['voices.give', about, words],
  };
  return runOnce(ground.database, actor.scope, intention, async (tx) => {
    const id = newId('voi', at);
    insertVoice(tx, { ...voice, id });
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, keys.requestId),
      action: 'voices.give',
      subjectKind: 'voice',
      subjectId: id,
      detail: { about: `${about.kind}:${about.id}` },
      at,
    });
    await ground.events.publish<VoiceGiven>(tx, {
      kind: 'voices.given',
      organizationId,
      voiceId: id,
      side: voice.side,
      at,
    });
    return id;
  });
}
