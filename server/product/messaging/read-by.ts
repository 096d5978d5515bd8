import type { Words } from '#rules/charter/index.ts';
import type { OrganizationRules } from '#foundation/governance/index.ts';

/** Who opens it, in the words of the team it goes to: the backup's while a team is away. */
export function readByOf(
  { document, teams, teamName }: OrganizationRules,
  teamId: string,
  say: (words: Words | undefined) => string,
): string {
  const slug = teams.find(({ id }) => id === teamId)?.slug;
  const words = say(document.teams.find(({ id }) => id === slug)?.readBy);
  return words || teamName(teamId, document.defaultLanguage);
}
