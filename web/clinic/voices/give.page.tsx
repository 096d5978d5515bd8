import type { GiveVoiceView } from '#product/voices/index.ts';
import {
  ClinicLayout,
  GiveVoiceForm,
  PageHead,
  aboutWords,
  type PageProps,
} from '../../ui/index.ts';

/** Somebody of the team says what helped, confused or should change. */
export default function GivePage({ view, frame }: PageProps<GiveVoiceView>) {
  const title = frame.t('voices.give.title');
  return (
    <ClinicLayout frame={frame} title={title} failed={view.problem !== null}>
      <PageHead title={title} above={aboutWords(frame, view.about)} />
      <div class="wide">
        <GiveVoiceForm view={view} frame={frame} />
      </div>
    </ClinicLayout>
  );
}
