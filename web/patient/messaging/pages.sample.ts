import type { Advice, Flag } from '#rules/guidance/index.ts';
import type {
  ComposeView,
  DraftReading,
  HelpLineView,
  LetterView,
  PatientThreadView,
  ReviewView,
  SafetyView,
  ThreadRowView,
  WritingHead,
} from '#product/messaging/index.ts';
import { translator } from '../../ui/words.ts';
import type { Frame } from '../../ui/index.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Tuesday, October 6 2026, 10:40 in Chicago. */
export const now = Date.UTC(2026, 9, 6, 15, 40);
export const promisedAt = Date.UTC(2026, 9, 8, 22);

export function sampleFrame(language: string): Frame {
  return {
    language,
    t: translator(language),
    organizationName: 'Riverside Health',
    person: { name: 'Marisol Vega', initials: 'MV' },
    audience: 'patient',
    path: '/messages',
    assets: { styles: [], scripts: [], font: '' },
    helpLines: [
      { label: 'Emergency', phone: '911', display: '911' },
      { label: 'Crisis line', phone: '988', display: '988' },
      { label: 'Nurse line', phone: '555-0142', display: '555-0142' },
    ],
    otherLanguages: [],
    now,
    timeZone: 'America/Chicago',
    demo: true,
  };
}

function line(concern: HelpLineView['concern'], phone: string, sms?: string): HelpLineView {
  return {
    id: concern,
    concern,
    name: `The ${concern} line`,
    phone,
    sms: sms === undefined ? null : { number: sms, text: 'HELLO' },
    chatUrl: null,
    hours: 'Day and night',
    alwaysOpen: true,
    note: null,
  };
}

export const helpLines: HelpLineView[] = [
  line('emergency', '911', '911'),
  line('crisis', '988', '988'),
  line('poison', '1-800-222-1222'),
  line('domestic_violence', '1-800-799-7233', '88788'),
  line('nurse_line', '555-0142'),
];

export const calm: Advice = {
  alert: 'none',
  screen: 'none',
  flags: [],
  watch: [],
  topics: [],
  chosenTopicFits: null,
  issues: [],
  redirects: [],
  missing: [{ id: 'which_medicine', label: { en: 'Which medicine', es: 'Qué medicina' } }],
  present: ['since_when'],
  identifiers: [],
  noReplyNeeded: false,
  forSomeoneElse: null,
  hostile: null,
  goodReason: null,
  tips: [],
  language: { code: 'en', supported: true },
  reading: { flesch: 90, fleschKincaid: 2, inflesz: null, words: 9, sentences: 1, syllables: 10 },
};

/** What a page is told of the advice. */
export function readingOf(advice: Advice): DraftReading {
  return { ...advice, missing: advice.missing.map(({ id }) => id), fitsTopicId: null };
}

export function flagged(screen: Advice['screen'], alert: Advice['alert'], text: string): Advice {
  const flag: Flag = {
    concept: 'sample',
    rule: 'sample',
    clause: 'urgency.emergency',
    tier: alert === 'none' ? 'watch' : alert,
    screen,
    span: { field: 'body', start: 0, end: text.length },
    text,
    why: {},
  };
  return { ...calm, alert, screen, flags: [flag] };
}

export const tipSamples: ComposeView['guidance']['tips'] = {
  redirect_refill: {
    title: 'The refill has a faster door',
    text: 'Refills have their own topic.',
    clause: 'routing',
  },
  sensitive_identifier: {
    title: 'Leave this number or password out',
    text: 'We do not need it.',
    clause: 'content',
  },
  good_reason: {
    title: 'A good reason',
    text: 'This is a good reason to write.',
    clause: 'purpose',
  },
};

export const head: WritingHead = {
  at: '/write/dra_sample',
  pretend: null,
  draftId: 'dra_sample',
  revision: 3,
  about: { self: true, patientName: 'Marisol Vega', relation: null },
  topicLabel: 'Side effect of a medicine',
  teamName: 'Family nurses',
  problems: [],
};

export function composeView(advice: Advice, answerBy: number | null): ComposeView {
  return {
    head,
    threadId: null,
    subject: '',
    body: 'Since then I get dizzy when I stand up.',
    maximumCharacters: 4000,
    questions: [],
    attachments: [],
    attachmentLimits: { count: 4, bytes: 20_000_000, kinds: ['image/jpeg'] },
    answerBy,
    savedAt: now - HOUR_MS,
    otherVersion: null,
    advice,
    named: { defaultLanguage: 'en', topics: [], helpLines: [] },
    guidance: {
      charter: { topics: [], clauses: [] },
      reading: readingOf(advice),
      topicId: 'side-effect',
      urgentAnswers: [],
      patient: {},
      dismissed: {},
      tips: tipSamples,
    },
  };
}

export function reviewView(advice: Advice, answerBy: number | null): ReviewView {
  return {
    head,
    subject: '',
    body: 'Since then I get dizzy when I stand up.',
    record: [{ questionId: 'started', label: 'Started', text: 'A few days ago' }],
    attachments: [],
    readBy: 'The family nurses read it first.',
    answerBy,
    openNow: true,
    nextOpening: now + 20 * HOUR_MS,
    costNotice: null,
    stillNeeded: [],
    advice,
    tip: null,
  };
}

export function safetyView(
  screen: SafetyView['screen'],
  alert: SafetyView['alert'],
  openNow = true,
): SafetyView {
  return {
    head,
    alert,
    screen,
    words: ['pressure in my chest'],
    helpLines,
    openNow,
    nextOpening: Date.UTC(2026, 9, 7, 13),
    teamName: 'Family nurses',
    threadId: null,
  };
}

export const letter: LetterView = {
  id: 'msg_first',
  side: 'patient',
  authorId: 'per_marisol',
  authorName: 'Marisol Vega',
  authorRole: 'patient',
  asks: false,
  body: 'I get dizzy when I stand up.',
  record: [{ label: 'Started', text: 'A few days ago' }],
  sentAt: now - 26 * HOUR_MS,
  releaseAt: now - 26 * HOUR_MS,
  attachments: [],
  guidance: null,
};

export const reply: LetterView = {
  ...letter,
  id: 'msg_reply',
  side: 'team',
  authorId: 'per_dana',
  authorName: 'Dana Whitfield',
  authorRole: 'nurse',
  body: 'Have you fainted since the dose went up?',
  record: [],
  sentAt: now - 2 * HOUR_MS,
  releaseAt: now - 2 * HOUR_MS,
};

type ThreadChange = Partial<PatientThreadView['thread']>;

export function threadSample(change: ThreadChange = {}): PatientThreadView {
  return {
    thread: {
      id: 'thr_sample',
      patientId: 'per_marisol',
      patientName: 'Marisol Vega',
      clinicId: 'cli_sample',
      openedBy: 'per_marisol',
      confidential: false,
      topicId: 'side-effect',
      teamId: 'tea_sample',
      subject: 'Dizzy since the new dose',
      language: 'en',
      urgency: 'as_promised',
      screen: 'none',
      status: 'received',
      holder: null,
      promisedAt,
      openedAt: letter.sentAt,
      askedAt: letter.sentAt,
      answeredAt: null,
      answeredBy: null,
      wasAnswered: null,
      closedAt: null,
      charterVersion: 1,
      letters: [letter],
      steps: [],
      readers: [],
      ...change,
    },
    selfId: 'per_marisol',
    mayWrite: true,
    teamName: 'Family nurses',
    topicLabel: 'Side effect of a medicine',
    helpLines,
    replyDraft: null,
    maximumCharacters: 4000,
    problem: null,
  };
}

export const dana = {
  id: 'per_dana',
  name: 'Dana Whitfield',
  role: 'nurse',
  since: now - 3 * HOUR_MS,
};

export function row(change: Partial<ThreadRowView> = {}): ThreadRowView {
  return {
    id: 'thr_sample',
    patientId: 'per_marisol',
    patientName: 'Marisol Vega',
    subject: 'Dizzy since the new dose',
    topicId: 'side-effect',
    confidential: false,
    urgency: 'as_promised',
    status: 'received',
    holderName: null,
    holderRole: null,
    askedAt: now - DAY_MS,
    promisedAt,
    answeredAt: null,
    answeredByName: null,
    answeredByRole: null,
    closedAt: null,
    lastMessageAt: now - DAY_MS,
    unread: false,
    question: null,
    ...change,
  };
}
