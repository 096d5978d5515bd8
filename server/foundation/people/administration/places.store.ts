import { instant, sql } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import {
  isYes,
  several,
  type RecordKind,
  type SaveContext,
  type Stored,
  type Values,
} from './record-kind.ts';
import { readRecords } from './records.store.ts';

export const clinics: RecordKind = {
  name: 'clinics',
  key: ['clinic'],
  listed: ['name', 'clinic'],
  columns: [
    { name: 'clinic', kind: 'slug', needed: true, fixed: true },
    { name: 'name', kind: 'text', needed: true },
  ],
  read: (tx, organizationId, which) =>
    readRecords(
      tx,
      {
        base: sql`SELECT id, jsonb_build_object('clinic', slug, 'name', name) AS values, slug || ' ' || name AS haystack, name AS sort
          FROM clinic WHERE organization_id = ${organizationId}`,
        count: sql`SELECT count(*) AS total FROM clinic WHERE organization_id = ${organizationId}`,
      },
      which,
    ),
  check: () => [],
  save(row, stored, { tx, organizationId, at, lookups }) {
    const id = stored?.id ?? newId('cli', at);
    const name = row['name'] ?? '';
    tx.run(sql`
      INSERT INTO clinic (organization_id, id, slug, name) VALUES (${organizationId}, ${id}, ${row['clinic']}, ${name})
      ON CONFLICT (organization_id, id) DO UPDATE SET name = EXCLUDED.name`);
    lookups.clinics.set(row['clinic'] ?? '', { id, name });
    return { id, touched: [] };
  },
};

/** Teams carry one name for each language of the product. */
export function teams(languages: readonly string[]): RecordKind {
  const [first = 'en'] = languages;
  return {
    name: 'teams',
    key: ['team'],
    listed: [`name_${first}`, 'team', 'clinic_name', 'retired'],
    columns: [
      { name: 'team', kind: 'slug', needed: true, fixed: true },
      ...languages.map((language) => ({
        name: `name_${language}`,
        kind: 'text' as const,
        ...(language === first ? ({ needed: true } as const) : {}),
      })),
      { name: 'clinic', kind: 'choice', from: 'clinics' },
      { name: 'members', kind: 'many', from: 'staff', formOnly: true, maximumCharacters: 20_000 },
      { name: 'retired', kind: 'yes' },
    ],
    read: (tx, organizationId, which) =>
      readRecords(tx, allTeams(organizationId), which).then(({ records, total }) => ({
        total,
        records: records.map(({ id, values }) => ({ id, values: withNames(values, languages) })),
      })),
    // A team without a name in some language goes by its first one.
    complete: (row) => ({
      ...row,
      ...Object.fromEntries(
        languages.map((code) => [
          `name_${code}`,
          row[`name_${code}`] || row[`name_${first}`] || '',
        ]),
      ),
    }),
    check: () => [],
    save: (row, stored, context) => saveTeam(row, stored, languages, context),
  };
}

const allTeams = (organizationId: string) => ({
  count: sql`SELECT count(*) AS total FROM team WHERE organization_id = ${organizationId}`,
  base: sql`
  SELECT t.id, jsonb_build_object('team', t.slug, 'names', t.names::text, 'clinic', coalesce(c.slug, ''), 'clinic_name', coalesce(c.name, ''),
      'retired', CASE WHEN t.retired_at IS NULL THEN 'no' ELSE 'yes' END,
      'members', coalesce((SELECT string_agg(a.email, ';' ORDER BY a.email COLLATE "C") FROM team_member m
        JOIN account a ON a.organization_id = m.organization_id AND a.person_id = m.person_id
        WHERE m.organization_id = t.organization_id AND m.team_id = t.id), '')) AS values,
    t.slug || ' ' || t.names::text AS haystack, t.slug AS sort
  FROM team t LEFT JOIN clinic c ON c.organization_id = t.organization_id AND c.id = t.clinic_id
  WHERE t.organization_id = ${organizationId}`,
});

function withNames({ names = '{}', ...values }: Values, languages: readonly string[]): Values {
  const byLanguage = JSON.parse(names) as Record<string, string>;
  const columns = languages.map((language) => [`name_${language}`, byLanguage[language] ?? '']);
  return { ...values, ...Object.fromEntries(columns) };
}

function saveTeam(
  row: Values,
  stored: Stored | undefined,
  languages: readonly string[],
  { tx, organizationId, at, lookups }: SaveContext,
) {
  const id = stored?.id ?? newId('tea', at);
  const [first = 'en'] = languages;
  const main = row[`name_${first}`] ?? '';
  const names = Object.fromEntries(languages.map((code) => [code, row[`name_${code}`] ?? '']));
  const clinicId = row['clinic'] ? lookups.clinics.get(row['clinic'])?.id : null;
  const retiredAt = isYes(row['retired']) ? instant(at) : null;
  tx.run(sql`
    INSERT INTO team (organization_id, id, slug, clinic_id, names, retired_at)
    VALUES (${organizationId}, ${id}, ${row['team']}, ${clinicId ?? null}, ${JSON.stringify(names)}, ${retiredAt})
    ON CONFLICT (organization_id, id) DO UPDATE SET clinic_id = EXCLUDED.clinic_id, names = EXCLUDED.names,
      retired_at = CASE WHEN EXCLUDED.retired_at IS NULL THEN NULL ELSE coalesce(team.retired_at, EXCLUDED.retired_at) END`);
  if (isYes(row['retired'])) lookups.teams.delete(row['team'] ?? '');
  else lookups.teams.set(row['team'] ?? '', { id, name: main });
  const members = several(row['members']).flatMap((email) => lookups.staff.get(email)?.id ?? []);
  if (row['members'] === undefined) return { id, touched: [] };
  tx.run(sql`
    DELETE FROM team_member WHERE organization_id = ${organizationId} AND team_id = ${id}
      AND NOT person_id = ANY (${members}::text[])`);
  tx.run(sql`
    INSERT INTO team_member (organization_id, team_id, person_id)
    SELECT ${organizationId}, ${id}, member FROM unnest(${members}::text[]) AS member ON CONFLICT DO NOTHING`);
  const before = several(stored?.values['members']).flatMap(
    (email) => lookups.staff.get(email)?.id ?? [],
  );
  const changed = [...before, ...members].filter(
    (one) => before.includes(one) !== members.includes(one),
  );
  return { id, touched: changed };
}
