import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { makeLink, type MadeLink } from '#foundation/identity/index.ts';
import { insertFirstAdministrator, insertOrganization, insertPlaces } from './founding.store.ts';

export interface Founding {
  name: string;
  slug: string;
  timeZone: string;
  language: string;
  administrator: { email: string; givenName: string; familyName: string };
  /** Clinics and teams the first charter speaks of, by the short names it uses. */
  clinics: readonly { slug: string; name: string }[];
  teams: readonly { slug: string; names: Readonly<Record<string, string>> }[];
}

export interface Founded {
  organizationId: string;
  link: MadeLink;
}

/**
 * Makes an organization, its first places and its first administrator, and a one-time link for them to choose a
 * password. Needs the database's owner: the application may not make organizations.
 */
export function foundOrganization(ground: Ground, tx: Transaction, founding: Founding): Founded {
  const at = ground.clock.now();
  const organizationId = newId('org', at);
  const personId = newId('per', at);
  const accountId = newId('acc', at);
  const operator = { kind: 'operator', id: 'init' } as const;
  insertOrganization(tx, organizationId, founding);
  insertPlaces(tx, organizationId, founding, at);
  insertFirstAdministrator(tx, {
    organizationId,
    personId,
    accountId,
    language: founding.language,
    ...founding.administrator,
  });
  recordAudit(tx, {
    organizationId,
    actor: operator,
    action: 'people.found_organization',
    subjectKind: 'organization',
    subjectId: organizationId,
    aboutId: personId,
    at,
  });
  const purpose = 'first_password';
  const wanted = { organizationId, accountId, purpose, actor: operator } as const;
  return { organizationId, link: makeLink(ground, tx, { ...wanted, replacesOlder: true }) };
}
