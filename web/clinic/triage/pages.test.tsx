import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type {
  DeskView,
  Panel,
  RefusalCode,
  TimelineEntry,
  WorkView,
  Writing,
} from '#product/triage/index.ts';
import type { Frame } from '../../ui/index.ts';
import { translator } from '../../ui/words.ts';
import Inbox from './inbox.page.tsx';
import { firstName, initialsOf, openWords } from './words.ts';
import RowPart from './row.page.tsx';
import Search from './search.page.tsx';
import Work from './work.page.tsx';

const now = Date.parse('2026-10-06T15:00:00Z');
const HOUR = 3_600_000;
const languages = ['en', 'es'] as const;

const frameIn = (language: string): Frame => ({
  language,
  t: translator(language, true),
  organizationName: 'Riverside',
  person: { name: 'Dana Whitfield', initials: 'DW' },
  audience: 'clinic',
  path: '/inbox/family-nurses',
  assets: { styles: [], scripts: [], font: '' },
  helpLines: [],
  otherLanguages: [{ code: 'es', name: 'Español' }],
  now,
  timeZone: 'America/Chicago',
  demo: true,
});

const row: DeskView['list']['rows'][number] = {
  id: 'wrk_1',
  threadId: 'thr_1',
  patientName: 'Marisol Vega',
  birthDate: '1968-03-02',
  language: 'es',
  subject: 'Dizzy since the new dose',
  lane: 'regular',
  rank: 2,
  state: 'waiting',
  teamId: 'tea_1',
  ownerId: null,
  ownerName: null,
  ownerRole: null,
  claimedUntil: null,
  dueAt: now + 2 * HOUR,
  openedAt: now - HOUR,
  senderName: 'Elena Vega',
  senderRelation: 'daughter',
  hasAttachment: true,
  routedBy: 'topic',
  present: [{ name: 'Joy Okafor', doing: 'writing' }],
  holder: null,
  teamName: 'Family nurses',
};

const stepKinds = [
  'taken',
  'released',
  'handed_to_team',
  'handed_to_person',
  'reopened',
  'closed',
  'reply_withdrawn',
  'promise_put_back',
  'not_answered_yet',
  'something_newer',
];

const entries: TimelineEntry[] = [
  {
    kind: 'letter',
    at: now - HOUR,
    letter: {
      id: 'msg_1',
      side: 'patient',
      authorId: 'per_1',
      authorName: 'Marisol Vega',
      authorRole: 'patient',
      asks: false,
      body: 'I get <b>dizzy</b> when I stand up.',
      record: [{ label: 'Started', text: 'A few days ago' }],
      sentAt: now - HOUR,
      releaseAt: now - HOUR,
      attachments: [
        { id: 'att_1', fileName: 'rash.jpg', contentType: 'image/jpeg', sizeBytes: 10 },
      ],
      guidance: {
        alert: 'none',
        screen: 'none',
        flags: [{ concept: 'dizzy', tier: 'watch', span: { field: 'body', start: 6, end: 17 } }],
      },
    },
  },
  {
    kind: 'note',
    at: now,
    note: {
      id: 'not_1',
      authorId: 'per_2',
      authorName: 'Joy Okafor',
      authorRole: 'medical_assistant',
      body: 'Cuff 104 over 62.',
      at: now,
      about: null,
    },
  },
  ...stepKinds.map((kind, place): TimelineEntry => ({
    kind: 'step',
    at: now,
    step: {
      id: `stp_${place}`,
      kind,
      at: now,
      byName: 'Joy Okafor',
      byRole: 'medical_assistant',
      detail: { toName: 'Amir Haddad', toRole: 'physician', to: now, outcome: 'answered' },
    },
    reason: 'Dose question',
    teamName: 'Family nurses',
  })),
];

const work: WorkView = {
  id: 'wrk_1',
  threadId: 'thr_1',
  teamId: 'tea_1',
  teamName: 'Family nurses',
  topicLabel: 'Side effect',
  lane: 'same_day',
  state: 'waiting',
  routedBy: 'intake',
  outcome: null,
  holder: null,
  givenTo: null,
  dueAt: now + 2 * HOUR,
  openedAt: now - HOUR,
  workMinutesLeft: 130,
  thread: {
    id: 'thr_1',
    patientId: 'per_1',
    patientName: 'Marisol Vega',
    clinicId: 'cli_1',
    openedBy: 'per_1',
    confidential: true,
    topicId: 'side-effect',
    teamId: 'tea_1',
    subject: 'Dizzy since the new dose',
    language: 'es',
    urgency: 'same_day',
    screen: 'none',
    status: 'received',
    holder: null,
    promisedAt: now + 2 * HOUR,
    openedAt: now - HOUR,
    askedAt: now - HOUR,
    answeredAt: null,
    answeredBy: null,
    wasAnswered: null,
    closedAt: null,
    charterVersion: 1,
    readers: [
      { personId: 'per_2', name: 'Joy Okafor', role: 'medical_assistant', firstReadAt: now },
    ],
  },
  entries,
  context: {
    patientId: 'per_1',
    name: 'Marisol Vega',
    birthDate: '1968-03-02',
    language: 'es',
    phone: '555-0117',
    recordNumber: 'R1',
    proxies: [{ name: 'Elena Vega', relation: 'daughter' }],
    clinicians: [{ name: 'Amir Haddad', role: 'physician' }],
    medicines: [{ name: 'Lisinopril', detail: '20 mg' }],
    allergies: [],
    problems: [],
    lastSeen: now,
    next: 'Dec 3',
    readsBest: 'Grade 5',
    many: { messages: 12, withinDays: 7 },
    young: 'From age 12 on we ask what parents may see.',
    youngAsked: null,
    alsoOpen: [
      {
        workItemId: 'wrk_2',
        subject: 'Refill',
        ownerName: null,
        ownerRole: null,
        teamId: 'tea_2',
        dueAt: now,
      },
    ],
  },
  others: [{ personId: 'per_2', name: 'Joy Okafor', doing: 'looking' }],
  mayWork: true,
  mayHandOff: true,
  seenUntil: now,
  panel: null,
  writing: 'reply',
  targets: [
    {
      teamId: 'tea_2',
      name: 'Refills',
      people: [{ personId: 'per_3', name: 'Tom Nguyen', role: 'pharmacist' }],
    },
  ],
  laterTimes: [now + 5 * HOUR],
  maximumCharacters: 4000,
};

const desk: DeskView = {
  me: { id: 'per_9', name: 'Dana Whitfield', role: 'nurse' },
  rail: {
    mine: 1,
    urgent: 100,
    waiting: 0,
    late: 2,
    teams: [{ slug: 'family-nurses', name: 'Family nurses', count: 100 }],
  },
  list: {
    view: 'family-nurses',
    fixed: null,
    teamName: 'Family nurses',
    rows: [
      row,
      { ...row, id: 'wrk_0', lane: 'emergency', rank: 0 },
      { ...row, id: 'wrk_3', rank: 3, state: 'waiting_on_patient' },
    ],
    groups: { emergency: 1, same_day: 0, late: 0, running: 100, waiting: 1 },
    after: null,
    next: '2.1.wrk_1',
  },
  work,
  typed: {
    body: '',
    note: '',
    to: '',
    reason: '',
    outcome: null,
    hardBecause: [],
    callNote: '',
    time: '',
  },
  problem: null,
  done: null,
  idempotencyKey: 'key_1',
};

const show = (language: string, changes: Partial<DeskView> = {}, onWork: Partial<WorkView> = {}) =>
  render(
    <Work view={{ ...desk, ...changes, work: { ...work, ...onWork } }} frame={frameIn(language)} />,
  );

describe.each(languages)('the desk in %s', (language) => {
  test('has words for every panel and kind of writing', () => {
    const panels: (Panel | null)[] = [null, 'hand-off', 'close', 'put-back', 'patient', 'coach'];
    for (const panel of panels) expect(show(language, {}, { panel })).toContain('Marisol Vega');
    for (const writing of ['reply', 'ask', 'note'] as Writing[])
      expect(show(language, {}, { writing })).toContain(`name="write" value="${writing}"`);
  });

  test('asks what a young patient said with the form that holds what is half written', () => {
    const heard = (panel: Panel | null) =>
      show(language, {}, { panel }).match(/<button[^>]*name="heard"[^>]*>/g) ?? [];
    expect(heard(null)).toHaveLength(2);
    for (const button of heard(null)) {
      expect(button).toContain('form="composer"');
      expect(button).toContain('formaction="/work/wrk_1/note"');
    }
    expect(heard('close').join('')).not.toContain('form="composer"');
  });

  test('counts those who are waited for in their own list, and the others elsewhere', () => {
    const count = (fixed: 'waiting' | 'mine') => {
      const groups = { emergency: 0, same_day: 0, late: 0, running: 4, waiting: 3 };
      return openWords(frameIn(language), { fixed, groups });
    };
    expect(count('waiting')).toMatch(/^3 (waiting|en espera)$/);
    expect(count('mine')).toMatch(/^4 (open|abiertos)$/);
  });

  test('coaches a reply that is begun, beside it, and lets it be sent whatever it says', () => {
    const others = { ...desk.list, rows: [{ ...row, patientName: 'Rosa Quintero' }, row] };
    const typed = { ...desk.typed, body: 'Hola Rosa, monitor the edema.' };
    const empty = show(language);
    expect(empty).toMatch(/<section[^>]* data-coach [^>]*hidden/);
    for (const panel of [null, 'coach', 'close'] as const) {
      const html = show(language, { typed, list: others }, { panel });
      expect(html).not.toMatch(/<section[^>]* data-coach [^>]*hidden/);
      expect(html).toContain(translator(language)('coach.other.title', { name: 'Rosa Quintero' }));
      expect(html).not.toContain('aria-disabled');
      expect(html).toMatch(/action="\/work\/wrk_1\/reply"/);
    }
  });

  test('has words for every state', () => {
    const states: WorkView['state'][] = [
      'waiting',
      'claimed',
      'waiting_on_patient',
      'answered',
      'closed',
    ];
    for (const state of states)
      expect(
        show(
          language,
          {},
          {
            state,
            holder:
              state === 'claimed'
                ? { id: 'per_2', name: 'Joy Okafor', role: 'medical_assistant' }
                : null,
          },
        ),
      ).toContain('statusbar');
  });

  test('has one sentence for every refusal, at the top and at the field', () => {
    const codes: RefusalCode[] = [
      'taken',
      'already_closed',
      'not_possible_now',
      'write_something',
      'too_long',
      'choose_someone',
      'team_gone',
      'person_gone',
      'same_place',
      'give_reason',
      'too_late_to_undo',
      'choose_outcome',
      'answer_first',
      'urgent_needs_answer',
      'say_what_was_said',
      'nothing_promised',
      'choose_time',
      'not_later',
      'changed_meanwhile',
    ];
    for (const code of codes) {
      const values = { name: 'Joy Okafor', role: 'nurse', over: 5, most: 4000 };
      const html = show(language, { problem: { field: 'body', code, values } });
      expect(html).toContain('href="#body"');
      expect(html).toContain('id="body-error"');
    }
  });

  test('has words for everything that was just done', () => {
    for (const what of [
      'claimed',
      'released',
      'note',
      'handed_off',
      'asked',
      'replied',
      'replied_and_closed',
      'closed',
      'reopened',
      'put_back',
      'taken_back',
    ]) {
      expect(
        show(language, { done: { what, undo: { messageId: 'msg_2', until: now + 8000 } } }),
      ).toContain('class="toast"');
    }
    const undo = { messageId: 'msg_2', until: now + 8000 };
    expect(show(language, { done: { what: 'replied', undo } })).toContain('data-lasts="8000"');
  });

  test('has words for every list, empty or not, for a row that left, and for search', () => {
    for (const fixed of ['mine', 'urgent', 'waiting', 'late', 'all', null] as const) {
      const list = { ...desk.list, view: fixed ?? 'family-nurses', fixed };
      expect(
        render(<Inbox view={{ ...desk, work: null, list }} frame={frameIn(language)} />),
      ).toContain('item-row');
      expect(
        render(
          <Inbox
            view={{ ...desk, work: null, list: { ...list, rows: [], next: null } }}
            frame={frameIn(language)}
          />,
        ),
      ).toContain('empty');
    }
    expect(
      render(
        <RowPart
          view={{ me: { id: 'x' }, view: 'all', row, gone: false }}
          frame={frameIn(language)}
        />,
      ),
    ).toContain('taken');
    const hit = {
      workItemId: 'wrk_1',
      patientName: 'Marisol Vega',
      birthDate: null,
      subject: 'Dizzy',
      language: 'en',
      state: 'closed' as const,
      teamSlug: 'x',
      teamName: 'X',
      ownerName: null,
      excerpt: 'dizzy',
      letterBy: 'Marisol',
      letterAt: now,
    };
    expect(
      render(
        <Search
          view={{ me: desk.me, rail: desk.rail, typed: 'dizzy', isCut: false, hits: [hit] }}
          frame={frameIn(language)}
        />,
      ),
    ).toContain('dizzy');
  });
});

test('a private thread says that only its writer sees the reply', () => {
  expect(show('en')).toContain('Only Marisol sees this.');
});

describe('a note', () => {
  test('is told apart from a reply by its place, its mark and its button, not by colour alone', () => {
    const html = show('en', {}, { writing: 'note' });
    expect(html).toContain('action="/work/wrk_1/note"');
    expect(html).toMatch(/class="reply as-note"/);
    expect(html).toContain('Save note');
    expect(html).not.toContain('Send reply');
  });

  test('and a reply never share a field, so that changing tabs can not send one as the other', () => {
    const typed = { ...desk.typed, body: 'to the patient', note: 'to the team' };
    const asNote = show('en', { typed }, { writing: 'note' });
    expect(asNote).toMatch(/<textarea[^>]*name="note"[^>]*>to the team/);
    expect(asNote).toMatch(/<input type="hidden" name="body" value="to the patient"/);
    expect(show('en', { typed }, { writing: 'reply' })).toMatch(
      /<textarea[^>]*name="body"[^>]*>to the patient/,
    );
  });
});

test('a doctor is called by title and family name, and the title is no initial', () => {
  expect(['Dana Whitfield', 'Dr. Amir Haddad', 'Ana'].map(firstName)).toEqual([
    'Dana',
    'Dr. Haddad',
    'Ana',
  ]);
  expect(['Dana Whitfield', 'Dra. Carmen Gutiérrez'].map(initialsOf)).toEqual(['DW', 'CG']);
});

test('what a patient wrote is text on the desk, never markup', () => {
  const html = show('en');
  expect(html).toContain('&lt;b>dizzy&lt;/b');
  expect(html).not.toContain('<b>dizzy');
});
