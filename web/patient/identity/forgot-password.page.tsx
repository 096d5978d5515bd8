import type { ForgotView } from '#foundation/identity/index.ts';
import { Button, ErrorSummary, PatientLayout, TextField, type PageProps } from '../../ui/index.ts';

/** Asks for the address; says the same whether it is known or not. */
export default function ForgotPasswordPage({ view, frame }: PageProps<ForgotView>) {
  const { t } = frame;
  const back = { href: '/sign-in', label: t('identity.backToSignIn') };
  const error = view.problem ? t('identity.signIn.emailMissing') : undefined;
  if (view.sent)
    return (
      <PatientLayout frame={frame} title={t('identity.forgot.sentTitle')} width="slim" back={back}>
        <div class="stack">
          <h1>{t('identity.forgot.sentTitle')}</h1>
          <p>{t('identity.forgot.sentText', { email: view.email })}</p>
          <p>{t('identity.forgot.sentHelp')}</p>
        </div>
      </PatientLayout>
    );
  return (
    <PatientLayout
      frame={frame}
      title={t('identity.forgot.title')}
      failed={error !== undefined}
      width="slim"
      back={back}
    >
      <div class="stack">
        <ErrorSummary
          title={t('ui.errors.title', { count: 1 })}
          problems={error ? [{ href: '#email', text: error }] : []}
        />
        <h1>{t('identity.forgot.title')}</h1>
        <p>{t('identity.forgot.text')}</p>
        <form class="form" method="post" action="/forgot-password" noValidate>
          <TextField
            id="email"
            name="email"
            type="email"
            label={t('identity.email')}
            value={view.email}
            autoComplete="username"
            error={error}
            required
          />
          <Button kind="main" tall wide>
            {t('identity.forgot.button')}
          </Button>
        </form>
      </div>
    </PatientLayout>
  );
}
