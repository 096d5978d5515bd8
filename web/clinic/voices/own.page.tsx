import type { OwnVoicesView } from '#product/voices/index.ts';
import { ClinicLayout, OwnVoices, PageHead, type PageProps } from '../../ui/index.ts';

/** What somebody of the team said, and what became of it. */
export default function OwnPage({ view, frame }: PageProps<OwnVoicesView>) {
  const title = frame.t('voices.own.title');
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead title={title} />
      <div class="wide">
        <OwnVoices view={view} frame={frame} />
      </div>
    </ClinicLayout>
  );
}
