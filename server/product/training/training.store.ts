import { instant, sql, type Transaction } from '#platform/db/index.ts';

/** How far a person is with a lesson. */
export interface Progress {
  lessonId: string;
  questions: number;
  right: number;
  /** Milliseconds since 1970 UTC. */
  at: number;
}

/** Puts on record that someone checked themselves. What they answered is kept nowhere. */
export function saveProgress(
  tx: Transaction,
  checked: Progress & {
    organizationId: string;
    personId: string;
    charterVersion: number;
    language: string;
  },
): void {
  tx.run(sql`
    INSERT INTO lesson_progress (organization_id, person_id, lesson_id, charter_version, language, questions,
      answered_right, first_at, last_at)
    VALUES (${checked.organizationId}, ${checked.personId}, ${checked.lessonId}, ${checked.charterVersion},
      ${checked.language}, ${checked.questions}, ${checked.right}, ${instant(checked.at)}, ${instant(checked.at)})
    ON CONFLICT (organization_id, person_id, lesson_id) DO UPDATE SET
      charter_version = excluded.charter_version, language = excluded.language, questions = excluded.questions,
      answered_right = excluded.answered_right, last_at = excluded.last_at, times = lesson_progress.times + 1`);
}

/** What one person has checked so far. */
export function findProgress(
  tx: Transaction,
  organizationId: string,
  personId: string,
): Promise<Progress[]> {
  return tx.query<Progress>(sql`
    SELECT lesson_id AS "lessonId", questions, answered_right AS "right", last_at AS "at" FROM lesson_progress
    WHERE organization_id = ${organizationId} AND person_id = ${personId}`);
}
