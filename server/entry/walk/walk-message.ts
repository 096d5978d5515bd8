import { randomUUID } from 'node:crypto';
import type { Ground } from '#platform/ground.ts';
import { listOrganizations, rulesInForce } from '#foundation/governance/index.ts';
import { loadActor, type PersonActor } from '#foundation/people/index.ts';
import { adviseFor, saveDraft, sendMessage, startDraft } from '#product/messaging/index.ts';
import { createGround } from '../app/ground.ts';
import { CommandError, type CommandContext } from '../cli/command.ts';
import { walkers, whereItWent } from './walk.store.ts';

export interface WalkRow {
  id: string;
  text: string;
  subject?: string | undefined;
  lang?: string | undefined;
}

export interface Walked {
  id: string;
  topic: string;
  kind: string;
  team: string;
  urgency: string;
  promised_at: string | null;
  advice: string[];
  work_item_state: string;
}

/** Sends messages through the same commands as the web does: start, choose a topic, save, see the safety page, send. */
export async function createWalk(context: CommandContext) {
  const { ground } = createGround({ config: context.config, connection: context.database().app });
  const organization = (await listOrganizations(ground.database)).find(
    (each) => each.slug === 'riverside',
  );
  if (organization === undefined)
    throw new CommandError('walk sends as demo patients: it needs the demo, in an empty DATA_DIR.');
  const people = await walkers(ground.database, organization.id, 'family-medicine');
  const actors = new Map<string, PersonActor>();
  let turn = 0;
  const nextActor = async (language: string): Promise<PersonActor> => {
    const speaking = people.filter((person) => person.language === language);
    const person = (speaking.length > 0 ? speaking : people)[
      turn++ % Math.max(1, speaking.length || people.length)
    ];
    if (person === undefined) throw new CommandError('The demo has no patients to send as.');
    const known =
      actors.get(person.person_id) ??
      (await loadActor(ground.database, {
        organizationId: organization.id,
        personId: person.person_id,
        accountId: person.account_id,
        sessionId: 'walk',
      }));
    if (known === undefined) throw new CommandError('A demo patient is gone.');
    actors.set(person.person_id, known);
    return known;
  };
  return {
    send: async (row: WalkRow): Promise<Walked> =>
      walkOne(ground, organization.id, await nextActor(row.lang ?? 'en'), row),
    end: () => ground.database.close(),
  };
}

async function walkOne(
  ground: Ground,
  organizationId: string,
  actor: PersonActor,
  row: WalkRow,
): Promise<Walked> {
  const requestId = randomUUID();
  const rules = await rulesInForce(ground, organizationId);
  const charter = rules.forClinic(actor.ownClinicId ?? '');
  const words = { subject: row.subject ?? '', body: row.text };
  const advice = adviseFor(words, charter, actor.language, ground.clock.now());
  const kind = advice.topics[0]?.kind ?? 'other_admin';
  const topic = charter.topics.find((each) => each.kind === kind) ?? charter.topics.at(-1);
  const draftId = await startDraft(ground, actor, actor.personId, requestId);
  await saveDraft(ground, actor, draftId, { ...words, ...(topic ? { topicId: topic.id } : {}) });
  const outcome = await sendMessage(ground, actor, { draftId, safetySeen: true, requestId });
  if (outcome.kind !== 'sent')
    throw new CommandError(`The message ${row.id} was not sent: ${outcome.kind}.`);
  const went = await whereItWent(ground.database, organizationId, outcome.threadId);
  if (went === undefined) throw new CommandError(`The message ${row.id} has no work item.`);
  return {
    id: row.id,
    topic: went.topic_id,
    kind: went.topic_kind,
    team: went.team,
    urgency: went.urgency,
    promised_at: went.promised_at === null ? null : new Date(went.promised_at).toISOString(),
    advice: [
      ...new Set([
        ...advice.flags.map((flag) => `${flag.tier}:${flag.concept}`),
        ...advice.watch.map((flag) => `watch:${flag.concept}`),
        ...advice.tips.map((tip) => `tip:${tip.id}`),
      ]),
    ],
    work_item_state: went.state,
  };
}
