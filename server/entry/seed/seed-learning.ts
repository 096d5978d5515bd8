import { createHash } from 'node:crypto';
import {
  lessonShelf,
  statementFor,
  type Learned,
  type LessonDocument,
  type LessonForm,
} from '#product/training/index.ts';
import type { DemoConversation } from '#demo/riverside/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import { advise, type Advice } from '#rules/guidance/index.ts';
import type { SeedContext } from './seed-people.ts';
import { chanceOf } from './keyed-id.ts';

const HOUR = 3_600_000;
const BASE_URL = 'https://riverside.example';
const CHARTER_VERSION = 1;

/** Who learns: what they wrote or answered, in order of time. */
interface Learner {
  key: string;
  language: string;
  staff: boolean;
  /** First and last time anything happened. */
  from: number;
  /** Times at which the team asked them for more. */
  askedForMore: number[];
}

/** How many of 100 people take a lesson at some time; the first ones are offered before a first message. */
const shares: Readonly<Record<string, number>> = {
  P0: 22,
  P1: 5,
  P2: 18,
  P3: 9,
  P4: 12,
  P5: 6,
  P6: 4,
  P9: 3,
  P11: 3,
  N1: 75,
  N3: 55,
  N4: 60,
  N6: 45,
};
const AFTER_BEING_ASKED_FOR_MORE = 30;
/** Share of other first messages that are read too, to compare with. */
const ALSO_READ = 0.08;
const forms: readonly (readonly [LessonForm, number])[] = [
  ['read', 60],
  ['watch', 20],
  ['listen', 5],
  ['try', 9],
  ['print', 6],
];

/** What guidance would have kept with the first message, without flags: urgency is told by the conversation itself. */
export type ReadMessage = Pick<Advice, 'alert' | 'screen' | 'flags' | 'watch'> & {
  kind: string | null;
  missing: string[];
  issues: number;
  urgent: string[];
};

/** Notes who wrote and who answered, and then seeds the lessons they took. */
export interface LearningTale {
  note(conversation: DemoConversation): void;
  /** Reads the first message of those whose messages are looked at later, and of some others; null for the rest. */
  read(conversation: DemoConversation, charter: ResolvedCharter): ReadMessage | null;
  write(context: SeedContext): void;
}

export function learningTale(): LearningTale {
  const learners = new Map<string, Learner>();
  const meet = (key: string, language: string, staff: boolean, at: number): Learner => {
    const known = learners.get(key) ?? { key, language, staff, from: at, askedForMore: [] };
    learners.set(key, known);
    return known;
  };
  return {
    note({ openedBy, language, steps }) {
      for (const { kind, by, at } of steps) {
        if (kind === 'message') meet(by, language, false, at);
        if (kind === 'reply' || kind === 'ask') meet(by, 'en', true, at);
        if (kind === 'ask') meet(openedBy, language, false, at).askedForMore.push(at);
      }
    },
    read(conversation, charter) {
      const learner = learners.get(conversation.openedBy);
      const looked = learner !== undefined && takenFrom(learner, 'P4', shares['P4'] ?? 0) !== null;
      if (!looked && chanceOf(`read/${conversation.key}`) > ALSO_READ) return null;
      return readMessage(conversation, charter);
    },
    write(context) {
      for (const learner of learners.values())
        for (const [lessonId, share] of Object.entries(shares))
          if (lessonId.startsWith('N') === learner.staff) take(context, learner, lessonId, share);
    },
  };
}

/** From when on a lesson may be taken: after being asked for more, from the beginning, or never (null). */
function takenFrom(learner: Learner, lessonId: string, share: number): number | null {
  const luck = (label: string) => chanceOf(`learning/${learner.key}/${lessonId}/${label}`);
  const asked = lessonId === 'P4' ? learner.askedForMore : [];
  const led = asked.find((_, index) => luck(`asked ${index}`) < AFTER_BEING_ASKED_FOR_MORE / 100);
  return led ?? (luck('at all') < share / 100 ? learner.from : null);
}

function readMessage(
  { steps, subject, topicId, urgency, language }: DemoConversation,
  charter: ResolvedCharter,
): ReadMessage {
  const [first] = steps;
  const answers = first?.answers ?? [];
  const { missing, topics, issues } = advise(
    { subject, body: first?.text ?? '', topicId, answers },
    charter,
    { now: first?.at ?? 0, author: 'patient', clinicOpen: true, statedLanguage: language },
  );
  return {
    alert: urgency === 'as_promised' ? 'none' : urgency,
    screen: 'none',
    flags: [],
    watch: [],
    kind: topics[0]?.kind ?? null,
    missing: missing.map(({ id }) => id),
    issues: issues.length,
    urgent: [],
  };
}

function take(context: SeedContext, learner: Learner, lessonId: string, share: number): void {
  const luck = (label: string) => chanceOf(`learning/${learner.key}/${lessonId}/${label}`);
  const from = takenFrom(learner, lessonId, share);
  if (from === null) return;
  const lesson = lessonShelf().find(lessonId, learner.language);
  if (lesson === undefined) return;
  const soon = learner.askedForMore.includes(from) ? 48 * HOUR : Infinity;
  const reach = Math.min(context.until - from, soon);
  const at = from + Math.floor(luck('when') * reach * 0.98);
  const form = formAt(luck('form'));
  const said = {
    about: { kind: 'lesson' as const, id: lessonId, title: lesson.title },
    language: lesson.language,
    charterVersion: CHARTER_VERSION,
  };
  write(context, learner, {
    ...said,
    verb: form === 'read' ? 'initialized' : 'experienced',
    form,
    at,
  });
  if (luck('end') > 0.55) return;
  check(context, learner, lesson, at + 2 * 60_000, luck('right') < 0.8);
}

function formAt(share: number): LessonForm {
  let left = share * 100;
  for (const [form, weight] of forms) {
    left -= weight;
    if (left < 0) return form;
  }
  return 'read';
}

function check(
  context: SeedContext,
  learner: Learner,
  lesson: LessonDocument,
  at: number,
  allRight: boolean,
): void {
  const { organizationId, idOf, writer } = context;
  const questions = lesson.checks.length;
  const right = allRight ? questions : questions - 1;
  const said = {
    about: { kind: 'lesson' as const, id: lesson.id, title: lesson.title },
    language: lesson.language,
    charterVersion: CHARTER_VERSION,
    at,
  };
  write(context, learner, { ...said, verb: 'completed' });
  write(context, learner, {
    ...said,
    verb: allRight ? 'passed' : 'failed',
    score: { right, questions },
  });
  writer.add('lesson_progress', {
    organization_id: organizationId,
    person_id: idOf('per', learner.key),
    lesson_id: lesson.id,
    charter_version: CHARTER_VERSION,
    language: lesson.language,
    questions,
    answered_right: right,
    times: 1,
    first_at: new Date(at).toISOString(),
    last_at: new Date(at).toISOString(),
  });
}

function write(context: SeedContext, learner: Learner, learned: Learned): void {
  const { organizationId, idOf, writer } = context;
  const personId = idOf('per', learner.key);
  const id = uuidOf(`${organizationId}/${personId}/${learned.about.id}/${learned.verb}`);
  const statement = {
    ...statementFor({ organizationId, personId, baseUrl: BASE_URL }, learned),
    id,
  };
  writer.add('learning_statement', {
    organization_id: organizationId,
    id,
    person_id: personId,
    verb: learned.verb,
    activity: statement.object.id,
    lesson_id: learned.about.id,
    course_id: null,
    form: learned.form ?? null,
    language: learned.language,
    charter_version: learned.charterVersion,
    statement,
    stored_at: new Date(learned.at).toISOString(),
  });
}

/** The same id for the same statement of the pretend world, shaped as version 4. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
