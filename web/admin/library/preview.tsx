import type { LanguageView } from '#foundation/library/index.ts';
import type { TipPreview } from '#product/messaging/index.ts';
import { Advice, type Frame } from '../../ui/index.ts';

interface Props {
  said: LanguageView;
  frame: Frame;
}

/** A tip as it stands in the margin: on a phone across the page, on a desktop beside the words. Its buttons do nothing here. */
function TipFaces({ said, frame }: Props) {
  const { t } = frame;
  const { title, text } = said.preview as TipPreview;
  return (
    <div class="tip-faces" lang={said.code}>
      {(['phone', 'desktop'] as const).map((device) => (
        <figure key={device} class={device}>
          <figcaption class="small mid" lang={frame.language}>
            {t(`library.preview.${device}`)}
          </figcaption>
          <div inert>
            <Advice
              id={`tip-${said.code}-${device}`}
              title={title}
              why={text}
              rule={t('messaging.margin.rule')}
              acts={[{ label: t('messaging.margin.keep'), name: 'tip', value: '' }]}
            />
          </div>
        </figure>
      ))}
    </div>
  );
}

/** An item as its readers meet it, in one language. */
export function Preview({ kind, said, frame }: Props & { kind: string }) {
  switch (kind) {
    case 'tip':
      return <TipFaces said={said} frame={frame} />;
    default:
      return null;
  }
}
