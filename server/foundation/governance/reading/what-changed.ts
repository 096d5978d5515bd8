import { diffCharters } from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import { systemScope } from '#foundation/people/index.ts';
import { resolvedFor, say } from '../editor/sentences.ts';
import { stateOfVersion } from '../life-cycle/charter-state.ts';
import { findSource, listVersions } from '../life-cycle/draft.store.ts';
import { documentOf } from '../life-cycle/readiness.ts';

/** How the rules of one clinic have changed and will change, newest first. */
export interface WhatChangedView {
  organizationName: string;
  organizationSlug: string;
  clinicName: string;
  clinics: { slug: string; name: string; chosen: boolean }[];
  changes: {
    version: number;
    effectiveAt: number;
    /** It is approved and its date has not come. */
    ahead: boolean;
    sentences: string[];
  }[];
}

const VERSIONS_SHOWN = 8;

interface Asked {
  organization: { id: string; slug: string; name: string };
  clinic: string | undefined;
  language: string;
}

/** Undefined when the organization has no readable rules. Holds nothing of a person. */
export function whatChanged(
  ground: Ground,
  { organization, clinic, language }: Asked,
): Promise<WhatChangedView | undefined> {
  return ground.database.transaction(systemScope(organization.id), async (tx) => {
    const now = ground.clock.now();
    const all = await listVersions(tx, organization.id);
    const standing = all.filter((each) => each.withdrawnAt === null).slice(0, VERSIONS_SHOWN + 1);
    const documents = await Promise.all(
      standing.map(async ({ version }) =>
        documentOf((await findSource(tx, organization.id, version)) ?? ''),
      ),
    );
    const inForce = standing.findIndex((each) => stateOfVersion(each, all, now) === 'in_force');
    const current = documents[inForce];
    if (current === undefined) return undefined;
    const chosen = current.clinics.find(({ id }) => id === clinic) ?? current.clinics[0];
    if (chosen === undefined) return undefined;
    const resolved = documents.map((document) => document && resolvedFor(document, chosen.id));
    const changes = standing.flatMap(({ version, effectiveAt }, index) => {
      const [is, was] = [resolved[index], resolved[index + 1]];
      if (!is || !was) return [];
      const sentences = diffCharters(was, is, language, 'patients').map((each) => each.sentence);
      return sentences.length === 0
        ? []
        : [{ version, effectiveAt, ahead: effectiveAt > now, sentences }];
    });
    return {
      organizationName: organization.name,
      organizationSlug: organization.slug,
      clinicName: say(chosen.name, language, current),
      clinics: current.clinics.map(({ id, name }) => ({
        slug: id,
        name: say(name, language, current),
        chosen: id === chosen.id,
      })),
      changes,
    };
  });
}
