import type { PartField, PartView } from '#foundation/governance/index.ts';
import { CheckCard, Chips, SelectField, TextArea, TextField, type Frame } from '../../ui/index.ts';
import { languageName, problemAt } from './words.ts';

type Of<Kind extends PartField['kind']> = {
  field: Extract<PartField, { kind: Kind }>;
  view: PartView;
  frame: Frame;
};

const LINES = 4;

/** Fields with something to say below their label. */
const hinted = new Set([
  'label',
  'goodReasons',
  'doorTitle',
  'recordLabel',
  'choices',
  'required',
  'urgentQuestions',
  'guidedQuestions',
  'screen',
  'kind',
  'promiseWords',
  'alwaysOpen',
  'chatUrl',
]);

function hintOf({ t }: Frame, name: string): string | undefined {
  return hinted.has(name) ? t(`charter.partHint.${name}`, { sample: '{value}' }) : undefined;
}

function optionalOf({ t }: Frame, optional: boolean): { optional?: string } {
  return optional ? { optional: t('charter.partOptional') } : {};
}

/** What a field is called, by the id its problem names; undefined for what is no field of this form. */
export function fieldLabel({ fields }: PartView, frame: Frame, id: string): string | undefined {
  const field = fields.find(({ name }) => id === name || id.startsWith(`${name}_`));
  if (field === undefined) return undefined;
  const language = id.slice(field.name.length + 1);
  const spoken = field.kind === 'words' || field.kind === 'lines';
  return frame.t(
    `charter.partField.${field.name}`,
    spoken && language !== '' ? { language: languageName(frame, language) } : {},
  );
}

function InLanguages({ field, view, frame }: Of<'words'> | Of<'lines'>) {
  const { t } = frame;
  const { name, values, optional } = field;
  const many = field.kind === 'lines';
  return (
    <>
      {values.map(({ language, text }) => {
        const id = `${name}_${language}`;
        const common = {
          id,
          name: id,
          label: t(`charter.partField.${name}`, { language: languageName(frame, language) }),
          hint: hintOf(frame, name),
          value: text,
          lang: language,
          error: problemAt(view, frame, id),
          ...optionalOf(frame, optional),
        };
        if (many) return <TextArea key={id} {...common} rows={LINES} />;
        return field.kind === 'words' && field.long ? (
          <TextArea key={id} {...common} rows={2} />
        ) : (
          <TextField key={id} {...common} />
        );
      })}
    </>
  );
}

function optionsOf(
  { t, language }: Frame,
  name: string,
  options: readonly { value: string; label: string | null }[],
) {
  return options.map(({ value, label }) => ({
    value,
    label:
      label ??
      (value === ''
        ? t('charter.partNone')
        : name === 'languages'
          ? (new Intl.DisplayNames([language], { type: 'language' }).of(value) ?? value)
          : t(`charter.partChoice.${name}.${value}`)),
  }));
}

/** One choice a place, in the order in which they are asked. */
function Slots({ field, view, frame }: Of<'slots'>) {
  const { t } = frame;
  const { name, chosen, options } = field;
  const wrong = problemAt(view, frame, `${name}_0`);
  return (
    <fieldset class={wrong ? 'stack bad' : 'stack'}>
      <legend>{t(`charter.partField.${name}`)}</legend>
      <span class="hint">{hintOf(frame, name)}</span>
      {chosen.map((id, index) => (
        <SelectField
          key={index}
          id={`${name}_${index}`}
          name={`${name}_${index}`}
          label={t('charter.partPlace', { number: index + 1 })}
          value={id}
          options={optionsOf(frame, name, options)}
          error={index === 0 ? wrong : undefined}
        />
      ))}
    </fieldset>
  );
}

function One({ field, view, frame }: Of<PartField['kind']>) {
  const { t } = frame;
  const { name } = field;
  const label = () => t(`charter.partField.${name}`);
  switch (field.kind) {
    case 'words':
    case 'lines':
      return <InLanguages field={field as never} view={view} frame={frame} />;
    case 'text':
      return (
        <TextField
          id={name}
          name={name}
          label={label()}
          hint={hintOf(frame, name)}
          size={field.numeric ? 'short' : 'medium'}
          value={field.value}
          error={problemAt(view, frame, name)}
          {...(field.numeric ? { inputMode: 'numeric' as const } : {})}
          {...optionalOf(frame, field.optional)}
        />
      );
    case 'choice':
      return (
        <SelectField
          id={name}
          name={name}
          label={label()}
          hint={hintOf(frame, name)}
          value={field.value}
          options={optionsOf(frame, name, field.options)}
          error={problemAt(view, frame, name)}
        />
      );
    case 'yes':
      return (
        <CheckCard
          id={name}
          name={name}
          label={label()}
          hint={hintOf(frame, name)}
          checked={field.checked}
        />
      );
    case 'ticks':
      return (
        <Chips
          id={name}
          name={name}
          several
          legend={label()}
          error={problemAt(view, frame, name)}
          choices={optionsOf(frame, name, field.options).map((option, index) => ({
            ...option,
            checked: field.options[index]?.chosen,
          }))}
        />
      );
    case 'slots':
      return <Slots field={field} view={view} frame={frame} />;
  }
}

/** Every field of a part; what stands in several languages stands side by side in the reader's order. */
export function PartFields({ view, frame }: { view: PartView; frame: Frame }) {
  return (
    <>
      {view.fields.map((field) => (
        <One key={field.name} field={field} view={view} frame={frame} />
      ))}
    </>
  );
}
