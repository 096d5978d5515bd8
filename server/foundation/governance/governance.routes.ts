import * as z from 'zod';
import { renderPlainWords } from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { anyone, staffSide, type Actor, type PersonActor } from '#foundation/people/index.ts';
import { coverRoutes } from './cover/cover.routes.ts';
import { approvalRoutes } from './editor/approval.routes.ts';
import { editorRoutes } from './editor/editor.routes.ts';
import { partRoutes } from './editor/parts/part.routes.ts';
import { fileRoutes } from './editor/file.routes.ts';
import { previewRoutes } from './editor/preview.routes.ts';
import { versionRoutes } from './editor/versions.routes.ts';
import { listOrganizations } from './governance.store.ts';
import { expectationsView } from './reading/expectations.ts';
import { readingRoutes } from './reading/reading.routes.ts';
import type { RulesPageView } from './reading/rules-page.ts';
import { rulesInForce } from './rules-in-force.ts';

const route = routesFor<Actor>();

/** Pages that say the rules: to patients without signing in, to staff as what is expected of them. */
export function governanceRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    ...editorRoutes(ground),
    ...partRoutes(ground),
    ...approvalRoutes(ground),
    ...fileRoutes(ground),
    ...versionRoutes(ground),
    ...previewRoutes(ground),
    ...readingRoutes(ground),
    ...coverRoutes(ground),
    ...publicRoutes(ground),
    expectationsRoute(ground),
  ];
}

function publicRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/how-we-answer',
      permission: anyone,
      audit: { nothing: 'The rules are public.' },
      request: {},
      response: ['page', 'redirect'],
      async handle({ asker }) {
        const organizations = await listOrganizations(ground.database);
        const own =
          organizations.find((each) => each.id === asker.organizationId) ?? organizations[0];
        if (own === undefined) throw notFound();
        return redirect(`/how-we-answer/${own.slug}${ownClinic(asker)}`);
      },
    }),
    route({
      method: 'GET',
      path: '/how-we-answer/:organization',
      permission: anyone,
      audit: { nothing: 'The rules are public.' },
      request: {
        params: z.object({ organization: z.string().max(80) }),
        query: z.object({ clinic: z.string().max(80).optional() }),
      },
      response: 'page',
      async handle({ asker, params, query }) {
        const organization = (await listOrganizations(ground.database)).find(
          (each) => each.slug === params.organization,
        );
        if (organization === undefined) throw notFound();
        return page(
          'patient/governance/how-we-answer',
          await rulesView(ground, organization, query.clinic, asker.language, 'patients'),
        );
      },
    }),
  ];
}

function expectationsRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/expectations',
    permission: staffSide,
    audit: { nothing: 'The rules hold nothing of a person.' },
    request: {
      query: z.object({
        clinic: z.string().max(80).optional(),
        notice: z.literal('agreed').nullable().default(null).catch(null),
      }),
    },
    response: 'page',
    async handle({ asker, query }) {
      const organization = (await listOrganizations(ground.database)).find(
        (each) => each.id === asker.organizationId,
      );
      if (organization === undefined || asker.kind !== 'person') throw notFound();
      const clinic = query.clinic ?? asker.staff?.clinicIds[0];
      const rules = await rulesView(ground, organization, clinic, asker.language, 'staff');
      return page(
        'clinic/governance/expectations',
        await expectationsView(ground, asker, rules, query.notice),
      );
    },
  });
}

function ownClinic(asker: Actor): string {
  const clinic = asker.kind === 'person' ? (asker as PersonActor).ownClinicId : null;
  return clinic === null ? '' : `?clinic=${clinic}`;
}

async function rulesView(
  ground: Ground,
  organization: { id: string; slug: string; name: string },
  wanted: string | undefined,
  language: string,
  audience: 'patients' | 'staff',
): Promise<RulesPageView> {
  const rules = await rulesInForce(ground, organization.id);
  const chosen =
    rules.clinics.find((each) => each.slug === wanted || each.id === wanted) ?? rules.clinics[0];
  if (chosen === undefined) throw notFound();
  const nameOf = (clinic: typeof chosen) =>
    rules.document.clinics.find(({ id }) => id === clinic.slug)?.name[language] ?? clinic.name;
  return {
    organizationName: organization.name,
    organizationSlug: organization.slug,
    clinicName: nameOf(chosen),
    clinics: rules.clinics.map((each) => ({
      slug: each.slug,
      name: nameOf(each),
      chosen: each.id === chosen.id,
    })),
    version: rules.version,
    effectiveAt: rules.effectiveAt,
    sections: renderPlainWords(rules.forClinic(chosen.id), language, audience),
    preview: null,
  };
}
