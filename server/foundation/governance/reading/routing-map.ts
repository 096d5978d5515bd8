import {
  clauseValue,
  describePromise,
  resolve,
  type CharterDocument,
  type Words,
} from '#rules/charter/index.ts';
import { calendarProblems, promisedAt, type AnswerPromise } from '#rules/worktime/index.ts';

/** Why a message may find no one: no backup where one is asked for, or no one in a team. */
export type RouteGap = 'no_backup' | 'no_one_in_team' | 'no_one_in_backup';

export interface MappedRoute {
  /** A topic, or 'emergency' / 'same_day' for the urgent lanes. */
  id: string;
  kind: 'lane' | 'topic';
  label: string;
  team: { slug: string; name: string; members: number };
  backup: { slug: string; name: string; members: number } | null;
  promise: string;
  /** Its share of the longest wait on the map, 0 to 1. */
  share: number;
  clause: string;
  gap: RouteGap | null;
}

export interface RoutingMap {
  clinic: string;
  clinicName: string;
  routes: MappedRoute[];
  gaps: number;
}

interface MapOf {
  document: CharterDocument;
  clinic: string;
  language: string;
  /** Members by slug of the team. */
  members: ReadonlyMap<string, number>;
  now: number;
}

/** Topic → team → backup → deadline for one clinic, drawn from the charter itself. @throws CharterError for an unknown clinic. */
export function routingMap({ document, clinic, language, members, now }: MapOf): RoutingMap {
  const { charter } = resolve(document, { clinic });
  const say = (words: Words | undefined) =>
    words?.[language] ?? words?.[document.defaultLanguage] ?? '';
  const team = (slug: string) => ({
    slug,
    name: say(charter.names?.teams[slug]) || slug,
    members: members.get(slug) ?? 0,
  });
  const needsBackup = clauseValue(charter, 'hours.cover')?.backupRequired ?? false;
  const usable = calendarProblems(charter.calendar).length === 0;
  const waits: number[] = [];
  const route = (
    head: Pick<MappedRoute, 'id' | 'kind' | 'label' | 'clause'>,
    to: { team: string; backup?: string },
    promise: AnswerPromise,
  ): MappedRoute => {
    waits.push(usable ? promisedAt(charter.calendar, now, promise) - now : 0);
    const mapped = {
      ...head,
      team: team(to.team),
      backup: to.backup === undefined ? null : team(to.backup),
      promise: describePromise(promise, language, document.phrases),
      share: 0,
    };
    return { ...mapped, gap: gapOf(mapped, needsBackup && head.kind === 'topic') };
  };
  const lane = (
    id: 'emergency' | 'same_day',
    { team: to, promise }: typeof charter.urgent.sameDay,
  ) => route({ id, kind: 'lane', label: '', clause: `urgency.${id}` }, { team: to }, promise);
  const routes = [
    lane('emergency', charter.urgent.emergency),
    lane('same_day', charter.urgent.sameDay),
    ...charter.topics.map(({ id, label, clause, route: to, promise }) =>
      route({ id, kind: 'topic', label: say(label), clause }, to, promise),
    ),
  ];
  const longest = Math.max(1, ...waits);
  return {
    clinic,
    clinicName: say(charter.names?.clinic),
    routes: routes.map((each, index) => ({ ...each, share: (waits[index] ?? 0) / longest })),
    gaps: routes.filter(({ gap }) => gap !== null).length,
  };
}

function gapOf(route: Pick<MappedRoute, 'team' | 'backup'>, needsBackup: boolean): RouteGap | null {
  if (route.team.members === 0) return 'no_one_in_team';
  if (route.backup?.members === 0) return 'no_one_in_backup';
  return needsBackup && route.backup === null ? 'no_backup' : null;
}
