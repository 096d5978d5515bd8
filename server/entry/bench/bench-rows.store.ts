import type pg from 'pg';

export interface BenchSize {
  messages: number;
  threads: number;
  patients: number;
}

/** Four messages to a thread, one thread in ten still open, patients as many as threads over twelve (at least 200). */
export function sizeOf(messages: number): BenchSize {
  const threads = Math.ceil(messages / 4);
  return { messages, threads, patients: Math.max(200, Math.ceil(threads / 12)) };
}

export interface BenchPlace {
  organizationId: string;
  clinicId: string;
  teamId: string;
}

const words = `(SELECT string_agg(w, ' ') FROM unnest(ARRAY['since','monday','the','new','pill','makes','me','dizzy','when','i','stand','up',
  'and','my','left','knee','hurts','after','walking','could','you','please','tell','if','that','is','expected','or','should','come','in']) w)`;

const id = (prefix: string, number: string) => `'${prefix}_' || lpad(to_hex(${number}), 33, '0')`;
const patientOf = (thread: string, size: BenchSize) =>
  id('per', `1000000 + (${thread}) % ${size.patients}`);

/** Fills the product's own tables with plain rows, and beside them the bare tables of the minimal job. In one go, by the server itself. */
export async function loadBenchRows(
  client: pg.Client,
  place: BenchPlace,
  size: BenchSize,
): Promise<void> {
  await client.query("SET synchronous_commit = off; SET TimeZone = 'UTC'");
  for (const text of [...productRows(place, size), ...bareRows(size)]) await client.query(text);
  // As autovacuum leaves tables behind; it would work beside the measurement otherwise.
  await client.query('VACUUM (ANALYZE)');
  await client.query('CHECKPOINT').catch(() => undefined);
}

function productRows({ organizationId, clinicId, teamId }: BenchPlace, size: BenchSize): string[] {
  const org = `'${organizationId}'`;
  const threadKeys = `${org}, ${id('thr', 't')}, ${patientOf('t', size)}, '${clinicId}', ${patientOf('t', size)}, 'participants'`;
  const asked = `now() - ((${size.threads} - t) * interval '20 days' / ${size.threads})`;
  return [
    `INSERT INTO person (organization_id, id, given_name, family_name, birth_date, language)
      SELECT ${org}, ${id('per', '1000000 + n')}, 'Bench', 'Patient ' || n, '1970-01-01', 'en' FROM generate_series(0, ${size.patients - 1}) n`,
    `INSERT INTO patient (organization_id, person_id, clinic_id, record_number)
      SELECT ${org}, ${id('per', '1000000 + n')}, '${clinicId}', 'B' || n FROM generate_series(0, ${size.patients - 1}) n`,
    `INSERT INTO thread (organization_id, id, patient_id, clinic_id, opened_by, visibility, patient_name, topic_id, topic_kind, subject, language,
        public_status, status_from, team_id, promised_at, asked_at, charter_version, message_count, last_message_at, created_at, answered_at, answered_by_name, answered_by_role, closed_at)
      SELECT ${threadKeys}, 'Bench Patient', 'symptom', 'symptom', 'Dizzy since the new pill', 'en',
        CASE WHEN t % 10 = 0 THEN 'received' ELSE 'closed' END, ${asked}, '${teamId}', ${asked} + interval '2 days', ${asked}, 1, 4, ${asked},
        ${asked}, CASE WHEN t % 10 = 0 THEN NULL ELSE ${asked} END, 'Bench Nurse', 'nurse', CASE WHEN t % 10 = 0 THEN NULL ELSE ${asked} END
      FROM generate_series(1, ${size.threads}) t`,
    `INSERT INTO message (organization_id, thread_id, patient_id, clinic_id, opened_by, visibility, id, side, author_id, author_name, author_role,
        body, sent_at, release_at)
      SELECT ${threadKeys}, ${id('msg', 't * 16 + m')}, CASE WHEN m % 2 = 0 THEN 'patient' ELSE 'team' END, ${patientOf('t', size)}, 'Bench Patient', 'patient',
        body.text || ' ' || t || ' ' || m, ${asked}, ${asked}
      FROM generate_series(1, ${size.threads}) t, generate_series(0, 3) m, (SELECT repeat(${words} || '. ', 4) AS text) body`,
    `INSERT INTO work_item (organization_id, id, thread_id, patient_id, clinic_id, team_id, state, lane, queue_rank, due_at, opened_at, routed_by,
        changed_at, patient_name, patient_birth_date, subject, language, closed_at)
      SELECT ${org}, ${id('wrk', 't')}, ${id('thr', 't')}, ${patientOf('t', size)}, '${clinicId}', '${teamId}',
        CASE WHEN t % 10 = 0 THEN 'waiting' ELSE 'closed' END, 'regular', 2, ${asked} + interval '2 days', ${asked}, 'topic', ${asked},
        'Bench Patient ' || t, '1970-01-01', 'Dizzy since the new pill', 'en', CASE WHEN t % 10 = 0 THEN NULL ELSE ${asked} END
      FROM generate_series(1, ${size.threads}) t`,
  ];
}

function bareRows(size: BenchSize): string[] {
  return [
    `CREATE TABLE bare_thread (id bigint PRIMARY KEY, team int NOT NULL, open boolean NOT NULL, due_at timestamptz NOT NULL, subject text NOT NULL,
      last_message_at timestamptz NOT NULL, message_count int NOT NULL)`,
    `CREATE TABLE bare_message (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, thread_id bigint NOT NULL, author_id bigint NOT NULL, body text NOT NULL,
      sent_at timestamptz NOT NULL DEFAULT now())`,
    `CREATE TABLE bare_audit (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, actor_id bigint NOT NULL, action text NOT NULL, subject_id bigint NOT NULL,
      at timestamptz NOT NULL DEFAULT now())`,
    `INSERT INTO bare_thread SELECT t, 1, t % 10 = 0, now() - (${size.threads} - t) * interval '1 second', 'Dizzy since the new pill', now(), 4
      FROM generate_series(1, ${size.threads}) t`,
    `INSERT INTO bare_message (thread_id, author_id, body) SELECT t, t % ${size.patients}, body.text || t
      FROM generate_series(1, ${size.threads}) t, generate_series(0, 3) m, (SELECT repeat(${words} || '. ', 4) AS text) body`,
    'CREATE INDEX ON bare_message (thread_id, id)',
    'CREATE INDEX ON bare_thread (team, due_at) WHERE open',
  ];
}

/** The ids the load works with: a patient and threads of theirs, as the rows above made them. */
export function benchThread(number: number): string {
  return `thr_${number.toString(16).padStart(33, '0')}`;
}

/** One thread in ten. */
export const isOpen = (thread: number): boolean => thread % 10 === 0;

export function benchPatient(number: number): string {
  return `per_${(1_000_000 + number).toString(16).padStart(33, '0')}`;
}

/** Sessions that stand ready, as if each of these people had signed in. */
export async function insertBenchSessions(
  client: pg.Client,
  organizationId: string,
  sessions: readonly { personId: string; hash: Buffer }[],
): Promise<void> {
  for (const [index, { personId, hash }] of sessions.entries()) {
    const accountId = `acc_${(9000 + index).toString(16).padStart(33, '0')}`;
    await client.query(
      `INSERT INTO account (organization_id, id, person_id, email) VALUES ($1, $2, $3, $4)
        ON CONFLICT (organization_id, person_id) DO UPDATE SET email = account.email RETURNING id`,
      [organizationId, accountId, personId, `bench${index}@bench.example`],
    );
    await client.query(
      `INSERT INTO session (organization_id, id, token_hash, account_id, person_id, ends_at)
        SELECT $1, $2, $3, id, $4, now() + interval '10 hours' FROM account WHERE organization_id = $1 AND person_id = $4`,
      [organizationId, `ses_${(9000 + index).toString(16).padStart(33, '0')}`, hash, personId],
    );
  }
}

/** A nurse who works the team's inbox. */
export async function findBenchNurse(client: pg.Client, place: BenchPlace): Promise<string> {
  const { rows } = await client.query<{ person_id: string }>(
    'SELECT person_id FROM team_member WHERE organization_id = $1 AND team_id = $2 ORDER BY person_id LIMIT 1',
    [place.organizationId, place.teamId],
  );
  const personId = rows[0]?.person_id;
  if (personId === undefined) throw new Error('The team of the bench has no member.');
  return personId;
}

/** Scripts of the minimal job, as pgbench reads them. */
export function minimalJobs(size: BenchSize): Record<'send' | 'inbox' | 'thread', string> {
  const body = 'since monday the new pill makes me dizzy when i stand up. '.repeat(10);
  return {
    send: `\\set t random(1, ${size.threads})
BEGIN;
INSERT INTO bare_message (thread_id, author_id, body) VALUES (:t, 7, '${body}');
UPDATE bare_thread SET last_message_at = now(), message_count = message_count + 1 WHERE id = :t;
INSERT INTO bare_audit (actor_id, action, subject_id) VALUES (7, 'send', :t);
COMMIT;
`,
    inbox:
      'SELECT id, subject, due_at, last_message_at, message_count FROM bare_thread WHERE team = 1 AND open ORDER BY due_at LIMIT 25;\n',
    thread: `\\set t random(1, ${size.threads})
SELECT id, author_id, body, sent_at FROM bare_message WHERE thread_id = :t ORDER BY id LIMIT 20;
`,
  };
}
