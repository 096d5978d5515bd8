import { instant, sql, type Transaction } from '#platform/db/index.ts';
import { statementFor, type Learned, type Learner, type Statement } from './statement.ts';

const OPENED_AGAIN_AFTER = 12 * 3_600_000;

/** Adds one statement to the store. */
export function keepStatement(tx: Transaction, learner: Learner, learned: Learned): void {
  const statement = statementFor(learner, learned);
  const { about, form, verb, language, charterVersion, at } = learned;
  tx.run(sql`
    INSERT INTO learning_statement (organization_id, id, person_id, verb, activity, lesson_id, course_id, form, language,
      charter_version, statement, stored_at)
    VALUES (${learner.organizationId}, ${statement.id}, ${learner.personId}, ${verb}, ${statement.object.id},
      ${about.kind === 'lesson' ? about.id : null}, ${about.kind === 'course' ? about.id : null}, ${form ?? null},
      ${language}, ${charterVersion}, ${JSON.stringify(statement)}, ${instant(at)})`);
}

/** The same, unless the person did just that within the last hours: a page that is opened again says nothing new. */
export function keepOnceInAWhile(tx: Transaction, learner: Learner, learned: Learned): void {
  const statement = statementFor(learner, learned);
  const { about, form = null, verb, language, charterVersion, at } = learned;
  tx.run(sql`
    INSERT INTO learning_statement (organization_id, id, person_id, verb, activity, lesson_id, form, language,
      charter_version, statement, stored_at)
    SELECT ${learner.organizationId}, ${statement.id}, ${learner.personId}, ${verb}, ${statement.object.id}, ${about.id},
      ${form}, ${language}, ${charterVersion}, ${JSON.stringify(statement)}::jsonb, ${instant(at)}::timestamptz
    WHERE NOT EXISTS (SELECT 1 FROM learning_statement
      WHERE organization_id = ${learner.organizationId} AND person_id = ${learner.personId} AND lesson_id = ${about.id}
        AND verb = ${verb} AND form IS NOT DISTINCT FROM ${form} AND stored_at > ${instant(at - OPENED_AGAIN_AFTER)})`);
}

export interface Cursor {
  transactionId: string;
  seq: number;
}

export interface KeptStatement extends Cursor {
  statement: Statement;
}

interface Row {
  transaction_id: string;
  seq: number;
  statement: Statement;
}

const kept = (row: Row): KeptStatement => ({
  transactionId: row.transaction_id,
  seq: row.seq,
  statement: row.statement,
});

/** Statements after a place in the order they were committed; scope: system. */
export async function statementsAfter(
  tx: Transaction,
  organizationId: string,
  { transactionId, seq }: Cursor,
  limit: number,
): Promise<KeptStatement[]> {
  const rows = await tx.query<Row>(sql`
    SELECT transaction_id::text AS transaction_id, seq, statement FROM learning_statement
    WHERE organization_id = ${organizationId} AND (transaction_id, seq) > (${transactionId}::xid8, ${seq}::bigint)
      AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY learning_statement.transaction_id, learning_statement.seq LIMIT ${limit}`);
  return rows.map(kept);
}

export interface StatementQuery {
  statementId?: string | undefined;
  verb?: string | undefined;
  activity?: string | undefined;
  agent?: string | undefined;
  since?: number | undefined;
  until?: number | undefined;
  ascending: boolean;
  /** Where the page before ended. */
  after?: Cursor | undefined;
  limit: number;
}

/** What a reader from outside asked for, newest first unless `ascending`; scope: system. */
export async function findStatements(
  tx: Transaction,
  organizationId: string,
  asked: StatementQuery,
): Promise<KeptStatement[]> {
  const { statementId = null, verb = null, activity = null, agent = null, after } = asked;
  const none = asked.ascending ? '0' : '9223372036854775807';
  const place = after ?? {
    transactionId: none,
    seq: asked.ascending ? 0 : Number.MAX_SAFE_INTEGER,
  };
  const where = sql`organization_id = ${organizationId}
      AND (${statementId}::text IS NULL OR id = ${statementId}) AND (${verb}::text IS NULL OR statement #>> '{verb,id}' = ${verb})
      AND (${activity}::text IS NULL OR activity = ${activity})
      AND (${agent}::text IS NULL OR statement #>> '{actor,account,name}' = ${agent})
      AND stored_at > ${instant(asked.since ?? 0)} AND stored_at <= ${instant(asked.until ?? 8_000_000_000_000)}`;
  const rows = await tx.query<Row>(
    asked.ascending
      ? sql`SELECT transaction_id::text AS transaction_id, seq, statement FROM learning_statement WHERE ${where}
          AND (transaction_id, seq) > (${place.transactionId}::xid8, ${place.seq}::bigint)
          ORDER BY learning_statement.transaction_id, learning_statement.seq LIMIT ${asked.limit}`
      : sql`SELECT transaction_id::text AS transaction_id, seq, statement FROM learning_statement WHERE ${where}
          AND (transaction_id, seq) < (${place.transactionId}::xid8, ${place.seq}::bigint)
          ORDER BY learning_statement.transaction_id DESC, learning_statement.seq DESC LIMIT ${asked.limit}`,
  );
  return rows.map(kept);
}
