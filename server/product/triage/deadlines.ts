import type { ResolvedCharter } from '#rules/charter/index.ts';
import { promisedAt, type AnswerPromise } from '#rules/worktime/index.ts';
import type { Lane } from './work-item-state.ts';

/** When work that was opened again is due: the charter's answer for its lane and topic, from now. */
export function dueAfterReopening(
  charter: Pick<ResolvedCharter, 'calendar' | 'topics' | 'urgent'>,
  lane: Lane,
  topicId: string,
  now: number,
): number {
  return promisedAt(charter.calendar, now, promiseFor(charter, lane, topicId));
}

function promiseFor(
  charter: Pick<ResolvedCharter, 'topics' | 'urgent'>,
  lane: Lane,
  topicId: string,
): AnswerPromise {
  switch (lane) {
    case 'emergency':
      return charter.urgent.emergency.promise;
    case 'same_day':
      return charter.urgent.sameDay.promise;
    case 'regular':
      return (
        charter.topics.find((topic) => topic.id === topicId)?.promise ?? {
          unit: 'work_days',
          amount: 2,
        }
      );
  }
}

const waits: readonly AnswerPromise[] = [
  { unit: 'work_hours', amount: 4 },
  { unit: 'work_days', amount: 1 },
  { unit: 'work_days', amount: 2 },
  { unit: 'work_days', amount: 3 },
  { unit: 'work_days', amount: 5 },
];

/** The later times that can be promised instead, soonest first: ends of work hours, never a closed moment. */
export function laterTimes(
  charter: Pick<ResolvedCharter, 'calendar'>,
  promised: number,
  now: number,
): number[] {
  const times = waits.map((wait) => promisedAt(charter.calendar, now, wait));
  return [...new Set(times)].filter((time) => time > promised).toSorted((a, b) => a - b);
}
