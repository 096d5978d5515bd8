import type { SomeoneElseView } from '#product/messaging/index.ts';
import { LinkButton, PatientLayout, type PageProps } from '../../ui/index.ts';
import { GetsWorse, lineFor } from './calls.tsx';
import { telephone } from './telephone.ts';

/** The honest way to write for someone who has not given access yet. */
export default function SomeoneElsePage({ view, frame }: PageProps<SomeoneElseView>) {
  const { t } = frame;
  const title = t('messaging.someoneElse.title');
  const desk = lineFor(view.helpLines, 'front_desk');
  return (
    <PatientLayout
      frame={frame}
      title={title}
      width="narrow"
      back={{ href: '/write', label: t('messaging.someoneElse.back') }}
    >
      <h1>{title}</h1>
      <div class="prose above">
        <p class="large">{t('messaging.someoneElse.lead')}</p>
        <h2>{t('messaging.someoneElse.howTitle')}</h2>
        <ol>
          <li>
            {t('messaging.someoneElse.stepAsk')}{' '}
            {desk && <a href={telephone(desk.phone)}>{desk.phone}</a>}
          </li>
          <li>{t('messaging.someoneElse.stepAdd')}</li>
          <li>{t('messaging.someoneElse.stepWrite')}</li>
        </ol>
        <h2>{t('messaging.someoneElse.childTitle')}</h2>
        <p>{t('messaging.someoneElse.child')}</p>
        <h2>{t('messaging.someoneElse.whyTitle')}</h2>
        <p>{t('messaging.someoneElse.why')}</p>
      </div>
      <div class="above-l">
        <GetsWorse lines={view.helpLines} frame={frame} />
      </div>
      <p class="above-l">
        <LinkButton href="/write">{t('messaging.someoneElse.own')}</LinkButton>
      </p>
    </PatientLayout>
  );
}
