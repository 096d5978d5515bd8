import type { LanguageView } from '#foundation/library/index.ts';
import { StatusTag, type Frame } from '../../ui/index.ts';

interface Props {
  reading: LanguageView['reading'];
  frame: Frame;
  /** Beside one of many texts: of what is easy, the number is enough. */
  onlyIfHard?: boolean;
}

/** How hard it is to read: the number, and where patients read it, in words beside the target. */
export function Reading({ reading, frame, onlyIfHard = false }: Props) {
  const { t } = frame;
  const { formula, value, easyEnough, forPatients } = reading;
  if (formula === 'none') return <p class="small mid">{t('library.reading.none')}</p>;
  return (
    <p class="small">
      {forPatients && !(easyEnough && onlyIfHard) && (
        <StatusTag look={easyEnough ? 'answered' : 'due'}>
          {t(easyEnough ? 'library.reading.fine' : 'library.reading.hard')}
        </StatusTag>
      )}{' '}
      <span class="mid">
        {t(`library.reading.${formula}`, { value })}{' '}
        {forPatients && !(easyEnough && onlyIfHard) && t(`library.reading.${formula}Target`)}
      </span>
    </p>
  );
}
