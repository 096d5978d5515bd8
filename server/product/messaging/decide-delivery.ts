import type { Advice } from '#rules/guidance/index.ts';
import type { ResolvedCharter, Screen, Topic } from '#rules/charter/index.ts';
import { promisedAt } from '#rules/worktime/index.ts';
import type { Urgency, Visibility } from './messaging.events.ts';

/** Where a message goes and when it is due: the charter's answer for this text, at this moment. */
export interface Delivery {
  urgency: Urgency;
  screen: Screen;
  visibility: Visibility;
  topicId: string;
  topicKind: string;
  teamId: string;
  routedBy: 'topic' | 'urgency' | 'intake';
  clause: string;
  /** What the patient is promised; null after an emergency, where no answer time is shown anywhere. */
  promisedAt: number | null;
  dueAt: number;
}

export interface DeliveryQuestion {
  charter: ResolvedCharter;
  teamId(slug: string): string | undefined;
  /** A team that is away gets nothing: its backup does, or intake. */
  isAway(teamId: string): boolean;
  topicId: string | null;
  advice: Pick<Advice, 'alert' | 'screen'>;
  now: number;
}

/** Pure: the same words, charter and moment give the same delivery. A topic or team that no longer exists goes to intake. */
export function decideDelivery(question: DeliveryQuestion): Delivery {
  const { charter, advice, now } = question;
  const topic = charter.topics.find((each) => each.id === question.topicId);
  const urgency: Urgency = advice.alert === 'none' ? 'as_promised' : advice.alert;
  const rule = ruleFor(charter, topic, urgency);
  const team = findTeam(question, rule.teams, rule.routedBy);
  const dueAt = promisedAt(charter.calendar, now, rule.promise);
  return {
    urgency,
    screen: advice.screen,
    visibility: advice.screen === 'safety' ? 'confidential' : 'participants',
    topicId: topic?.id ?? question.topicId ?? 'unknown',
    topicKind: topic?.kind ?? 'other_admin',
    teamId: team.id,
    routedBy: team.routedBy,
    clause: rule.clause,
    promisedAt: urgency === 'emergency' ? null : dueAt,
    dueAt,
  };
}

function ruleFor(charter: ResolvedCharter, topic: Topic | undefined, urgency: Urgency) {
  const route = topic?.route;
  const topicTeams = [route?.team, route?.backup].filter((slug) => slug !== undefined);
  if (urgency === 'emergency') {
    return {
      teams: [charter.urgent.emergency.team],
      promise: charter.urgent.emergency.promise,
      clause: 'urgency',
      routedBy: 'urgency' as const,
    };
  }
  if (urgency === 'same_day') {
    return {
      teams: [charter.urgent.sameDay.team],
      promise: charter.urgent.sameDay.promise,
      clause: 'urgency',
      routedBy: 'urgency' as const,
    };
  }
  const promise = topic?.promise ?? slowestPromise(charter);
  return {
    teams: topicTeams,
    promise,
    clause: topic?.clause ?? 'routing',
    routedBy: 'topic' as const,
  };
}

function slowestPromise(charter: ResolvedCharter) {
  const other =
    charter.topics.find((topic) => topic.kind === 'other_admin') ?? charter.topics.at(-1);
  return other?.promise ?? { unit: 'work_days' as const, amount: 2 };
}

function findTeam(
  question: DeliveryQuestion,
  slugs: readonly string[],
  routedBy: 'topic' | 'urgency',
) {
  for (const slug of slugs) {
    const id = question.teamId(slug);
    if (id !== undefined && !question.isAway(id)) return { id, routedBy };
  }
  const intake = question.teamId(question.charter.intakeTeam);
  if (intake === undefined)
    throw new Error('The charter names an intake team that does not exist.');
  return { id: intake, routedBy: 'intake' as const };
}
