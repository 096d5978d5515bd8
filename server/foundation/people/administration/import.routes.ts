import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { decodeText, writeCsv } from '#platform/csv/index.ts';
import type { Ground } from '#platform/ground.ts';
import { page, redirect, routesFor, type Answer, type AnyRoute } from '#platform/http/index.ts';
import type { Actor } from '../actor.ts';
import { personOf, administers } from '../people.permissions.ts';
import { read } from '../read.ts';
import type { ImportView } from './admin.views.ts';
import { fileColumns, importLimits, readFile } from './import-file.ts';
import type { RecordKind } from './record-kind.ts';
import { saveRecords } from './save-records.ts';

const route = routesFor<Actor>();
const PROBLEMS_SHOWN = 200;
const TEXT_SHOWN = 200_000;
const count = z.coerce.number().int().min(0).optional().catch(undefined);

/** Whole files of one kind in and out. */
export function importRoutes(ground: Ground, kind: RecordKind): AnyRoute<Actor>[] {
  return [showImport(kind), postImport(ground, kind), getTemplate(kind), getExport(ground, kind)];
}

function emptyView(kind: RecordKind): ImportView {
  return {
    kind: kind.name,
    columns: kind.columns
      .filter(({ formOnly }) => !formOnly)
      .map(({ name, kind: shape, needed, from }) => ({
        name,
        kind: shape,
        needed: needed === true,
        choices: typeof from === 'string' ? [] : (from ?? []),
      })),
    text: '',
    fileProblem: null,
    fileColumns: [],
    fileLine: 1,
    problems: [],
    problemCount: 0,
    done: null,
  };
}

function showImport(kind: RecordKind): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: `/admin/${kind.name}/import`,
    permission: administers,
    audit: { nothing: 'an empty form' },
    request: { query: z.object({ created: count, changed: count, unchanged: count }) },
    response: 'page',
    handle: async ({ query: { created, changed, unchanged } }) => {
      const done =
        created === undefined
          ? null
          : { created, changed: changed ?? 0, unchanged: unchanged ?? 0 };
      const view: ImportView = { ...emptyView(kind), done };
      return page('admin/people/import', view);
    },
  });
}

function postImport(ground: Ground, kind: RecordKind): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: `/admin/${kind.name}/import`,
    permission: administers,
    audit: { inCommand: `people.add_${kind.name}` },
    request: { body: z.object({ text: z.string().optional() }) },
    response: ['page', 'redirect'],
    handle: async ({ asker, body, raw, requestId }) => {
      const actor = personOf(asker);
      const given = raw.isMultipart() ? await upload(raw) : (body.text ?? '');
      const again = (found: Partial<ImportView>): Answer => {
        const text = given !== undefined && given.length <= TEXT_SHOWN ? given : '';
        const view: ImportView = { ...emptyView(kind), text, ...found };
        return page('admin/people/import', view, 422);
      };
      if (given === undefined) return again({ fileProblem: 'too_large' });
      const file = readFile(kind, given);
      if (file.kind === 'problem')
        return again({
          fileProblem: file.problem,
          fileColumns: file.columns,
          fileLine: file.line,
        });
      const request = { rows: file.rows, target: 'any', requestId } as const;
      const outcome = await saveRecords(ground, actor, kind, request);
      const { problems, created, changed, unchanged } = outcome;
      if (problems.length > 0)
        return again({
          problems: problems.slice(0, PROBLEMS_SHOWN),
          problemCount: problems.length,
        });
      return redirect(
        `/admin/${kind.name}/import?created=${created}&changed=${changed}&unchanged=${unchanged}`,
      );
    },
  });
}

/** The file, or what was pasted when there is none. Undefined when it is too large. */
async function upload(raw: FastifyRequest): Promise<string | undefined> {
  const limits = { fileSize: importLimits.maximumBytes, fieldSize: importLimits.maximumBytes };
  let pasted = '';
  let file = '';
  for await (const part of raw.parts({ limits })) {
    if (part.type === 'field') {
      if (part.valueTruncated) return undefined;
      if (part.fieldname === 'text') pasted = String(part.value);
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk as Buffer);
    if (part.file.truncated) return undefined;
    file = decodeText(Buffer.concat(chunks));
  }
  return file.trim() === '' ? pasted : file;
}

function csvAnswer(fileName: string, rows: readonly (readonly string[])[]): Answer {
  const body = Buffer.from(writeCsv(rows));
  return { kind: 'file', body, contentType: 'text/csv; charset=utf-8', fileName };
}

function getTemplate(kind: RecordKind): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: `/admin/${kind.name}/template`,
    permission: administers,
    audit: { nothing: 'names of columns' },
    request: {},
    response: 'file',
    handle: async () => csvAnswer(`${kind.name}-template.csv`, [fileColumns(kind)]),
  });
}

function getExport(ground: Ground, kind: RecordKind): AnyRoute<Actor> {
  const action = `people.export_${kind.name}`;
  return route({
    method: 'GET',
    path: `/admin/${kind.name}/export`,
    permission: administers,
    audit: { reads: action, subjectKind: kind.name },
    request: {},
    response: 'file',
    handle: async ({ asker, requestId }) => {
      const actor = personOf(asker);
      const on = { action, subjectKind: kind.name, subjectId: 'all', requestId, flushed: true };
      const { records } = await read(ground, actor, on, (tx) =>
        kind.read(tx, actor.organizationId, {}),
      );
      const columns = fileColumns(kind);
      const rows = records.map(({ values }) => columns.map((column) => values[column] ?? ''));
      return csvAnswer(`${kind.name}.csv`, [columns, ...rows]);
    },
  });
}
