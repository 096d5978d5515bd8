import { describe, expect, test } from 'vitest';
import type { AccountView, SignInView } from '#foundation/identity/index.ts';
import { render } from '../../pages.ts';
import type { Frame } from '../../ui/index.ts';
import { translator } from '../../ui/words.ts';

function frameFor(language: string): Frame {
  return {
    language,
    t: translator(language, true),
    organizationName: 'North',
    person: null,
    audience: 'public',
    path: '/sign-in',
    assets: { styles: [], scripts: [], font: '' },
    helpLines: [],
    otherLanguages: [{ code: 'es', name: 'Español' }],
    now: 1_791_292_440_000,
    timeZone: 'America/Chicago',
    demo: true,
  };
}

const hostile = '"><script>alert(1)</script>';
const signIn: SignInView = {
  email: '',
  next: '/',
  problem: null,
  waitMinutes: 0,
  notice: null,
  kept: '',
  demoPeople: [],
};

describe.each(['en', 'es'])('signing in, in %s', (language) => {
  const frame = frameFor(language);
  const show = (name: string, view: unknown) => render(`patient/identity/${name}`, { view, frame });

  test.each(['wrong', 'too_many', 'email_missing', 'password_missing'] as const)(
    '%s: one sentence at the top and at its field, and the address stays',
    (problem) => {
      const html = show('sign-in', { ...signIn, email: 'ana@x.example', problem, waitMinutes: 3 });
      expect(html).toContain('value="ana@x.example"');
      expect(html.match(/class="problem"/g)).toHaveLength(1);
      expect(html).toMatch(/href="#(email|password)"/);
    },
  );

  test('what was being written travels along as text and never as markup', () => {
    const kept = JSON.stringify({ path: '/drafts', fields: [['body', hostile]], personId: null });
    const html = show('sign-in', { ...signIn, notice: 'expired', kept });
    expect(html).toContain('name="kept"');
    expect(html).not.toContain('<script>alert');
    const goOn = show('go-on', {
      path: '/drafts',
      fields: [
        ['body', hostile],
        ['body', 'two'],
      ],
      samePerson: true,
    });
    expect(goOn.match(/name="body"/g)).toHaveLength(2);
    expect(goOn).not.toContain('<script>alert');
  });

  test('someone else who signs in sees nothing of what was written', () => {
    expect(show('go-on', { path: '/', fields: [], samePerson: false })).not.toContain('<form');
  });

  test('each remaining page is complete', () => {
    const demoPeople = [{ email: 'a@x.example', name: 'Ana', what: 'A patient' }];
    expect(show('sign-in', { ...signIn, notice: 'password_set', demoPeople })).toContain(
      '/demo/sign-in',
    );
    expect(show('signed-out', {})).toContain('/sign-in');
    expect(show('forgot-password', { email: hostile, problem: null, sent: true })).not.toContain(
      '<script>alert',
    );
    expect(show('forgot-password', { email: '', problem: 'email_missing', sent: false })).toContain(
      'class="errors"',
    );
    const link = { token: 't', state: 'open', purpose: 'first_password', problem: null };
    expect(show('set-password', link)).toContain('new-password');
    expect(show('set-password', { ...link, state: 'spent' })).toContain('/forgot-password');
    for (const problem of ['too_short', 'too_long', 'too_common', 'too_like_you'])
      expect(show('set-password', { ...link, purpose: 'reset_password', problem })).toContain(
        'class="errors"',
      );
  });

  test('the account page shows each problem at its field', () => {
    const view: AccountView = {
      isStaff: false,
      name: 'Ana',
      email: 'a@x.example',
      language: 'en',
      sessions: [
        { current: true, since: frame.now, seenAt: frame.now },
        { current: false, since: 0, seenAt: 0 },
      ],
      problem: null,
      waitMinutes: 2,
      notice: 'password_changed',
    };
    for (const problem of [
      'old_wrong',
      'too_many',
      'too_short',
      'too_long',
      'too_common',
      'too_like_you',
    ])
      expect(show('account', { ...view, problem }).match(/class="problem"/g)).toHaveLength(1);
    expect(show('account', { ...view, notice: 'language_changed' })).toContain('banner');
  });
});
