import type { AccountView } from '#foundation/identity/index.ts';
import {
  Banner,
  Button,
  ChoiceCards,
  ErrorSummary,
  formatWhen,
  PatientLayout,
  Points,
  SummaryList,
  TextField,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<AccountView>;

function problemOf({ view, frame }: Props): { field: string; text: string } | undefined {
  const { t } = frame;
  switch (view.problem) {
    case null:
      return undefined;
    case 'old_wrong':
      return { field: 'old_password', text: t('identity.problem.old_wrong') };
    case 'too_many':
      return {
        field: 'old_password',
        text: t('identity.signIn.tooMany', { minutes: view.waitMinutes }),
      };
    default:
      return { field: 'new_password', text: t(`identity.problem.${view.problem}`) };
  }
}

function PasswordForm(props: Props) {
  const { t } = props.frame;
  const problem = problemOf(props);
  const errorOf = (field: string) => (problem?.field === field ? problem.text : undefined);
  return (
    <section class="card stack" aria-labelledby="password">
      <h2 id="password">{t('identity.account.passwordTitle')}</h2>
      <form class="form" method="post" action="/account/password" noValidate>
        <input type="hidden" autocomplete="username" value={props.view.email} />
        <TextField
          id="old_password"
          name="old_password"
          type="password"
          label={t('identity.account.oldPassword')}
          autoComplete="current-password"
          error={errorOf('old_password')}
          required
        />
        <TextField
          id="new_password"
          name="new_password"
          type="password"
          label={t('identity.newPassword')}
          hint={t('identity.newPasswordHint')}
          autoComplete="new-password"
          error={errorOf('new_password')}
          required
        />
        <Button>{t('identity.account.changePassword')}</Button>
      </form>
    </section>
  );
}

function LanguageForm({ view, frame }: Props) {
  const { t } = frame;
  const own = new Intl.DisplayNames([frame.language], { type: 'language' }).of(frame.language);
  const choices = [{ code: frame.language, name: own ?? frame.language }, ...frame.otherLanguages];
  return (
    <section class="card stack" aria-labelledby="language-title">
      <h2 id="language-title">{t('identity.account.languageTitle')}</h2>
      <form class="stack" method="post" action="/account/language">
        <ChoiceCards
          id="language"
          name="language"
          legend={t('identity.account.languageText')}
          across
          choices={choices.map(({ code, name }) => ({
            value: code,
            label: name.charAt(0).toLocaleUpperCase(code) + name.slice(1),
            checked: code === view.language,
            lang: code,
          }))}
        />
        <Button>{t('identity.account.saveLanguage')}</Button>
      </form>
    </section>
  );
}

function Sessions({ view, frame }: Props) {
  const { t, timeZone, language, now } = frame;
  const said = (at: number) => formatWhen(at, timeZone, language, 'near', now);
  return (
    <section class="card stack" aria-labelledby="sessions">
      <h2 id="sessions">{t('identity.account.sessionsTitle')}</h2>
      <Points
        points={view.sessions.map(({ current, since, seenAt }, index) => ({
          key: String(index),
          icon: 'user-round',
          content: current
            ? t('identity.account.sessionHere', { since: said(since) })
            : t('identity.account.sessionElsewhere', { since: said(since), seen: said(seenAt) }),
        }))}
      />
      <form method="post" action="/account/sign-out-everywhere">
        <Button icon="log-out">{t('identity.account.everywhere')}</Button>
      </form>
    </section>
  );
}

/** One's own log-in: password, language, sessions, and the way out. */
export default function AccountPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const problem = problemOf(props);
  const staffPlaces = [{ href: '/', label: t('identity.account.toWork'), icon: 'inbox' }] as const;
  return (
    <PatientLayout
      frame={frame}
      title={t('identity.account.title')}
      failed={problem !== undefined}
      width="narrow"
      {...(view.isStaff ? { nav: staffPlaces } : {})}
    >
      <div class="stack wide">
        <ErrorSummary
          title={t('ui.errors.title', { count: 1 })}
          problems={problem ? [{ href: `#${problem.field}`, text: problem.text }] : []}
        />
        <h1>{t('identity.account.title')}</h1>
        {view.notice && (
          <Banner icon="circle-check" text={t(`identity.account.notice.${view.notice}`)} />
        )}
        <SummaryList
          rows={[
            { term: t('identity.account.name'), detail: view.name },
            { term: t('identity.email'), detail: view.email },
          ]}
        />
        <form method="post" action="/sign-out">
          <Button kind="main" icon="log-out">
            {t('identity.account.signOut')}
          </Button>
        </form>
        <section class="card stack" aria-labelledby="remembered">
          <h2 id="remembered">{t('remembered.title')}</h2>
          <p>{t('remembered.linkText')}</p>
          <p>
            <a href="/account/remembered">{t('remembered.link')}</a>
          </p>
        </section>
        <LanguageForm {...props} />
        <PasswordForm {...props} />
        <Sessions {...props} />
        <p>
          <a href="/voices">{t('voices.own.title')}</a>
        </p>
      </div>
    </PatientLayout>
  );
}
