import {
  clauseValue,
  MEASURES,
  type CharterDocument,
  type MeasureName,
} from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import { rulesInForce, type OrganizationRules } from '#foundation/governance/index.ts';
import { countPeople } from '#foundation/library/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { tipKind, tipsInForce } from '#product/messaging/index.ts';
import { countMeasures, type Counted } from './counts.store.ts';

export type Figure =
  | { kind: 'share'; hits: number; total: number }
  /** Minutes by the clock until half, and nine of ten, had their answer. */
  | { kind: 'time'; halfMinutes: number; nineMinutes: number; total: number }
  | { kind: 'too_few' }
  | { kind: 'none' };

export interface CountsView {
  days: number;
  by: 'team' | 'topic';
  /** The rule that says what is counted, in the reader's words. */
  rule: { clause: string; text: string; smallest: number };
  measures: {
    id: MeasureName;
    whole: Figure;
    rows: { id: string; name: string; figure: Figure }[];
  }[];
  /** Null where the rules do not count tips. A number is null where too few people met it. */
  tips: {
    text: string;
    rows: {
      id: string;
      title: string;
      shown: number | null;
      followed: number | null;
      dismissed: number | null;
    }[];
  } | null;
}

const DAY = 86_400_000;

interface Asked {
  days: number;
  by: CountsView['by'];
}

/** What the charter in force says is counted, counted. */
export async function countsView(
  ground: Ground,
  actor: PersonActor,
  { days, by }: Asked,
): Promise<CountsView> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const { document } = rules;
  const wanted = clauseValue(document, 'measurement.published');
  const smallest = wanted?.smallestGroup ?? Infinity;
  const now = ground.clock.now();
  const [counted, tips] = await ground.database.transaction(
    actor.scope,
    async (tx) =>
      Promise.all([
        countMeasures(tx, now - days * DAY, now),
        wanted?.measures.includes('tips') ? countPeople(tx, tipKind.kind) : null,
      ]),
    'quick',
  );
  const named = new Set(wanted?.measures);
  return {
    days,
    by,
    rule: {
      clause: 'measurement.published',
      text: ruleText(document, 'measurement.published', actor.language),
      smallest,
    },
    measures: MEASURES.filter((id) => id !== 'tips' && named.has(id)).map((id) => ({
      id,
      ...figuresOf(
        counted.filter(({ measure }) => measure === id),
        { by, smallest, rules, language: actor.language },
      ),
    })),
    tips: tips && {
      text: ruleText(document, 'measurement.tips', actor.language),
      rows: await tipRows(ground, actor, tips),
    },
  };
}

function ruleText({ clauses, defaultLanguage }: CharterDocument, id: string, language: string) {
  const clause = clauses.find((each) => each.id === id);
  const words = clause?.staffWords ?? clause?.plainWords;
  const value = clause?.value as { smallestGroup?: number } | undefined;
  return (words?.[language] ?? words?.[defaultLanguage] ?? '').replaceAll(
    '{smallestGroup}',
    String(value?.smallestGroup ?? ''),
  );
}

interface Grouping {
  by: CountsView['by'];
  smallest: number;
  rules: OrganizationRules;
  language: string;
}

function figuresOf(counted: readonly Counted[], { by, smallest, rules, language }: Grouping) {
  const { topics, defaultLanguage } = rules.document;
  const groups =
    by === 'team'
      ? rules.teams
          .filter((team) => !team.retired)
          .map(({ id }) => ({ id, name: rules.teamName(id, language) }))
      : topics.map(({ id, label }) => ({
          id,
          name: label[language] ?? label[defaultLanguage] ?? id,
        }));
  const whole = counted.find(({ teamId, topicId }) => teamId === null && topicId === null);
  return {
    whole: figureOf(whole, smallest),
    rows: groups.map((group) => ({
      ...group,
      figure: figureOf(
        counted.find(({ teamId, topicId }) => (by === 'team' ? teamId : topicId) === group.id),
        smallest,
      ),
    })),
  };
}

function figureOf(group: Counted | undefined, smallest: number): Figure {
  if (group === undefined || group.total === 0) return { kind: 'none' };
  const { hits, total, halfMinutes, nineMinutes } = group;
  if (hits === null || total < smallest) return { kind: 'too_few' };
  return halfMinutes === null || nineMinutes === null
    ? { kind: 'share', hits, total }
    : { kind: 'time', halfMinutes, nineMinutes, total };
}

async function tipRows(
  ground: Ground,
  { organizationId, language }: PersonActor,
  counts: Awaited<ReturnType<typeof countPeople>>,
): Promise<NonNullable<CountsView['tips']>['rows']> {
  const tips = await tipsInForce(ground, organizationId);
  const people = (id: string, wanted: string) =>
    counts.find(({ itemId, happened }) => itemId === id && happened === wanted)?.people ?? null;
  return [...tips].flatMap(([id, { title }]) => {
    const content = tipKind.shipped(id);
    const met = counts.some(({ itemId }) => itemId === id);
    if (!met || (content !== undefined && tipKind.isSafety(id, content))) return [];
    return {
      id,
      title: title[language] ?? id,
      shown: people(id, 'shown'),
      followed: people(id, 'followed'),
      dismissed: people(id, 'dismissed'),
    };
  });
}
