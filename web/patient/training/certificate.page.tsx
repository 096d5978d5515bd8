import type { CertificateView } from '#product/training/index.ts';
import {
  Banner,
  Button,
  dayWithYear,
  ErrorSummary,
  PatientLayout,
  SummaryList,
  TextField,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';

/** What the code of a certificate confirms, and where to type one. Open to anybody who has one. */
export default function CertificatePage({ view, frame }: PageProps<CertificateView>) {
  const { t } = frame;
  const day = (at: number) => dayWithYear(at, frame);
  const isFound = view.state !== 'unknown' && view.state !== 'ask';
  const problem = view.state === 'unknown' ? t('certificate.page.unknown') : undefined;
  return (
    <PatientLayout frame={frame} title={t('certificate.page.title')} width="narrow" quiet>
      <ErrorSummary
        title={t('ui.errors.title', { count: 1 })}
        problems={problem ? [{ href: '#code', text: problem }] : []}
      />
      <h1>{t('certificate.page.title')}</h1>
      {isFound && (
        <div class="above">
          <Banner
            icon={view.state === 'holds' ? 'circle-check' : 'circle-alert'}
            text={t(`certificate.page.${view.state}`)}
          />
        </div>
      )}
      {isFound && (
        <div class="card section">
          <SummaryList
            rows={[
              { term: t('certificate.page.name'), detail: view.personName },
              { term: t('certificate.page.course'), detail: view.course },
              { term: t('certificate.page.by'), detail: view.organizationName },
              { term: t('certificate.issued'), detail: day(view.issuedAt) },
              ...untilRow(view, frame),
            ]}
          />
          <p class="small mid above">{t('certificate.page.only')}</p>
        </div>
      )}
      {isFound ? (
        <p class="section">
          <a href="/certificates">{t('certificate.page.another')}</a>
        </p>
      ) : (
        <AskForCode frame={frame} typed={view.typed} problem={problem} />
      )}
    </PatientLayout>
  );
}

/** One that was taken back holds until no day. */
function untilRow({ state, expiresAt }: CertificateView, frame: Frame) {
  const until = state === 'expired' ? 'certificate.page.heldUntil' : 'certificate.expires';
  return state === 'revoked'
    ? []
    : [{ term: frame.t(until), detail: dayWithYear(expiresAt, frame) }];
}

interface AskProps {
  frame: Frame;
  typed: string;
  problem: string | undefined;
}

function AskForCode({ frame: { t }, typed, problem }: AskProps) {
  return (
    <form method="get" action="/certificates" class="stack section">
      <TextField
        id="code"
        name="code"
        label={t('certificate.page.code')}
        hint={t('certificate.page.codeHint')}
        error={problem}
        value={typed}
        autoComplete="off"
        maxLength={80}
        required
      />
      <div>
        <Button kind="main">{t('certificate.page.check')}</Button>
      </div>
    </form>
  );
}
