import { LinkButton, PatientLayout, type PageProps } from '../../ui/index.ts';

/** What the first page says to somebody whose messages are written elsewhere. */
export interface OtherHomeView {
  givenName: string;
  /** Conversations begun here that still wait for someone: nothing may be left behind. */
  open: number;
}

const places = [
  { href: '/how-we-answer', key: 'rules' },
  { href: '/learn', key: 'lessons' },
  { href: '/practice', key: 'practice' },
  { href: '/voices', key: 'remarks' },
] as const;

/** The first page of a patient whose messages are written in another portal. */
export default function OtherHomePage({ view, frame }: PageProps<OtherHomeView>) {
  const { t, portal } = frame;
  const name = portal?.name ?? '';
  return (
    <PatientLayout frame={frame} title={t('elsewhere.home.title')} width="narrow">
      <h1>{t('elsewhere.home.hello', { name: view.givenName })}</h1>
      <p class="large measure above-s">{t('elsewhere.home.lead', { portal: name })}</p>
      {portal && (
        <p class="row above">
          <LinkButton kind="main" icon="external-link" href={portal.address}>
            {t('elsewhere.open', { portal: name })}
          </LinkButton>
        </p>
      )}
      {places.map(({ href, key }) => (
        <section key={key} class="card above" aria-labelledby={key}>
          <h2 id={key}>
            <a href={href}>{t(`elsewhere.home.${key}`)}</a>
          </h2>
          <p class="above-s">{t(`elsewhere.home.${key}.text`, { portal: name })}</p>
        </section>
      ))}
      <p class="mid above-l">{t('elsewhere.kept')}</p>
    </PatientLayout>
  );
}
