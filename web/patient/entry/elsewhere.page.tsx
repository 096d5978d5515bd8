import type { ErrorView } from './error.page.tsx';
import { LinkButton, PatientLayout, type PageProps } from '../../ui/index.ts';

/** In place of every page about messages, where they are written in another portal. */
export default function ElsewherePage({ view, frame }: PageProps<ErrorView>) {
  const { t, portal } = frame;
  const name = portal?.name ?? '';
  const title = t('elsewhere.title', { portal: name });
  return (
    <PatientLayout frame={frame} title={title} width="narrow" quiet={view.staff}>
      <h1>{title}</h1>
      <div class="prose above">
        <p class="large">
          {t(view.staff ? 'elsewhere.staff' : 'elsewhere.text', { portal: name })}
        </p>
        <p>{t('elsewhere.kept')}</p>
      </div>
      <p class="row above-l">
        {portal && (
          <LinkButton kind="main" icon="external-link" href={portal.address}>
            {t('elsewhere.open', { portal: name })}
          </LinkButton>
        )}
        <LinkButton href={view.staff ? '/inbox' : '/home'}>{t('elsewhere.back')}</LinkButton>
      </p>
    </PatientLayout>
  );
}
