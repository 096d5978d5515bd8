import type { SetPasswordView } from '#foundation/identity/index.ts';
import {
  Button,
  ErrorSummary,
  LinkButton,
  PatientLayout,
  TextField,
  type PageProps,
} from '../../ui/index.ts';

/** Behind a one-time link: a new password, or word that the link is spent. */
export default function SetPasswordPage({ view, frame }: PageProps<SetPasswordView>) {
  const { t } = frame;
  if (view.state === 'spent')
    return (
      <PatientLayout frame={frame} title={t('identity.set.spentTitle')} width="slim">
        <div class="stack">
          <h1>{t('identity.set.spentTitle')}</h1>
          <p>{t('identity.set.spentText')}</p>
          <LinkButton kind="main" href="/forgot-password" wide tall>
            {t('identity.set.spentButton')}
          </LinkButton>
        </div>
      </PatientLayout>
    );
  const first = view.purpose === 'first_password';
  const title = t(first ? 'identity.set.firstTitle' : 'identity.set.newTitle');
  const error = view.problem ? t(`identity.problem.${view.problem}`) : undefined;
  return (
    <PatientLayout frame={frame} title={title} failed={error !== undefined} width="slim">
      <div class="stack">
        <ErrorSummary
          title={t('ui.errors.title', { count: 1 })}
          problems={error ? [{ href: '#password', text: error }] : []}
        />
        <h1>{title}</h1>
        <form class="form" method="post" action={`/set-password/${view.token}`} noValidate>
          <TextField
            id="password"
            name="password"
            type="password"
            label={t('identity.newPassword')}
            hint={t('identity.newPasswordHint')}
            autoComplete="new-password"
            error={error}
            required
          />
          <Button kind="main" tall wide>
            {t('identity.set.button')}
          </Button>
        </form>
      </div>
    </PatientLayout>
  );
}
