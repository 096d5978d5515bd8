import { LinkButton, PatientLayout, type PageProps } from '../../ui/index.ts';

/** What an answer with an error carries. */
export interface ErrorView {
  status: number;
  code: string;
  requestId: string;
  staff: boolean;
}

const known: ReadonlySet<string> = new Set([
  'not_found',
  'forbidden',
  'bad_request',
  'too_large',
  'fault',
  'key_used',
  'stale',
  'sign_in_needed',
]);

/** What happened, what is safe, what to do, and the number that finds it in the logs. */
export default function ErrorPage({ view, frame }: PageProps<ErrorView>) {
  const { t } = frame;
  const code = known.has(view.code) ? view.code : view.status >= 500 ? 'fault' : 'bad_request';
  const home = view.staff ? '/inbox' : '/home';
  return (
    <PatientLayout frame={frame} title={t(`entry.${code}.title`)} width="narrow" quiet={view.staff}>
      <h1>{t(`entry.${code}.title`)}</h1>
      <div class="prose above">
        <p class="large">{t(`entry.${code}.happened`)}</p>
        <p>{t(`entry.${code}.safe`)}</p>
        <p>{t(`entry.${code}.next`)}</p>
      </div>
      <p class="row above-l">
        {frame.person ? (
          <LinkButton kind="main" href={home}>
            {t(view.staff ? 'entry.toInbox' : 'entry.toHome')}
          </LinkButton>
        ) : (
          <LinkButton kind="main" href="/sign-in">
            {t('entry.toSignIn')}
          </LinkButton>
        )}
      </p>
      <p class="small mid above-l">
        {t('entry.number')} <code class="code">{view.requestId}</code>
      </p>
    </PatientLayout>
  );
}
