import { randomUUID } from 'node:crypto';
import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import type { PersonActor } from '../actor.ts';
import { read } from '../read.ts';
import { accountOf } from './account.store.ts';
import { fieldsOf, rowsOf, titleOf, type RecordView, type SectionView } from './admin.views.ts';
import type { ProblemCode, RecordKind, Stored, Values } from './record-kind.ts';
import { readLookups } from './records.store.ts';

export interface RecordPageRequest {
  kinds: readonly RecordKind[];
  kind: RecordKind;
  /** Null for a new record. */
  id: string | null;
  requestId: string;
  /** For a new care relation or proxy: whose. */
  patientId?: string | undefined;
  /** What was typed and is not saved. */
  typed?: Values;
  problems?: readonly { column: string; code: ProblemCode }[];
  notice?: RecordView['notice'];
  link?: RecordView['link'];
}

/**
 * One record with its form. @throws HttpError 404 when it is not there.
 */
export function recordView(
  ground: Ground,
  actor: PersonActor,
  request: RecordPageRequest,
): Promise<RecordView> {
  const { kind, id, requestId } = request;
  const action = `people.read_${kind.name}`;
  const on = { action, subjectKind: kind.name, subjectId: id ?? 'new', requestId, flushed: true };
  return read(ground, actor, on, async (tx) => {
    const stored = id === null ? undefined : await find(tx, actor, kind, id);
    const lookups = await readLookups(tx, actor.organizationId);
    const given = request.patientId ? await numberOf(tx, actor, request) : {};
    const row = { ...stored?.values, ...given, ...request.typed };
    const patientId = patientBehind(kind, id, request);
    return {
      kind: kind.name,
      id,
      title: titleOf(stored?.values ?? {}),
      fields: fieldsOf(kind, row, lookups, {
        isNew: id === null,
        problems: request.problems ?? [],
      }),
      sections:
        kind.name === 'patients' && stored ? await sections(tx, actor, request, stored) : [],
      account: stored ? await accountBehind(tx, actor, kind, stored) : null,
      link: request.link ?? null,
      notice: request.notice ?? null,
      canEnd: id !== null && kind.end !== undefined && stored?.values['ended'] !== 'yes',
      patientId,
      idempotencyKey: randomUUID(),
    };
  });
}

async function find(
  tx: Transaction,
  actor: PersonActor,
  kind: RecordKind,
  id: string,
): Promise<Stored> {
  const { records } = await kind.read(tx, actor.organizationId, { id });
  const [stored] = records;
  if (stored === undefined) throw notFound();
  return stored;
}

async function numberOf(
  tx: Transaction,
  actor: PersonActor,
  { kinds, patientId }: RecordPageRequest,
): Promise<Values> {
  const patients = kinds.find(({ name }) => name === 'patients');
  if (patients === undefined || patientId === undefined) return {};
  const { values } = await find(tx, actor, patients, patientId);
  return { record_number: values['record_number'] ?? '' };
}

const ofPatient = (kind: RecordKind) => kind.name === 'care' || kind.name === 'proxies';

function patientBehind(
  kind: RecordKind,
  id: string | null,
  { patientId }: RecordPageRequest,
): string | null {
  return ofPatient(kind) ? (patientId ?? id?.split('.')[0] ?? null) : null;
}

async function sections(
  tx: Transaction,
  actor: PersonActor,
  { kinds }: RecordPageRequest,
  patient: Stored,
): Promise<SectionView[]> {
  const number = patient.values['record_number'] ?? '';
  const found: SectionView[] = [];
  for (const kind of kinds) {
    if (kind.name !== 'care' && kind.name !== 'proxies') continue;
    const { records } = await kind.read(tx, actor.organizationId, { search: number });
    const own = records.filter(({ values }) => values['record_number'] === number);
    found.push({ kind: kind.name, columns: kind.listed, rows: rowsOf(kind, own) });
  }
  return found;
}

async function accountBehind(
  tx: Transaction,
  actor: PersonActor,
  kind: RecordKind,
  stored: Stored,
): Promise<RecordView['account']> {
  const personId = await personBehind(tx, actor, kind, stored);
  const account = personId ? await accountOf(tx, actor.organizationId, personId) : undefined;
  return account ? { email: account.email, hasPassword: account.hasPassword } : null;
}

/** The person whose log-in belongs to a record; undefined for places and care relations. */
export async function personBehind(
  tx: Transaction,
  actor: PersonActor,
  kind: RecordKind,
  stored: Stored,
): Promise<string | undefined> {
  if (kind.name === 'staff' || kind.name === 'patients') return stored.id;
  if (kind.name !== 'proxies') return undefined;
  const lookups = await readLookups(tx, actor.organizationId);
  return lookups.people.get(stored.values['proxy_email'] ?? '')?.personId;
}
