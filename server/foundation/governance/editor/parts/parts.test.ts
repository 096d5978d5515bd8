import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { homeVisit } from '../../../../../test/harness/home-visit.ts';
import { checkCharter, resolve, type CharterDocument } from '#rules/charter/index.ts';
import { readCharterFile } from '../../charter-file.ts';
import { editCharterFile, type CharterEdit } from '../../edit-charter-file.ts';
import type { Posted } from '../posted-value.ts';
import type { PartField } from './field-kinds.ts';
import { partEdits, retireEdits, takeBackEdits } from './part-edits.ts';
import { fieldOfPart, partForm, partFrom } from './part-fields.ts';
import { postedPart } from './part-page.ts';
import { PART_ROOMS, partPlace, partsIn, type PartRoom } from './part-place.ts';

const fileOf = (name: string) =>
  readFileSync(new URL(`../../../../../content/charters/${name}.yaml`, import.meta.url), 'utf8');
const riverside = fileOf('riverside');
const documentOf = (text: string): CharterDocument => readCharterFile(text).document!;
const document = documentOf(riverside);
const comments = (text: string) => text.split('\n').filter((line) => /^\s*#/.test(line));

/** What a browser sends back of a form that nobody touched. */
function untouched(fields: readonly PartField[]): Posted {
  return Object.fromEntries(
    fields.flatMap((field): [string, string | string[]][] => {
      switch (field.kind) {
        case 'words':
        case 'lines':
          return field.values.map(({ language, text }) => [`${field.name}_${language}`, text]);
        case 'text':
        case 'choice':
          return [[field.name, field.value]];
        case 'yes':
          return field.checked ? [[field.name, 'yes']] : [];
        case 'ticks':
          return [
            [field.name, field.options.filter(({ chosen }) => chosen).map(({ value }) => value)],
          ];
        case 'slots':
          return field.chosen.map((id, index) => [`${field.name}_${index}`, id]);
      }
    }),
  );
}

const formOf = (room: PartRoom, id: string, clinic: string | null = null) =>
  untouched(
    partForm(room, partPlace(document, room, id, clinic)!.part, { document, language: 'en', id }),
  );

function edits(room: PartRoom, id: string | null, typed: Posted, clinic: string | null = null) {
  const posted = id === null ? typed : { ...formOf(room, id, clinic), ...typed };
  const asked = { room, id, clinic, forTopic: null, notice: null };
  return postedPart(document, asked, posted)!;
}

const edited = (changes: readonly CharterEdit[]) => editCharterFile(riverside, changes);
const changedLines = (after: string) => {
  const before = new Set(riverside.split('\n'));
  return after.split('\n').filter((line) => !before.has(line));
};
const problemsOf = (text: string) =>
  checkCharter(documentOf(text)).map(({ rule, message }) => `${rule}: ${message}`);

describe('a form that nobody touched', () => {
  test.each(['riverside', 'cedar-hollow', 'starter'])(
    'means what it was made from (%s)',
    (name) => {
      const charter = documentOf(fileOf(name));
      for (const room of PART_ROOMS)
        for (const { id } of partsIn(charter, room, 'en')) {
          const { part } = partPlace(charter, room, id, null)!;
          const context = { document: charter, language: 'en', id };
          const back = partFrom(room, part, untouched(partForm(room, part, context)), context);
          expect([room, id, back]).toEqual([room, id, part]);
          expect(partEdits(charter, room, id, null, back)).toEqual([]);
        }
    },
  );
});

describe('a topic', () => {
  test('is renamed in one language, and every other line stays as it is written', () => {
    const after = edited(edits('topics', 'bill', { label_es: 'Una factura' }).edits);
    expect(changedLines(after)).toEqual(['    label: { en: A bill, es: Una factura }']);
    expect(comments(after)).toEqual(comments(riverside));
  });

  test('says something else at one clinic, and follows everyone again', () => {
    const { edits: own } = edits('topics', 'visit', { hint_en: 'For your child' }, 'pediatrics');
    const after = edited(own);
    const hintAt = (text: string, clinic: string) =>
      resolve(documentOf(text), { clinic }).charter.topics.find(({ id }) => id === 'visit')!.hint;
    expect(hintAt(after, 'pediatrics')['en']).toBe('For your child');
    expect(hintAt(after, 'cardiology')).toEqual(hintAt(riverside, 'cardiology'));
    const back = editCharterFile(after, takeBackEdits(documentOf(after), 'visit', 'pediatrics'));
    expect(documentOf(back)).toEqual(document);
  });

  test('half-written in a language is told at the field that is empty', () => {
    const { edits: half } = edits('topics', 'bill', { goodReasons_es: 'Solo una' });
    const problems = checkCharter(documentOf(edited(half)));
    expect(problems.map(({ rule }) => rule)).toEqual(['language', 'language']);
    const context = { document, language: 'en', id: 'bill' };
    expect(fieldOfPart('topics', false, problems[0]!.path.slice(2), context)).toBe(
      'goodReasons_es',
    );
  });

  test('is added with its promise, its team and its backup, and nothing is left to mend', () => {
    const { id, edits: added } = edits('topics', null, {
      ...homeVisit,
      backup: 'records-and-billing',
    });
    expect(id).toBe('a-home-visit');
    const after = edited(added);
    expect(problemsOf(after)).toEqual([]);
    const alone = edits('topics', null, { ...homeVisit, backup: '' });
    expect(problemsOf(edited(alone.edits)).join()).toContain('have no backup');
    const topic = resolve(documentOf(after), { clinic: 'cardiology' }).charter.topics.at(-1)!;
    expect(topic).toMatchObject({ id, promise: { amount: 2 }, route: { team: 'intake' } });
    expect(comments(after)).toEqual(comments(riverside));
  });

  test.each(['symptom', 'refill', 'bill'])(
    'is taken out with all that speaks of it alone (%s)',
    (id) => {
      const after = edited(retireEdits(document, 'topics', id));
      // A team or a help line that is left without work is the manager's to decide.
      const rest = problemsOf(after).filter((told) => !told.includes('Nothing is ever sent to'));
      expect(rest).toEqual([]);
      expect(documentOf(after).topics.some((topic) => topic.id === id)).toBe(false);
    },
  );
});

describe('a question', () => {
  test('keeps the ids of its choices when they are reworded, and gives a new one to a new choice', () => {
    const typed = {
      choices_en: 'Today\nYesterday or before\n1 to 2 weeks ago\nLonger ago',
      choices_es: 'Hoy\nAyer o antes\nHace 1 o 2 semanas\nHace más tiempo',
    };
    const ids = (change: Posted) => {
      const after = edited(edits('guided-questions', 'started', change).edits);
      const { answer } = documentOf(after).guidedQuestions['started']!;
      return answer.kind === 'choice' ? answer.choices.map(({ id }) => id) : [];
    };
    expect(ids(typed)).toEqual(['today', 'days', 'weeks', 'longer']);
    const more = {
      choices_en: `${typed.choices_en}\nNever`,
      choices_es: `${typed.choices_es}\nNunca`,
    };
    expect(ids(more).at(-1)).toBe('never');
  });

  test('is taken out of every topic that asks it', () => {
    const after = edited(retireEdits(document, 'urgent-questions', 'worse-fast'));
    expect(problemsOf(after)).toEqual([]);
    expect(after).not.toContain('worse-fast');
  });
});

describe('a help line', () => {
  test('that is added is shown, and one that is taken out is missed where rules name it', () => {
    const { id, edits: added } = edits('help-lines', null, {
      name_en: 'Veterans line',
      name_es: 'Línea de veteranos',
      phone: '1-800-273-8255',
      concern: 'crisis',
      hours_en: 'Day and night',
      hours_es: 'De día y de noche',
      alwaysOpen: 'yes',
      languages: ['en'],
    });
    const after = edited(added);
    expect(problemsOf(after)).toEqual([]);
    const lines = resolve(documentOf(after), { clinic: 'cardiology' }).charter.helpLines;
    expect(lines.at(-1)).toMatchObject({ id, phone: '1-800-273-8255' });
    const without = problemsOf(edited(retireEdits(document, 'help-lines', 'poison')));
    expect(without.join('\n')).toContain('{phone.poison} stands for nothing');
  });
});
