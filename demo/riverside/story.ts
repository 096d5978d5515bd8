import { localDays, workClock } from './days.ts';
import type { WorkClock } from './days.ts';
import { recordLabel } from './guided.ts';
import { teamFor, topicFacts } from './teams.ts';
import type {
  ClinicSlug,
  DemoAnswer,
  DemoConversation,
  DemoStep,
  DemoUrgency,
  Instant,
  Language,
  TopicId,
} from './world.ts';

const MINUTE = 60_000;

/** The present as the stories count back from it. */
export interface Present {
  until: Instant;
  clock: WorkClock;
  /** So many opening minutes ago; at night and at weekends it counts from the last closing time. */
  ago(workMinutes: number): Instant;
  /** So many minutes ago by the wall clock. */
  wall(minutes: number): Instant;
  /** A local time of a day so many days back. */
  on(daysBack: number, minute: number): Instant;
}

export function presentOf(timeZone: string, until: Instant): Present {
  const days = localDays(timeZone, until, 100, 40);
  const clock = workClock(days);
  return {
    until,
    clock,
    ago: (workMinutes) => clock.before(until, workMinutes),
    wall: (minutes) => until - minutes * MINUTE,
    on: (daysBack, minute) => days[99 - daysBack]?.at(minute) ?? until,
  };
}

export interface StoryHead {
  key: string;
  patient: string;
  by?: string;
  clinic: ClinicSlug;
  topicId: TopicId;
  /** Where the charter sends it, when not Riverside's. */
  team?: string;
  language?: Language;
  subject: string;
  urgency?: DemoUrgency;
  confidential?: boolean;
}

/** `by` stands for the writer when it is left out. */
export type StoryStep = Omit<DemoStep, 'by'> & { by?: string };

export function story(head: StoryHead, steps: readonly StoryStep[]): DemoConversation {
  const { key, patient, by = patient, clinic, topicId, language = 'en', subject } = head;
  return {
    key,
    patient,
    openedBy: by,
    clinic,
    topicId,
    topicKind: topicFacts[topicId].kind,
    team: head.team ?? teamFor(topicId, clinic),
    language,
    subject,
    urgency: head.urgency ?? 'as_promised',
    ...(head.confidential ? { confidential: true } : {}),
    story: true,
    steps: steps.map((step) => ({ ...step, by: step.by ?? by })),
  };
}

const TICKED = ['started', 'bothers', 'tried', 'would-help'];

/** Ticked answers: started, bothers, tried, would help; an empty one was left out. */
export function ticked(language: Language, ...texts: string[]): DemoAnswer[] {
  return TICKED.flatMap((id, i) => {
    const text = texts[i];
    return text ? [{ questionId: id, label: recordLabel(id, language), text }] : [];
  });
}
