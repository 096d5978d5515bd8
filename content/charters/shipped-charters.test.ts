import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readCharterFile } from '#foundation/governance/index.ts';
import {
  canonicalText,
  checkCharter,
  type CharterDocument,
  ELEMENTS,
  judgePlainReading,
  renderPlainWords,
  resolve,
  type ResolvedCharter,
  type TopicKind,
} from '#rules/charter/index.ts';
import { charterJsonSchema, parsePlace } from '#rules/charter/schema/index.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

function shipped(name: string): CharterDocument {
  const { document, problems } = readCharterFile(read(`./${name}.yaml`));
  expect(problems).toEqual([]);
  return document!;
}

const NAMES = ['riverside', 'cedar-hollow'];

function everyClinic(document: CharterDocument): ResolvedCharter[] {
  return document.clinics.map((clinic) => resolve(document, { clinic: clinic.id }).charter);
}

describe.each(NAMES)('the charter of %s', (name) => {
  const document = shipped(name);

  test('passes every check, reading level included', () => {
    expect(checkCharter(document, { judgeReading: judgePlainReading })).toEqual([]);
  });

  test('says something about each of the 22 elements to patients, in both languages', () => {
    for (const charter of everyClinic(document)) {
      for (const language of document.languages) {
        const sections = renderPlainWords(charter, language, 'patients');
        expect(sections.map((section) => section.element)).toEqual([...ELEMENTS]);
        for (const { title, items } of sections) {
          expect(title).not.toBe('');
          for (const { text } of items) expect(text).toMatch(/^[^{}]{12,}$/);
        }
      }
    }
  });

  test('has topics for every kind a patient may bring, each with three to five questions', () => {
    const kinds = new Set<TopicKind>(document.topics.map((topic) => topic.kind));
    const needed: TopicKind[] = [
      'symptom',
      'medication_question',
      'medication_refill',
      'test_result',
      'scheduling',
      'referral',
      'forms_records',
      'billing',
      'general_info',
      'thanks',
    ];
    expect(needed.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(document.topics.length).toBeGreaterThanOrEqual(9);
    expect(document.topics.length).toBeLessThanOrEqual(11);
  });

  test('invites before it forbids: dos come first and are not fewer than don’ts', () => {
    for (const charter of everyClinic(document)) {
      const kinds = renderPlainWords(charter, 'en', 'patients')[0]!.items.map((item) => item.kind);
      expect(kinds.indexOf('dont')).toBeGreaterThan(kinds.lastIndexOf('do'));
      const count = (kind: string) => kinds.filter((one) => one === kind).length;
      expect(count('do')).toBeGreaterThanOrEqual(count('dont'));
    }
  });

  test('shows the numbers of the place pack for the concerns they share', () => {
    const parsed = parsePlace(parse(read('../places/us.yaml')));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    for (const known of parsed.place.helpLines) {
      const own = document.helpLines.find((line) => line.concern === known.concern);
      expect(own && [own.phone, own.sms]).toEqual([known.phone, known.sms]);
    }
  });

  test('has no exclamation mark, no blame and no "please note"', () => {
    const text = read(`./${name}.yaml`);
    expect(text).not.toMatch(/[!¡]|please note|unfortunately|invalid/i);
  });

  test('asks for no guided question twice within a topic', () => {
    for (const topic of document.topics) {
      expect(new Set(topic.guidedQuestions).size).toBe(topic.guidedQuestions.length);
    }
  });
});

/** Another value of the same shape, so that whoever reads the first must answer differently. */
function changed(id: string, value: unknown): unknown {
  if (id === 'urgency.help_lines') return ['emergency'];
  if (id === 'billing.notice') return { topics: ['thanks'] };
  if (id === 'hours.holidays') return { ...(value as object), closures: [{ date: '2031-05-05' }] };
  if (id === 'content.attachments') return { ...(value as object), maximumCount: 1 };
  if (id === 'routing.topics') {
    const routes = value as Record<string, { team: string; backup?: string }>;
    return { ...routes, refill: { team: routes['symptom']?.team } };
  }
  const text = JSON.stringify(value);
  return JSON.parse(text.replace(/:(\d+(?:\.\d+)?)/, ':7.5').replace('08:00', '09:15')) as unknown;
}

function withoutClauses(charter: ResolvedCharter): string {
  return canonicalText({ ...charter, clauses: [] });
}

/** Does the value reach the fields that composer, routing, clock and screens read? */
function reachesReaders(document: CharterDocument, id: string): boolean {
  const clinic = document.clinics[0]!.id;
  const before = withoutClauses(resolve(document, { clinic }).charter);
  const other = structuredClone(document);
  for (const team of other.teams) delete team.changes;
  const clause = other.clauses.find((one) => one.id === id)!;
  const plain = withoutClauses(resolve(other, { clinic }).charter);
  clause.value = id === 'routing.intake' ? { team: 'nobody' } : changed(id, clause.value);
  if (id.startsWith('urgency.') && id !== 'urgency.help_lines' && id !== 'urgency.send_anyway') {
    clause.value = { ...(clause.value as object), team: 'nobody' };
  }
  const after = withoutClauses(resolve(other, { clinic }).charter);
  return after !== (other.teams.length > 0 ? plain : before);
}

test('a changed value reaches whoever reads the resolved charter', () => {
  for (const name of NAMES) {
    const document = shipped(name);
    for (const { id, enforcedBy, value } of document.clauses) {
      if (!['worktime', 'routing', 'attachments'].includes(enforcedBy)) continue;
      expect([id, value !== undefined && reachesReaders(document, id)]).toEqual([id, true]);
    }
  }
});

test('the JSON Schema knows the value of each clause and is free of references to code', () => {
  const text = JSON.stringify(charterJsonSchema());
  for (const id of ['hours.open', 'content.attachments', 'threads.undo']) {
    expect(text).toContain(`"const":"${id}"`);
  }
  for (const prefix of ['promise', 'expectations'])
    expect(text).toContain(`"pattern":"^${prefix}\\\\."`);
  expect(text).toContain('"$schema":"https://json-schema.org/draft/2020-12/schema"');
});
