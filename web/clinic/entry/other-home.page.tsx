import { Banner, ClinicLayout, LinkButton, PageHead, type PageProps } from '../../ui/index.ts';

/** What the first page says to somebody whose messages are written elsewhere. */
export interface OtherHomeView {
  givenName: string;
  /** Conversations begun here that still wait for someone: nothing may be left behind. */
  open: number;
}

const places = [
  { href: '/expectations', key: 'expectations' },
  { href: '/learn/courses', key: 'courses' },
  { href: '/practice', key: 'practice' },
  { href: '/learn', key: 'lessons' },
  { href: '/voices', key: 'remarks' },
] as const;

/** The first page of staff who answer messages in another portal. */
export default function OtherHomePage({ view, frame }: PageProps<OtherHomeView>) {
  const { t, portal } = frame;
  const name = portal?.name ?? '';
  const title = t('portal.home.title');
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead
        title={title}
        actions={
          portal && (
            <LinkButton icon="external-link" href={portal.address}>
              {t('elsewhere.open', { portal: name })}
            </LinkButton>
          )
        }
      />
      <div class="stack wide">
        <p class="measure">{t('portal.home.lead', { portal: name })}</p>
        {view.open > 0 && (
          <Banner icon="circle-alert" text={t('portal.home.open', { count: view.open })} />
        )}
        {places.map(({ href, key }) => (
          <section key={key} class="card" aria-labelledby={key}>
            <h2 id={key}>
              <a href={href}>{t(`portal.home.${key}`)}</a>
            </h2>
            <p class="above-s">{t(`portal.home.${key}.text`)}</p>
          </section>
        ))}
      </div>
    </ClinicLayout>
  );
}
