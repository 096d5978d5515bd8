import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clinicWorld, type ClinicWorld } from '../../../../test/harness/clinic-world.ts';
import { resolve, type CharterDocument } from '#rules/charter/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { readCharterFile } from '../charter-file.ts';
import { editCharterFile } from '../edit-charter-file.ts';
import {
  acknowledgeRules,
  approveDraft,
  checkDraft,
  rulesInForce,
  rulesStanding,
  rulesToRead,
  saveDraft,
  startDraft,
} from '../index.ts';
import { asksTheSame, expectationOf } from './agreements.ts';
import { routingMap } from './routing-map.ts';
import { threeQuestions } from './three-questions.ts';
import { whatChanged } from './what-changed.ts';

const text = readFileSync(
  new URL('../../../../content/charters/riverside.yaml', import.meta.url),
  'utf8',
);
const document: CharterDocument = readCharterFile(text).document!;
const now = Date.parse('2026-11-17T16:00:00Z');

describe('the map of routes', () => {
  const members = new Map(document.teams.map(({ id }) => [id, 3]));
  const mapOf = (changes: Partial<Parameters<typeof routingMap>[0]>) =>
    routingMap({ document, clinic: 'cardiology', language: 'en', members, now, ...changes });

  test('leads every topic and both lanes to a team and an answer time', () => {
    const map = mapOf({});
    expect(map.routes).toHaveLength(document.topics.length + 2);
    expect(map.gaps).toBe(0);
    expect(map.routes.find(({ id }) => id === 'symptom')).toMatchObject({
      team: { name: 'Heart nurses', members: 3 },
      promise: '1 work day',
      gap: null,
    });
    expect(Math.max(...map.routes.map(({ share }) => share))).toBe(1);
  });

  test('shows a team or a backup that no one works in', () => {
    const empty = mapOf({ members: new Map([...members, ['intake', 0]]) });
    const gaps = empty.routes.filter(({ gap }) => gap !== null);
    expect(new Set(gaps.map(({ gap }) => gap))).toEqual(
      new Set(['no_one_in_team', 'no_one_in_backup']),
    );
    expect(gaps.map(({ id }) => id)).toContain('other');
  });

  test('shows a topic without a backup where the rules ask for one', () => {
    const lone = structuredClone(document);
    const routes = lone.clauses.find(({ id }) => id === 'routing.topics')!.value as Record<
      string,
      { team: string; backup?: string }
    >;
    delete routes['bill']!.backup;
    expect(mapOf({ document: lone }).routes.find(({ id }) => id === 'bill')!.gap).toBe('no_backup');
    lone.clauses.find(({ id }) => id === 'hours.cover')!.value = { backupRequired: false };
    expect(mapOf({ document: lone }).gaps).toBe(0);
  });
});

describe('the three questions', () => {
  test.each(['en', 'es'])('have one right answer each, which the rules give (%s)', (language) => {
    const { charter } = resolve(document, { clinic: 'family-medicine' });
    const questions = threeQuestions(document, charter, language);
    expect(questions).toHaveLength(3);
    for (const { choices, right, rule } of questions) {
      expect(choices.filter(({ id }) => id === right)).toHaveLength(1);
      expect(new Set(choices.map(({ id }) => id)).size).toBe(3);
      expect(rule).not.toBe('');
    }
    const [, when] = questions;
    expect(when!.rule).toContain(when!.right);
  });
});

describe('expectations', () => {
  test('reach every role the rules speak of, and those who work beside it', () => {
    const clauseOf = (role: string) => expectationOf(document, role)?.id;
    expect(clauseOf('nurse')).toBe('expectations.nurses');
    expect(clauseOf('medical_assistant')).toBe('expectations.nurses');
    expect(clauseOf('nurse_practitioner')).toBe('expectations.physicians');
    expect(clauseOf('billing_specialist')).toBe('expectations.front_desk');
    expect(clauseOf('clinic_manager')).toBe('expectations.managers');
    expect(clauseOf('astronaut')).toBeUndefined();
  });

  test('are to be agreed to again when a word of them changes, and not otherwise', () => {
    const next = structuredClone(document);
    next.clauses.find(({ id }) => id === 'promise.bill')!.value = { unit: 'work_days', amount: 1 };
    expect(asksTheSame(document, next, 'expectations.nurses')).toBe(true);
    next.clauses.find(({ id }) => id === 'expectations.nurses')!.staffWords = { en: 'More.' };
    expect(asksTheSame(document, next, 'expectations.nurses')).toBe(false);
  });
});

describe('who has read the rules', () => {
  let world: ClinicWorld;
  let patient: PersonActor;
  let nurse: PersonActor;
  let key = 0;
  const keys = () => ({ requestId: 'test', idempotencyKey: `key-${(key += 1)}` });

  beforeAll(async () => {
    world = await clinicWorld();
    patient = await world.actor('marisol-vega');
    nurse = await world.actor('dana-whitfield');
  });
  afterAll(() => world.close());

  /** A next version with one edit, in force at once. */
  async function publish(path: (string | number)[], value: unknown): Promise<number> {
    const [priya, george] = [await world.actor('priya-raman'), await world.actor('george-tanaka')];
    await startDraft(world.ground, priya, keys());
    const change = { edits: [{ path, value }] };
    const saved = await saveDraft(world.ground, priya, { revision: 1, change }, keys());
    if (!('done' in saved)) throw new Error(JSON.stringify(saved));
    const { revision } = saved.done;
    await checkDraft(world.ground, priya, { revision, wantedAt: null }, keys());
    await approveDraft(world.ground, priya, { revision }, keys());
    const second = await approveDraft(world.ground, george, { revision }, keys());
    if (!('done' in second) || second.done.version === null) throw new Error('Not approved.');
    world.ground.clock.advance(2000);
    return second.done.version;
  }

  const clauseAt = (id: string) => document.clauses.findIndex((each) => each.id === id);

  test('is asked once, and again only when something changes that people count on', async () => {
    const kind = async (actor: PersonActor) => (await rulesToRead(world.ground, actor))?.kind;
    expect([await kind(patient), await kind(nurse)]).toEqual(['never', 'never']);
    await acknowledgeRules(world.ground, patient, { subjects: ['rules'], version: 1 }, keys());
    await acknowledgeRules(world.ground, nurse, { subjects: ['team_rules'], version: 1 }, keys());
    expect([await kind(patient), await kind(nurse)]).toEqual([undefined, undefined]);

    await publish(['clauses', clauseAt('record.kept'), 'plainWords', 'en'], 'We keep them safe.');
    expect([await kind(patient), await kind(nurse)]).toEqual([undefined, undefined]);

    await publish(['clauses', clauseAt('promise.side-effect'), 'value', 'amount'], 1);
    const standing = await rulesStanding(world.ground, patient, 'patients');
    expect(standing.kind).toBe('changed');
    expect(standing.changes.map(({ what }) => what)).toEqual(['promise.side-effect']);
    expect(await kind(nurse)).toBe('changed');
  });

  test('reads what is new where it concerns them: a clinic with its own rule is not troubled', async () => {
    const heart = await world.actor('luis-ibarra');
    await acknowledgeRules(world.ground, heart, { subjects: ['team_rules'], version: 1 }, keys());
    expect(await rulesToRead(world.ground, heart)).toBeNull();
  });

  test('is on record by name and version, and cannot be put there for someone else', async () => {
    const { version } = await rulesInForce(world.ground, world.organizationId);
    const read = { subjects: ['expectations.nurses'] as const, version: version + 40 };
    await acknowledgeRules(world.ground, nurse, read, keys());
    const rows = await world.ask(
      "SELECT person_id, version FROM charter_acknowledgement WHERE subject = 'expectations.nurses'",
    );
    expect(rows).toEqual([{ person_id: nurse.personId, version }]);
    const forged = { ...nurse, personId: patient.personId };
    await expect(acknowledgeRules(world.ground, forged, read, keys())).rejects.toThrow();
  });

  test('patients of a clinic read what changed and from when, newest first', async () => {
    const organization = { id: world.organizationId, slug: 'riverside', name: 'Riverside' };
    const asked = { organization, clinic: 'family-medicine', language: 'en' };
    const view = await whatChanged(world.ground, asked);
    expect(view!.changes.map(({ version }) => version)).toEqual([3, 2]);
    const spanish = await whatChanged(world.ground, { ...asked, language: 'es' });
    expect(spanish!.changes[0]!.sentences[0]).toMatch(/2 días hábiles.*Ahora: .*1 día hábil/);
    const heart = await whatChanged(world.ground, { ...asked, clinic: 'cardiology' });
    expect(heart!.changes.map(({ version }) => version)).toEqual([2]);
  });
});

test('an edit of the file keeps what the reading pages need', () => {
  const after = editCharterFile(text, [{ path: ['clauses', 0, 'rationale'], value: 'Why not.' }]);
  expect(readCharterFile(after).problems).toEqual([]);
});
