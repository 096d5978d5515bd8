import type { LanguageView } from '#foundation/library/index.ts';
import type { TipPreview } from '#product/messaging/index.ts';
import type { LessonView } from '#product/training/index.ts';
import { Advice, LessonSteps, translator, type Frame } from '../../ui/index.ts';
import { CaseFace } from './case-face.tsx';

interface Props {
  said: LanguageView;
  frame: Frame;
}

/** A tip as it stands in the margin: on a phone across the page, on a desktop beside the words. Its buttons do nothing here. */
function TipFaces({ said, frame }: Props) {
  const { t } = frame;
  const drawn = inLanguage(frame, said.code);
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
              rule={drawn.t('messaging.margin.rule')}
              acts={[{ label: drawn.t('messaging.margin.keep'), name: 'tip', value: '' }]}
            />
          </div>
        </figure>
      ))}
    </div>
  );
}

/** What the page draws around the words speaks their language too. */
const inLanguage = (frame: Frame, language: string): Frame =>
  language === frame.language ? frame : { ...frame, language, t: translator(language) };

/** A lesson as its page shows it, by the rules in force; with its questions. */
function LessonFace({ said, frame }: Props) {
  if (typeof said.preview === 'string')
    return <p class="mid">{frame.t('library.preview.unreadable')}</p>;
  const view = said.preview as LessonView;
  return (
    <div lang={said.code}>
      <LessonSteps view={view} frame={inLanguage(frame, said.code)} />
      <h3 lang={frame.language}>{frame.t('library.preview.questions')}</h3>
      <ul class="bullets above-s">
        {view.questions.map(({ id, question, choices }) => (
          <li key={id}>
            {question.map(({ text }) => text).join('')}
            <ul class="bullets">
              {choices.map((choice) => (
                <li key={choice.id}>{choice.text}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An item as its readers meet it, in one language. */
export function Preview({ kind, said, frame }: Props & { kind: string }) {
  switch (kind) {
    case 'tip':
      return <TipFaces said={said} frame={frame} />;
    case 'lesson':
      return <LessonFace said={said} frame={frame} />;
    case 'case':
      return <CaseFace said={said} frame={frame} />;
    case 'phrase':
      return (
        <p class="letter own-text" lang={said.code}>
          {String(said.preview)}
        </p>
      );
    default:
      return null;
  }
}
