import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { riverside } from '#demo/riverside/index.ts';
import { resolve, type CharterDocument } from '#rules/charter/index.ts';
import { readCharterFile } from '#foundation/governance/index.ts';
import { PRETEND_CLINIC, rulesPictured, worldPictured } from './pictured-clinic.ts';

const documentOf = (name: string) =>
  parse(
    readFileSync(`${import.meta.dirname}/../../../content/charters/${name}.yaml`, 'utf8'),
  ) as CharterDocument;
const until = Date.parse('2026-10-06T15:04:00Z');
const people = riverside({ seed: 7, until, days: 1, patients: 0 });
// Made anew whenever they are read.
const world = { ...people, conversations: [...people.conversations] };

const everyClinic = ['riverside', 'cedar-hollow', 'starter'].flatMap((name) =>
  documentOf(name).clinics.map(({ id }) => ({ name, slug: id })),
);

describe.each(everyClinic)('pictures of $slug of $name', ({ name, slug }) => {
  const document = documentOf(name);
  const pictured = rulesPictured(document, { slug, name: 'as it is called' });
  const { charter } = resolve(pictured, { clinic: PRETEND_CLINIC });

  test('show its own topics, times, words and numbers to call', () => {
    const { charter: own } = resolve(document, { clinic: slug });
    for (const part of ['topics', 'urgent', 'calendar', 'helpLines', 'clauses', 'names'] as const)
      expect(charter[part]).toEqual(own[part]);
    expect(readCharterFile(stringify(pictured)).problems).toEqual([]);
  });

  test('show pretend people who are its patients and wrote to teams it has', () => {
    const told = worldPictured(world, pictured);
    const teams = new Set(pictured.teams.map(({ id }) => id));
    const topics = new Map(charter.topics.map(({ id, route }) => [id, route.team]));
    expect(new Set([...told.patients].map(({ clinic }) => clinic))).toEqual(
      new Set([PRETEND_CLINIC]),
    );
    const written = [...told.conversations];
    expect(written.length).toBeGreaterThan(10);
    for (const { topicId, team, steps } of written) {
      expect(topics.get(topicId)).toBe(team);
      for (const { toTeam } of steps) if (toTeam) expect(teams).toContain(toTeam);
    }
    for (const team of told.staff.flatMap((each) => each.teams)) expect(teams).toContain(team);
  });
});

test('a clinic the charter does not name yet goes by the first one it does, under its own name', () => {
  const document = documentOf('riverside');
  const pictured = rulesPictured(document, { slug: 'eye-care', name: 'Eye Care' });
  const { charter } = resolve(pictured, { clinic: PRETEND_CLINIC });
  const { charter: first } = resolve(document, { clinic: 'family-medicine' });
  expect(charter.names?.clinic['en']).toBe('Eye Care');
  expect(charter.topics.map(({ promise }) => promise)).toEqual(
    first.topics.map(({ promise }) => promise),
  );
});
