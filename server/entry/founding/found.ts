import type { Ground } from '#platform/ground.ts';
import { isDemo, organizations } from '#foundation/identity/index.ts';
import { publishCharter, settle, type OtherPortal } from '#foundation/governance/index.ts';
import { foundOrganization, type Founded } from '#foundation/people/index.ts';
import { CommandError } from '../cli/command.ts';
import { starterCharter } from './starter-charter.ts';

export interface FoundingWishes {
  name: string;
  email: string;
  givenName: string;
  familyName: string;
  timeZone: string;
  language: string;
  phone: string | undefined;
  /** Where messages are written when not here; null when here. */
  portal: OtherPortal | null;
}

/**
 * Makes an organization with its first rules, clinic, teams and administrator, all or nothing. The ground must stand on
 * the database's owner.
 *
 * @throws CommandError when this is a demo, or the organization is there already
 */
export async function found(ground: Ground, wishes: FoundingWishes): Promise<Founded> {
  if (await isDemo(ground.database))
    throw new CommandError('This database is a demo: name another DATA_DIR or DATABASE_URL.');
  const slug = slugOf(wishes.name);
  const there = await organizations(ground.database);
  if (there.some((organization) => organization.slug === slug))
    throw new CommandError(`There is an organization called ${wishes.name} already.`);
  const { source, document } = await starterCharter({ ...wishes, slug });
  return ground.database.transaction({}, async (tx) => {
    const founded = foundOrganization(ground, tx, {
      slug,
      name: wishes.name,
      timeZone: wishes.timeZone,
      language: wishes.language,
      administrator: wishes,
      clinics: document.clinics.map(({ id }) => ({ slug: id, name: wishes.name })),
      teams: document.teams.map(({ id, name }) => ({ slug: id, names: name })),
    });
    const at = ground.clock.now();
    await publishCharter(tx, {
      organizationId: founded.organizationId,
      source,
      document,
      effectiveAt: at,
      actor: { kind: 'operator', id: 'init' },
      at,
    });
    const { organizationId } = founded;
    const operator = { kind: 'operator', id: 'init' } as const;
    if (wishes.portal !== null)
      await settle(
        ground,
        tx,
        { ...wishes.portal, messagesHere: false, organizationId, by: 'init' },
        undefined,
        operator,
      );
    return founded;
  });
}

/** `Clínica del Norte` becomes `clinica-del-norte`. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return slug.slice(0, 60) || 'organization';
}
