import type { DemoConversation, World } from '#demo/riverside/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import { searchWords } from '#product/messaging/index.ts';
import type { SeedContext } from './seed-people.ts';
import type { LearningTale, ReadMessage } from './seed-learning.ts';
import { openedAgain } from './opened-again.ts';
import { playThread, type ThreadTale } from './play-thread.ts';

export interface PersonTale {
  name: string;
  role: string;
  birthDate: string | null;
  teamSlug: string | null;
}

/** Plays every conversation of the world into rows. Answers how many messages there are. */
export async function seedConversations(
  world: World,
  context: SeedContext,
  charterOf: (clinicSlug: string) => ResolvedCharter,
  progress: (messages: number) => void,
  learning?: LearningTale,
): Promise<number> {
  const people = peopleOf(world);
  let messages = 0;
  for (const conversation of world.conversations) {
    learning?.note(conversation);
    const tale = playThread(
      conversation,
      charterOf(conversation.clinic),
      (key) => people.get(key),
      relationOf(world, conversation),
      context.until,
    );
    const read = learning?.read(conversation, charterOf(conversation.clinic)) ?? null;
    messages += writeTale(tale, conversation, context, read);
    if (context.writer.full()) {
      await context.writer.flush();
      progress(messages);
    }
  }
  await context.writer.flush();
  return messages;
}

function peopleOf(world: World): Map<string, PersonTale> {
  const people = new Map<string, PersonTale>();
  for (const staff of world.staff) {
    const name = [staff.title, staff.given, staff.family].filter(Boolean).join(' ');
    people.set(staff.key, {
      name,
      role: staff.role,
      birthDate: null,
      teamSlug: staff.teams[0] ?? null,
    });
  }
  for (const patient of world.patients) {
    people.set(patient.key, {
      name: `${patient.given} ${patient.family}`,
      role: 'patient',
      birthDate: patient.birthDate,
      teamSlug: null,
    });
  }
  for (const carer of world.carers) {
    people.set(carer.key, {
      name: `${carer.given} ${carer.family}`,
      role: 'proxy',
      birthDate: null,
      teamSlug: null,
    });
  }
  return people;
}

const relations = new WeakMap<World, Map<string, string>>();

function relationOf(world: World, conversation: DemoConversation): string {
  if (conversation.openedBy === conversation.patient) return 'patient';
  const known =
    relations.get(world) ??
    new Map(
      [...world.proxies].map((proxy) => [`${proxy.person} ${proxy.patient}`, proxy.relation]),
    );
  relations.set(world, known);
  return known.get(`${conversation.openedBy} ${conversation.patient}`) ?? 'proxy';
}

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

function writeTale(
  tale: ThreadTale,
  conversation: DemoConversation,
  context: SeedContext,
  read: ReadMessage | null,
): number {
  const { writer, organizationId, idOf } = context;
  const opened = conversation.steps[0]?.at ?? context.began;
  const threadId = idOf('thr', conversation.key, opened);
  const patientId = idOf('per', conversation.patient);
  const openedBy = idOf('per', conversation.openedBy);
  const clinicId = idOf('cli', conversation.clinic);
  const visibility = conversation.confidential ? 'confidential' : 'participants';
  const keys = {
    organization_id: organizationId,
    thread_id: threadId,
    patient_id: patientId,
    clinic_id: clinicId,
    opened_by: openedBy,
    visibility,
  };
  writer.add(
    'thread',
    threadRow(tale, conversation, context, { threadId, patientId, openedBy, clinicId, visibility }),
  );
  tale.messages.forEach((message, index) => {
    const id = idOf('msg', `${conversation.key}/${index}`, message.at);
    const written = {
      ...keys,
      side: message.side,
      author_id: idOf('per', message.by),
      author_team_id: message.teamSlug ? idOf('tea', message.teamSlug) : null,
      sent_at: iso(message.at),
      release_at: iso(message.at),
    };
    writer.add('message', {
      ...written,
      id,
      author_name: message.name,
      author_role: message.role,
      asks: message.asks,
      body: message.body,
      answers: message.answers,
      guidance: index === 0 ? read : null,
    });
    writer.add('message_search', {
      ...written,
      message_id: id,
      words: searchWords(`${conversation.subject} ${tale.patientName} ${message.body}`),
    });
  });
  tale.promises.forEach((promise, index) =>
    writer.add('promise', {
      organization_id: organizationId,
      id: idOf('prm', `${conversation.key}/${index}`, promise.at),
      thread_id: threadId,
      message_id: idOf('msg', `${conversation.key}/${promise.message}`, promise.at),
      team_id: idOf('tea', promise.teamSlug),
      clause: `promise.${conversation.topicId}`,
      charter_version: 1,
      made_at: iso(promise.at),
      promised_at: iso(promise.promisedAt),
      answered_at: iso(promise.answeredAt),
    }),
  );
  writeWork(tale, conversation, context, { threadId, patientId, clinicId });
  writeTraces(tale, conversation, context, keys);
  return tale.messages.length;
}

interface TaleIds {
  threadId: string;
  patientId: string;
  clinicId: string;
}

function threadRow(
  tale: ThreadTale,
  conversation: DemoConversation,
  context: SeedContext,
  ids: TaleIds & { openedBy: string; visibility: string },
) {
  const { idOf } = context;
  const { holder } = tale;
  return {
    organization_id: context.organizationId,
    id: ids.threadId,
    patient_id: ids.patientId,
    patient_name: tale.patientName,
    clinic_id: ids.clinicId,
    opened_by: ids.openedBy,
    visibility: ids.visibility,
    topic_id: conversation.topicId,
    topic_kind: conversation.topicKind,
    subject: conversation.subject,
    language: conversation.language,
    urgency: conversation.urgency,
    screen: conversation.confidential
      ? 'safety'
      : conversation.urgency === 'emergency'
        ? 'emergency'
        : 'none',
    public_status: tale.status,
    status_from: iso(tale.openedAt),
    team_id: idOf('tea', tale.teamSlug),
    holder_id: holder ? idOf('per', holder.key) : null,
    holder_name: holder?.name ?? null,
    holder_role: holder?.role ?? null,
    holder_since: iso(holder?.since ?? null),
    promised_at: iso(tale.promisedAt),
    asked_at: iso(tale.askedAt),
    answered_at: iso(tale.answered?.at ?? null),
    answered_by_name: tale.answered?.name ?? null,
    answered_by_role: tale.answered?.role ?? null,
    was_answered: tale.wasAnswered,
    closed_at: iso(tale.closedAt),
    charter_version: 1,
    message_count: tale.messages.length,
    last_message_at: iso(tale.messages.at(-1)?.at ?? tale.openedAt),
    created_at: iso(tale.openedAt),
  };
}

function writeWork(
  tale: ThreadTale,
  conversation: DemoConversation,
  context: SeedContext,
  ids: TaleIds,
): void {
  const { idOf } = context;
  const proxy = conversation.openedBy !== conversation.patient;
  const owner = tale.work.state === 'waiting' ? null : tale.holder;
  context.writer.add('work_item', {
    organization_id: context.organizationId,
    id: idOf('wrk', conversation.key, tale.openedAt),
    thread_id: ids.threadId,
    patient_id: ids.patientId,
    clinic_id: ids.clinicId,
    team_id: idOf('tea', tale.work.teamSlug),
    owner_id: owner ? idOf('per', owner.key) : null,
    owner_name: owner?.name ?? null,
    owner_role: owner?.role ?? null,
    claimed_until: tale.work.state === 'claimed' ? iso(context.until + 2 * 3_600_000) : null,
    state: tale.work.state,
    lane: tale.work.lane,
    queue_rank:
      tale.work.state === 'waiting_on_patient'
        ? 3
        : { emergency: 0, same_day: 1, regular: 2 }[tale.work.lane],
    due_at: iso(tale.work.dueAt),
    opened_at: iso(tale.openedAt),
    routed_by: conversation.urgency === 'as_promised' ? 'topic' : 'urgency',
    outcome: tale.work.outcome,
    closed_at: iso(tale.closedAt),
    changed_at: iso(tale.changedAt),
    patient_name: tale.patientName,
    patient_birth_date: tale.patientBirthDate,
    sender_name: proxy ? (tale.messages[0]?.name ?? null) : null,
    sender_relation: proxy ? (tale.messages[0]?.role ?? null) : null,
    subject: conversation.subject,
    language: conversation.language,
    has_attachment: false,
  });
}

function writeTraces(
  tale: ThreadTale,
  conversation: DemoConversation,
  context: SeedContext,
  keys: Record<string, string>,
): void {
  const { writer, idOf, organizationId } = context;
  tale.notes.forEach((note, index) =>
    writer.add('note', {
      organization_id: organizationId,
      id: idOf('not', `${conversation.key}/${index}`, note.at),
      thread_id: keys['thread_id'],
      clinic_id: keys['clinic_id'],
      author_id: idOf('per', note.by),
      author_name: note.name,
      author_role: note.role,
      body: note.body,
      written_at: iso(note.at),
    }),
  );
  tale.steps.forEach((step, index) =>
    writer.add('thread_step', {
      ...keys,
      id: idOf('stp', `${conversation.key}/${index}`, step.at),
      at: iso(step.at),
      kind: step.kind,
      by_id: idOf('per', step.by),
      by_name: step.name,
      by_role: step.role,
      detail: step.detail,
      shown_to: 'everyone',
    }),
  );
  for (const reader of [...tale.readers, ...openedAgain(tale, conversation, context)]) {
    writer.add('thread_reader', {
      ...keys,
      person_id: idOf('per', reader.key),
      person_name: reader.name,
      person_role: reader.role,
      first_read_at: iso(reader.first),
      last_read_at: iso(reader.last),
    });
  }
}
