import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '#platform/ids/index.ts';
import { freezeClosures, readCharterFile } from '#foundation/governance/index.ts';
import { loadActor, type PersonActor } from '#foundation/people/index.ts';
import { sendMessage } from '#product/messaging/index.ts';
import { triageReactions } from '#product/triage/index.ts';
import type { TransactionReaction } from '#platform/outbox/index.ts';
import { peopleWorld, type PeopleWorld, type TestGround } from './people-world.ts';

const charterPath = join(import.meta.dirname, '../../content/charters/riverside.yaml');
const teamSlugs = [
  'family-nurses',
  'family-physicians',
  'cardiology-nurses',
  'refills',
  'intake',
] as const;
type TeamSlug = (typeof teamSlugs)[number];

export interface Sent {
  threadId: string;
  workItemId: string;
  messageId: string;
}

/** A clinic at work: its people, its teams, and patients who write through the real command. */
export interface DeskWorld {
  ground: TestGround;
  ask: PeopleWorld['ask'];
  organizationId: string;
  clinics: { family: string; cardiology: string };
  teams: Record<TeamSlug, string>;
  staff: Record<
    'dana' | 'joy' | 'haddad' | 'tom' | 'kofi' | 'gloria' | 'priya' | 'stranger',
    PersonActor
  >;
  marisol: PersonActor;
  /** Sends as the patient; `threadId` adds to a thread that stands. */
  send(body: string, options?: { topicId?: string; threadId?: string }): Promise<Sent>;
  /** A fresh key and request for a command on a work item. */
  on(workItemId: string): { workItemId: string; requestId: string; idempotencyKey: string };
  itemOf(threadId: string): Promise<Record<string, unknown>>;
  /** Lets every reply leave, as if the time to take it back had passed. */
  release(): Promise<void>;
  close(): Promise<void>;
}

export async function deskWorld(): Promise<DeskWorld> {
  const people = await peopleWorld(
    () => triageReactions as unknown as TransactionReaction<never>[],
  );
  const { ground, ask } = people;
  const organizationId = await people.addOrganization('riverside');
  const family = await people.addClinic(organizationId, 'family-medicine');
  const cardiology = await people.addClinic(organizationId, 'cardiology');
  await putCharter(people, organizationId);
  const teams = await addTeams(people, organizationId, family, cardiology);
  const made = await addStaff(people, organizationId, { family, cardiology }, teams);
  const patient = await people.addPerson(organizationId, {
    name: 'Marisol Vega',
    email: 'marisol@home.example',
    patientOf: family,
  });
  const actorOf = async (who: {
    organizationId: string;
    personId: string;
    accountId: string;
  }): Promise<PersonActor> => {
    const actor = await loadActor(ground.database, { ...who, sessionId: newId('ses') });
    if (actor === undefined) throw new Error('Nobody there.');
    return actor;
  };
  const stranger = await addStranger(people);
  const entries = await Promise.all(
    Object.entries({ ...made, stranger }).map(
      async ([key, who]) => [key, await actorOf(who)] as const,
    ),
  );
  const marisol = await actorOf({ organizationId, ...patient });
  return {
    ground,
    ask,
    organizationId,
    clinics: { family, cardiology },
    teams,
    staff: Object.fromEntries(entries) as DeskWorld['staff'],
    marisol,
    send: (body, options = {}) => send(people, marisol, body, options),
    on: (workItemId) => ({ workItemId, requestId: newId('req'), idempotencyKey: newId('key') }),
    itemOf: async (threadId) =>
      (await ask('SELECT * FROM work_item WHERE thread_id = $1', [threadId]))[0] ?? {},
    release: async () => {
      const past = new Date(Math.min(ground.clock.now(), Date.now()) - 1000).toISOString();
      await ask('UPDATE message SET release_at = $1 WHERE release_at > $1', [past]);
    },
    close: () => people.close(),
  };
}

async function putCharter({ ask, ground }: PeopleWorld, organizationId: string): Promise<void> {
  const source = readFileSync(charterPath, 'utf8');
  const { document } = readCharterFile(source);
  if (document === undefined) throw new Error('The charter has problems.');
  const began = ground.clock.now() - 1000;
  await ask(
    'INSERT INTO charter_version (organization_id, id, version, source, document, effective_at) VALUES ($1, $2, 1, $3, $4, $5)',
    [
      organizationId,
      newId('chv'),
      source,
      JSON.stringify(await freezeClosures(document, began)),
      new Date(began).toISOString(),
    ],
  );
}

async function addTeams(
  { ask }: PeopleWorld,
  organizationId: string,
  family: string,
  cardiology: string,
): Promise<DeskWorld['teams']> {
  const clinicOf: Partial<Record<TeamSlug, string>> = {
    'family-nurses': family,
    'family-physicians': family,
    'cardiology-nurses': cardiology,
  };
  const ids = Object.fromEntries(
    teamSlugs.map((slug) => [slug, newId('tea')]),
  ) as DeskWorld['teams'];
  for (const slug of teamSlugs) {
    await ask(
      'INSERT INTO team (organization_id, id, slug, clinic_id, names) VALUES ($1, $2, $3, $4, $5)',
      [organizationId, ids[slug], slug, clinicOf[slug] ?? null, JSON.stringify({ en: slug })],
    );
  }
  return ids;
}

type Clinics = DeskWorld['clinics'];

async function addStaff(
  people: PeopleWorld,
  organizationId: string,
  { family, cardiology }: Clinics,
  teams: DeskWorld['teams'],
) {
  const { ask } = people;
  const add = async (name: string, role: string, clinicId: string, memberOf: readonly string[]) => {
    const email = `${name.split(' ')[0]?.toLowerCase()}@riverside.example`;
    const made = await people.addPerson(organizationId, {
      name,
      email,
      staff: { role, clinicIds: [clinicId] },
    });
    for (const teamId of memberOf) {
      await ask(
        'INSERT INTO team_member (organization_id, team_id, person_id) VALUES ($1, $2, $3)',
        [organizationId, teamId, made.personId],
      );
    }
    return { organizationId, ...made };
  };
  const nurses = teams['family-nurses'];
  const made = {
    dana: await add('Dana Whitfield', 'nurse', family, [nurses, teams.intake]),
    joy: await add('Joy Okafor', 'medical_assistant', family, [nurses]),
    haddad: await add('Amir Haddad', 'physician', family, [teams['family-physicians']]),
    tom: await add('Tom Nguyen', 'pharmacist', family, [teams.refills]),
    kofi: await add('Kofi Mensah', 'nurse', cardiology, [teams['cardiology-nurses']]),
    gloria: await add('Gloria Nash', 'front_desk', family, []),
    priya: await add('Priya Raman', 'clinic_manager', family, []),
  };
  await ask('UPDATE staff_member SET manager = true WHERE person_id = $1', [made.priya.personId]);
  return made;
}

/** A nurse of another organization, who must see nothing of this one. */
async function addStranger(people: PeopleWorld) {
  const organizationId = await people.addOrganization('lakeside');
  const clinicId = await people.addClinic(organizationId, 'lakeside-clinic');
  await putCharter(people, organizationId);
  const who = await people.addPerson(organizationId, {
    name: 'Sam Reed',
    email: 'sam@lakeside.example',
    staff: { role: 'nurse', clinicIds: [clinicId] },
  });
  return { organizationId, ...who };
}

async function send(
  { ask, ground }: PeopleWorld,
  patient: PersonActor,
  body: string,
  { topicId = 'side-effect', threadId }: { topicId?: string; threadId?: string },
): Promise<Sent> {
  const draftId = newId('dra');
  await ask(
    'INSERT INTO draft (organization_id, id, author_id, patient_id, thread_id, topic_id, body) VALUES ($1, $2, $3, $3, $4, $5, $6)',
    [patient.organizationId, draftId, patient.personId, threadId ?? null, topicId, body],
  );
  const sent = await sendMessage(ground, patient, {
    draftId,
    safetySeen: true,
    requestId: newId('req'),
  });
  if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent));
  const [item] = await ask<{ id: string }>('SELECT id FROM work_item WHERE thread_id = $1', [
    sent.threadId,
  ]);
  return { threadId: sent.threadId, messageId: sent.messageId, workItemId: item?.id ?? '' };
}
