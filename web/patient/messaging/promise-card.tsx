import type { ComposeView } from '#product/messaging/index.ts';
import { PromiseTrack, When, type Frame } from '../../ui/index.ts';
import type { MarginNotes } from './margin-notes.ts';
import { sayerAlone } from './said.ts';

interface Props {
  view: Pick<ComposeView, 'answerBy' | 'head' | 'threadId'>;
  frame: Frame;
  face: MarginNotes['face'];
}

/** When an answer is due if it were sent now; a script swaps the two faces, and takes the time away at a red flag. */
export function PromiseCard({ view, frame, face }: Props) {
  const { t } = frame;
  const timed = view.answerBy !== null && face === 'timed';
  const team = view.head.teamName ?? t('messaging.picked.team');
  return (
    <section class="ifsend" aria-labelledby="if-sent" hidden={face === 'none'}>
      <h2 id="if-sent">{t('messaging.compose.ifSent')}</h2>
      {view.answerBy !== null && (
        <div data-promise="timed" hidden={!timed}>
          <p class="at num">
            <When at={view.answerBy}>{sayerAlone(frame)(view.answerBy, 'short')}</When>
          </p>
          <PromiseTrack usedPercent={5} noOne />
          <p class="small mid above-s">{t('messaging.compose.byThen', { team })}</p>
        </div>
      )}
      <div data-promise="urgent" hidden={timed}>
        <p class="at">{t('messaging.compose.urgentTitle')}</p>
        <p class="small mid">{t('messaging.compose.urgentText')}</p>
      </div>
    </section>
  );
}
