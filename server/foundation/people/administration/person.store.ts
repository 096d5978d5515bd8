import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import type { KnownPerson, Problem, SaveContext, Values } from './record-kind.ts';

export interface PersonValues {
  givenName: string;
  familyName: string;
  email: string;
  /** Empty: the one on record, or the organization's own. */
  language: string;
  birthDate?: string | null;
  phone?: string | null;
}

const folded = (name: string) =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

/** Whether two records can mean one human: same names, and no birth dates that differ. */
export function isSameHuman(
  known: KnownPerson,
  given: Pick<PersonValues, 'givenName' | 'familyName' | 'birthDate'>,
): boolean {
  const sameBirth = !known.birthDate || !given.birthDate || known.birthDate === given.birthDate;
  return (
    sameBirth &&
    folded(known.givenName) === folded(given.givenName) &&
    folded(known.familyName) === folded(given.familyName)
  );
}

/**
 * An address belongs to one human. A parent's address on a child's record, for one, would let the parent into what is
 * the child's alone.
 */
export function emailProblem(
  column: string,
  person: Pick<PersonValues, 'givenName' | 'familyName' | 'birthDate' | 'email'>,
  ownId: string | undefined,
  context: SaveContext,
): Problem[] {
  const holder = person.email === '' ? undefined : context.lookups.people.get(person.email);
  if (holder === undefined || holder.personId === ownId) return [];
  if (ownId === undefined && isSameHuman(holder, person)) return [];
  return [{ column, code: 'email_taken', value: person.email }];
}

/** Writes a person and, where there is an address, their log-in. Answers their id; `ownId` when they are known. */
export function savePerson(
  person: PersonValues,
  ownId: string | undefined,
  context: SaveContext,
): { personId: string; existed: boolean } {
  const { lookups } = context;
  const known =
    ownId ?? (person.email === '' ? undefined : lookups.people.get(person.email)?.personId);
  const personId = known ?? newId('per', context.at);
  if (known === undefined) insertPerson(person, personId, context);
  else updatePerson(person, personId, context);
  if (person.email !== '') {
    saveAccount(person.email, personId, known !== undefined, context);
    lookups.people.set(person.email, {
      personId,
      givenName: person.givenName,
      familyName: person.familyName,
      birthDate: person.birthDate ?? null,
    });
  }
  return { personId, existed: known !== undefined };
}

function insertPerson(person: PersonValues, personId: string, { tx, organizationId }: SaveContext) {
  tx.run(sql`
    INSERT INTO person (organization_id, id, given_name, family_name, birth_date, language, phone, email)
    VALUES (${organizationId}, ${personId}, ${person.givenName}, ${person.familyName}, ${person.birthDate || null}::date,
      coalesce(${person.language || null}, (SELECT default_language FROM organization WHERE id = ${organizationId}), 'en'),
      ${person.phone || null}, ${person.email || null})`);
}

// A staff or proxy record says nothing of birth and phone, so it leaves what a patient record said.
function updatePerson(person: PersonValues, personId: string, { tx, organizationId }: SaveContext) {
  tx.run(sql`
    UPDATE person SET given_name = ${person.givenName}, family_name = ${person.familyName}, language = coalesce(${person.language || null}, language),
      birth_date = CASE WHEN ${person.birthDate === undefined} THEN birth_date ELSE ${person.birthDate || null}::date END,
      phone = CASE WHEN ${person.phone === undefined} THEN phone ELSE ${person.phone || null} END,
      email = coalesce(${person.email || null}, email)
    WHERE organization_id = ${organizationId} AND id = ${personId}`);
}

/** A new address for a log-in ends its sessions and links: whoever held the old one is out. */
function saveAccount(
  email: string,
  personId: string,
  existed: boolean,
  { tx, organizationId, at }: SaveContext,
): void {
  if (existed) {
    tx.run(sql`
      WITH moved AS (
        SELECT id FROM account
        WHERE organization_id = ${organizationId} AND person_id = ${personId} AND email <> ${email}),
      ended AS (
        UPDATE session SET ended_at = to_timestamp(${at}::float8 / 1000)
        WHERE organization_id = ${organizationId} AND account_id IN (SELECT id FROM moved) AND ended_at IS NULL)
      UPDATE one_time_link SET used_at = to_timestamp(${at}::float8 / 1000)
      WHERE organization_id = ${organizationId} AND account_id IN (SELECT id FROM moved) AND used_at IS NULL`);
  }
  tx.run(sql`
    INSERT INTO account (organization_id, id, person_id, email) VALUES (${organizationId}, ${newId('acc', at)}, ${personId}, ${email})
    ON CONFLICT (organization_id, person_id) DO UPDATE SET email = EXCLUDED.email WHERE account.email <> EXCLUDED.email`);
}

export const personOf = (row: Values): PersonValues => ({
  givenName: row['given_name'] ?? '',
  familyName: row['family_name'] ?? '',
  email: row['email'] ?? '',
  language: row['language'] ?? '',
});
