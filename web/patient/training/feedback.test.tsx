import { expect, test } from 'vitest';
import type { FeedbackView } from '#product/training/index.ts';
import { render } from '../../pages.ts';
import type { Frame } from '../../ui/index.ts';
import { translator } from '../../ui/words.ts';

const now = 1_791_292_440_000;
const t = translator('en', true);
const frame: Frame = {
  language: 'en',
  t,
  organizationName: 'North',
  person: { name: 'Gloria Nash', initials: 'GN' },
  audience: 'clinic',
  path: '/practice/sore-knee',
  assets: { styles: [], scripts: [], font: '' },
  helpLines: [{ label: 'Emergency', phone: '911', display: '911' }],
  otherLanguages: [{ code: 'es', name: 'Español' }],
  now,
  timeZone: 'America/Chicago',
  demo: false,
};
const view: FeedbackView = {
  at: '/practice/sore-knee',
  title: 'A knee',
  pretend: { carried: '{}', callouts: [] },
  teamName: 'Family nurses',
  readBy: 'The nurses read it first.',
  answerBy: now + 86_400_000,
  alert: 'none',
  writer: 'Rosa Sample',
  message: 'My knee hurts.',
  record: [],
  topicLabel: 'New symptom',
  betterTopic: null,
  answer: { from: 'nurse', text: 'Since when?', asksBack: true },
  elements: [{ element: 'onset', there: false }],
  score: 0,
  outOf: 6,
  good: { text: 'My knee hurts since Friday.', why: 'It says since when.' },
  team: 'It helps.',
  points: ['Say since when.'],
  query: '',
  lessons: [{ id: 'P4', title: 'How to write' }],
  next: null,
  listHref: '/practice',
  sentAt: now,
  idempotencyKey: 'key_sample',
};
const shown = (change: Partial<FeedbackView> = {}) =>
  render('patient/training/feedback', { view: { ...view, ...change }, frame });

test('a practice message shows its line, as a real one does, and where it is in words', () => {
  const html = shown();
  expect(html).toContain('<ol class="promise in_line"');
  expect(html).toContain(t('messaging.line.inLine', { team: 'Family nurses' }));
  expect(html).toContain(t('practice.feedback.asksBack'));
});

test('nothing of what helps being there is told as a first step, and not as none of six', () => {
  expect(shown()).toContain(t('practice.feedback.begun'));
  expect(shown()).not.toContain(t('practice.feedback.score', { score: 0, outOf: 6 }));
  expect(shown({ score: 2 })).toContain(t('practice.feedback.score', { score: 2, outOf: 6 }));
});

test('after an emergency there is neither a time, nor a line, nor a count of rounds', () => {
  const html = shown({ answerBy: null, alert: 'emergency' });
  expect(html).toContain(t('practice.feedback.urgent'));
  expect(html).not.toContain('class="promise');
  expect(html).not.toContain(t('practice.feedback.asksBack'));
});

test('beside a patient no way leads to the work or the account of who is signed in', () => {
  const leave = '/teach/tch_sample#practised';
  const html = shown({ pretend: { ...view.pretend, leave }, listHref: leave, lessons: [] });
  const ways = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href);
  expect(new Set(ways.filter((href) => !href?.startsWith('/assets')))).toEqual(new Set([leave]));
  expect(shown()).toContain('href="/account"');
});
