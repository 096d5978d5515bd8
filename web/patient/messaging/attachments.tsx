import type { AttachmentView, ComposeView } from '#product/messaging/index.ts';
import { Icon, Problem, type Frame } from '../../ui/index.ts';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** Size as people say it: "640 KB", "3.2 MB". */
export function sizeWords(bytes: number, language: string): string {
  const mega = bytes >= MEGABYTE;
  const amount = mega ? bytes / MEGABYTE : Math.max(1, bytes / KILOBYTE);
  const digits = mega && amount < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  return `${number.format(amount)} ${mega ? 'MB' : 'KB'}`;
}

interface ListProps {
  attachments: readonly AttachmentView[];
  /** Address of one file; without it the names stand alone. */
  hrefOf?: (attachment: AttachmentView) => string;
  frame: Frame;
}

/** The files of a letter, by name and size. */
export function AttachmentList({ attachments, hrefOf, frame }: ListProps) {
  if (attachments.length === 0) return null;
  return (
    <ul class="files" aria-label={frame.t('messaging.files.title')}>
      {attachments.map((file) => (
        <li key={file.id}>
          <Icon name="paperclip" />
          {hrefOf ? <a href={hrefOf(file)}>{file.fileName}</a> : <span>{file.fileName}</span>}
          <span class="mid small">{sizeWords(file.sizeBytes, frame.language)}</span>
        </li>
      ))}
    </ul>
  );
}

interface ChooseProps {
  view: Pick<ComposeView, 'attachments' | 'attachmentLimits' | 'head'>;
  error: string | undefined;
  frame: Frame;
}

/** Photos and PDFs of a draft. The whole form goes along, so that no typed word is lost on the way. */
export function Attachments({ view, error, frame }: ChooseProps) {
  const { t, language } = frame;
  const { attachments, attachmentLimits: limits, head } = view;
  const address = `${head.at}/attachments`;
  const full = attachments.length >= limits.count;
  const size = sizeWords(limits.bytes, language);
  return (
    <div class={error ? 'field bad' : 'field'} id="files">
      {attachments.length > 0 && (
        <ul class="files" aria-label={t('messaging.files.title')}>
          {attachments.map((file) => (
            <li key={file.id}>
              <Icon name="paperclip" />
              <span>{file.fileName}</span>
              <span class="mid small">{sizeWords(file.sizeBytes, language)}</span>
              <button
                class="link"
                type="submit"
                formAction={`${address}/${file.id}/remove`}
                formNoValidate
              >
                {t('messaging.files.remove')}
                <span class="sr"> {file.fileName}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {error && <Problem id="file-error">{error}</Problem>}
      {full ? (
        <p class="small mid">{t('messaging.files.full', { count: limits.count })}</p>
      ) : (
        <details class="add-file" open={error !== undefined}>
          <summary class="btn">
            <Icon name="paperclip" />
            {t('messaging.files.add')}
          </summary>
          <div class="above-s">
            <label for="file">{t('messaging.files.choose')}</label>
            <span class="hint" id="file-hint">
              {t('messaging.files.limits', { count: limits.count, size })}
            </span>
            <div class="row">
              <input
                id="file"
                type="file"
                name="file"
                multiple
                accept={limits.kinds.join(',')}
                aria-describedby={error ? 'file-hint file-error' : 'file-hint'}
                aria-invalid={error ? 'true' : undefined}
              />
              <button
                class="btn"
                type="submit"
                formAction={address}
                formEncType="multipart/form-data"
                formNoValidate
                data-upload=""
                data-busy={t('messaging.files.adding')}
              >
                {t('messaging.files.upload')}
              </button>
            </div>
          </div>
        </details>
      )}
    </div>
  );
}

/** Where a rule is read before it holds: what could be added, and how much. Nothing is taken. */
export function AttachmentRule({ view, frame }: Omit<ChooseProps, 'error'>) {
  const { count, bytes } = view.attachmentLimits;
  return (
    <p class="row tight" id="files">
      <Icon name="paperclip" />
      <b>{frame.t('messaging.files.add')}</b>
      <span class="small mid">
        {frame.t('messaging.files.limits', { count, size: sizeWords(bytes, frame.language) })}
      </span>
    </p>
  );
}
