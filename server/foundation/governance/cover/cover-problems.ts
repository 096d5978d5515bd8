import { clauseValue } from '#rules/charter/index.ts';
import type { OrganizationRules } from '../rules-in-force.ts';

/** A topic whose messages would find no one while a team is away. */
export interface Uncovered {
  clinic: string;
  topic: string;
}

interface WhileAway {
  rules: Pick<OrganizationRules, 'clinics' | 'forClinic' | 'teamId'>;
  teamId: string;
  /** Other teams that are away in the same time. */
  away: readonly string[];
  /** Members by slug of the team. */
  members: ReadonlyMap<string, number>;
  language: string;
}

/** Pure. Where the rules ask for a backup, every topic of the team needs one that is there. */
export function uncoveredTopics({
  rules,
  teamId,
  away,
  members,
  language,
}: WhileAway): Uncovered[] {
  return rules.clinics.flatMap(({ id }) => {
    const charter = rules.forClinic(id);
    const needsBackup = clauseValue(charter, 'hours.cover')?.backupRequired ?? false;
    if (!needsBackup) return [];
    return charter.topics
      .filter(({ route }) => rules.teamId(route.team) === teamId)
      .filter(({ route: { backup } }) => {
        const backupId = backup === undefined ? undefined : rules.teamId(backup);
        const isThere = backupId !== undefined && !away.includes(backupId);
        return !isThere || (members.get(backup ?? '') ?? 0) === 0;
      })
      .map(({ label }) => ({
        clinic: charter.names?.clinic[language] ?? charter.clinic,
        topic: label[language] ?? label[charter.defaultLanguage] ?? '',
      }));
  });
}
