import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonActor } from '#foundation/people/index.ts';
import { clinicWorld, type ClinicWorld } from '../../../test/harness/clinic-world.ts';
import { expectAccessible } from '../../../test/harness/accessible-paper.ts';
import { exportThread } from './index.ts';
import { threadDocument, type DocumentFacts } from './thread-document.ts';
import type { LetterView, ThreadPageView } from './thread.views.ts';

let world: ClinicWorld;
let marisol: PersonActor;
beforeAll(async () => {
  world = await clinicWorld();
  marisol = await world.actor('marisol-vega');
});
afterAll(() => world.close());

const entries = (threadId: string) =>
  world.ask<{ actor_id: string }>(
    "SELECT actor_id FROM audit_entry WHERE action = 'messaging.export_thread' AND subject_id = $1",
    [threadId],
  );

test('a copy is a tagged document, and on record before it leaves', async () => {
  const { threadId } = await world.send(marisol, { body: 'A rash since Monday 😀. ¿Está bien?' });
  const input = { threadId, side: 'patient' as const, requestId: 'test' };
  const { fileName, body } = await exportThread(world.ground, marisol, input);
  expect(fileName).toBe('messages-2026-11-17.pdf');
  expect(body.includes('/StructTreeRoot') && body.includes('/Lang (en)')).toBe(true);
  expect((await entries(threadId)).map((row) => row.actor_id)).toEqual([marisol.personId]);
});

test('what is not theirs is not there, and leaves no record of a copy', async () => {
  const { threadId } = await world.send(marisol, { body: 'Mine alone.' });
  for (const [key, side] of [
    ['hannah-petrov', 'patient'],
    ['hannah-petrov', 'staff'],
    ['dana-whitfield', 'patient'],
    ['kofi-mensah', 'staff'],
  ] as const) {
    const asked = exportThread(world.ground, await world.actor(key), {
      threadId,
      side,
      requestId: 'test',
    });
    await expect(asked, key).rejects.toMatchObject({ status: 404 });
  }
  expect(await entries(threadId)).toEqual([]);
  const dana = await world.actor('dana-whitfield');
  await exportThread(world.ground, dana, { threadId, side: 'staff', requestId: 'test' });
  expect(await entries(threadId)).toHaveLength(1);
});

const sentAt = Date.parse('2026-11-16T15:14:00Z');
const letter = (more: Partial<LetterView>): LetterView => ({
  id: 'msg_1',
  side: 'patient',
  authorId: 'per_1',
  authorName: 'Marisol Vega',
  authorRole: 'patient',
  asks: false,
  body: 'A rash.',
  record: [],
  sentAt,
  releaseAt: sentAt,
  attachments: [],
  guidance: null,
  ...more,
});
const thread = (more: Partial<ThreadPageView>): ThreadPageView => ({
  id: 'thr_1',
  patientId: 'per_1',
  patientName: 'Marisol Vega',
  clinicId: 'cli_1',
  openedBy: 'per_1',
  confidential: false,
  topicId: 'question',
  teamId: 'tea_1',
  subject: 'Rash on my arm',
  language: 'en',
  urgency: 'as_promised',
  screen: 'none',
  status: 'received',
  holder: null,
  promisedAt: sentAt + 86_400_000,
  openedAt: sentAt,
  askedAt: sentAt,
  answeredAt: null,
  answeredBy: null,
  wasAnswered: null,
  closedAt: null,
  charterVersion: 1,
  letters: [letter({})],
  steps: [],
  readers: [],
  ...more,
});
const facts: DocumentFacts = {
  organizationName: 'Riverside',
  teamName: 'Family nurses',
  topicLabel: 'A question',
  timeZone: 'America/Chicago',
  place: 'us',
  readerName: 'Marisol Vega',
  language: 'en',
  now: sentAt + 3_600_000,
  pretend: false,
};
const said = (more: Partial<ThreadPageView>, with_: Partial<DocumentFacts> = {}) =>
  JSON.stringify(threadDocument(thread(more), { ...facts, ...with_ }).content);

test('each letter says who, in which role, when and in which zone', () => {
  const reply = letter({ side: 'team', authorName: 'Amir Haddad', authorRole: 'physician' });
  const english = said({ letters: [letter({ authorRole: 'daughter' }), reply] });
  expect(english).toContain('Daughter · Monday, November 16, 2026 at 9:14 AM, CST');
  expect(english).toContain('Dr. Amir Haddad');
  expect(english).not.toContain('Doctor ·');
  const spanish = said({ letters: [reply] }, { language: 'es' });
  expect(spanish).toMatch(/lunes, 16 de noviembre de 2026, 9:14 a\.\s?m\., CST/);
  expect(spanish).toContain('Nadie lo ha abierto todavía.');
});

test('the head of a copy says where it stands, with the promised time only while it runs', () => {
  const promisedAt = sentAt + 86_400_000;
  expect(said({ status: 'received', promisedAt })).toContain('Answer by Tuesday, November 17');
  expect(said({ status: 'waiting_for_you', promisedAt })).not.toContain('Answer by');
  const answer = { status: 'answered', answeredAt: sentAt, promisedAt } as const;
  const by = { name: 'Amir Haddad', role: 'physician' };
  expect(said({ ...answer, answeredBy: by })).toContain('Answered by Dr. Amir Haddad: Monday');
});

test.each(['en', 'es'])(
  'a copy in %s is read as it is written, and says when it is pretend',
  async (language) => {
    const files = [{ id: 'att_1', fileName: 'rash.jpg', contentType: 'image/jpeg', sizeBytes: 1 }];
    const record = [{ label: 'Since when', text: 'Monday' }];
    const letters = [
      letter({ body: 'A rash.\n\nIt itches.'.repeat(90), record, attachments: files }),
      letter({
        side: 'team',
        authorName: 'Amir Haddad',
        authorRole: 'physician',
        body: 'Come in.',
      }),
    ];
    const { content } = threadDocument(thread({ letters }), { ...facts, language, pretend: true });
    const { pages, spoken, ...paper } = await expectAccessible(content);
    expect(pages).toBeGreaterThan(1);
    expect(spoken[0]?.text).toMatch(/pretend clinic|de práctica/);
    const foreign = spoken.find(({ text }) => text.startsWith('A rash.'));
    expect(foreign?.language || paper.language).toBe('en');
  },
);

test('a reply that can still be taken back, and what guidance marked, is never on paper', () => {
  const guidance = { alert: 'emergency', screen: 'CANARY', flags: [] };
  const open = letter({ body: 'CANARY reply', releaseAt: facts.now + 1 });
  const steps = [
    { id: 's', kind: 'note', at: sentAt, byName: 'CANARY', byRole: null, detail: null },
  ];
  expect(said({ letters: [letter({ guidance }), open], steps })).not.toContain('CANARY');
});

test('no answer time stands on a copy where none may be shown', () => {
  expect(said({})).toContain('Answer by Tuesday');
  expect(said({ urgency: 'emergency', promisedAt: null })).not.toContain('Answer by');
});

test('answers, files and a language nobody wrote phrases for are all there', () => {
  const full = letter({
    record: [{ label: 'Since when', text: 'Monday' }],
    attachments: [{ id: 'att_1', fileName: 'rash.jpg', contentType: 'image/jpeg', sizeBytes: 1 }],
  });
  const text = said({ letters: [full], language: 'vi' }, { language: '../../etc' });
  for (const each of ['Since when', 'Monday', 'rash.jpg', '"language":"vi"', '"language":"en"'])
    expect(text).toContain(each);
});
