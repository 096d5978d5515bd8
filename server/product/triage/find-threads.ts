import type { Ground } from '#platform/ground.ts';
import { read, type PersonActor } from '#foundation/people/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { searchQuery } from '#product/messaging/index.ts';
import type { SearchView } from './desk.views.ts';
import { readRail } from './rail.ts';
import { SEARCH_AT_MOST, searchHits, type SearchHit } from './search.views.ts';
import { asHolder } from './work-on-item.ts';

const BEFORE = 60;
const AFTER = 160;

/** Searches the letters this person may see. That they searched is on record; the words they typed are not. */
export async function findThreads(
  ground: Ground,
  actor: PersonActor,
  question: { typed: string; requestId: string },
): Promise<SearchView> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const typed = question.typed.replaceAll('\u0000', '').slice(0, 200);
  const query = searchQuery(typed);
  const on = {
    action: 'triage.search',
    subjectKind: 'search',
    subjectId: 'letters',
    requestId: question.requestId,
  };
  return read(ground, actor, on, async (transaction) => {
    const [rail, hits] = await Promise.all([
      readRail(ground, transaction, actor, rules),
      query === '' ? null : searchHits(transaction, actor.organizationId, query),
    ]);
    const me = asHolder(actor);
    const teams = new Map(rules.teams.map((team) => [team.id, team.slug]));
    const toView = ({ letter, teamId, ...hit }: SearchHit) => ({
      ...hit,
      teamSlug: teams.get(teamId) ?? 'all',
      teamName: rules.teamName(teamId, actor.language),
      excerpt: excerptOf(letter, typed),
    });
    return {
      me: { id: me.personId, name: me.name, role: me.role },
      rail,
      typed,
      isCut: hits !== null && hits.length >= SEARCH_AT_MOST,
      hits: hits && hits.map(toView),
    };
  });
}

/** A piece of the letter around the first word that was typed; its beginning when the word is elsewhere. */
export function excerptOf(letter: string, typed: string): string {
  const text = letter.replaceAll(/\s+/g, ' ').trim();
  const found = (typed.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => text.toLowerCase().indexOf(word.toLowerCase()))
    .filter((place) => place >= 0);
  const at = found.length === 0 ? 0 : Math.min(...found);
  const from = at <= BEFORE ? 0 : text.lastIndexOf(' ', at - BEFORE) + 1;
  const to =
    text.length <= at + AFTER ? text.length : Math.max(text.lastIndexOf(' ', at + AFTER), at);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
