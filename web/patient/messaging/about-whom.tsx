import type { WritingHead } from '#product/messaging/index.ts';
import type { Frame } from '../../ui/index.ts';

interface Props {
  head: WritingHead;
  frame: Frame;
}

/** "About you", or about whom: at the head of each step. */
export function AboutWhom({ head, frame }: Props) {
  const { t } = frame;
  return (
    <p class="mid">
      {head.about.self
        ? t('messaging.head.aboutYou')
        : t('messaging.aboutName', { name: head.about.patientName })}
    </p>
  );
}

/** What was chosen so far, in one line. */
export function Picked({ head, frame }: Props) {
  const { t } = frame;
  return (
    <p class="picked above">
      <span class="mid">{t('messaging.picked.about')}</span>{' '}
      <b>{head.about.self ? t('messaging.picked.you') : head.about.patientName}</b>{' '}
      {head.teamName && (
        <>
          <span class="mid">{t('messaging.picked.to')}</span> <b>{head.teamName}</b>{' '}
        </>
      )}
      {head.topicLabel && (
        <>
          <span class="mid">{t('messaging.picked.for')}</span> <b>{head.topicLabel}</b>
        </>
      )}
    </p>
  );
}
