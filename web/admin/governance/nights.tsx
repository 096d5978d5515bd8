import type { NightHours } from '#foundation/governance/index.ts';
import { Banner, type Frame } from '../../ui/index.ts';
import { listed, weekdayName } from './words.ts';

/** Hours that run into the next day, said plainly, so that two times that were swapped are seen. */
export function Nights({ nights, frame }: { nights: readonly NightHours[]; frame: Frame }) {
  const { t, language } = frame;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return nights.map(({ opens, closes, days, dates: on }) => {
    const names = [
      ...days.map((day) => weekdayName(frame, day)),
      ...on.map((date) => dates.format(new Date(`${date}T00:00:00Z`))),
    ];
    return (
      <Banner
        key={`${opens} ${closes}`}
        icon="circle-alert"
        text={t('charter.face.night', { opens, closes, days: listed(frame, names) })}
      />
    );
  });
}
