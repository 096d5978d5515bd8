import type { CharterDocument } from '../charter-document.ts';
import { clauseValue, requiredValue } from '../clause-value.ts';
import { type Inherited, inherit } from '../inherit.ts';
import type { CharterProblem } from './charter-problem.ts';
import { valuePath } from './value-path.ts';

type Path = (string | number)[];

/** The clauses whose values say who gets which messages. */
export const ROUTING_CLAUSES: ReadonlySet<string> = new Set([
  'routing.topics',
  'routing.intake',
  'urgency.emergency',
  'urgency.same_day',
  'hours.cover',
]);

function teamProblem(
  document: CharterDocument,
  clinic: string,
  team: string,
  path: Path,
): CharterProblem[] {
  const found = document.teams.find((one) => one.id === team);
  if (!found) {
    return [
      {
        rule: 'route',
        path,
        message: `There is no team "${team}". Check the spelling or add the team.`,
      },
    ];
  }
  if (found.clinics && !found.clinics.includes(clinic)) {
    return [
      {
        rule: 'route',
        path,
        message: `The team "${team}" does not work for "${clinic}". Choose a team of that clinic.`,
      },
    ];
  }
  return [];
}

function clinicProblems(
  document: CharterDocument,
  clinic: string,
  inherited: Inherited,
): CharterProblem[] {
  const routes = requiredValue(inherited, 'routing.topics');
  const path = valuePath(document, 'routing.topics', inherited.origins['routing.topics']);
  const base = valuePath(document, 'routing.topics', undefined);
  const changed = inherited.origins['routing.topics']?.level === 'clinic';
  const own = changed
    ? document.clinics
        .find((one) => one.id === clinic)
        ?.changes?.find((change) => change.clause === 'routing.topics')?.value
    : undefined;
  const pathTo = (topic: string): Path =>
    own !== undefined && !Object.hasOwn(own as object, topic) ? [...base, topic] : [...path, topic];
  const topics = new Set(document.topics.map((topic) => topic.id));
  const needsBackup = clauseValue(inherited, 'hours.cover')?.backupRequired ?? false;
  const problems: CharterProblem[] = [];
  for (const topic of topics) {
    const route = routes[topic];
    if (!route) {
      problems.push({
        rule: 'route',
        path: base,
        message: `No team gets messages about "${topic}" at "${clinic}". Add a route.`,
      });
      continue;
    }
    problems.push(...teamProblem(document, clinic, route.team, [...pathTo(topic), 'team']));
    if (route.backup === undefined) {
      if (needsBackup) {
        problems.push({
          rule: 'contradiction',
          path: [...pathTo(topic), 'backup'],
          message: `Messages about "${topic}"${pathTo(topic)[0] === 'clinics' ? ` at "${clinic}"` : ''} have no backup, and hours.cover asks for one. Name a team.`,
        });
      }
      continue;
    }
    const backupPath = [...pathTo(topic), 'backup'];
    problems.push(...teamProblem(document, clinic, route.backup, backupPath));
    if (route.backup === route.team) {
      problems.push({
        rule: 'route',
        path: backupPath,
        message: 'The backup is the same team. Choose another.',
      });
    }
  }
  for (const topic of Object.keys(routes)) {
    if (topics.has(topic)) continue;
    problems.push({
      rule: 'orphan',
      path: pathTo(topic),
      message: `There is no topic "${topic}" to route. Remove it or add the topic.`,
    });
  }
  for (const id of ['urgency.emergency', 'urgency.same_day', 'routing.intake'] as const) {
    const { team } = requiredValue(inherited, id);
    const teamPath = [...valuePath(document, id, inherited.origins[id]), 'team'];
    problems.push(...teamProblem(document, clinic, team, teamPath));
  }
  return problems;
}

function teamsIn(inherited: Inherited): string[] {
  return [
    ...Object.values(requiredValue(inherited, 'routing.topics')).flatMap(({ team, backup }) =>
      backup === undefined ? [team] : [team, backup],
    ),
    requiredValue(inherited, 'urgency.emergency').team,
    requiredValue(inherited, 'urgency.same_day').team,
    requiredValue(inherited, 'routing.intake').team,
  ];
}

/** Every topic of every clinic goes to a team that exists and works there; no team is left out. */
export function routeProblems(document: CharterDocument): CharterProblem[] {
  const used = new Set<string>();
  const problems = document.clinics.flatMap((clinic) => {
    const inherited = inherit(document, clinic.id);
    for (const team of teamsIn(inherited)) used.add(team);
    return clinicProblems(document, clinic.id, inherited);
  });
  document.teams.forEach((team, index) => {
    if (used.has(team.id)) return;
    problems.push({
      rule: 'orphan',
      path: ['teams', index, 'id'],
      message: `Nothing is ever sent to the team "${team.id}". Route a topic to it or remove it.`,
    });
  });
  return problems;
}
