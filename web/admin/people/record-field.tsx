import type { FieldView } from '#foundation/people/index.ts';
import { CheckCard, Chips, SelectField, TextField, type Frame } from '../../ui/index.ts';
import { columnLabel, valueSaid } from './words.ts';

const hinted: ReadonlySet<string> = new Set([
  'clinic',
  'team',
  'email',
  'proxy_email',
  'teams',
  'clinics',
  'members',
  'last_day',
  'record_number',
  'administrator',
  'manager',
  'ended',
  'retired',
]);

const inputTypes = { email: 'email', date: 'date', text: 'text', slug: 'text' } as const;

export function problemSaid(
  frame: Frame,
  problem: { column: string; code: string; value?: string },
): string {
  const column = columnLabel(frame, problem.column);
  return frame.t(`admin.problem.${problem.code}`, { column, value: problem.value ?? '' });
}

/** A place goes by its name; what files call it is its short name. */
export const calledColumn = ({ name, kind }: Pick<FieldView, 'name' | 'kind'>): string =>
  kind === 'slug' ? 'slug' : name;

/** One field of a record: the control follows what the column holds. */
export function RecordField({ field, frame }: { field: FieldView; frame: Frame }) {
  const { t } = frame;
  const { name, value, kind } = field;
  const column = calledColumn(field);
  const label = columnLabel(frame, column);
  // An address that is needed is needed to sign in; one that is not may be left out.
  const saysMore = hinted.has(name) && !(name === 'email' && field.needed);
  const hint = saysMore ? t(`admin.hint.${kind}.${name}`) : undefined;
  const error = field.problem
    ? problemSaid(frame, { column, code: field.problem, value })
    : undefined;
  const optional = field.needed ? undefined : t('ui.field.optional');
  const shared = { id: name, name, label, hint, error };
  const options = field.options.map((option) => ({
    value: option.value,
    label: option.label ?? valueSaid(frame, name, option.value),
  }));
  if (kind === 'yes')
    return <CheckCard id={name} name={name} label={label} hint={hint} checked={value === 'yes'} />;
  if (kind === 'many') {
    const chosen = new Set(value.split(';'));
    const choices = options.map((option) => ({ ...option, checked: chosen.has(option.value) }));
    return choices.length === 0 ? (
      <p class="mid">{t(`admin.none.${name}`)}</p>
    ) : (
      <Chips {...shared} legend={label} several choices={choices} />
    );
  }
  // What was chosen and stays is the only thing to choose, and is said by its name.
  const offered = field.readOnly
    ? options.filter((option) => option.value === value)
    : [{ value: '', label: t('admin.choose') }, ...options];
  if (kind === 'choice' && offered.length > 0)
    return <SelectField {...shared} optional={optional} value={value} options={offered} />;
  return (
    <TextField
      {...shared}
      optional={optional}
      type={kind === 'choice' ? 'text' : inputTypes[kind]}
      value={value}
      readOnly={field.readOnly}
      autoComplete="off"
      size="medium"
    />
  );
}
