import { z } from 'zod';
import { renderPlainWords } from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { personOf, type Actor } from '#foundation/people/index.ts';
import { shapesRules } from '../governance.permissions.ts';
import type { RulesPageView } from '../reading/rules-page.ts';
import { previewHead, rulesOfDraft, type DraftRules } from './draft-rules.ts';
import { resolvedFor, say } from './sentences.ts';

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
        const found = await rulesOfDraft(ground, personOf(asker));
        const view = found && previewView(found, asker.language, query.clinic);
        if (view === undefined) throw notFound();
        return page('patient/governance/how-we-answer', view);
      },
    }),
  ];
}

function previewView(
  found: DraftRules,
  language: string,
  wanted: string | undefined,
): RulesPageView | undefined {
  const { document, effectiveAt } = found.rules;
  const chosen = document.clinics.find(({ id }) => id === wanted) ?? document.clinics[0];
  const charter = chosen && resolvedFor(document, chosen.id);
  if (!chosen || !charter) return undefined;
  return {
    organizationName: say(document.name, language, document),
    organizationSlug: document.organization,
    clinicName: say(chosen.name, language, document),
    clinics: [],
    version: found.version,
    effectiveAt,
    sections: renderPlainWords(charter, language, 'patients'),
    preview: previewHead(found, { clinic: chosen.id, face: 'rules', topic: null }, language),
  };
}
