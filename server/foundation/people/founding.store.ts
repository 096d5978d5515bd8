import { sql, type Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import type { Founding } from './found-organization.ts';

export function insertOrganization(tx: Transaction, id: string, founding: Founding): void {
  tx.run(sql`
    INSERT INTO organization (id, slug, name, time_zone, default_language)
    VALUES (${id}, ${founding.slug}, ${founding.name}, ${founding.timeZone}, ${founding.language})`);
}

export function insertPlaces(
  tx: Transaction,
  organizationId: string,
  { clinics, teams }: Pick<Founding, 'clinics' | 'teams'>,
  at: number,
): void {
  for (const { slug, name } of clinics)
    tx.run(sql`
      INSERT INTO clinic (organization_id, id, slug, name)
      VALUES (${organizationId}, ${newId('cli', at)}, ${slug}, ${name})`);
  for (const { slug, names } of teams)
    tx.run(sql`
      INSERT INTO team (organization_id, id, slug, names)
      VALUES (${organizationId}, ${newId('tea', at)}, ${slug}, ${JSON.stringify(names)})`);
}

export function insertFirstAdministrator(
  tx: Transaction,
  person: {
    organizationId: string;
    personId: string;
    accountId: string;
    language: string;
    email: string;
    givenName: string;
    familyName: string;
  },
): void {
  const { organizationId, personId } = person;
  tx.run(sql`
    INSERT INTO person (organization_id, id, given_name, family_name, language, email)
    VALUES (${organizationId}, ${personId}, ${person.givenName}, ${person.familyName}, ${person.language}, ${person.email})`);
  tx.run(sql`
    INSERT INTO account (organization_id, id, person_id, email)
    VALUES (${organizationId}, ${person.accountId}, ${personId}, ${person.email})`);
  tx.run(sql`
    INSERT INTO staff_member (organization_id, person_id, role, administrator)
    VALUES (${organizationId}, ${personId}, 'administrator', true)`);
}
