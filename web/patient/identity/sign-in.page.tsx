import type { SignInView } from '#foundation/identity/index.ts';
import {
  Banner,
  Button,
  ErrorSummary,
  PatientLayout,
  TextField,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<SignInView>;

function problemsOf({ view, frame }: Props): { field: string; text: string }[] {
  const { t } = frame;
  switch (view.problem) {
    case null:
      return [];
    case 'email_missing':
      return [{ field: 'email', text: t('identity.signIn.emailMissing') }];
    case 'password_missing':
      return [{ field: 'password', text: t('identity.signIn.passwordMissing') }];
    case 'wrong':
      return [{ field: 'password', text: t('identity.signIn.wrong') }];
    case 'too_many':
      return [
        {
          field: 'password',
          text: t('identity.signIn.tooMany', { minutes: Math.min(view.waitMinutes, 60) }),
        },
      ];
  }
}

function DemoPeople({ view, frame }: Props) {
  if (view.demoPeople.length === 0) return null;
  const { t } = frame;
  return (
    <section class="stack tight demo-people" aria-labelledby="demo-people">
      <h2 id="demo-people">{t('identity.demo.title')}</h2>
      <p class="mid">{t('identity.demo.text')}</p>
      {view.demoPeople.map(({ email, name, what }) => (
        <form key={email} method="post" action="/demo/sign-in">
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="next" value={view.next} />
          <Button wide class="person">
            <b>{name}</b> <span class="small mid">{what}</span>
          </Button>
        </form>
      ))}
    </section>
  );
}

function Notice({ view, frame }: Props) {
  if (view.notice === 'password_set')
    return <Banner icon="circle-check" text={frame.t('identity.signIn.passwordSet')} />;
  if (view.notice === 'expired')
    return (
      <Banner
        icon="lock"
        text={frame.t(view.kept ? 'identity.signIn.expiredKept' : 'identity.signIn.expired')}
      />
    );
  return null;
}

/** E-mail and password; carries along what someone was sending when their session ended. */
export default function SignInPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const problems = problemsOf(props);
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <PatientLayout
      frame={frame}
      title={t('identity.signIn.title')}
      failed={problems.length > 0}
      width="slim"
    >
      <div class="stack">
        <ErrorSummary
          title={t('ui.errors.title', { count: problems.length })}
          problems={problems.map(({ field, text }) => ({ href: `#${field}`, text }))}
        />
        <h1>{t('identity.signIn.title')}</h1>
        <Notice {...props} />
        <form class="form" method="post" action="/sign-in" noValidate>
          <input type="hidden" name="next" value={view.next} />
          {view.kept && <input type="hidden" name="kept" value={view.kept} />}
          <TextField
            id="email"
            name="email"
            type="email"
            label={t('identity.email')}
            value={view.email}
            autoComplete="username"
            error={errorOf('email')}
            required
          />
          <TextField
            id="password"
            name="password"
            type="password"
            label={t('identity.password')}
            autoComplete="current-password"
            error={errorOf('password')}
            required
          />
          <Button kind="main" tall wide icon="log-in">
            {t('identity.signIn.button')}
          </Button>
        </form>
        <p>
          <a href="/forgot-password">{t('identity.signIn.forgot')}</a>
        </p>
        <p class="mid">{t('identity.signIn.noAccount')}</p>
        <DemoPeople {...props} />
      </div>
    </PatientLayout>
  );
}
