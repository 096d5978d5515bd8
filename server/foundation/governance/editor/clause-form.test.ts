import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CharterDocument, resolve } from '#rules/charter/index.ts';
import { readCharterFile } from '../charter-file.ts';
import { editCharterFile } from '../edit-charter-file.ts';
import { editsFor, placeOf, type ClauseText } from './clause-edits.ts';
import { formOf, type ClauseForm } from './clause-form.ts';
import { fieldOfProblem } from './field-of-problem.ts';
import { valueFrom, type Posted } from './posted-value.ts';
import { wordDiff } from './word-diff.ts';

const textOf = (name: string) =>
  readFileSync(new URL(`../../../../content/charters/${name}.yaml`, import.meta.url), 'utf8');
const riverside = textOf('riverside');
const documentOf = (text: string): CharterDocument => readCharterFile(text).document!;

/** What a browser sends back of a form that nobody touched. */
function untouched(form: ClauseForm): Posted {
  switch (form.shape) {
    case 'words':
    case 'fixed':
      return {};
    case 'promise':
      return { amount: form.amount, unit: form.unit };
    case 'lane':
      return { team: form.team, amount: form.amount, unit: form.unit };
    case 'team':
      return { team: form.team };
    case 'courses':
      return Object.fromEntries(
        form.rows.map(({ courseId, roles }) => [
          `roles_${courseId}`,
          roles.filter(({ chosen }) => chosen).map(({ value }) => value),
        ]),
      );
    case 'routes':
      return Object.fromEntries(
        form.rows.flatMap(({ topicId, team, backup }) => [
          [`team_${topicId}`, team],
          [`backup_${topicId}`, backup],
        ]),
      );
    case 'hours':
      return Object.fromEntries([
        ...form.days.flatMap(({ day, spells }) =>
          spells.flatMap(({ opens, closes }, at) => [
            [`${day}_${at}_opens`, opens],
            [`${day}_${at}_closes`, closes],
          ]),
        ),
        ...form.exceptions.flatMap(({ date, opens, closes }, at) => [
          [`exception_${at}_date`, date],
          [`exception_${at}_opens`, opens],
          [`exception_${at}_closes`, closes],
        ]),
      ]);
    case 'holidays':
      return Object.fromEntries([
        ['observed', form.observed],
        ...form.closures.flatMap(({ date, names }, at) => [
          [`closure_${at}_date`, date],
          ...Object.entries(names).map(([code, name]) => [`closure_${at}_${code}`, name]),
        ]),
      ]);
    case 'ticks':
      return {
        ticks: form.ticks.filter(({ chosen }) => chosen).map(({ value }) => value),
      };
    case 'use':
      return Object.fromEntries(
        form.lists.map(({ kind, language, text }) => [`${kind}_${language}`, text]),
      );
    case 'parts':
      return {
        ...Object.fromEntries(form.parts.map(({ name, value }) => [`part_${name}`, value])),
        listed: form.listed?.options.filter(({ chosen }) => chosen).map(({ value }) => value) ?? [],
      };
  }
}

const written = (document: CharterDocument, clause: string, clinic: string | null = null) =>
  placeOf(document, clause, clinic)!.written;

function edited(
  clause: string,
  clinic: string | null,
  next: Partial<ClauseText>,
  text = riverside,
): string {
  const document = documentOf(text);
  const whole = { ...written(document, clause, clinic), ...next };
  return editCharterFile(text, editsFor(document, clause, clinic, whole));
}

const changedLines = (after: string) => {
  const before = new Set(riverside.split('\n'));
  return after.split('\n').filter((line) => !before.has(line));
};

describe('a form that nobody touched', () => {
  test.each(['riverside', 'cedar-hollow'])('means the value it was made from (%s)', (name) => {
    const document = documentOf(textOf(name));
    for (const clause of document.clauses) {
      const form = formOf(document, clause, clause.value, 'en');
      const back = valueFrom(document, clause, clause.value, untouched(form));
      expect([clause.id, back]).toEqual([clause.id, clause.value]);
    }
  });
});

describe('what is typed', () => {
  const document = documentOf(riverside);
  const clause = (id: string) => document.clauses.find((each) => each.id === id)!;

  test('that is no number is kept, so that the check can point at it', () => {
    const promise = clause('promise.bill');
    const value = valueFrom(document, promise, promise.value, { amount: 'two', unit: 'work_days' });
    expect(value).toEqual({ amount: 'two', unit: 'work_days' });
    const text = edited('promise.bill', null, { value });
    const [problem] = readCharterFile(text).problems;
    expect(fieldOfProblem(problem!.path.slice(2))).toBe('amount');
  });

  test('an emptied day is a closed day, and a second spell is kept', () => {
    const open = clause('hours.open');
    const posted = {
      ...untouched(formOf(document, open, open.value, 'en')),
      mon_0_opens: '',
      mon_0_closes: '',
      tue_1_opens: '18:00',
      tue_1_closes: '20:00',
      exception_0_date: '2026-12-24',
    };
    const value = valueFrom(document, open, open.value, posted) as {
      weekly: Record<string, unknown[]>;
      exceptions: unknown[];
    };
    expect(value.weekly['mon']).toEqual([]);
    expect(value.weekly['tue']).toHaveLength(2);
    expect(value.exceptions).toEqual([{ date: '2026-12-24', hours: [] }]);
  });
});

describe('an edit', () => {
  test('of one number changes one line and no comment', () => {
    const after = edited('threads.reopen', null, { value: { days: 21 } });
    expect(changedLines(after)).toEqual(['    value: { days: 21 }']);
  });

  test('that says what is there already changes nothing', () => {
    expect(edited('promise.bill', null, {})).toBe(riverside);
    expect(edited('promise.symptom', 'cardiology', {})).toBe(riverside);
  });

  test('for one clinic leaves the others alone', () => {
    const value = { unit: 'work_days', amount: 1 };
    const why = 'Children cannot wait.';
    const after = documentOf(edited('promise.symptom', 'pediatrics', { value, rationale: why }));
    const promiseAt = (clinic: string) =>
      resolve(after, { clinic }).charter.topics.find(({ id }) => id === 'symptom')!.promise;
    expect(promiseAt('pediatrics')).toEqual(value);
    expect(promiseAt('family-medicine')).toEqual({ unit: 'work_days', amount: 2 });
  });

  test('of a clinic that never changed anything starts its list of changes', () => {
    const value = { unit: 'work_days', amount: 1 };
    const after = documentOf(edited('promise.symptom', 'family-medicine', { value }));
    expect(after.clinics[0]!.changes).toHaveLength(1);
  });

  test('back to everyone’s text takes the clinic’s own out', () => {
    const document = documentOf(riverside);
    const everyone = written(document, 'promise.symptom');
    const after = documentOf(edited('promise.symptom', 'cardiology', everyone));
    const own = after.clinics.find(({ id }) => id === 'cardiology')!.changes!;
    expect(own.map(({ clause }) => clause)).not.toContain('promise.symptom');
  });

  test('of a clinic’s routes writes only those that differ', () => {
    const document = documentOf(riverside);
    const everyone = written(document, 'routing.topics').value as Record<string, object>;
    const value = { ...everyone, bill: { team: 'family-front-desk', backup: 'intake' } };
    const after = documentOf(edited('routing.topics', 'family-medicine', { value }));
    expect(after.clinics[0]!.changes![0]!.value).toEqual({
      bill: { team: 'family-front-desk', backup: 'intake' },
    });
  });
});

test('what differs in a sentence is told in whole words', () => {
  expect(wordDiff('We answer in 2 work days.', 'We answer in 1 work day.')).toEqual([
    { kind: 'same', text: 'We answer in ' },
    { kind: 'was', text: '2 work days.' },
    { kind: 'now', text: '1 work day.' },
  ]);
  expect(wordDiff('The same.', 'The same.')).toEqual([{ kind: 'same', text: 'The same.' }]);
});
