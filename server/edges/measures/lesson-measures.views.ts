import { clauseValue } from '#rules/charter/index.ts';
import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { auditActor, systemScope, type PersonActor } from '#foundation/people/index.ts';
import {
  clinicsLed,
  lessonAudiences,
  lessonsInForce,
  type LessonAudience,
  type TransferMeasure,
} from '#product/training/index.ts';
import { countLearners, findLearners, type Asked } from './lesson-use.store.ts';
import { outcomeFact } from './outcome-facts.store.ts';
import { reachOf, type People, type Reach } from './reach.ts';
import { seenIn, type SeenIn } from './seen-in.ts';
import { transferOf, type Transfer } from './transfer.ts';
import { findBeforeAfter, findOthers } from './transfer.store.ts';

const DAY = 86_400_000;
const LOOKED_BACK_DAYS = 26 * 7;
const SMALLEST_GROUP = 10;

export interface LessonMeasuresView {
  lesson: { id: string; title: string; language: string; audience: LessonAudience };
  behaviours: readonly string[];
  measure: TransferMeasure;
  seen: SeenIn;
  weeks: number;
  smallest: number;
  /** True when a manager counts their own clinics only. */
  ownClinics: boolean;
  reach: Reach;
  /** Null where the measure is seen in no single conversation. */
  transfer: Transfer | null;
}

export interface LessonsUseView {
  weeks: number;
  smallest: number;
  ownClinics: boolean;
  groups: {
    audience: LessonAudience;
    lessons: {
      id: string;
      title: string;
      language: string;
      measure: TransferMeasure;
      began: People;
      finished: People;
      checked: People;
    }[];
  }[];
}

async function askedBy(ground: Ground, actor: PersonActor) {
  const { organizationId } = actor;
  const rules = await rulesInForce(ground, organizationId);
  const published = clauseValue(rules.document, 'measurement.published')?.smallestGroup ?? 0;
  const now = ground.clock.now();
  const clinicIds = clinicsLed(actor);
  const asked: Asked = { organizationId, clinicIds, since: now - LOOKED_BACK_DAYS * DAY, now };
  return {
    asked,
    said: {
      weeks: LOOKED_BACK_DAYS / 7,
      smallest: Math.max(SMALLEST_GROUP, published),
      ownClinics: clinicIds !== null,
    },
  };
}

/** Counts under the product's own scope, since nobody sees a whole clinic's learning; the read is on record with it. */
function counting<T>(
  ground: Ground,
  actor: PersonActor,
  on: { action: string; subjectKind: string; subjectId: string; requestId: string },
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const { organizationId } = actor;
  const scope = { ...systemScope(organizationId), person: actor.personId };
  return ground.database.transaction(scope, (tx) => {
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, on.requestId),
      action: on.action,
      subjectKind: on.subjectKind,
      subjectId: on.subjectId,
      at: ground.clock.now(),
    });
    return work(tx);
  });
}

/** How many people took each lesson. */
export async function lessonsUse(
  ground: Ground,
  actor: PersonActor,
  requestId: string,
): Promise<LessonsUseView> {
  const { asked, said } = await askedBy(ground, actor);
  const shelf = await lessonsInForce(ground, actor.organizationId);
  const on = {
    action: 'measures.read_lessons',
    subjectKind: 'organization',
    subjectId: actor.organizationId,
    requestId,
  };
  const rows = await counting(ground, actor, on, (tx) => countLearners(tx, asked));
  const uses = new Map(rows.map((row) => [row.lessonId, row]));
  const people = (count: number | undefined): People =>
    count === undefined || count === 0 ? 0 : count < said.smallest ? 'few' : count;
  return {
    ...said,
    groups: lessonAudiences.map((audience) => ({
      audience,
      lessons: shelf.of(audience, actor.language).map(({ id, title, language, measure }) => {
        const use = uses.get(id);
        return {
          id,
          title,
          language,
          measure,
          began: people(use?.began),
          finished: people(use?.finished),
          checked: people(use?.checked),
        };
      }),
    })),
  };
}

/** Who took one lesson, and what came after. @throws 404 when there is no such lesson */
export async function lessonMeasures(
  ground: Ground,
  actor: PersonActor,
  lessonId: string,
  requestId: string,
): Promise<LessonMeasuresView> {
  const { asked, said } = await askedBy(ground, actor);
  const shelf = await lessonsInForce(ground, actor.organizationId);
  const lesson = shelf.find(lessonId, actor.language);
  if (lesson === undefined) throw notFound();
  const { id, title, language, audience, behaviours, measure } = lesson;
  const seen = seenIn(lesson);
  const on = {
    action: 'measures.read_lesson',
    subjectKind: 'lesson',
    subjectId: id,
    requestId,
  };
  const counted = await counting(ground, actor, on, async (tx) => {
    const learners = await findLearners(tx, asked, id);
    if (seen === 'nowhere') return { learners, transfer: null };
    const taught = { lessonId: id, seen, fact: outcomeFact(measure, asked.now) };
    const own = await findBeforeAfter(tx, asked, taught);
    const weeks = [...new Set(own.flatMap(({ week }) => week ?? []))];
    const others = weeks.length === 0 ? [] : await findOthers(tx, asked, taught, weeks);
    return { learners, transfer: transferOf(own, others, said.smallest) };
  });
  return {
    lesson: { id, title, language, audience },
    behaviours,
    measure,
    seen,
    ...said,
    reach: reachOf(counted.learners, said.smallest),
    transfer: counted.transfer,
  };
}
