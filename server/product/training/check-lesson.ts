import { createHash } from 'node:crypto';
import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { advanceCourses } from './courses/advance-courses.ts';
import { courseShelf } from './courses/course-shelf.ts';
import { learningRules } from './courses/required-courses.ts';
import { keepStatement } from './records/records.store.ts';
import type { Learned, Learner } from './records/statement.ts';
import { saveProgress } from './training.store.ts';
import type { TaughtLesson } from './teach-lesson.ts';

/** The id of the choice by the id of the question. */
export type Answers = Readonly<Record<string, string>>;

/** A lesson as someone has just checked themselves on it. */
export interface Checked {
  lesson: TaughtLesson;
  charterVersion: number;
  answers: Answers;
}

export const isAnswered = ({ questions }: TaughtLesson, answers: Answers) =>
  questions.every(({ id, choices }) => choices.some((choice) => choice.id === answers[id]));

export const rightAnswers = ({ questions }: TaughtLesson, answers: Answers) =>
  questions.filter(({ id, right }) => answers[id] === right).length;

const KEY_CHARACTERS = 40;

/** The same answers sent twice count once; whoever went back and chose others has checked themselves again. */
const onceFor = (key: string, answers: Answers) =>
  createHash('sha256')
    .update(JSON.stringify([key, answers]))
    .digest('hex')
    .slice(0, KEY_CHARACTERS);

/** Keeps that this person checked themselves on a lesson, and how many they had right. Nothing depends on it. */
export async function checkLesson(
  ground: Ground,
  actor: PersonActor,
  { lesson, charterVersion, answers }: Checked,
  keys: { idempotencyKey: string; requestId: string },
): Promise<void> {
  const { organizationId, personId } = actor;
  const right = rightAnswers(lesson, answers);
  const questions = lesson.questions.length;
  const intention = {
    organizationId,
    actorId: personId,
    key: onceFor(keys.idempotencyKey, answers),
    request: ['training.check_lesson', lesson.id, answers],
  };
  const rules = await rulesInForce(ground, organizationId);
  const learner: Learner = { organizationId, personId, baseUrl: ground.config.baseUrl };
  await runOnce(ground.database, actor.scope, intention, async (tx) => {
    const at = ground.clock.now();
    saveProgress(tx, {
      organizationId,
      personId,
      lessonId: lesson.id,
      charterVersion,
      language: lesson.language,
      questions,
      right,
      at,
    });
    for (const each of statementsOf({ lesson, charterVersion, right, questions, at }))
      keepStatement(tx, learner, each);
    await advanceCourses(tx, learner, {
      lessonId: lesson.id,
      language: lesson.language,
      name: actor.name,
      charterVersion,
      at,
      rulesAt: (clinicId) => learningRules(rules.forClinic(clinicId), courseShelf()),
    });
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, keys.requestId),
      action: 'training.check_lesson',
      subjectKind: 'lesson',
      subjectId: lesson.id,
      detail: { questions, right },
      at,
    });
    return { questions, right };
  });
}

function statementsOf(checked: {
  lesson: TaughtLesson;
  charterVersion: number;
  right: number;
  questions: number;
  at: number;
}): Learned[] {
  const { lesson, charterVersion, right, questions, at } = checked;
  const about = { kind: 'lesson', id: lesson.id, title: lesson.title } as const;
  const said = { about, language: lesson.language, charterVersion, at };
  return [
    { ...said, verb: 'completed' },
    { ...said, verb: right === questions ? 'passed' : 'failed', score: { right, questions } },
  ];
}
