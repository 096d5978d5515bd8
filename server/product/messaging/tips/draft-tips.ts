import type { Advice } from '#rules/guidance/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import {
  DISMISSALS_ALLOWED,
  mayComeBack,
  remember,
  rememberedOf,
  type Happened,
  type Remembered,
} from '#foundation/library/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import type { Draft } from '../draft.store.ts';
import { shippedTips } from './shipped-tips.ts';
import { tipsInForce, type TipInForce } from './tips-in-force.ts';

/** The tips of one draft: what each says, and which stay away. */
export interface DraftTips {
  inForce: ReadonlyMap<string, TipInForce>;
  remembered: ReadonlyMap<string, Remembered>;
  /** By tip id, as guidance reads it: a tip with two or more is not raised. */
  away: Record<string, number>;
}

/** What happened with tips since the page was opened, as the page reports it. */
export type TipMoments = Readonly<Partial<Record<Happened, readonly string[]>>>;

const KIND = 'tip';
/** Taking a number out once does not mean that the next one may go unnoticed: only a refusal silences this tip. */
const heededAgain = new Set(['sensitive_identifier']);

/** Reads the organization's tips and what this person did with them, on any device. */
export async function draftTips(
  ground: Ground,
  tx: Transaction,
  actor: PersonActor,
  draft: Pick<Draft, 'id' | 'dismissed'>,
): Promise<DraftTips> {
  const [inForce, remembered] = await Promise.all([
    tipsInForce(ground, actor.organizationId),
    rememberedOf(tx, actor, KIND, draft.id),
  ]);
  return { inForce, remembered, away: awayTips(inForce, remembered, draft.dismissed) };
}

function awayTips(
  inForce: DraftTips['inForce'],
  remembered: DraftTips['remembered'],
  dismissedHere: Draft['dismissed'],
): Record<string, number> {
  const away: Record<string, number> = {};
  for (const id of shippedTips().keys())
    if (!inForce.has(id) || dismissedHere[id] !== undefined) away[id] = DISMISSALS_ALLOWED;
  for (const [id, { followed, dismissed }] of remembered)
    if (!mayComeBack({ dismissed, followed: heededAgain.has(id) ? 0 : followed }))
      away[id] = DISMISSALS_ALLOWED;
  return away;
}

/** Puts on the writer's own list what a page showed and what they did with it; ids nobody knows are dropped. */
export async function rememberTips(
  ground: Ground,
  tx: Transaction,
  actor: PersonActor,
  draftId: string,
  moments: TipMoments,
): Promise<void> {
  const inForce = await tipsInForce(ground, actor.organizationId);
  const at = ground.clock.now();
  const rows = Object.entries(moments).flatMap(([happened, ids]) =>
    ids.flatMap((itemId) => {
      const version = inForce.get(itemId)?.version;
      return version === undefined
        ? []
        : [
            {
              kind: KIND,
              itemId,
              happened: happened as Happened,
              occasion: draftId,
              version,
              at,
            },
          ];
    }),
  );
  remember(tx, actor, rows);
}

/**
 * The tips shown for this draft that its words no longer call for: they were followed. `advise` is asked with every other tip
 * kept away, until nothing of the shown ones is left to raise.
 */
export function followedTips(
  remembered: DraftTips['remembered'],
  advise: (away: Record<string, number>) => Pick<Advice, 'tips'>,
): string[] {
  const open = new Set(
    [...remembered]
      .filter(
        ([, { here }]) => here.has('shown') && !here.has('dismissed') && !here.has('followed'),
      )
      .map(([id]) => id)
      // It says that the reason is good; there is nothing to do about it.
      .filter((id) => id !== 'good_reason'),
  );
  const away = Object.fromEntries(
    [...shippedTips().keys()].filter((id) => !open.has(id)).map((id) => [id, DISMISSALS_ALLOWED]),
  );
  while (open.size > 0) {
    const { tips } = advise(away);
    if (tips.length === 0) break;
    for (const { id } of tips) {
      open.delete(id);
      away[id] = DISMISSALS_ALLOWED;
    }
  }
  return [...open];
}

/** A tip as a page shows it, in the reader's language. */
export interface TipView {
  title: string;
  text: string;
  /** The element of the charter it serves: the part of the rules page it links to. */
  clause: string;
}

export function tipViews(
  { inForce }: Pick<DraftTips, 'inForce'>,
  charter: Pick<ResolvedCharter, 'defaultLanguage'>,
  language: string,
): Record<string, TipView> {
  const say = (words: Readonly<Record<string, string>>) =>
    words[language] ?? words[charter.defaultLanguage] ?? '';
  return Object.fromEntries(
    [...inForce].map(([id, { title, text, clause }]) => [
      id,
      { title: say(title), text: say(text), clause },
    ]),
  );
}
