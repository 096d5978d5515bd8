import type { DemoConversation, DemoStep } from '#demo/riverside/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import { promisedAt, type AnswerPromise } from '#rules/worktime/index.ts';
import type { PublicStatus } from '#product/messaging/index.ts';
import type { PersonTale } from './seed-conversations.ts';

/** A conversation after everything in it has happened: the rows it leaves. */
export interface ThreadTale {
  patientName: string;
  patientBirthDate: string | null;
  openedAt: number;
  askedAt: number;
  changedAt: number;
  closedAt: number | null;
  status: PublicStatus;
  teamSlug: string;
  promisedAt: number | null;
  holder: { key: string; name: string; role: string; since: number } | null;
  answered: { at: number; name: string; role: string } | null;
  wasAnswered: boolean | null;
  messages: {
    by: string;
    name: string;
    role: string;
    side: 'patient' | 'team';
    teamSlug: string | null;
    asks: boolean;
    body: string;
    answers: { label: string; text: string }[] | null;
    at: number;
  }[];
  promises: {
    message: number;
    teamSlug: string;
    at: number;
    promisedAt: number;
    answeredAt: number | null;
  }[];
  notes: { by: string; name: string; role: string; body: string; at: number }[];
  steps: {
    kind: string;
    by: string;
    name: string;
    role: string;
    detail: Record<string, string> | null;
    at: number;
  }[];
  readers: { key: string; name: string; role: string; first: number; last: number }[];
  work: {
    state: 'waiting' | 'claimed' | 'waiting_on_patient' | 'answered' | 'closed';
    lane: 'emergency' | 'same_day' | 'regular';
    teamSlug: string;
    dueAt: number;
    outcome: string | null;
  };
}

const outcomes = {
  medicine_changed: 'answered',
  advice_given: 'answered',
  visit_or_call_booked: 'visit_booked',
  better_door: 'redirected',
  no_answer_needed: 'no_reply_needed',
} as const;

type FindPerson = (key: string) => PersonTale | undefined;

/** Plays the steps of one conversation by the rules in force: who had it, what was promised, what the patient saw. */
export function playThread(
  conversation: DemoConversation,
  charter: ResolvedCharter,
  find: FindPerson,
  relation: string,
  until: number,
): ThreadTale {
  const patient = find(conversation.patient);
  const opened = conversation.steps[0]?.at ?? until;
  const promise = promiseOf(conversation, charter);
  const tale = emptyTale(
    conversation,
    patient,
    opened,
    promisedAt(charter.calendar, opened, promise),
  );
  for (const step of conversation.steps) {
    const person = find(step.by);
    const name = person?.name ?? '';
    const isStaff = person?.teamSlug !== undefined && person.teamSlug !== null;
    const who = {
      key: step.by,
      name,
      role: isStaff
        ? (person?.role ?? '')
        : step.by === conversation.patient
          ? 'patient'
          : relation,
      teamSlug: person?.teamSlug ?? null,
    };
    play(tale, step, who, conversation, (at) => promisedAt(charter.calendar, at, promise));
    tale.changedAt = step.at;
    if (isStaff || step.kind === 'message') noteReader(tale, who, step.at);
  }
  return tale;
}

interface Who {
  key: string;
  name: string;
  role: string;
  teamSlug: string | null;
}

function play(
  tale: ThreadTale,
  step: DemoStep,
  who: Who,
  conversation: DemoConversation,
  due: (at: number) => number,
): void {
  switch (step.kind) {
    case 'message':
      return playMessage(tale, step, who, conversation, due);
    case 'claim':
      tale.holder = { ...who, since: step.at };
      tale.status = 'being_looked_at';
      tale.work.state = 'claimed';
      noteStep(tale, 'taken', who, step.at);
      return;
    case 'reply':
    case 'ask':
      return playReply(tale, step, who);
    case 'note':
      tale.notes.push({
        by: who.key,
        name: who.name,
        role: who.role,
        body: step.text ?? '',
        at: step.at,
      });
      return;
    case 'hand_off':
      tale.work.teamSlug = step.toTeam ?? tale.work.teamSlug;
      tale.work.state = 'waiting';
      tale.holder = null;
      tale.status = 'received';
      noteStep(tale, 'handed_off', who, step.at, { toTeam: step.toTeam ?? '' });
      return;
    case 'close':
      tale.closedAt = step.at;
      tale.status = 'closed';
      tale.work.state = 'closed';
      tale.work.outcome = outcomes[step.outcome ?? 'advice_given'];
      return;
    case 'reopen':
      noteStep(tale, 'not_answered_yet', who, step.at);
      tale.wasAnswered = null;
      return playMessage(tale, step, who, conversation, due);
    case 'feedback':
      tale.wasAnswered = step.answered !== 'no';
  }
}

function playMessage(
  tale: ThreadTale,
  step: DemoStep,
  who: Who,
  conversation: DemoConversation,
  due: (at: number) => number,
): void {
  const settled =
    tale.status === 'answered' || tale.status === 'closed' || tale.status === 'waiting_for_you';
  tale.messages.push({
    by: who.key,
    name: who.name,
    role: who.role,
    side: 'patient',
    teamSlug: null,
    asks: false,
    body: step.text ?? '',
    answers: step.answers?.length ? step.answers : null,
    at: step.at,
  });
  tale.askedAt = step.at;
  if (tale.messages.length === 1 || settled) {
    const promised = due(step.at);
    tale.work.dueAt = promised;
    tale.promisedAt = conversation.urgency === 'emergency' ? null : promised;
    if (tale.promisedAt !== null)
      tale.promises.push({
        message: tale.messages.length - 1,
        teamSlug: conversation.team,
        at: step.at,
        promisedAt: promised,
        answeredAt: null,
      });
  }
  tale.answered = null;
  tale.closedAt = null;
  tale.status =
    tale.holder && settled
      ? 'being_looked_at'
      : tale.status === 'being_looked_at'
        ? 'being_looked_at'
        : 'received';
  tale.work.state = tale.holder ? 'claimed' : 'waiting';
}

function playReply(tale: ThreadTale, step: DemoStep, who: Who): void {
  const asks = step.kind === 'ask';
  tale.messages.push({
    by: who.key,
    name: who.name,
    role: who.role,
    side: 'team',
    teamSlug: who.teamSlug,
    asks,
    body: step.text ?? '',
    answers: null,
    at: step.at,
  });
  tale.holder = {
    key: who.key,
    name: who.name,
    role: who.role,
    since: tale.holder?.key === who.key ? tale.holder.since : step.at,
  };
  tale.status = asks ? 'waiting_for_you' : 'answered';
  tale.work.state = asks ? 'waiting_on_patient' : 'answered';
  if (asks) return;
  tale.answered = { at: step.at, name: who.name, role: who.role };
  for (const promise of tale.promises) promise.answeredAt ??= step.at;
}

type TaleStep = ThreadTale['steps'][number];

function noteStep(
  tale: ThreadTale,
  kind: TaleStep['kind'],
  { key, name, role }: Who,
  at: number,
  detail: TaleStep['detail'] = null,
): void {
  tale.steps.push({ kind, by: key, name, role, detail, at });
}

function noteReader(tale: ThreadTale, who: Who, at: number): void {
  const known = tale.readers.find((reader) => reader.key === who.key);
  if (known) known.last = at;
  else tale.readers.push({ key: who.key, name: who.name, role: who.role, first: at, last: at });
}

function promiseOf(conversation: DemoConversation, charter: ResolvedCharter): AnswerPromise {
  if (conversation.urgency === 'emergency') return charter.urgent.emergency.promise;
  if (conversation.urgency === 'same_day') return charter.urgent.sameDay.promise;
  return (
    charter.topics.find((topic) => topic.id === conversation.topicId)?.promise ?? {
      unit: 'work_days',
      amount: 2,
    }
  );
}

function emptyTale(
  conversation: DemoConversation,
  patient: PersonTale | undefined,
  openedAt: number,
  dueAt: number,
): ThreadTale {
  return {
    patientName: patient?.name ?? '',
    patientBirthDate: patient?.birthDate ?? null,
    openedAt,
    askedAt: openedAt,
    changedAt: openedAt,
    closedAt: null,
    status: 'received',
    teamSlug: conversation.team,
    promisedAt: null,
    holder: null,
    answered: null,
    wasAnswered: null,
    messages: [],
    promises: [],
    notes: [],
    steps: [],
    readers: [],
    work: {
      state: 'waiting',
      lane: conversation.urgency === 'as_promised' ? 'regular' : conversation.urgency,
      teamSlug: conversation.team,
      dueAt,
      outcome: null,
    },
  };
}
