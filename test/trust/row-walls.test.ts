import { afterAll, describe, expect, test } from 'vitest';
import { riverside } from '#demo/riverside/index.ts';
import { noScope, sql, sqlText, type Scope } from '#platform/db/index.ts';
import { scopeNames, systemScope } from '#foundation/people/index.ts';
import { clinicWorld, SEED } from '../harness/clinic-world.ts';
import { fillTables, tablesOf } from './fill-tables.ts';
import { seedTwin } from './twin-organization.ts';

const now = Date.now();
const world = await clinicWorld({ now, world: (whole) => whole });
const { ground, ask, database } = world;
afterAll(() => world.close());

const whole = riverside({ seed: SEED, until: now, days: 1, patients: 0 });
const twin = await seedTwin(database.owner, now);
await fillTables(ask, [world.organizationId, twin.organizationId]);
await ask(`INSERT INTO sign_in_failure (bucket) VALUES ('x')`);

const tables = await tablesOf(ask);
const walled = [...tables, 'organization', 'sign_in_failure'];
const readable = (
  await ask<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.table_privileges
     WHERE grantee = 'parley_app' AND privilege_type = 'SELECT' AND table_schema = 'public'`,
  )
).map(({ name }) => name);

/** Tables that only the product itself reads; their rows are told apart by organization in the code that reads them. */
const acrossOrganizations = ['outbox', 'outbox_failure'];

const rowsSeen = async (table: string, scope: Scope, where = 'true'): Promise<number> => {
  const rows = await ground.database.transaction(scope, (transaction) =>
    transaction.query<{ n: number }>(sqlText(`SELECT count(*) AS n FROM ${table} WHERE ${where}`)),
  );
  return rows[0]?.n ?? -1;
};
const emptyScope = Object.fromEntries(scopeNames.map((name) => [name, '']));

describe('the catalog', () => {
  test('names every table with an organization, so that none is forgotten below', () => {
    expect(tables.length).toBeGreaterThanOrEqual(24);
    expect(tables).toContain('message');
  });

  test.each(walled)('%s has row security on, forced, with a policy', async (table) => {
    const [row] = await ask(
      `SELECT relrowsecurity AS on, relforcerowsecurity AS forced,
         (SELECT count(*) FROM pg_policy WHERE polrelid = c.oid)::int > 0 AS policies
       FROM pg_class c WHERE oid = $1::regclass`,
      [table],
    );
    expect(row).toEqual({ on: true, forced: true, policies: true });
  });

  test('no table is left outside on purpose unnoticed', async () => {
    const open = await ask<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
       AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`,
    );
    expect(open.map(({ name }) => name)).toEqual([
      'deployment',
      'outbox_reader',
      'parley_migrations',
    ]);
  });

  test('views run as who asks, and there are no others', async () => {
    const views = await ask(
      `SELECT relname FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace
       AND NOT coalesce(reloptions::text LIKE '%security_invoker=true%', false)`,
    );
    expect(views).toEqual([]);
  });

  test('the application owns nothing, is no superuser, and no policy binds it loosely', async () => {
    const [role] = await ask(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (SELECT count(*) FROM pg_class WHERE relowner = r.oid)::int AS owned,
         (SELECT count(*) FROM pg_auth_members WHERE member = r.oid)::int AS memberships
       FROM pg_roles r WHERE rolname = 'parley_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
      memberships: 0,
    });
    const loose = await ask(
      `SELECT polrelid::regclass::text AS table, polname FROM pg_policy p
       WHERE 'parley_app'::regrole = ANY (polroles) AND pg_get_expr(coalesce(polqual, polwithcheck), polrelid) !~ 'scope_'`,
    );
    expect(loose).toEqual([]);
    expect(await ask(`SELECT polname FROM pg_policy WHERE polroles = '{0}'`)).toEqual([]);
  });

  test('every door that runs as the owner has a fixed search path and is open to the application alone', async () => {
    const doors = await ask<{ name: string }>(
      `SELECT p.proname AS name FROM pg_proc p WHERE p.prosecdef AND p.pronamespace = 'public'::regnamespace
       AND (NOT coalesce(p.proconfig::text LIKE '%search_path%', false) OR has_function_privilege('public', p.oid, 'EXECUTE'))`,
    );
    expect(doors).toEqual([]);
  });
});

describe('without a scope', () => {
  test.each(walled)('%s shows nothing, to an unset and to an empty scope alike', async (table) => {
    expect(await ask(`SELECT 1 FROM ${table} LIMIT 1`), 'the table holds rows').toHaveLength(1);
    if (!readable.includes(table)) {
      await expect(rowsSeen(table, noScope)).rejects.toThrow('permission denied');
      return;
    }
    expect(await rowsSeen(table, noScope)).toBe(0);
    expect(await rowsSeen(table, emptyScope)).toBe(0);
    expect(await rowsSeen(table, { organization: world.organizationId, clinics: '' })).toBe(
      await rowsSeen(table, { organization: world.organizationId }),
    );
  });

  test('a wrong, a half and a hostile scope show nothing of people', async () => {
    for (const scope of [
      { person: world.person('marisol-vega'), patients: world.person('marisol-vega') },
      { organization: 'org_none', patients: world.person('marisol-vega') },
      { organization: `${world.organizationId},${twin.organizationId}`, clinics: '{}' },
      { organization: world.organizationId, patients: '%', clinics: '%' },
      { organization: world.organizationId, patients: ',', clinics: ',' },
      { organization: world.organizationId, system: 'off' },
      { organization: world.organizationId, system: 'true' },
    ]) {
      for (const table of ['thread', 'message', 'work_item', 'draft', 'note', 'attachment'])
        expect([scope, table, await rowsSeen(table, scope)]).toEqual([scope, table, 0]);
    }
  });

  test('a connection used before by somebody else remembers nothing of them', async () => {
    const marisol = await world.actor('marisol-vega');
    const rounds = Array.from({ length: 60 }, (_, number) =>
      rowsSeen('message', number % 2 === 0 ? marisol.scope : noScope),
    );
    const counts = await Promise.all(rounds);
    expect(counts.filter((_, number) => number % 2 === 0).every((count) => count > 0)).toBe(true);
    expect(counts.filter((_, number) => number % 2 === 1)).toEqual(Array(30).fill(0));
  });
});

describe('between organizations', () => {
  const keys = whole.people.map((person) => person.key);

  test.each(keys)('%s sees no row of the other organization, in any table', async (key) => {
    const actor = await world.actor(key);
    const foreign = `organization_id <> '${world.organizationId}'`;
    const seen = await Promise.all(
      tables
        .filter((table) => readable.includes(table))
        .map(async (table) => [table, await rowsSeen(table, actor.scope, foreign)] as const),
    );
    expect(seen.filter(([, count]) => count !== 0)).toEqual([]);
    expect(await rowsSeen('organization', actor.scope)).toBe(1);
  });

  test('the product itself works in one organization at a time', async () => {
    const seen = await Promise.all(
      tables
        .filter((table) => readable.includes(table) && !acrossOrganizations.includes(table))
        .map(async (table) => {
          const foreign = `organization_id <> '${world.organizationId}'`;
          return [
            table,
            await rowsSeen(table, systemScope(world.organizationId), foreign),
          ] as const;
        }),
    );
    expect(seen.filter(([, count]) => count !== 0)).toEqual([]);
  });

  test('nobody writes a row into the other organization, or moves one there', async () => {
    const dana = await world.actor('dana-whitfield');
    const priya = await world.actor('priya-raman');
    const into = twin.organizationId;
    const attempts = [
      sql`INSERT INTO outbox (organization_id, kind, payload) VALUES (${into}, 'x.y', '{}')`,
      sql`INSERT INTO audit_entry (organization_id, id, actor_kind, actor_id, action, subject_kind, subject_id)
          VALUES (${into}, 'aud_x', 'person', ${dana.personId}, 'x', 'x', 'x')`,
      sql`UPDATE work_item SET organization_id = ${into}`,
      sql`UPDATE thread SET organization_id = ${into}`,
      sql`INSERT INTO clinic (organization_id, id, slug, name) VALUES (${into}, 'cli_x', 'x', 'x')`,
    ];
    for (const actor of [dana, priya]) {
      for (const attempt of attempts) {
        await expect(
          ground.database.transaction(actor.scope, (transaction) => transaction.query(attempt)),
        ).rejects.toThrow(/row-level security|foreign key|permission denied/);
      }
    }
  });
});

describe('evidence', () => {
  test('an audit entry can be added in one’s own name, and never changed, removed or forged', async () => {
    const marisol = await world.actor('marisol-vega');
    const attempt = (statement: ReturnType<typeof sql>) =>
      ground.database.transaction(marisol.scope, (transaction) => transaction.query(statement));
    await expect(attempt(sql`UPDATE audit_entry SET action = 'x'`)).rejects.toThrow(
      'permission denied',
    );
    await expect(attempt(sql`DELETE FROM audit_entry`)).rejects.toThrow('permission denied');
    await expect(
      attempt(sql`
        INSERT INTO audit_entry (organization_id, id, actor_kind, actor_id, action, subject_kind, subject_id)
        VALUES (${world.organizationId}, 'aud_y', 'person', ${world.person('arthur-bell')}, 'x', 'x', 'x')`),
    ).rejects.toThrow('row-level security');
  });

  test('what is public of an organization to nobody in particular is its name', async () => {
    const rows = await ground.database.transaction(noScope, (transaction) =>
      transaction.query<Record<string, unknown>>(sql`SELECT * FROM door_organizations()`),
    );
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'id',
      'slug',
      'name',
      'time_zone',
      'default_language',
    ]);
  });
});
