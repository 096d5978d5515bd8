import { instant, sql } from '#platform/db/index.ts';
import { staffRoles as roles } from '../actor.ts';
import { emailProblem, personOf, savePerson } from './person.store.ts';
import { isYes, several, type RecordKind, type SaveContext, type Values } from './record-kind.ts';
import { readRecords } from './records.store.ts';

const allStaff = (organizationId: string) => ({
  count: sql`SELECT count(*) AS total FROM staff_member WHERE organization_id = ${organizationId}`,
  base: sql`
  SELECT s.person_id AS id, jsonb_build_object('email', coalesce(a.email, ''), 'given_name', p.given_name, 'family_name', p.family_name,
      'full_name', p.given_name || ' ' || p.family_name, 'role', s.role, 'title', coalesce(s.title, ''), 'language', p.language,
      'clinics', coalesce((SELECT string_agg(c.slug, ';' ORDER BY c.slug COLLATE "C") FROM staff_clinic sc
        JOIN clinic c ON c.organization_id = sc.organization_id AND c.id = sc.clinic_id
        WHERE sc.organization_id = s.organization_id AND sc.person_id = s.person_id), ''),
      'teams', coalesce((SELECT string_agg(t.slug, ';' ORDER BY t.slug COLLATE "C") FROM team_member tm
        JOIN team t ON t.organization_id = tm.organization_id AND t.id = tm.team_id AND t.retired_at IS NULL
        WHERE tm.organization_id = s.organization_id AND tm.person_id = s.person_id), ''),
      'manager', CASE WHEN s.manager THEN 'yes' ELSE 'no' END,
      'administrator', CASE WHEN s.administrator THEN 'yes' ELSE 'no' END,
      'ended', CASE WHEN s.ended_at IS NULL THEN 'no' ELSE 'yes' END) AS values,
    concat_ws(' ', p.given_name, p.family_name, a.email, s.role, s.title) AS haystack,
    (s.ended_at IS NOT NULL)::int || p.family_name || ' ' || p.given_name AS sort
  FROM staff_member s
  JOIN person p ON p.organization_id = s.organization_id AND p.id = s.person_id
  LEFT JOIN account a ON a.organization_id = s.organization_id AND a.person_id = s.person_id
  WHERE s.organization_id = ${organizationId}`,
});

/** People who work here. Ending someone takes them out of every team at once and keeps the record. */
export function staff(languages: readonly string[]): RecordKind {
  return {
    name: 'staff',
    key: ['email'],
    listed: ['full_name', 'role', 'email', 'ended'],
    columns: [
      { name: 'email', kind: 'email', needed: true },
      { name: 'given_name', kind: 'text', needed: true },
      { name: 'family_name', kind: 'text', needed: true },
      { name: 'role', kind: 'choice', from: roles, needed: true },
      { name: 'title', kind: 'text' },
      { name: 'clinics', kind: 'many', from: 'clinics', maximumCharacters: 2000 },
      { name: 'teams', kind: 'many', from: 'teams', maximumCharacters: 4000 },
      { name: 'manager', kind: 'yes' },
      { name: 'administrator', kind: 'yes' },
      { name: 'language', kind: 'choice', from: languages },
      { name: 'ended', kind: 'yes' },
    ],
    read: (tx, organizationId, which) => readRecords(tx, allStaff(organizationId), which),
    check: (row, stored, context) => emailProblem('email', personOf(row), stored?.id, context),
    save: (row, stored, context) => saveStaff(row, stored?.id, context),
    end: (stored, context) =>
      saveStaff({ ...stored.values, ended: 'yes', administrator: 'no' }, stored.id, context)
        .touched,
  };
}

function saveStaff(row: Values, known: string | undefined, context: SaveContext) {
  const { tx, organizationId, at, lookups } = context;
  const person = personOf(row);
  const { personId, existed } = savePerson(person, known, context);
  const ended = isYes(row['ended']);
  tx.run(sql`
    INSERT INTO staff_member (organization_id, person_id, role, title, administrator, manager, ended_at)
    VALUES (${organizationId}, ${personId}, ${row['role']}, ${row['title'] || null}, ${isYes(row['administrator'])},
      ${isYes(row['manager'])}, ${ended ? instant(at) : null})
    ON CONFLICT (organization_id, person_id) DO UPDATE SET role = EXCLUDED.role, title = EXCLUDED.title,
      administrator = EXCLUDED.administrator, manager = EXCLUDED.manager,
      ended_at = CASE WHEN EXCLUDED.ended_at IS NULL THEN NULL ELSE coalesce(staff_member.ended_at, EXCLUDED.ended_at) END`);
  const clinicIds = several(row['clinics']).flatMap((slug) => lookups.clinics.get(slug)?.id ?? []);
  const teamIds = ended
    ? []
    : several(row['teams']).flatMap((slug) => lookups.teams.get(slug)?.id ?? []);
  tx.run(sql`
    DELETE FROM staff_clinic WHERE organization_id = ${organizationId} AND person_id = ${personId}
      AND NOT clinic_id = ANY (${clinicIds}::text[])`);
  tx.run(sql`
    INSERT INTO staff_clinic (organization_id, person_id, clinic_id)
    SELECT ${organizationId}, ${personId}, id FROM unnest(${clinicIds}::text[]) AS id ON CONFLICT DO NOTHING`);
  tx.run(sql`
    DELETE FROM team_member WHERE organization_id = ${organizationId} AND person_id = ${personId}
      AND NOT team_id = ANY (${teamIds}::text[])`);
  tx.run(sql`
    INSERT INTO team_member (organization_id, team_id, person_id)
    SELECT ${organizationId}, id, ${personId} FROM unnest(${teamIds}::text[]) AS id ON CONFLICT DO NOTHING`);
  if (ended) lookups.staff.delete(person.email);
  else
    lookups.staff.set(person.email, {
      id: personId,
      name: `${person.givenName} ${person.familyName}`,
    });
  return { id: personId, touched: existed ? [personId] : [] };
}
