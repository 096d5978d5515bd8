import type { Ground } from '#platform/ground.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import {
  isRemembered,
  mayComeBack,
  remember,
  rememberedOf,
  type Remembered,
} from '#foundation/library/index.ts';
import { systemScope, type Actor, type PersonActor } from '#foundation/people/index.ts';
import { lessonsInForce } from '../library/lessons-in-force.ts';
import { fits, type WritingFacts } from './moment.ts';
import { momentShelf } from './moment-shelf.ts';
import { sentFacts } from './writing-facts.views.ts';

/** What is offered on a page of writing: the first-time walk, or a lesson of twenty seconds. */
export type MomentOffer =
  | { kind: 'orientation'; resume: boolean; href: string }
  | {
      kind: 'lesson';
      id: string;
      text: string;
      lesson: { id: string; title: string; minutes: number };
      draftId: string;
    };

export const ORIENTATION = 'orientation';
export const MOMENT = 'moment';
export const WALK = 'first-time';

/** What somebody is offered before they write for the first time; undefined once they sent something, finished it or left it. */
export async function orientationFor(
  ground: Ground,
  actor: Actor,
): Promise<MomentOffer | undefined> {
  if (actor.kind !== 'person' || actor.staff !== null) return undefined;
  const facts = await factsOf(ground, actor);
  if (facts.sent > 0) return undefined;
  const known = await offeredTo(ground, actor, ORIENTATION, '');
  const walk = known?.get(WALK);
  if (known === undefined) return undefined;
  if (walk !== undefined && (walk.followed > 0 || walk.dismissed > 0)) return undefined;
  const step = Math.min(
    (walk?.shown ?? 0) + (walk ? 0 : 1),
    momentShelf().orientation.steps.length,
  );
  return { kind: 'orientation', resume: walk !== undefined, href: `/orientation?step=${step}` };
}

/** The one lesson of twenty seconds that fits what somebody is about to write; undefined when none does. */
export async function momentFor(
  ground: Ground,
  actor: Actor,
  draft: { id: string; topicId: string | null },
): Promise<MomentOffer | undefined> {
  if (actor.kind !== 'person' || actor.staff !== null) return undefined;
  const rules = await rulesInForce(ground, actor.organizationId);
  const { topics } = rules.forClinic(clinicOf(actor));
  const topicKind = topics.find(({ id }) => id === draft.topicId)?.kind ?? null;
  const [facts, known] = await Promise.all([
    factsOf(ground, actor),
    offeredTo(ground, actor, MOMENT, draft.id),
  ]);
  if (known === undefined || wasAnsweredHere(known)) return undefined;
  const moment = momentShelf().moments.find(
    (each) =>
      fits(each, facts, topicKind) &&
      mayComeBack(known.get(each.id) ?? { followed: 0, dismissed: 0 }),
  );
  if (moment === undefined) return undefined;
  const lessons = await lessonsInForce(ground, actor.organizationId);
  const lesson = lessons.find(moment.lesson, actor.language);
  if (lesson === undefined) return undefined;
  await ground.database.transaction(actor.scope, async (tx) =>
    remember(tx, actor, [
      {
        kind: MOMENT,
        itemId: moment.id,
        happened: 'shown',
        occasion: draft.id,
        version: 0,
        at: ground.clock.now(),
      },
    ]),
  );
  return {
    kind: 'lesson',
    id: moment.id,
    text: moment.text[actor.language] ?? moment.text['en'] ?? '',
    lesson: { id: lesson.id, title: lesson.title, minutes: lesson.minutes },
    draftId: draft.id,
  };
}

/** The words of a moment, for the list of what is remembered. */
export function momentTitle(id: string, language: string): string | undefined {
  const moment = momentShelf().moments.find((each) => each.id === id);
  return moment?.text[language] ?? moment?.text['en'];
}

/** One lesson a message: who took it or put it away is not given the next one at once. */
const wasAnsweredHere = (known: ReadonlyMap<string, Remembered>) =>
  [...known.values()].some(({ here }) => here.has('followed') || here.has('dismissed'));

/** What happened with offers of this kind; undefined when the list is off, for then nothing can be put away, and nothing is offered. */
const offeredTo = (ground: Ground, actor: PersonActor, kind: string, occasion: string) =>
  ground.database.transaction(actor.scope, async (tx) =>
    (await isRemembered(tx, actor)) ? rememberedOf(tx, actor, kind, occasion) : undefined,
  );

const rememberedBy = (ground: Ground, actor: PersonActor, kind: string, occasion: string) =>
  ground.database.transaction(actor.scope, (tx) => rememberedOf(tx, actor, kind, occasion));

const clinicOf = (actor: PersonActor) => actor.ownClinicId ?? actor.proxyFor[0]?.clinicId ?? '';
const redirects = /^redirect-/;

async function factsOf(ground: Ground, actor: PersonActor): Promise<WritingFacts> {
  const { organizationId, personId } = actor;
  const patients = [
    ...(actor.ownClinicId === null ? [] : [personId]),
    ...actor.proxyFor.map(({ patientId }) => patientId),
  ];
  const [sent, tips, rules] = await Promise.all([
    ground.database.transaction(systemScope(organizationId), (tx) =>
      sentFacts(tx, organizationId, personId, patients),
    ),
    rememberedBy(ground, actor, 'tip', ''),
    rulesInForce(ground, organizationId),
  ]);
  const { topics } = rules.forClinic(clinicOf(actor));
  const kinds = topics.filter(({ id }) => sent.topicIds.includes(id)).map(({ kind }) => kind);
  return {
    sent: sent.sent,
    topicKindsUsed: new Set(kinds),
    redirectsTaken: [...tips]
      .filter(([id]) => redirects.test(id))
      .reduce((total, [, { followed }]) => total + followed, 0),
    askedForMore: sent.askedForMore,
    hardBecause: sent.hardBecause,
  };
}
