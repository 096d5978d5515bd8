import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordLabel } from './guided.ts';
import { riverside } from './index.ts';
import type { TopicId } from './index.ts';
import { topicFacts, workDaysFor } from './teams.ts';
import { cedarHollow } from '../cedar-hollow/index.ts';

interface Clause {
  id: string;
  value: Record<string, unknown> & { amount?: number };
}
interface Charter {
  organization: string;
  clinics: {
    id: string;
    name: object;
    changes?: { clause: string; value: { amount?: number } }[];
  }[];
  teams: { id: string; name: { en: string } }[];
  topics: { id: TopicId; kind: string }[];
  guidedQuestions: Record<
    string,
    {
      recordLabel: { en: string; es: string };
      answer: { choices?: { label: { en: string; es: string } }[] };
    }
  >;
  clauses: Clause[];
}

const read = (name: string): Charter =>
  parse(
    readFileSync(new URL(`../../content/charters/${name}.yaml`, import.meta.url), 'utf8'),
  ) as Charter;
const charter = read('riverside');
const clause = (id: string): Clause['value'] | undefined =>
  charter.clauses.find((one) => one.id === id)?.value;
const OPTIONS = { seed: 1, until: Date.parse('2026-10-06T15:41:00Z'), days: 8 };

describe('the demo world and the charters', () => {
  test('topics, kinds, routes and promises are those of the charter', () => {
    expect(charter.topics.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(topicFacts).toSorted(),
    );
    const routes = clause('routing.topics') ?? {};
    for (const { id, kind } of charter.topics) {
      const { desk, workDays } = topicFacts[id];
      const { team } = routes[id] as { team: string };
      const clinical = ['nurses', 'front-desk', 'physicians'].includes(desk);
      expect(kind).toBe(topicFacts[id].kind);
      expect(team).toBe(clinical ? `family-${desk}` : desk);
      expect(clause(`promise.${id}`)?.amount).toBe(workDays);
    }
    for (const { id, changes = [] } of charter.clinics) {
      for (const { clause: name, value } of changes) {
        if (!name.startsWith('promise.')) continue;
        const topic = name.slice('promise.'.length) as TopicId;
        expect(workDaysFor(topic, id as 'cardiology')).toBe(value.amount);
      }
    }
  });

  test('every answer beside a message is one the charter offers, under the label of the record', () => {
    const world = riverside({ ...OPTIONS, patients: 3000 });
    for (const { language, steps } of world.conversations) {
      for (const { questionId, label, text } of steps[0]?.answers ?? []) {
        const question = charter.guidedQuestions[questionId];
        expect(label).toBe(question?.recordLabel[language]);
        const choices = question?.answer.choices?.map((choice) => choice.label[language]);
        if (choices) expect(choices).toContain(text);
      }
    }
    expect(recordLabel('tried', 'en')).toBe(charter.guidedQuestions['tried']?.recordLabel.en);
  });

  test.each([
    [charter, riverside({ ...OPTIONS, patients: 500 })],
    [read('cedar-hollow'), cedarHollow(OPTIONS)],
  ])('clinics and teams are those of the charter', ({ organization, clinics, teams }, world) => {
    expect(world.organization.slug).toBe(organization);
    expect(world.clinics.map(({ slug, name }) => [slug, name])).toEqual(
      clinics.map(({ id, name }) => [id, name]),
    );
    expect(
      world.teams.map(({ slug, name, shownToPatientsAs }) => [
        slug,
        (shownToPatientsAs ?? name).en,
      ]),
    ).toEqual(teams.map(({ id, name }) => [id, name.en]));
  });
});
