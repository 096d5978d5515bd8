import type { GiveVoiceView } from '#product/voices/index.ts';
import { GiveVoiceForm, PatientLayout, aboutWords, type PageProps } from '../../ui/index.ts';

/** A patient says what helped, confused or should change. */
export default function GivePage({ view, frame }: PageProps<GiveVoiceView>) {
  const title = frame.t('voices.give.title');
  const { href } = view.about;
  return (
    <PatientLayout
      frame={frame}
      title={title}
      failed={view.problem !== null}
      width="mid"
      back={href === null ? undefined : { href, label: aboutWords(frame, view.about) }}
    >
      <div class="stack wide">
        <h1>{title}</h1>
        <p class="large">{aboutWords(frame, view.about)}</p>
        <GiveVoiceForm view={view} frame={frame} />
      </div>
    </PatientLayout>
  );
}
