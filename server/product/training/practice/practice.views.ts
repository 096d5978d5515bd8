import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { staffSide, type Actor } from '#foundation/people/index.ts';
import {
  answerTexts,
  decideDelivery,
  type OpenDraft,
  type PretendHead,
} from '#product/messaging/index.ts';
import { isOpen } from '#rules/worktime/index.ts';
import { sayPlainly } from '../references.ts';
import type { LessonPlace } from '../lesson-room.ts';
import { answerTo, readMessage, type ReadMessage } from './message-rubric.ts';
import type { MessageElement, PatientCase } from './patient-case.ts';
import type { PracticeRoom } from './practice-room.ts';
import type { PracticeRow } from './practice.store.ts';
import { staffAudiences, type StaffCase } from './staff-case.ts';
import { practiceLanguage } from './write-to-pretend-team.ts';

export interface CaseRow {
  id: string;
  href: string;
  title: string;
  minutes: number;
  /** Who the learner is for a while. */
  learner: string;
  /** Null where nobody is signed in. */
  progress: {
    begun: boolean;
    timesFinished: number;
    met: number | null;
    outOf: number | null;
  } | null;
}

export interface PracticeListView {
  place: LessonPlace;
  groups: {
    audience: (typeof staffAudiences)[number] | 'patient' | 'carer';
    cases: CaseRow[];
  }[];
}

const roleOf = (actor: Actor) => (actor.kind === 'person' ? actor.staff?.role : undefined);

/** A learner's own role first. */
function audiencesOf(actor: Actor): (typeof staffAudiences)[number][] {
  if (!staffSide.allows(actor)) return [];
  const role = roleOf(actor);
  const own =
    role === 'physician' || role === 'nurse_practitioner'
      ? 'physician'
      : role === 'front_desk'
        ? 'front_desk'
        : 'nurse';
  return [own, ...staffAudiences.filter((each) => each !== own)];
}

export function practiceListView(
  actor: Actor,
  { place, cases: { patient, staff } }: PracticeRoom,
  kept: ReadonlyMap<string, PracticeRow> | null,
): PracticeListView {
  const language = practiceLanguage(actor.language);
  const row = (given: PatientCase | StaffCase, at: string): CaseRow => {
    const known = kept?.get(given.id);
    return {
      id: given.id,
      href: `${at}/${given.id}${place.query}`,
      title: given.title[language],
      minutes: given.minutes,
      learner: given.who.learner[language],
      progress: kept && {
        begun: known !== undefined && known.turns > 0 && known.timesFinished === 0,
        timesFinished: known?.timesFinished ?? 0,
        met: known?.met ?? null,
        outOf: known?.outOf ?? null,
      },
    };
  };
  const groups = [
    ...audiencesOf(actor).map((audience) => ({
      audience,
      cases: staff
        .filter((each) => each.audience === audience)
        .map((each) => row(each, '/practice/desk')),
    })),
    ...(['patient', 'carer'] as const).map((audience) => ({
      audience,
      cases: patient
        .filter((each) => each.audience === audience)
        .map((each) => row(each, '/practice')),
    })),
  ];
  return { place, groups: groups.filter(({ cases }) => cases.length > 0) };
}

export interface StoryView {
  at: string;
  title: string;
  minutes: number;
  learner: string;
  story: string;
  facts: string[];
  pretend: PretendHead;
  /** Words are kept from before. */
  begun: boolean;
  idempotencyKey: string;
}

export function storyView(
  given: PatientCase,
  language: string,
  pretend: PretendHead,
  begun: boolean,
): StoryView {
  const spoken = practiceLanguage(language);
  return {
    at: `/practice/${given.id}`,
    title: given.title[spoken],
    minutes: given.minutes,
    learner: given.who.learner[spoken],
    story: given.story[spoken],
    facts: given.facts.map(({ text }) => text[spoken]),
    pretend,
    begun,
    idempotencyKey: newId('key'),
  };
}

export interface LessonLink {
  id: string;
  title: string;
}

export interface FeedbackView {
  at: string;
  title: string;
  pretend: PretendHead;
  teamName: string;
  readBy: string;
  /** Milliseconds since 1970 UTC; null after an emergency, where no time is shown. */
  answerBy: number | null;
  alert: ReadMessage['advice']['alert'];
  writer: string;
  message: string;
  record: { label: string; text: string }[];
  topicLabel: string;
  /** The topic that fits, where another was chosen. */
  betterTopic: string | null;
  answer: { from: string; text: string; asksBack: boolean };
  elements: { element: MessageElement; there: boolean }[];
  score: number;
  outOf: number;
  good: { text: string; why: string };
  team: string;
  points: string[];
  /** Goes behind the address of each lesson. */
  query: string;
  lessons: LessonLink[];
  next: { href: string; title: string } | null;
  listHref: string;
  /** Milliseconds since 1970 UTC. */
  sentAt: number;
  idempotencyKey: string;
}

/** Titles of lessons, for links. */
export function lessonLinks(
  ids: readonly string[],
  { rules, lessons }: Pick<PracticeRoom, 'rules' | 'lessons'>,
): LessonLink[] {
  return ids.flatMap((id) => {
    const lesson = lessons.find(id, rules.language);
    return lesson ? [{ id, title: sayPlainly(lesson.title, rules) }] : [];
  });
}

export function readPractice(
  ground: Ground,
  given: PatientCase,
  { draft, charter }: OpenDraft,
  language: string,
): ReadMessage {
  const now = ground.clock.now();
  return readMessage(
    given,
    {
      body: draft.body,
      answers: answerTexts(draft, charter, language),
      topicId: draft.topicId,
      urgentAnswers: Object.keys(draft.urgentAnswers).filter(
        (id) => draft.urgentAnswers[id] === 'yes',
      ),
    },
    charter,
    { language, now, clinicOpen: isOpen(charter.calendar, now) },
  );
}

/** What became of a practice message: who reads it and by when by the charter's rules, the answer, and what made it easy. */
export function feedbackView(
  ground: Ground,
  given: PatientCase,
  open: OpenDraft,
  room: PracticeRoom,
  read: ReadMessage,
  { pretend, query }: { pretend: PretendHead; query: string },
): FeedbackView {
  const { draft, charter, rules: inForce } = open;
  const { language } = room.rules;
  const spoken = practiceLanguage(language);
  const say = (words: Readonly<Record<string, string>>) =>
    words[language] ?? words[charter.defaultLanguage] ?? '';
  const plain = (words: Readonly<Record<'en' | 'es', string>>) =>
    sayPlainly(words[spoken], room.rules);
  const delivery = decideDelivery({
    charter,
    teamId: inForce.teamId,
    isAway: () => false,
    topicId: draft.topicId,
    advice: read.advice,
    now: ground.clock.now(),
  });
  const topic = charter.topics.find(({ id }) => id === draft.topicId);
  const better = charter.topics.find(({ kind }) => kind === given.kind);
  const answer = answerTo(given, read);
  const { patient } = room.cases;
  const next = patient[patient.findIndex(({ id }) => id === given.id) + 1];
  return {
    at: `/practice/${given.id}`,
    title: given.title[spoken],
    pretend,
    teamName: inForce.teamName(delivery.teamId, language),
    readBy: topic ? say(topic.readBy) : '',
    answerBy: delivery.promisedAt,
    alert: read.advice.alert,
    writer: (given.who.writer ?? given.who.patient).name[spoken],
    message: draft.body,
    record: answerTexts(draft, charter, language).map(({ label, text }) => ({ label, text })),
    topicLabel: topic ? say(topic.label) : '',
    betterTopic: read.rightTopic || !better ? null : say(better.label),
    answer: { from: answer.from, text: plain(answer.text), asksBack: answer.asksBack },
    elements: [...read.elements],
    score: read.score,
    outOf: read.outOf,
    good: { text: plain(given.good.text), why: plain(given.good.why) },
    team: plain(given.debrief.team),
    points: given.debrief.points.map(plain),
    query: room.place.query,
    // Lessons are pages of whoever is signed in: beside a patient the paper is taken home instead.
    lessons: pretend.leave === undefined ? lessonLinks(given.lessons, room) : [],
    next: next ? { href: `/practice/${next.id}${query}`, title: next.title[spoken] } : null,
    listHref: pretend.leave ?? `/practice${query}`,
    sentAt: ground.clock.now(),
    idempotencyKey: newId('key'),
  };
}
