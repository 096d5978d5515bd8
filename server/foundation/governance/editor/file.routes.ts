import type { FastifyRequest } from 'fastify';
import { decodeText } from '#platform/csv/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import {
  notFound,
  page,
  redirect,
  routesFor,
  type Answer,
  type AnyRoute,
} from '#platform/http/index.ts';
import { personOf, type Actor, type PersonActor } from '#foundation/people/index.ts';
import type { Refusal } from '../governance.errors.ts';
import { shapesRules } from '../governance.permissions.ts';
import { fileOf } from '../life-cycle/readiness.ts';
import { saveDraft } from '../life-cycle/save-draft.ts';
import { startDraft } from '../life-cycle/start-draft.ts';
import { draftHead, type DraftHead } from './draft-head.ts';
import type { PlacedProblemView } from './overview.ts';
import { openWorkspace } from './workspace.ts';

const route = routesFor<Actor>();
const rulesOnly = { nothing: 'The rules hold nothing of a person.' } as const;
const BYTES_AT_MOST = 1_000_000;

export interface FileView {
  head: DraftHead;
  /** What was pasted or loaded and could not be taken in. */
  text: string;
  problems: PlacedProblemView[];
  revision: number;
  idempotencyKey: string;
  notice: 'changed_elsewhere' | 'too_large' | 'nothing_given' | 'not_yours' | null;
}

/** The rules as YAML: out for other tools, in as a draft. */
export function fileRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [showFile(ground), postFile(ground), download(ground)];
}

async function fileView(
  ground: Ground,
  actor: PersonActor,
  shown: Pick<FileView, 'text' | 'problems' | 'notice'>,
): Promise<FileView> {
  return openWorkspace(ground, actor, (workspace) => ({
    head: draftHead(workspace),
    revision: workspace.draft?.revision ?? 0,
    idempotencyKey: newId('key'),
    ...shown,
  }));
}

function showFile(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/charter/file',
    permission: shapesRules,
    audit: rulesOnly,
    request: {},
    response: 'page',
    async handle({ asker }) {
      const empty = { text: '', problems: [], notice: null };
      return page('admin/governance/file', await fileView(ground, personOf(asker), empty));
    },
  });
}

function postFile(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/charter/file',
    permission: shapesRules,
    audit: { inCommand: 'governance.save_draft' },
    request: {},
    response: ['page', 'redirect'],
    async handle({ asker, raw, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const given = await formOf(raw);
      const again = async (shown: Partial<FileView>, status: number): Promise<Answer> => {
        const view = { text: given.text, problems: [], notice: null, ...shown };
        return page('admin/governance/file', await fileView(ground, actor, view), status);
      };
      if (given.tooLarge) return again({ notice: 'too_large', text: '' }, 422);
      if (given.text.trim() === '') return again({ notice: 'nothing_given' }, 422);
      const unreadable = fileOf(given.text);
      // Nothing is opened for a file that cannot be taken in.
      if (unreadable.document === undefined)
        return again(shownFor({ kind: 'unreadable', problems: unreadable.problems }), 422);
      const key = given.key || idempotencyKey;
      const started = await startDraft(ground, actor, {
        requestId,
        idempotencyKey: `${key}.start`,
      });
      if ('refused' in started) throw notFound();
      const saved = await saveDraft(
        ground,
        actor,
        { revision: Math.max(1, given.revision), change: { source: given.text } },
        { requestId, idempotencyKey: key },
      );
      if ('done' in saved) return redirect('/admin/charter?notice=imported');
      const status = { unreadable: 422, not_yours: 403 } as Partial<Record<string, number>>;
      return again(shownFor(saved.refused), status[saved.refused.kind] ?? 409);
    },
  });
}

function shownFor(refusal: Refusal): Partial<FileView> {
  if (refusal.kind === 'not_yours') return { notice: 'not_yours' };
  if (refusal.kind !== 'unreadable') return { notice: 'changed_elsewhere' };
  const problems = refusal.problems.map(({ rule, message, line, column }) => ({
    rule,
    message,
    line,
    column,
    where: null,
  }));
  return { problems };
}

interface Given {
  text: string;
  revision: number;
  key: string;
  tooLarge: boolean;
}

/** The file, or what was pasted when there is none. */
async function formOf(raw: FastifyRequest): Promise<Given> {
  const fields = new Map<string, string>();
  let file = '';
  let tooLarge = false;
  if (raw.isMultipart()) {
    const limits = { fileSize: BYTES_AT_MOST, fieldSize: BYTES_AT_MOST };
    for await (const part of raw.parts({ limits })) {
      if (part.type === 'field') {
        fields.set(part.fieldname, String(part.value));
        tooLarge ||= part.valueTruncated;
        continue;
      }
      const chunks: Buffer[] = [];
      for await (const chunk of part.file) chunks.push(chunk as Buffer);
      tooLarge ||= part.file.truncated;
      file = decodeText(Buffer.concat(chunks));
    }
  } else {
    for (const [name, value] of Object.entries((raw.body as object | undefined) ?? {}))
      fields.set(name, String(value));
  }
  return {
    text: (file.trim() === '' ? (fields.get('text') ?? '') : file).replaceAll('\r\n', '\n'),
    revision: Number(fields.get('revision')) || 0,
    key: fields.get('idempotency_key') ?? '',
    tooLarge,
  };
}

export function yamlAnswer(source: string, fileName: string): Answer {
  return {
    kind: 'file',
    body: Buffer.from(source),
    contentType: 'text/yaml; charset=utf-8',
    fileName,
  };
}

function download(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/charter/file/download',
    permission: shapesRules,
    audit: rulesOnly,
    request: {},
    response: 'file',
    handle: ({ asker }) =>
      openWorkspace(ground, personOf(asker), ({ source, document }) =>
        yamlAnswer(source, `${document.organization}-charter.yaml`),
      ),
  });
}
