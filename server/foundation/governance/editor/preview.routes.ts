import { z } from 'zod';
import { renderPlainWords } from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, routesFor, type AnyRoute } from '#platform/http/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { shapesRules } from '../governance.permissions.ts';
import type { RulesPageView } from '../reading/rules-page.ts';
import { draftHead } from './draft-head.ts';
import { shaper } from './editor.routes.ts';
import { resolvedFor, say } from './sentences.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const route = routesFor<Actor>();

/** "How we answer" as a patient of a clinic would read the draft. */
export function previewRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/admin/charter/preview',
      permission: shapesRules,
      audit: { nothing: 'The rules hold nothing of a person.' },
      request: { query: z.object({ clinic: z.string().max(80).optional() }) },
      response: 'page',
      async handle({ asker, query }) {
        const view = await openWorkspace(ground, shaper(asker), (workspace) =>
          previewView(workspace, asker, query.clinic),
        );
        return page('patient/governance/how-we-answer', view);
      },
    }),
  ];
}

function previewView(
  workspace: Workspace,
  asker: Actor,
  wanted: string | undefined,
): RulesPageView {
  const { document, language, inForce } = workspace;
  const chosen = document.clinics.find(({ id }) => id === wanted) ?? document.clinics[0];
  const charter = chosen && resolvedFor(document, chosen.id);
  if (!chosen || !charter) throw notFound();
  const { draft } = draftHead(workspace);
  return {
    organizationName: say(document.name, language, document),
    organizationSlug: document.organization,
    clinicName: say(chosen.name, language, document),
    clinics: document.clinics.map(({ id, name }) => ({
      slug: id,
      name: say(name, language, document),
      chosen: id === chosen.id,
    })),
    version: draft?.version ?? inForce.version,
    effectiveAt: draft?.wantedAt ?? workspace.now,
    sections: renderPlainWords(charter, asker.language, 'patients'),
    preview: true,
  };
}
