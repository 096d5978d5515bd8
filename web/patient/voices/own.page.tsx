import type { OwnVoicesView } from '#product/voices/index.ts';
import { OwnVoices, PatientLayout, type PageProps } from '../../ui/index.ts';

/** What a patient said, and what became of it. */
export default function OwnPage({ view, frame }: PageProps<OwnVoicesView>) {
  const title = frame.t('voices.own.title');
  return (
    <PatientLayout
      frame={frame}
      title={title}
      width="mid"
      back={{ href: '/account', label: frame.t('ui.nav.account') }}
    >
      <div class="stack wide">
        <h1>{title}</h1>
        <OwnVoices view={view} frame={frame} />
      </div>
    </PatientLayout>
  );
}
