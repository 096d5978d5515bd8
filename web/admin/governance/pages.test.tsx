import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCharterFile, type ClauseForm } from '#foundation/governance/index.ts';
import { checkCharter, FEATURES, judgePlainReading } from '#rules/charter/index.ts';
import { render } from '../../pages.ts';
import type { Frame } from '../../ui/index.ts';
import { translator } from '../../ui/words.ts';
import { problemWords } from './problem-words.ts';

const text = readFileSync(
  new URL('../../../content/charters/riverside.yaml', import.meta.url),
  'utf8',
);

function frameFor(language: string): Frame {
  return {
    language,
    t: translator(language, true),
    organizationName: 'North',
    person: { name: 'Ana Reyes', initials: 'AR' },
    audience: 'clinic',
    path: '/admin/charter',
    assets: { styles: [], scripts: [], font: '' },
    helpLines: [],
    otherLanguages: [],
    now: 1_791_292_440_000,
    timeZone: 'America/Chicago',
    demo: false,
  };
}

const inForce = { version: 4, effectiveAt: 1_791_000_000_000 };
const approval = { personId: 'per_1', name: 'Priya Raman', role: 'manager', at: 1_791_000_000_000 };
const draft = {
  state: 'draft',
  revision: 3,
  version: 5,
  changedBy: 'Priya Raman',
  changedAt: 1_791_000_000_000,
  wantedAt: null,
  problems: 1,
  unchangedSince: null,
  approvals: [approval],
  approvalsNeeded: 2,
  approvers: ['George Tanaka'],
  approvedByMe: false,
  concerns: ['Heart'],
  mine: true,
};
const head = { inForce, waiting: inForce, draft };
const forms: ClauseForm[] = [
  { shape: 'words' },
  { shape: 'fixed' },
  { shape: 'promise', amount: '1', unit: 'work_days' },
  { shape: 'lane', team: 'nurse', amount: '0.25', unit: 'work_hours' },
  { shape: 'team', team: 'nurse' },
  { shape: 'routes', rows: [{ topicId: 'bill', label: 'A bill', team: 'nurse', backup: '' }] },
  {
    shape: 'hours',
    timeZone: 'America/Chicago',
    days: [{ day: 'mon', spells: [{ opens: '08:00', closes: '17:00' }] }],
    exceptions: [{ date: '', opens: '', closes: '' }],
  },
  { shape: 'holidays', observed: 'Labor Day', closures: [{ date: '2026-12-24', names: {} }] },
  { shape: 'ticks', ticks: [{ value: 'bill', label: 'A bill', chosen: true }] },
  { shape: 'use', lists: [{ kind: 'do', language: 'es', text: 'Escriba.' }] },
  ...'months days seconds messages withinDays maximum maximumCount maximumMegabytesPerFile asksStaffFromAge smallestGroup phone backupRequired mayRead humanReview drafts summaries translation'
    .split(' ')
    .map((name) => ({
      shape: 'parts' as const,
      parts: [{ name, kind: 'number' as const, value: '3', atLeast: 1 }],
      listed: null,
    })),
];

const nights = [{ opens: '17:00', closes: '08:00', days: [0], dates: ['2026-12-24'] }];

function clauseView(form: ClauseForm, feature: string) {
  return {
    head,
    sections: [],
    clause: {
      id: 'promise.bill',
      title: 'A bill',
      owner: 'Desk',
      evidence: 'R1 [A]; days [ASSUME]',
    },
    places: [
      { value: '', label: '', chosen: true, own: false },
      { value: 'heart', label: 'Heart', chosen: false, own: true },
    ],
    clinic: 'heart',
    own: true,
    sameForAll: false,
    mayEdit: true,
    speaksFor: null,
    form,
    plainWords: [{ language: 'es', text: 'Hola {value}' }],
    staffWords: [{ language: 'es', text: '' }],
    why: '',
    teams: [{ value: 'nurse', label: 'Nurses' }],
    topics: [],
    problems: [
      { field: 'amount', rule: 'bounds', message: 'amount is 9; the charter allows 3 at most.' },
    ],
    ruler: { now: 2, next: 1, atLeast: 1, atMost: 3, unit: 'work_days' },
    consequences: {
      clinicName: 'Heart',
      patients: [
        { kind: 'was', text: '2 days' },
        { kind: 'now', text: '1 day' },
      ],
      staff: [{ kind: 'same', text: 'Same.' }],
      composer: { topic: 'A bill', before: 1_791_292_440_000, after: 1_791_392_440_000 },
      inbox: { before: 30, after: 600 },
      nights,
      besides: { patients: ['More.'], staff: ['More.'] },
      holdsAt: ['Family'],
      ownAt: ['Heart'],
      material: true,
      feature,
    },
    keep: { kept: 91, total: 100 },
    peopleAsked: 12,
    revision: 3,
    idempotencyKey: 'key',
    notice: 'saved',
  };
}

describe.each(['en', 'es'])('the editor of the rules in %s', (language) => {
  const frame = frameFor(language);
  const show = (name: string, view: unknown) => render(`admin/governance/${name}`, { view, frame });

  test.each(forms)('a clause of shape $shape has words for every field', (form) => {
    const html = show('clause', clauseView(form, 'worktime'));
    expect(html).toContain('class="errors"');
    expect(html).toContain('name="why"');
  });

  const days = language === 'es' ? 'lunes y 24 dic 2026' : 'Monday and Dec 24, 2026';
  const night = frame.t('charter.face.night', { opens: '17:00', closes: '08:00', days });

  test('hours that run into the next day are said so where they are edited', () => {
    expect(show('clause', clauseView({ shape: 'words' }, 'worktime'))).toContain(night);
  });

  test('two texts that are missing are told apart at the top of the page', () => {
    const message = 'The text in "es" is missing. Write it.';
    const problems = ['plain_es', 'staff_es'].map((field) => ({
      field,
      rule: 'language',
      message,
    }));
    const html = show('clause', { ...clauseView({ shape: 'words' }, 'shown'), problems });
    const told = [...html.matchAll(/<a href="#(?:plain|staff)_es">([^<]+)</g)].map(
      ([, text]) => text,
    );
    expect(told).toHaveLength(2);
    expect(new Set(told).size).toBe(2);
    expect(html).toMatch(/class="sr skip" href="#clause"/);
  });

  test('evidence that is our own judgement is said in words', () => {
    const html = show('clause', clauseView({ shape: 'words' }, 'shown'));
    expect(html).toMatch(/R1 \[A\]; days \((our own judgement|nuestro propio criterio)\)/);
    expect(html).not.toContain('[ASSUME]');
  });

  test.each(FEATURES)('a clause that %s obeys says so', (feature) => {
    expect(show('clause', clauseView({ shape: 'words' }, feature))).toContain('class="face"');
  });

  test('every notice of a clause has words', () => {
    for (const notice of [
      'look',
      'saved',
      'taken_back',
      'changed_elsewhere',
      'unreadable',
      'not_yours',
    ]) {
      const view = { ...clauseView({ shape: 'words' }, 'shown'), notice };
      expect(show('clause', view)).toContain('class="banner"');
    }
  });

  test('the overview has words for every role and notice', () => {
    const agreed = ['nurse', 'physician', 'front_desk', 'manager'].map((role) => ({
      role,
      clause: role,
      agreed: 1,
      people: 2,
    }));
    for (const notice of [
      'started',
      'withdrawn',
      'imported',
      'approved',
      'scheduled',
      'in_force',
    ]) {
      const view = { head, sections: [], problems: [], agreed, gaps: 2, notice };
      expect(show('overview', { ...view, idempotencyKey: 'key' })).toContain('class="banner"');
    }
  });

  const asked = { when: 'approved', date: '', problem: null };

  test('the changes ask for approval, then for the second person', () => {
    const change = { what: 'promise.bill', sentence: 'Now: 1 day.' };
    const clinic = { clinic: 'heart', clinicName: 'Heart', patients: [change], staff: [] };
    const clinics = [{ ...clinic, nights }];
    const view = { head, clinics, problems: [], today: '2026-11-17', asked, idempotencyKey: 'key' };
    expect(show('changes', { ...view, notice: null })).toContain(night);
    for (const problem of ['no_date', 'past_date', 'far_date', 'date_not_chosen'])
      expect(show('changes', { ...view, asked: { ...asked, problem }, notice: null })).toContain(
        'href="#date"',
      );
    const asks = show('changes', { ...view, notice: 'problems' });
    expect(asks).toContain('action="/admin/charter/check"');
    const checked = { ...draft, state: 'checked', wantedAt: 1_791_392_440_000 };
    const seen = (more: object, notice: string | null = null) =>
      show('changes', { ...view, head: { ...head, draft: { ...checked, ...more } }, notice });
    expect(seen({ approvedByMe: true }, 'saved')).not.toContain('action="/admin/charter/approve"');
    expect(seen({})).toContain('action="/admin/charter/approve"');
    for (const notice of [
      'changed_elsewhere',
      'unchanged',
      'already_approved',
      'too_early',
      'not_in_this_state',
      'not_yours',
      'approved_already',
    ])
      expect(show('changes', { ...view, notice })).toContain('class="banner"');
  });

  test.each(['overview', 'changes'])('the %s name who can give what is missing', (name) => {
    const seen = (more: object) =>
      show(name, {
        head: { ...head, draft: { ...draft, state: 'checked', ...more } },
        sections: [],
        agreed: [],
        gaps: 0,
        clinics: [],
        problems: [],
        asked,
        today: '2026-11-17',
        idempotencyKey: 'key',
        notice: null,
      });
    const missing = (count: number, names: string) =>
      frame.t('charter.approve.missing', { count, names });
    const [you, nobody] = [frame.t('charter.approve.you'), frame.t('charter.approve.nobody')];
    const or = language === 'es' ? 'o' : 'or';
    expect(seen({})).toContain(missing(1, `${you} ${or} George Tanaka`));
    expect(seen({ approvedByMe: true })).toContain(missing(1, 'George Tanaka'));
    expect(seen({ mine: false })).toContain(missing(1, 'George Tanaka'));
    // The second person is not told that nobody can, and the only one is.
    expect(seen({ approvers: [] })).toContain(missing(1, you));
    expect(seen({ approvers: [] })).not.toContain(nobody);
    expect(seen({ approvers: [], approvals: [] })).toContain(nobody);
    expect(seen({ state: 'draft' })).not.toContain(missing(1, `${you} ${or} George Tanaka`));
  });

  test.each(['draft', 'checked'])(
    'a %s text in which nothing changed is not put forward',
    (state) => {
      const unchanged = { ...draft, state, unchangedSince: 4 };
      const view = { clinics: [], problems: [], today: '2026-11-17', asked, idempotencyKey: 'key' };
      const html = show('changes', { ...view, head: { ...head, draft: unchanged }, notice: null });
      expect(html).toContain(frame.t('charter.head.unchanged', { version: 4 }));
      expect(html).not.toMatch(/action="\/admin\/charter\/(check|approve)"/);
      expect(html).not.toContain(frame.t('charter.head.approvals', { given: 1, needed: 2 }));
    },
  );

  test('a change that is not read here, such as a word in another language, is not called none', () => {
    const view = { clinics: [], problems: [], today: '2026-11-17', asked, idempotencyKey: 'key' };
    const html = show('changes', { ...view, head, notice: null });
    expect(html).toContain(frame.t('charter.changes.elsewhere'));
    expect(html).not.toContain(frame.t('charter.changes.none'));
  });

  test('what goes beyond a manager’s clinic can be read and tried, not saved or approved', () => {
    const view = {
      ...clauseView({ shape: 'words' }, 'shown'),
      mayEdit: false,
      speaksFor: ['Heart'],
    };
    const html = show('clause', view);
    expect(html).toContain('value="look"');
    expect(html).not.toMatch(/value="(save|own_back)"/);
    const theirs = { ...draft, state: 'checked', concerns: null, mine: false };
    const common = {
      clinics: [],
      problems: [],
      today: '2026-11-17',
      asked,
      notice: null,
    };
    const changes = { ...common, head: { ...head, draft: theirs } };
    expect(show('changes', { ...changes, idempotencyKey: 'key' })).not.toContain('<form');
  });

  test('the versions and the file have words for every state', () => {
    const versions = (['approved', 'in_force', 'superseded', 'withdrawn'] as const).map(
      (state, version) => ({ version, state, effectiveAt: 1_791_292_440_000, approvedBy: [] }),
    );
    expect(show('versions', { head, versions, idempotencyKey: 'key' })).toContain('<table');
    const file = { head, text: '', problems: [], revision: 1, idempotencyKey: 'key' };
    for (const notice of ['changed_elsewhere', 'not_yours'])
      expect(show('file', { ...file, notice })).toContain('class="banner"');
    for (const notice of ['too_large', 'nothing_given'])
      expect(show('file', { ...file, notice })).toContain('id="file-error"');
  });
});

describe('problems of a charter', () => {
  const spoiled = (from: string, to: string) => {
    const { document, problems } = readCharterFile(text.replace(from, to));
    return document ? checkCharter(document, { judgeReading: judgePlainReading }) : problems;
  };

  test('are told in Spanish without a word of the English check', () => {
    const frame = frameFor('es');
    const all = [
      ...spoiled('amount: 2 }', 'amount: 9 }'),
      ...spoiled('amount: 2 }', 'amount: many }'),
      ...spoiled("opens: '08:00'", "opens: 'eight'"),
      ...spoiled('bill: { team: records-and-billing', 'bill: { team: nobody'),
      ...spoiled(
        'bill: { team: records-and-billing, backup: intake }',
        'bill: { team: intake, backup: intake }',
      ),
      ...spoiled('within {value}.', 'within two work days.'),
      ...spoiled('es: Agradezca', 'xx: Agradezca'),
      ...spoiled('value: { seconds: 8 }', 'value: { seconds: 400 }'),
      ...spoiled('timeZone: America/Chicago', 'timeZone: Mars'),
      ...spoiled(
        'papers: { team: records-and-billing, backup: intake }',
        'papers: { team: intake }',
      ),
      ...spoiled('value: { seconds: 8 }', 'value: { seconds: 1.5 }'),
      ...spoiled('    owner: Clinic managers\n', ''),
      ...spoiled('readBy:', 'readBy: {}\n    notRead:'),
      ...spoiled("other: { en: '{n} work days'", "other: { en: 'work days'"),
      ...spoiled('clause: promise.side-effect', 'clause: promise.symptom'),
      ...spoiled('feeling-now]', 'feeling-now, feeling-now]'),
      ...spoiled(', domestic-violence, maternal, nurse-line', ', nurse-line'),
      ...spoiled('[emergency, crisis', '[emergency'),
      ...spoiled(
        "tue: [{ opens: '07:30'",
        "tue: [{ opens: '07:00', closes: '08:00' }, { opens: '07:30'",
      ),
      ...spoiled(
        'We are glad when you do.',
        'Notwithstanding considerable administrative requirements, communication capabilities remain available.',
      ),
    ];
    expect(all.length).toBeGreaterThan(9);
    for (const { rule, message } of all)
      expect(problemWords(frame, rule, message)).not.toContain(message);
  });
});
