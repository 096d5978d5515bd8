import { z } from 'zod';
import { renderPlainWords, type CharterDocument, type PlainSection } from '#rules/charter/index.ts';
import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { notFound, page, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { personOf, type Actor } from '#foundation/people/index.ts';
import { shapesRules } from '../governance.permissions.ts';
import { stateOfVersion, type CharterState } from '../life-cycle/charter-state.ts';
import { approversByVersion, findSource } from '../life-cycle/draft.store.ts';
import { documentOf } from '../life-cycle/readiness.ts';
import { draftHead, type DraftHead } from './draft-head.ts';
import { yamlAnswer } from './file.routes.ts';
import { changesBetween, type ClinicChanges } from './overview.ts';
import { resolvedFor, say } from './sentences.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const route = routesFor<Actor>();
const rulesOnly = { nothing: 'The rules hold nothing of a person.' } as const;
const oneVersion = z.object({ version: z.coerce.number().int().min(1).max(1_000_000) });

export interface VersionsView {
  head: DraftHead;
  versions: {
    version: number;
    effectiveAt: number;
    state: CharterState;
    approvedBy: string[];
  }[];
  idempotencyKey: string;
}

export interface VersionView {
  head: DraftHead;
  version: number;
  effectiveAt: number;
  /** Empty for the first. */
  clinics: ClinicChanges[];
  /** All of it as patients of each clinic read it. */
  rules: { clinic: string; clinicName: string; sections: PlainSection[] }[];
}

/** The history of the rules. */
export function versionRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [listAll(ground), showOne(ground), getFile(ground)];
}

function listAll(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/charter/versions',
    permission: shapesRules,
    audit: rulesOnly,
    request: {},
    response: 'page',
    async handle({ asker }) {
      const view = await openWorkspace(ground, personOf(asker), versionsView);
      return page('admin/governance/versions', view);
    },
  });
}

async function versionsView(workspace: Workspace, tx: Transaction): Promise<VersionsView> {
  const { versions, organizationId, now } = workspace;
  const approvers = await approversByVersion(tx, organizationId);
  return {
    head: draftHead(workspace),
    versions: versions.map((each) => ({
      version: each.version,
      effectiveAt: each.effectiveAt,
      state: stateOfVersion(each, versions, now),
      approvedBy: approvers.get(each.version) ?? [],
    })),
    idempotencyKey: newId('key'),
  };
}

function showOne(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/charter/versions/:version',
    permission: shapesRules,
    audit: rulesOnly,
    request: { params: oneVersion },
    response: 'page',
    async handle({ asker, params }) {
      const view = await openWorkspace(ground, personOf(asker), (workspace, tx) =>
        versionView(workspace, tx, params.version),
      );
      return page('admin/governance/version', view);
    },
  });
}

export async function versionView(
  workspace: Workspace,
  tx: Transaction,
  version: number,
): Promise<VersionView> {
  const { versions, organizationId, language } = workspace;
  const found = versions.find((each) => each.version === version);
  if (found === undefined) throw notFound();
  const earlier = versions.find((each) => each.version < version && each.withdrawnAt === null);
  const [before, after] = await Promise.all([
    earlier && findSource(tx, organizationId, earlier.version),
    findSource(tx, organizationId, version),
  ]);
  const [old, next] = [documentOf(before ?? ''), documentOf(after ?? '')];
  return {
    head: draftHead(workspace),
    version,
    effectiveAt: found.effectiveAt,
    clinics: old && next ? changesBetween(old, next, language) : [],
    rules: next ? rulesByClinic(next, language) : [],
  };
}

function rulesByClinic(document: CharterDocument, language: string): VersionView['rules'] {
  return document.clinics.flatMap(({ id, name }) => {
    const charter = resolvedFor(document, id);
    if (charter === undefined) return [];
    const sections = renderPlainWords(charter, language, 'patients');
    return [{ clinic: id, clinicName: say(name, language, document), sections }];
  });
}

function getFile(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/charter/versions/:version/file',
    permission: shapesRules,
    audit: rulesOnly,
    request: { params: oneVersion },
    response: 'file',
    handle: ({ asker, params }) =>
      openWorkspace(ground, personOf(asker), async ({ organizationId, document }, tx) => {
        const source = await findSource(tx, organizationId, params.version);
        if (source === undefined) throw notFound();
        return yamlAnswer(source, `${document.organization}-charter-${params.version}.yaml`);
      }),
  });
}
