import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskWorld, type DeskWorld } from '../../../test/harness/desk-world.ts';
import { sql } from '#platform/db/index.ts';
import { claimWorkItem } from './claim-work-item.ts';
import { inboxRows } from './inbox.views.ts';
import { readCursor, writeCursor } from './lists.ts';
import { openDesk } from './open-desk.ts';

const ROWS = 3000;
let world: DeskWorld;

beforeAll(async () => {
  world = await deskWorld();
  await fill(world, ROWS);
});
afterAll(() => world.close());

/** Work of two teams of two clinics, every fifth urgent, every seventh waiting on the patient, many at the same instant. */
async function fill(
  { ask, organizationId, clinics, teams, marisol }: DeskWorld,
  rows: number,
): Promise<void> {
  const id = (prefix: string) => `'${prefix}_' || lpad(to_hex(g), 33, '0')`;
  const clinic = `CASE WHEN g % 3 = 0 THEN '${clinics.cardiology}' ELSE '${clinics.family}' END`;
  const team = `CASE WHEN g % 3 = 0 THEN '${teams['cardiology-nurses']}' WHEN g % 3 = 1 THEN '${teams['family-nurses']}' ELSE '${teams.intake}' END`;
  const person = `'${marisol.personId}'`;
  await ask(`INSERT INTO thread (organization_id, id, patient_id, patient_name, clinic_id, opened_by, topic_id, topic_kind, subject, language,
      team_id, asked_at, charter_version, last_message_at)
    SELECT '${organizationId}', ${id('thr')}, ${person}, 'Marisol Vega', ${clinic}, ${person}, 'question', 'general_info', 'Row ' || g, 'en',
      ${team}, now(), 1, now() FROM generate_series(1, ${rows}) g`);
  await ask(`INSERT INTO work_item (organization_id, id, thread_id, patient_id, clinic_id, team_id, state, lane, queue_rank, due_at, opened_at,
      routed_by, changed_at, patient_name, subject, language)
    SELECT '${organizationId}', ${id('wrk')}, ${id('thr')}, ${person}, ${clinic}, ${team},
      CASE WHEN g % 7 = 0 THEN 'waiting_on_patient' ELSE 'waiting' END,
      CASE WHEN g % 10 = 0 THEN 'emergency' WHEN g % 10 = 5 THEN 'same_day' ELSE 'regular' END,
      CASE WHEN g % 7 = 0 THEN 3 WHEN g % 10 = 0 THEN 0 WHEN g % 10 = 5 THEN 1 ELSE 2 END,
      date_trunc('hour', now()) + (g % 50 - 10) * interval '1 hour', now(), 'topic', now(), 'Marisol Vega', 'Row ' || g, 'en'
    FROM generate_series(1, ${rows}) g`);
  await ask('ANALYZE work_item');
}

async function walk(view: string, actor = world.staff.dana) {
  const found: { id: string; rank: number; dueAt: number }[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < 500; pages += 1) {
    const { list } = await openDesk(world.ground, actor, { view, after, requestId: 'r' });
    expect(list.rows.length).toBeLessThanOrEqual(25);
    found.push(...list.rows);
    if (list.next === null) return found;
    after = list.next;
  }
  throw new Error('The list has no end.');
}

const wanted = async (where: string) =>
  (
    await world.ask<{ id: string }>(
      `SELECT id FROM work_item WHERE ${where} ORDER BY queue_rank, due_at, id COLLATE "C"`,
    )
  ).map((row) => row.id);

describe('paging', () => {
  test('through a team shows each item once, in order, though many share an instant', async () => {
    const found = await walk('family-nurses');
    expect(found.map((row) => row.id)).toEqual(
      await wanted(`team_id = '${world.teams['family-nurses']}'`),
    );
  });

  test('through several teams merges them in one order', async () => {
    const found = await walk('all');
    expect(found.map((row) => row.id)).toEqual(
      await wanted(`team_id IN ('${world.teams['family-nurses']}', '${world.teams.intake}')`),
    );
  });

  test('through what is late shows what is late as of now, and only that', async () => {
    const found = await walk('late');
    const late = `team_id IN ('${world.teams['family-nurses']}', '${world.teams.intake}') AND queue_rank < 3 AND due_at < now()`;
    expect(found.map((row) => row.id)).toEqual(await wanted(late));
  });

  test('loses nothing when an earlier item leaves the list meanwhile', async () => {
    const first = await openDesk(world.ground, world.staff.dana, {
      view: 'waiting',
      requestId: 'r',
    });
    const gone = first.list.rows[3]?.id ?? '';
    await world.ask("UPDATE work_item SET state = 'closed' WHERE id = $1", [gone]);
    const second = await openDesk(world.ground, world.staff.dana, {
      view: 'waiting',
      after: first.list.next ?? '',
      requestId: 'r',
    });
    const all = await wanted(
      `(team_id IN ('${world.teams['family-nurses']}', '${world.teams.intake}') AND queue_rank = 3)`,
    );
    expect([...first.list.rows, ...second.list.rows].map((row) => row.id)).toEqual(
      all.slice(0, 50),
    );
    await world.ask("UPDATE work_item SET state = 'waiting_on_patient' WHERE id = $1", [gone]);
  });

  test.each([
    ['one team', ['family-nurses'] as const, /Index Cond:.*ROW\(queue_rank, due_at, id\) > ROW/],
    [
      'each of many teams',
      ['family-nurses', 'refills'] as const,
      /Index Cond:.*ROW\(due_at, id\) > ROW/,
    ],
  ])(
    'walks %s along its index, from the place where the page before ended',
    async (_, slugs, walked) => {
      const { ground, organizationId, staff, teams } = world;
      const ids = slugs.map((slug) => teams[slug]);
      const plans: string[] = [];
      await ground.database.transaction(staff.dana.scope, async (transaction) => {
        const explained: typeof transaction = {
          ...transaction,
          query: async (statement) => {
            const rows = await transaction.query<{ 'QUERY PLAN': string }>(
              sql`EXPLAIN ${statement}`,
            );
            plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
            return [];
          },
        };
        await inboxRows(explained, {
          organizationId,
          personId: staff.dana.personId,
          list: { of: 'teams', ids, ranks: [0, 1, 2, 3] },
          after: { rank: 2, dueAt: ground.clock.now(), id: 'wrk_0' },
          now: ground.clock.now(),
        });
      });
      const [plan] = plans.filter((each) => each.includes('work_item'));
      expect(plan).toContain('Index Scan using work_item_team');
      expect(plan).toMatch(walked);
      expect(plan).not.toContain('Seq Scan on work_item');
    },
  );

  test('a place in the list survives being written into an address', () => {
    const cursor = { rank: 2, dueAt: 1_795_000_000_123, id: `wrk_${'a'.repeat(33)}` };
    expect(readCursor(writeCursor(cursor))).toEqual(cursor);
    for (const bad of ['', '9.1.wrk_x', "2.1.wrk_' OR true", '2.1', undefined])
      expect(readCursor(bad)).toBeNull();
  });
});

describe('what is seen', () => {
  test('urgent shows the urgent work of the clinics, whichever team has it', async () => {
    const found = await walk('urgent', world.staff.haddad);
    expect(found.map((row) => row.id)).toEqual(
      await wanted(`clinic_id = '${world.clinics.family}' AND queue_rank < 2`),
    );
  });

  test('another clinic’s team is not there', async () => {
    await expect(
      openDesk(world.ground, world.staff.dana, { view: 'cardiology-nurses', requestId: 'r' }),
    ).rejects.toThrow('not_found');
    await expect(
      openDesk(world.ground, world.staff.dana, { view: 'no-such-team', requestId: 'r' }),
    ).rejects.toThrow('not_found');
  });

  test('staff of another organization see no row in any list', async () => {
    for (const view of ['mine', 'urgent', 'waiting', 'late', 'all'])
      expect(await walk(view, world.staff.stranger)).toEqual([]);
  });

  test('figures stop at a hundred, and small ones are exact', async () => {
    const desk = await openDesk(world.ground, world.staff.dana, {
      view: 'family-nurses',
      requestId: 'r',
    });
    expect(desk.rail).toMatchObject({ mine: 0, urgent: 100, waiting: 100, late: 100 });
    expect(desk.rail.teams.map((team) => team.count)).toEqual([100, 100]);
    const [row] = desk.list.rows;
    expect(await claimWorkItem(world.ground, world.staff.dana, world.on(row?.id ?? ''))).toEqual({
      kind: 'claimed',
    });
    world.ground.clock.advance(3000);
    const again = await openDesk(world.ground, world.staff.dana, { view: 'mine', requestId: 'r' });
    expect(again.rail.mine).toBe(1);
    expect(again.list.rows.map((each) => each.holder?.name)).toEqual(['Dana Whitfield']);
  });

  test('each look at a list leaves exactly one entry on record', async () => {
    const count = async () =>
      Number(
        (
          await world.ask(
            "SELECT count(*) AS n FROM audit_entry WHERE action = 'triage.read_inbox'",
          )
        )[0]?.['n'],
      );
    const before = await count();
    await openDesk(world.ground, world.staff.joy, { view: 'family-nurses', requestId: 'r' });
    expect(await count()).toBe(before + 1);
  });
});
