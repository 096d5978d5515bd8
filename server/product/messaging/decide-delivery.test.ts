import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolve, type Screen } from '#rules/charter/index.ts';
import { promisedAt } from '#rules/worktime/index.ts';
import { readCharterFile } from '#foundation/governance/index.ts';
import { decideDelivery, type DeliveryQuestion } from './decide-delivery.ts';

const path = join(import.meta.dirname, '../../../content/charters/riverside.yaml');
const { document } = readCharterFile(readFileSync(path, 'utf8'));
if (document === undefined) throw new Error('The charter cannot be read.');
const { charter } = resolve(document, { clinic: 'family-medicine', version: 1 });
const now = Date.parse('2026-11-17T16:00:00Z');
const calm = { alert: 'none', screen: 'none' } as const;
const everyTeam = (slug: string) => `team of ${slug}`;
const without =
  (...gone: string[]) =>
  (slug: string) =>
    gone.includes(slug) ? undefined : everyTeam(slug);
const decide = (question: Partial<DeliveryQuestion>) =>
  decideDelivery({
    charter,
    teamId: everyTeam,
    isAway: () => false,
    topicId: 'question',
    advice: calm,
    now,
    ...question,
  });

describe('an ordinary message', () => {
  test.each(charter.topics.map((topic) => [topic.id, topic] as const))(
    'about %s goes where its topic leads, by the time its clause promises',
    (topicId, topic) => {
      const due = promisedAt(charter.calendar, now, topic.promise);
      expect(decide({ topicId })).toEqual({
        urgency: 'as_promised',
        screen: 'none',
        visibility: 'participants',
        topicId,
        topicKind: topic.kind,
        teamId: everyTeam(topic.route.team),
        routedBy: 'topic',
        clause: topic.clause,
        promisedAt: due,
        dueAt: due,
      });
    },
  );

  test('goes to the backup when its team is gone, and to intake when both are', () => {
    const topic = charter.topics.find(({ route }) => route.backup !== undefined);
    const { team, backup = '' } = topic?.route ?? { team: '' };
    const topicId = topic?.id ?? '';
    expect(decide({ topicId, teamId: without(team) }).teamId).toBe(everyTeam(backup));
    const both = decide({ topicId, teamId: without(team, backup) });
    expect(both).toMatchObject({ teamId: everyTeam(charter.intakeTeam), routedBy: 'intake' });
  });

  test.each([null, 'a-topic-that-is-gone'])('about %s goes to intake, with a time', (topicId) => {
    const delivery = decide({ topicId });
    expect(delivery).toMatchObject({
      teamId: everyTeam(charter.intakeTeam),
      routedBy: 'intake',
      topicKind: 'other_admin',
    });
    expect(delivery.promisedAt).toBeGreaterThan(now);
  });

  test('is never accepted where nobody would see it', () => {
    expect(() => decide({ teamId: () => undefined })).toThrow('intake');
  });
});

describe('an urgent message', () => {
  test('that is an emergency promises no time, and is due for the team all the same', () => {
    const delivery = decide({ advice: { alert: 'emergency', screen: 'emergency' } });
    expect(delivery).toMatchObject({
      urgency: 'emergency',
      promisedAt: null,
      teamId: everyTeam(charter.urgent.emergency.team),
      routedBy: 'urgency',
    });
    expect(delivery.dueAt).toBe(
      promisedAt(charter.calendar, now, charter.urgent.emergency.promise),
    );
  });

  test('of the same day is promised by its own clause, whatever the topic', () => {
    const due = promisedAt(charter.calendar, now, charter.urgent.sameDay.promise);
    for (const topicId of [...charter.topics.map(({ id }) => id), null]) {
      expect(decide({ topicId, advice: { alert: 'same_day', screen: 'none' } })).toMatchObject({
        urgency: 'same_day',
        promisedAt: due,
        dueAt: due,
        teamId: everyTeam(charter.urgent.sameDay.team),
      });
    }
  });

  test('goes to intake when the urgent team is gone', () => {
    const { team } = charter.urgent.emergency;
    const advice = { alert: 'emergency', screen: 'emergency' } as const;
    expect(decide({ advice, teamId: without(team) })).toMatchObject({
      teamId: everyTeam(charter.intakeTeam),
      routedBy: 'intake',
      promisedAt: null,
    });
  });
});

test('only a disclosure of abuse is kept from people who act for the patient', () => {
  const screens: Screen[] = ['emergency', 'crisis', 'poison', 'safety', 'pregnancy', 'none'];
  const confidential = screens.filter(
    (screen) => decide({ advice: { alert: 'same_day', screen } }).visibility === 'confidential',
  );
  expect(confidential).toEqual(['safety']);
});
