import { LinkButton, PatientLayout, type PageProps } from '../../ui/index.ts';

export default function SignedOutPage({ frame }: PageProps<unknown>) {
  const { t } = frame;
  return (
    <PatientLayout frame={frame} title={t('identity.signedOut.title')} width="slim">
      <div class="stack">
        <h1>{t('identity.signedOut.title')}</h1>
        <p>{t('identity.signedOut.text')}</p>
        <LinkButton kind="main" href="/sign-in" icon="log-in" wide tall>
          {t('identity.signedOut.again')}
        </LinkButton>
      </div>
    </PatientLayout>
  );
}
