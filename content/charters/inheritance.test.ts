import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { editCharterFile, readCharterFile } from '#foundation/governance/index.ts';
import {
  type CharterDocument,
  CharterError,
  clauseValue,
  diffCharters,
  type DocumentTeam,
  renderPlainWords,
  resolve,
  wordsToWrite,
} from '#rules/charter/index.ts';

const read = (name: string) => readFileSync(new URL(`./${name}.yaml`, import.meta.url), 'utf8');
const riverside = readCharterFile(read('riverside')).document!;
const cedarHollow = readCharterFile(read('cedar-hollow')).document!;

let document: CharterDocument;
beforeEach(() => {
  document = structuredClone(riverside);
});

function team(id: string): DocumentTeam {
  return document.teams.find((one) => one.id === id)!;
}

function clause(id: string) {
  return document.clauses.find((one) => one.id === id)!;
}

function topicAt(clinic: string, id: string) {
  return resolve(document, { clinic }).charter.topics.find((topic) => topic.id === id)!;
}

describe('a value comes from the nearest level that sets it', () => {
  test('a clinic that says nothing has the organization’s promise', () => {
    const { charter, origins } = resolve(document, { clinic: 'family-medicine' });
    expect(charter.topics[0]!.promise).toEqual({ unit: 'work_days', amount: 2 });
    expect(origins['promise.symptom']).toMatchObject({ level: 'organization', id: 'riverside' });
  });

  test('a clinic’s shorter promise holds there, and says what it replaced', () => {
    const { charter, origins } = resolve(document, { clinic: 'cardiology' });
    expect(charter.topics[0]!.promise).toEqual({ unit: 'work_days', amount: 1 });
    expect(origins['promise.symptom']).toMatchObject({
      level: 'clinic',
      id: 'cardiology',
      replaced: [{ level: 'organization', value: { unit: 'work_days', amount: 2 } }],
    });
  });

  test('a team’s shorter promise is what patients of the clinic are told and timed by', () => {
    const { charter, origins } = resolve(cedarHollow, { clinic: 'cedar-hollow' });
    const promise = charter.clauses.find((one) => one.id === 'promise.symptom')!;
    expect(charter.topics[0]!.promise).toEqual({ unit: 'work_days', amount: 1 });
    expect(promise.plainWords['en']).toContain('1 work day.');
    expect(origins['promise.symptom']!.level).toBe('team');
  });

  test('a route a clinic leaves out is the organization’s', () => {
    expect(topicAt('pediatrics', 'symptom').route.team).toBe('pediatric-nurses');
    expect(topicAt('pediatrics', 'refill').route).toEqual({ team: 'refills', backup: 'intake' });
  });

  test('who reads it follows the route', () => {
    expect(topicAt('cardiology', 'symptom').readBy['en']).toContain('heart nurses');
    expect(topicAt('cardiology', 'bill').readBy['es']).toContain('cuentas');
  });

  test('a clinic may ask its own questions about a topic', () => {
    const questions = topicAt('pediatrics', 'symptom').urgentQuestions.map((one) => one.id);
    expect(questions).toContain('young-baby-fever');
    expect(topicAt('cardiology', 'symptom').urgentQuestions.map((one) => one.id)).not.toContain(
      'young-baby-fever',
    );
  });

  test('the cost note stands on the topics the clause names, and nowhere else', () => {
    const { topics } = resolve(document, { clinic: 'cardiology' }).charter;
    expect(topics.filter((topic) => topic.costNotice).map((topic) => topic.id)).toEqual([
      'symptom',
    ]);
  });
});

describe('a change outside the bounds is not taken', () => {
  test('a longer promise leaves the one above in force and says so', () => {
    const change = document.clinics[1]!.changes!.find((one) => one.clause === 'promise.symptom')!;
    change.value = { unit: 'work_days', amount: 3 };
    const { charter, problems } = resolve(document, { clinic: 'cardiology' });
    expect(charter.topics[0]!.promise).toEqual({ unit: 'work_days', amount: 2 });
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain('shortened, not lengthened');
  });

  test('a promise in another unit is compared by when it ends', () => {
    const change = document.clinics[1]!.changes!.find((one) => one.clause === 'promise.symptom')!;
    change.value = { unit: 'work_hours', amount: 8 };
    expect(resolve(document, { clinic: 'cardiology' }).problems).toEqual([]);
    change.value = { unit: 'work_hours', amount: 40 };
    expect(resolve(document, { clinic: 'cardiology' }).problems).toHaveLength(1);
  });

  test('a team may not change what only a clinic may', () => {
    team('cardiology-nurses').changes = [
      { clause: 'promise.symptom', value: { unit: 'work_hours', amount: 4 }, rationale: 'Try.' },
    ];
    const asked = { clinic: 'cardiology', team: 'cardiology-nurses' };
    expect(resolve(document, asked).problems[0]!.message).toContain('not for one team');
    clause('promise.symptom').mayChange = 'teams';
    expect(resolve(document, asked).problems).toEqual([]);
    expect(topicAt('cardiology', 'symptom').promise).toEqual({ unit: 'work_hours', amount: 4 });
  });
});

test('asking for a clinic or team that is not there says which', () => {
  expect(() => resolve(document, { clinic: 'eye' })).toThrow(CharterError);
  expect(() => resolve(document, { clinic: 'cardiology', team: 'night' })).toThrow(/"night"/);
});

describe('words', () => {
  test('take their numbers and hours from the values', () => {
    clause('threads.undo').value = { seconds: 12 };
    const { charter } = resolve(document, { clinic: 'cardiology' });
    const said = (id: string, language: string) =>
      charter.clauses.find((one) => one.id === id)!.plainWords[language];
    expect(said('threads.undo', 'es')).toContain('12 segundos');
    expect(said('hours.open', 'en')).toContain(
      'Monday to Thursday, 7:30 am to 5 pm; Friday, 7:30 am to 4 pm. Those',
    );
    expect(said('hours.open', 'es')).toContain('viernes, de 7:30 a. m. a 4 p. m. Esos');
  });

  test('say noon, which no one takes for midnight', () => {
    const { charter } = resolve(cedarHollow, { clinic: 'cedar-hollow' });
    const hours = charter.clauses.find((one) => one.id === 'hours.open')!;
    expect(hours.plainWords['en']).toContain('Friday, 8 am to noon');
    expect(hours.plainWords['es']).toContain('de 8 a. m. a mediodía y de 1 p. m. a 5 p. m.');
  });

  test('for staff begin with what is expected of them', () => {
    const { charter } = resolve(document, { clinic: 'cardiology' });
    const sections = renderPlainWords(charter, 'en', 'staff');
    expect(sections[0]!.element).toBe('expectations');
    expect(sections[0]!.items).toHaveLength(4);
    expect(sections.every((section) => section.items.length > 0)).toBe(true);
  });

  test('of a clause value come typed', () => {
    const { charter } = resolve(document, { clinic: 'cardiology' });
    expect(clauseValue(charter, 'frequency.many')).toEqual({ messages: 10, withinDays: 7 });
    expect(clauseValue({ clauses: [] }, 'threads.undo')).toBeUndefined();
  });
});

const inForce = (one: CharterDocument) => resolve(one, { clinic: 'family-medicine' }).charter;

function firstSentence(audience: 'patients' | 'staff'): string {
  return diffCharters(inForce(riverside), inForce(document), 'en', audience)[0]!.sentence;
}

describe('what changed', () => {
  test('nothing changed is nothing told, to anyone', () => {
    for (const audience of ['patients', 'staff'] as const) {
      expect(diffCharters(inForce(riverside), inForce(document), 'en', audience)).toEqual([]);
    }
  });

  test('a shorter promise is told in a sentence of each language, and is material', () => {
    clause('promise.side-effect').value = { unit: 'work_days', amount: 1 };
    const [en] = diffCharters(inForce(riverside), inForce(document), 'en', 'patients');
    expect(en).toMatchObject({
      what: 'promise.side-effect',
      kind: 'changed',
      material: true,
      sentence:
        'Before: Side effect of a medicine: a nurse answers within 2 work days. Now: Side effect of a medicine: a nurse answers within 1 work day.',
    });
    const [es] = diffCharters(inForce(riverside), inForce(document), 'es', 'patients');
    expect(es!.sentence).toMatch(/^Antes: .*2 días hábiles\. Ahora: .*1 día hábil\.$/);
  });

  test('new wording alone is not material', () => {
    clause('record.kept').plainWords = { en: 'We keep them.', es: 'Los guardamos.' };
    const changes = diffCharters(inForce(riverside), inForce(document), 'en', 'patients');
    expect(changes.map(({ what, material }) => [what, material])).toEqual([['record.kept', false]]);
  });

  test('a new route tells staff the team and patients who reads it', () => {
    const routes = clause('routing.topics').value as Record<string, { team: string }>;
    routes['refill'] = { team: 'family-nurses' };
    expect(firstSentence('staff')).toContain('Now: Refill a medicine: Family nurses');
    expect(firstSentence('patients')).toContain('The family nurses read it first');
  });

  test('a value the words do not name is told to staff, not to patients', () => {
    clause('hours.cover').value = { backupRequired: false };
    expect(diffCharters(inForce(riverside), inForce(document), 'en', 'patients')).toEqual([]);
    const [change] = diffCharters(inForce(riverside), inForce(document), 'en', 'staff');
    expect(change!.after).toContain('"backupRequired":false');
  });

  test('rules that come and go are told as new and as gone', () => {
    document.clauses = document.clauses.filter((one) => one.id !== 'measurement.tips');
    const gone = diffCharters(inForce(riverside), inForce(document), 'en', 'patients');
    expect(gone.map(({ what, kind }) => [what, kind])).toEqual([['measurement.tips', 'removed']]);
    const back = diffCharters(inForce(document), inForce(riverside), 'en', 'patients');
    expect(back[0]!.sentence).toMatch(/^New: We test which tips help/);
  });
});

test('an edit of hours written over many lines changes only the line of that day', () => {
  const text = read('riverside');
  const at = riverside.clauses.findIndex((one) => one.id === 'hours.open');
  const value = structuredClone(riverside.clauses[at]!.value) as {
    weekly: Record<string, { opens: string; closes: string }[]>;
  };
  value.weekly['sat'] = [{ opens: '09:00', closes: '12:00' }];
  const edited = editCharterFile(text, [{ path: ['clauses', at, 'value'], value }]).split('\n');
  const differing = text.split('\n').filter((line, index) => line !== edited[index]);
  expect(differing).toEqual(['        sat: []']);
  expect(readCharterFile(edited.join('\n')).document!.clauses[at]!.value).toEqual(value);
});

test('a third language needs no code: what is left to write is listed by place', () => {
  expect(wordsToWrite(document, 'es')).toEqual([]);
  const left = wordsToWrite(document, 'vi');
  expect(left.length).toBeGreaterThan(300);
  expect(left[0]).toEqual({
    path: ['name', 'vi'],
    from: { en: 'Riverside Health', es: 'Riverside Health' },
  });
});
