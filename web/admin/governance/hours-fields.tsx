import { DataTable, TextArea, TextField } from '../../ui/index.ts';
import type { Of } from './fields.ts';
import { languageName, problemAt, weekdayName } from './words.ts';

function Time({
  name,
  value,
  label,
  view,
  frame,
}: {
  name: string;
  value: string;
  label: string;
} & Pick<Of<'hours'>, 'view' | 'frame'>) {
  return (
    <TextField
      id={name}
      name={name}
      label={label}
      labelHidden
      size="short"
      value={value}
      error={problemAt(view, frame, name)}
    />
  );
}

function Exceptions({ form, view, frame }: Of<'hours'>) {
  const { t } = frame;
  return (
    <>
      <p class="small mid">{t('charter.hours.exceptionsHint')}</p>
      <DataTable
        caption={t('charter.hours.exceptions')}
        columns={[
          { label: t('charter.hours.day') },
          { label: t('charter.hours.opens.0') },
          { label: t('charter.hours.closes.0') },
        ]}
        rows={form.exceptions.map(({ date, opens, closes }, at) => {
          const label = t('charter.hours.date', { number: at + 1 });
          const name = `exception_${at}`;
          return {
            id: name,
            cells: [
              <TextField
                key="date"
                id={`${name}_date`}
                name={`${name}_date`}
                type="date"
                label={label}
                labelHidden
                value={date}
                error={problemAt(view, frame, `${name}_date`)}
              />,
              <Time
                key="opens"
                name={`${name}_opens`}
                value={opens}
                label={`${label}: ${t('charter.hours.opens.0')}`}
                view={view}
                frame={frame}
              />,
              <Time
                key="closes"
                name={`${name}_closes`}
                value={closes}
                label={`${label}: ${t('charter.hours.closes.0')}`}
                view={view}
                frame={frame}
              />,
            ],
          };
        })}
      />
    </>
  );
}

/** When a clinic works, day by day. */
export function Hours({ form, view, frame }: Of<'hours'>) {
  const { t } = frame;
  const dayName = (index: number) => weekdayName(frame, index);
  const time = (name: string, value: string, label: string) => (
    <Time key={name} name={name} value={value} label={label} view={view} frame={frame} />
  );
  return (
    <>
      <p class="small mid">{t('charter.hours.hint', { zone: form.timeZone })}</p>
      <DataTable
        caption={t('charter.hours.week')}
        columns={[
          { label: t('charter.hours.day') },
          { label: t('charter.hours.opens.0') },
          { label: t('charter.hours.closes.0') },
          { label: t('charter.hours.opens.1') },
          { label: t('charter.hours.closes.1') },
        ]}
        rows={form.days.map(({ day, spells }, index) => ({
          id: day,
          cells: [
            dayName(index),
            ...spells.flatMap(({ opens, closes }, at) => [
              time(
                `${day}_${at}_opens`,
                opens,
                `${dayName(index)}: ${t(`charter.hours.opens.${at}`)}`,
              ),
              time(
                `${day}_${at}_closes`,
                closes,
                `${dayName(index)}: ${t(`charter.hours.closes.${at}`)}`,
              ),
            ]),
          ],
        }))}
      />
      <Exceptions form={form} view={view} frame={frame} />
    </>
  );
}

/** On which days it is closed. */
export function Holidays({ form, view, frame }: Of<'holidays'>) {
  const { t } = frame;
  return (
    <>
      <TextArea
        id="observed"
        name="observed"
        label={t('charter.holidays.observed')}
        hint={t('charter.holidays.observedHint')}
        value={form.observed}
        rows={9}
        error={problemAt(view, frame, 'observed')}
      />
      <fieldset class="stack">
        <legend>{t('charter.holidays.closures')}</legend>
        {form.closures.map(({ date, names }, at) => (
          <div class="row" key={at}>
            <TextField
              id={`closure_${at}_date`}
              name={`closure_${at}_date`}
              type="date"
              size="medium"
              label={t('charter.hours.date', { number: at + 1 })}
              value={date}
              error={problemAt(view, frame, `closure_${at}_date`)}
            />
            {view.plainWords.map(({ language }) => (
              <TextField
                key={language}
                id={`closure_${at}_${language}`}
                name={`closure_${at}_${language}`}
                size="medium"
                label={t('charter.holidays.name', { language: languageName(frame, language) })}
                value={names[language]}
                lang={language}
              />
            ))}
          </div>
        ))}
      </fieldset>
    </>
  );
}
