import type { ComposeView } from '#product/messaging/index.ts';
import { Banner, Icon, TextArea, type Frame } from '../../ui/index.ts';
import { AttachmentRule, Attachments } from './attachments.tsx';
import type { MarginNotes } from './margin-notes.ts';
import { problemOf } from './problems.ts';
import { sayer } from './said.ts';

interface Props {
  view: ComposeView;
  notes: MarginNotes;
  frame: Frame;
}

/** Another window saved meanwhile: both texts are kept, and nobody has to choose. */
function OtherVersion({ view, frame }: Omit<Props, 'notes'>) {
  const { t } = frame;
  const other = view.otherVersion;
  return (
    <div data-other="" hidden={other === null}>
      <Banner icon="split" title={t('messaging.other.title')} text={t('messaging.other.text')}>
        <blockquote class="own-text above-s" data-other-body="">
          {other?.body}
        </blockquote>
        <p class="above-s" data-other-add="" hidden>
          <button class="link" type="button">
            {t('messaging.other.add')}
          </button>
        </p>
      </Banner>
    </div>
  );
}

/** The words themselves, what goes with them, and the line that says they are kept. */
export function OwnWords({ view, notes, frame }: Props) {
  const { t } = frame;
  const { problems } = view.head;
  return (
    <>
      <OtherVersion view={view} frame={frame} />
      <TextArea
        id="body"
        name="body"
        label={t('messaging.compose.words')}
        hint={t('messaging.compose.wordsHint')}
        error={problemOf(problems, 'body', frame)}
        value={view.body}
        rows={7}
        underlines={notes.underlines}
      />
      <div class="under-words">
        {view.head.pretend === null && (
          <Attachments view={view} error={problemOf(problems, 'attachment', frame)} frame={frame} />
        )}
        {view.head.pretend?.preview && <AttachmentRule view={view} frame={frame} />}
        <p class="saved" data-saved="" hidden={view.body === '' || view.head.pretend !== null}>
          <Icon name="check" />
          <span data-saved-words="">
            {t('messaging.compose.saved', { when: sayer(frame)(view.savedAt, 'time') })}
          </span>
        </p>
      </div>
    </>
  );
}
