import type { Ground } from '#platform/ground.ts';
import type { Actor } from '#foundation/people/index.ts';
import { keepOnceInAWhile } from './records.store.ts';
import type { LessonForm } from './statement.ts';

export interface Reading {
  lesson: { id: string; title: string; language: string };
  form: LessonForm;
  charterVersion: number;
  /** They came to its end. */
  finished?: boolean;
}

/** Puts on record that somebody signed in opened a lesson in one of its forms, or came to its end. Of strangers nothing is kept. */
export async function noteReading(ground: Ground, actor: Actor, reading: Reading): Promise<void> {
  if (actor.kind !== 'person') return;
  const { organizationId, personId } = actor;
  const { lesson, form, charterVersion, finished = false } = reading;
  const learner = { organizationId, personId, baseUrl: ground.config.baseUrl };
  await ground.database.transaction(
    actor.scope,
    async (tx) =>
      keepOnceInAWhile(tx, learner, {
        verb: finished ? 'completed' : form === 'read' ? 'initialized' : 'experienced',
        about: { kind: 'lesson', id: lesson.id, title: lesson.title },
        form,
        language: lesson.language,
        charterVersion,
        at: ground.clock.now(),
      }),
    'quick',
  );
}
