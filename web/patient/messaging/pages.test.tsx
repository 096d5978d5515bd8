import { render } from 'preact-render-to-string';
import type { VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import ComposePage from './compose.page.tsx';
import { ConversationList } from './conversation-row.tsx';
import HomePage from './home.page.tsx';
import LinePage from './line.page.tsx';
import {
  calm,
  composeView,
  dana,
  flagged,
  letter,
  now,
  promisedAt,
  reply,
  reviewView,
  row,
  safetyView,
  sampleFrame,
  threadSample,
} from './pages.sample.ts';
import PrintPage from './print.page.tsx';
import { questionIn } from './turn-card.tsx';
import ReviewPage from './review.page.tsx';
import SafetyPage from './safety.page.tsx';
import SentPage from './sent.page.tsx';
import ThreadPage from './thread.page.tsx';
import { whoActs, whoIs } from './who.ts';

const languages = ['en', 'es'] as const;

function textOf(page: VNode): string {
  const shown = render(page)
    .replaceAll(/<script[\s\S]*?<\/script>/g, ' ')
    .replaceAll(/<(\w+)[^>]*\shidden(=""|="true")?[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ');
  return shown.replaceAll(/\s+/g, ' ');
}

const time = /\d{1,2}(:\d\d)?\s(am|pm|a\.\sm\.|p\.\sm\.)|\bnoon\b|mediodía/i;
const answerTime = /answer by|answer you by|a más tardar|Oct 8|8 de octubre/i;
const promiseLine = 'class="promise';

describe.each(languages)('after an emergency, in %s', (language) => {
  const frame = sampleFrame(language);
  const view = threadSample({ urgency: 'emergency', screen: 'emergency', promisedAt: null });

  test('the confirmation shows no answer time and no promise line', () => {
    expect(textOf(<SentPage view={view} frame={frame} />)).not.toMatch(answerTime);
    expect(textOf(<SentPage view={view} frame={frame} />)).not.toMatch(time);
    expect(render(<SentPage view={view} frame={frame} />)).not.toContain(promiseLine);
  });

  test.each(['received', 'being_looked_at', 'answered', 'closed'] as const)(
    'the conversation, %s, draws no promise line and names no answer time',
    (status) => {
      const holder = status === 'being_looked_at' ? dana : null;
      const page = (
        <ThreadPage view={threadSample({ ...view.thread, status, holder })} frame={frame} />
      );
      expect(render(page)).not.toContain(promiseLine);
      expect(textOf(page)).not.toMatch(answerTime);
    },
  );

  test('the review shows no date', () => {
    const advice = flagged('emergency', 'emergency', 'Since then');
    expect(textOf(<ReviewPage view={reviewView(advice, null)} frame={frame} />)).not.toMatch(time);
  });

  test('the compose page takes the time away while the words stand there', () => {
    const advice = flagged('emergency', 'emergency', 'Since then');
    const text = textOf(<ComposePage view={composeView(advice, promisedAt)} frame={frame} />);
    expect(text).not.toMatch(answerTime);
  });

  test('a row of the list names no time', () => {
    const rows = [row({ urgency: 'emergency', promisedAt: null })];
    const list = <ConversationList rows={rows} selfId="per_marisol" frame={frame} />;
    expect(textOf(list)).not.toMatch(time);
    expect(render(list)).not.toContain('class="track');
  });
});

describe.each(languages)('safety pages in %s', (language) => {
  const frame = sampleFrame(language);
  const screens = [
    ['emergency', 'emergency', '911'],
    ['none', 'same_day', '555-0142'],
    ['crisis', 'emergency', '988'],
    ['poison', 'emergency', '1-800-222-1222'],
    ['pregnancy', 'emergency', '911'],
    ['safety', 'emergency', '1-800-799-7233'],
  ] as const;

  test.each(screens)(
    '%s, %s: no time, the right number first, two ways on',
    (screen, alert, phone) => {
      const page = <SafetyPage view={safetyView(screen, alert)} frame={frame} />;
      const html = render(page);
      expect(textOf(page)).not.toMatch(time);
      expect(textOf(page)).not.toMatch(answerTime);
      const first = /href="tel:([\d+]+)"/.exec(html.slice(html.indexOf('<main')))?.[1];
      expect(first).toBe(phone.replaceAll('-', ''));
      expect(html).toContain('name="safety_seen" value="yes"');
      expect(html).toContain('action="/write/dra_sample/safety"');
    },
  );

  test('out of hours they say that no one reads before the clinic opens, and no other time', () => {
    const text = textOf(
      <SafetyPage view={safetyView('emergency', 'emergency', false)} frame={frame} />,
    );
    expect(text.match(new RegExp(time.source, 'gi'))).toHaveLength(1);
  });

  test('abuse: a neutral page without the person’s words, navigation or a dark panel, with a way out', () => {
    const html = render(<SafetyPage view={safetyView('safety', 'emergency')} frame={frame} />);
    expect(html).not.toContain('pressure in my chest');
    expect(html).not.toContain('class="safety');
    expect(html).not.toContain('tabbar');
    expect(html).toContain('data-quick-exit');
    expect(/<title>([^<]*)/.exec(html)?.[1]).toBe(
      `${frame.t('messaging.neutralSubject')} - Parley`,
    );
  });

  test.each([
    ['crisis', '988'],
    ['poison', '18002221222'],
  ] as const)('after a %s is sent its own line still stands first', (screen, phone) => {
    const urgent = { urgency: 'emergency', promisedAt: null, screen } as const;
    for (const Shown of [SentPage, ThreadPage]) {
      const html = render(<Shown view={threadSample(urgent)} frame={frame} />);
      const main = html.slice(html.indexOf('<main'));
      expect(/href="tel:([\d+]+)"/.exec(main)?.[1]).toBe(phone);
      expect(main).toContain('tel:911');
    }
  });

  test('crisis: the crisis line stands before the emergency number', () => {
    const html = render(<SafetyPage view={safetyView('crisis', 'emergency')} frame={frame} />);
    expect(html.indexOf('tel:988')).toBeLessThan(html.indexOf('tel:911'));
  });
});

describe.each(languages)('a confidential conversation, in %s', (language) => {
  const frame = sampleFrame(language);
  const view = threadSample({ confidential: true, screen: 'safety', subject: 'He hit me' });

  test('is called by a neutral name in lists, titles and on its confirmation', () => {
    const list = (
      <ConversationList
        rows={[row({ confidential: true, subject: 'He hit me' })]}
        selfId="per_marisol"
        frame={frame}
      />
    );
    expect(render(list)).not.toContain('He hit me');
    expect(render(<ThreadPage view={view} frame={frame} />)).not.toContain('He hit me');
    expect(render(<SentPage view={view} frame={frame} />)).not.toContain('He hit me');
  });

  test('has a way out on every page', () => {
    expect(render(<ThreadPage view={view} frame={frame} />)).toContain('data-quick-exit');
    expect(render(<SentPage view={view} frame={frame} />)).toContain('data-quick-exit');
  });
});

test.each([
  ['en', 'Closed'],
  ['es', 'Cerrado'],
] as const)('a row closed without an answer says so once, in %s', (language, word) => {
  const rows = [row({ status: 'closed', closedAt: now - 86_400_000 })];
  const list = <ConversationList rows={rows} selfId="per_marisol" frame={sampleFrame(language)} />;
  expect(textOf(list).split(word)).toHaveLength(2);
});

describe.each(languages)('a conversation as promised, in %s', (language) => {
  const frame = sampleFrame(language);
  const states = {
    received: {},
    held: { status: 'being_looked_at', holder: dana },
    waiting: { status: 'waiting_for_you', letters: [letter, { ...reply, asks: true }] },
    late: { promisedAt: now - 1000 },
    answered: {
      status: 'answered',
      letters: [letter, reply],
      answeredAt: reply.sentAt,
      answeredBy: { name: 'Dana Whitfield', role: 'nurse' },
    },
    closed: { status: 'closed', closedAt: now },
  } as const;

  test.each(Object.entries(states))('%s is told in words on its line', (_, change) => {
    const page = (
      <ThreadPage
        view={threadSample({
          ...change,
          letters: 'letters' in change ? [...change.letters] : [letter],
        })}
        frame={frame}
      />
    );
    expect(render(page)).toContain(promiseLine);
  });

  test('a late one says so, and says sorry', () => {
    const text = textOf(<ThreadPage view={threadSample(states.late)} frame={frame} />);
    expect(text).toContain(frame.t('messaging.line.late'));
  });

  test('an answered one asks whether it answered the question, once', () => {
    const answered = { ...states.answered, letters: [letter, reply] };
    const asked = frame.t('messaging.rate.title');
    expect(textOf(<ThreadPage view={threadSample(answered)} frame={frame} />)).toContain(asked);
    const said = threadSample({ ...answered, wasAnswered: true });
    expect(textOf(<ThreadPage view={said} frame={frame} />)).not.toContain(asked);
  });

  test('the fragment for a live swap has no document around it', () => {
    const html = render(<LinePage view={threadSample()} frame={frame} />);
    expect(html).not.toContain('<html');
    expect(html).toContain(promiseLine);
  });

  test('print says name, role, time and zone of each letter', () => {
    const text = textOf(<PrintPage view={threadSample()} frame={frame} />);
    expect(text).toContain('Marisol Vega');
    expect(text).toContain('CDT');
  });

  test('paper says at its head where the message stands and by when it is answered', () => {
    const open = textOf(
      <PrintPage view={threadSample({ status: 'being_looked_at', holder: dana })} frame={frame} />,
    );
    expect(open).toMatch(
      language === 'en' ? /With Dana, nurse · / : /Lo tiene Dana, de enfermería · /,
    );
    expect(open).toMatch(answerTime);
    const late = threadSample({ promisedAt: now - 1000 });
    expect(textOf(<PrintPage view={late} frame={frame} />)).toMatch(/sorry|sentimos/);
    const answer = { status: 'answered', answeredAt: reply.sentAt } as const;
    const answered = threadSample({
      ...answer,
      answeredBy: { name: 'Amir Haddad', role: 'nurse' },
    });
    expect(textOf(<PrintPage view={answered} frame={frame} />)).not.toMatch(answerTime);
  });

  test('the review’s largest words are the date', () => {
    const html = render(<ReviewPage view={reviewView(calm, promisedAt)} frame={frame} />);
    expect(html).toMatch(/class="at num"><time[^>]*>(Thursday|jueves)/);
  });
});

test('a doctor is named by the title alone, everyone else by name and role', () => {
  const { t } = sampleFrame('en');
  expect(whoIs('Amir Haddad', 'physician', t)).toBe('Dr. Haddad');
  expect(whoActs('Dr. Amir Haddad', 'physician', t)).toBe('Dr. Haddad');
  expect(whoActs('Dana Whitfield', 'nurse', t)).toBe('Dana, nurse,');
  const page = (
    <ThreadPage
      view={threadSample({ holder: { ...dana, role: 'physician' } })}
      frame={sampleFrame('en')}
    />
  );
  expect(textOf(page)).not.toMatch(/\bdoctor\b/i);
  const inSpanish = sampleFrame('es').t;
  expect(whoIs('Dra. Lucía Rao', 'physician', inSpanish)).toBe('Lucía Rao, del equipo médico');
});

test.each(languages)('home puts the question of the team first, in %s', (language) => {
  const question = {
    byName: 'Dana Whitfield',
    byRole: 'nurse',
    body: reply.body,
    at: reply.sentAt,
  };
  const html = render(
    <HomePage
      frame={sampleFrame(language)}
      view={{
        givenName: 'Marisol',
        selfId: 'per_marisol',
        waiting: [row({ status: 'waiting_for_you', question })],
        conversations: [row({ id: 'thr_other', subject: 'Refill of metformin' })],
        hasMore: false,
        drafts: [],
        teams: [],
        clinicians: [],
        goodReasons: [],
        mayWrite: true,
        preview: null,
      }}
    />,
  );
  expect(html.indexOf(reply.body)).toBeLessThan(html.indexOf('Refill of metformin'));
  expect(html.indexOf(reply.body)).toBeGreaterThan(0);
});

describe('the question on the card', () => {
  test('is the last question of the letter, with the doctor’s title in it', () => {
    const body = 'Thank you. One thing before I ask Dr. Haddad: did you faint?\nWrite back soon.';
    expect(questionIn(body)).toBe('One thing before I ask Dr. Haddad: did you faint?');
  });

  test('is the beginning of the letter when nothing in it ends as a question', () => {
    expect(questionIn('Tell me which pill it is.')).toBe('Tell me which pill it is.');
  });
});

test('a Spanish moment at the end of a sentence brings one full stop', () => {
  const page = (
    <SafetyPage view={safetyView('emergency', 'emergency', false)} frame={sampleFrame('es')} />
  );
  expect(textOf(page)).not.toContain('..');
});
