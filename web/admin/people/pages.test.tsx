import { describe, expect, test } from 'vitest';
import { recordKinds, type RecordView } from '#foundation/people/index.ts';
import { render } from '../../pages.ts';
import type { Frame } from '../../ui/index.ts';
import { translator } from '../../ui/words.ts';

const codes = [
  'missing',
  'too_long',
  'odd_sign',
  'not_slug',
  'not_email',
  'not_date',
  'not_yes_or_no',
  'not_a_choice',
  'not_known',
  'in_past',
  'in_future',
  'exists',
  'twice',
  'fixed',
  'email_taken',
  'own_email',
  'last_administrator',
] as const;
const kinds = recordKinds(['en', 'es', 'vi']);

function frameFor(language: string): Frame {
  return {
    language,
    t: translator(language, true),
    organizationName: 'North',
    person: { name: 'Ana Reyes', initials: 'AR' },
    audience: 'clinic',
    path: '/admin/staff',
    assets: { styles: [], scripts: [], font: '' },
    helpLines: [],
    otherLanguages: [],
    now: 1_791_292_440_000,
    timeZone: 'America/Chicago',
    demo: false,
  };
}

describe.each(['en', 'es'])('administration in %s', (language) => {
  const frame = frameFor(language);
  const show = (name: string, view: unknown) => render(`admin/people/${name}`, { view, frame });

  test.each(kinds)('the list of $name has words for every column and choice', (kind) => {
    const choices = kind.columns.map(({ from }) => (typeof from === 'string' ? [] : (from ?? [])));
    const longest = Math.max(1, ...choices.map((list) => list.length));
    const rows = Array.from({ length: longest }, (_, index) => ({
      id: String(index),
      cells: kind.columns.map(({ kind: shape }, column) =>
        shape === 'yes' ? 'yes' : (choices[column]?.[index] ?? ''),
      ),
    }));
    const view = {
      kind: kind.name,
      search: '',
      page: 1,
      pages: 2,
      total: 60,
      count: 2,
      canMail: true,
    };
    const columns = kind.columns.map(({ name }) => name);
    for (const notice of [null, 'saved', 'ended', 'not_ended', 'links_sent'])
      expect(show('records', { ...view, columns, rows, notice })).toContain('<table');
    expect(show('records', { ...view, columns, rows: [], notice: null })).toContain('</td>');
  });

  test.each(kinds)('the form of $name has words for every field and every problem', (kind) => {
    for (const code of codes) {
      const view = formOf(kind, code);
      const html = show('record', view);
      expect(html).toContain('class="errors"');
      for (const { name } of kind.columns) expect(html).toMatch(new RegExp(`(id|name)="${name}`));
    }
  });

  test.each(kinds)(
    'a file of $name has words for its columns, its problems and its end',
    (kind) => {
      const columns = kind.columns.map(({ name, kind: shape, from }) => ({
        name,
        kind: shape,
        needed: true,
        choices: typeof from === 'string' ? [] : (from ?? []),
      }));
      const view = {
        kind: kind.name,
        columns,
        text: '',
        fileColumns: ['x'],
        fileLine: 3,
        problems: [],
        problemCount: 0,
        done: null,
        fileProblem: null,
      };
      const problems = codes.map((code, line) => ({
        line,
        column: columns[0]?.name ?? '',
        code,
        value: '=1',
      }));
      expect(show('import', { ...view, problems, problemCount: 17 })).toContain('=1');
      for (const fileProblem of [
        'empty',
        'too_large',
        'too_many_lines',
        'open_quote',
        'unknown_columns',
        'missing_columns',
      ])
        expect(show('import', { ...view, fileProblem })).toContain('class="errors"');
      expect(show('import', { ...view, done: { created: 1, changed: 2, unchanged: 3 } })).toContain(
        'banner',
      );
    },
  );

  test('the first page names the next step', () => {
    const counts = kinds.map(({ name }, index) => ({ kind: name, count: index < 2 ? 3 : 0 }));
    expect(show('home', { counts })).toContain('href="/admin/staff/new"');
  });

  test('the mail page names what was given up', () => {
    const kindsOfMail = [
      'message',
      'your_turn',
      'new_time',
      'first_password',
      'reset_password',
      'password_changed',
    ];
    const givenUp = kindsOfMail.map((kind) => ({
      id: kind,
      name: 'Ana',
      kind,
      at: frame.now,
      attempts: 1,
      error: 'EENVELOPE 550',
    }));
    const view = {
      way: 'folder',
      waiting: 1,
      lateSince: frame.now,
      sentToday: 2,
      givenUp,
      retried: 1,
    };
    expect(show('mail', view)).toContain('EENVELOPE 550');
    expect(
      show('mail', { ...view, way: 'smtp', givenUp: [], lateSince: null, retried: null }),
    ).toContain('<table');
  });
});

function formOf(kind: (typeof kinds)[number], code: (typeof codes)[number]): RecordView {
  const fields = kind.columns.map((column) => ({
    name: column.name,
    kind: column.kind,
    value: '',
    needed: column.needed === true,
    readOnly: false,
    options:
      typeof column.from === 'string'
        ? [{ value: 'x', label: 'X' }]
        : (column.from ?? []).map((value) => ({ value, label: null })),
    problem: code,
  }));
  return {
    kind: kind.name,
    id: 'per_1',
    title: '',
    fields,
    sections: [
      {
        kind: 'care',
        columns: ['patient_name', 'record_number', 'staff_name', 'relation'],
        rows: [{ id: 'a.b', cells: ['Ana Reyes', '1', 'Dana Ruiz', 'nurse'] }],
      },
    ],
    account: { email: 'a@x.example', hasPassword: false },
    link: { url: 'https://x.example/set-password/t', expiresAt: 1_791_292_440_000 },
    notice: 'saved',
    canEnd: kind.end !== undefined,
    patientId: null,
    idempotencyKey: 'key',
  };
}
