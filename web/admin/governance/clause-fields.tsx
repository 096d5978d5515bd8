import type { ClauseForm, ClauseView } from '#foundation/governance/index.ts';
import {
  Chips,
  CheckCard,
  Problem,
  SelectField,
  TextArea,
  TextField,
  type Frame,
} from '../../ui/index.ts';
import type { FieldsProps, Of } from './fields.ts';
import { Holidays, Hours } from './hours-fields.tsx';
import { PromiseRuler } from './ruler.tsx';
import { languageName, problemAt } from './words.ts';

const units = ['work_days', 'work_hours', 'minutes'] as const;

function Promised({ form, view, frame }: FieldsProps<Extract<ClauseForm, { amount: string }>>) {
  const { t } = frame;
  const wrong = problemAt(view, frame, 'amount') ?? problemAt(view, frame, 'value');
  return (
    <fieldset class="stack">
      <legend>{t('charter.promise.legend')}</legend>
      <div class="row">
        <TextField
          id="amount"
          name="amount"
          label={t('charter.promise.amount')}
          labelHidden
          size="short"
          inputMode="numeric"
          value={form.amount}
          error={wrong}
        />
        <SelectField
          id="unit"
          name="unit"
          label={t('charter.promise.unit')}
          labelHidden
          value={form.unit}
          options={units.map((unit) => ({ value: unit, label: t(`charter.unitName.${unit}`) }))}
          error={problemAt(view, frame, 'unit')}
        />
      </div>
      <div data-ruler="">{view.ruler && <PromiseRuler ruler={view.ruler} frame={frame} />}</div>
    </fieldset>
  );
}

function Team({ form, view, frame }: FieldsProps<Extract<ClauseForm, { team: string }>>) {
  return (
    <SelectField
      id="team"
      name="team"
      label={frame.t('charter.team')}
      value={form.team}
      options={view.teams}
      error={problemAt(view, frame, 'team')}
    />
  );
}

function Routes({ form, view, frame }: Of<'routes'>) {
  const { t } = frame;
  const none = { value: '', label: t('charter.noBackup') };
  return (
    <fieldset class="stack">
      <legend>{t('charter.routes.legend')}</legend>
      {form.rows.map(({ topicId, label, team, backup }) => (
        <fieldset key={topicId}>
          <legend>{label}</legend>
          <div class="row">
            <SelectField
              id={`team_${topicId}`}
              name={`team_${topicId}`}
              label={t('charter.team')}
              value={team}
              options={view.teams}
              error={problemAt(view, frame, `team_${topicId}`)}
            />
            <SelectField
              id={`backup_${topicId}`}
              name={`backup_${topicId}`}
              label={t('charter.backup')}
              value={backup}
              options={[none, ...view.teams]}
              error={problemAt(view, frame, `backup_${topicId}`)}
            />
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}

/** A list in the value, of what the software knows. */
function Listed({ form, view, frame }: Of<'parts'>) {
  const { t } = frame;
  if (form.listed === null) return null;
  const { name, options } = form.listed;
  return (
    <Chips
      id="listed"
      name="listed"
      several
      legend={t(`charter.listed.${name}`)}
      error={problemAt(view, frame, 'listed')}
      choices={options.map(({ value, chosen }) => ({
        value,
        label: t(`charter.listed.${name}.${value}`),
        checked: chosen,
      }))}
    />
  );
}

function Parts({ form, view, frame }: Of<'parts'>) {
  const { t } = frame;
  return form.parts.map(({ name, kind, value, atLeast, atMost }) => {
    const id = `part_${name}`;
    if (kind === 'yes')
      return (
        <CheckCard
          key={name}
          id={id}
          name={id}
          label={t(`charter.part.${name}`)}
          checked={value === 'yes'}
        />
      );
    const bounds =
      atLeast === undefined && atMost === undefined
        ? undefined
        : t('charter.bounds', {
            least: atLeast ?? 0,
            most: atMost ?? 0,
            open: atMost === undefined ? 'yes' : 'no',
          });
    return (
      <TextField
        key={name}
        id={id}
        name={id}
        label={t(`charter.part.${name}`)}
        hint={bounds}
        size="short"
        {...(kind === 'number' ? { inputMode: 'numeric' as const } : {})}
        value={value}
        error={problemAt(view, frame, id) ?? problemAt(view, frame, 'value')}
      />
    );
  });
}

function Use({ form, view, frame }: Of<'use'>) {
  const { t } = frame;
  return form.lists.map(({ kind, language, text }) => (
    <TextArea
      key={`${kind}_${language}`}
      id={`${kind}_${language}`}
      name={`${kind}_${language}`}
      label={t(`charter.use.${kind}`, { language: languageName(frame, language) })}
      hint={t('charter.use.hint')}
      value={text}
      rows={6}
      lang={language}
      error={problemAt(view, frame, `${kind}_${language}`)}
    />
  ));
}

const named = ['clinicians', 'care-team', 'front-desk', 'leading', 'patient-side'];

function Courses({ form, view, frame }: Of<'courses'>) {
  const { t } = frame;
  return form.rows.map(({ courseId, roles }) => (
    <Chips
      key={courseId}
      id={`roles_${courseId}`}
      name={`roles_${courseId}`}
      several
      legend={named.includes(courseId) ? t(`charter.course.${courseId}`) : courseId}
      error={problemAt(view, frame, `part_${courseId}`)}
      choices={roles.map(({ value, chosen }) => ({
        value,
        label: t(`courses.role.${value}`),
        checked: chosen,
      }))}
    />
  ));
}

/** The value of a clause as fields. */
export function ClauseFields({ view, frame }: { view: ClauseView; frame: Frame }) {
  const { form } = view;
  const { t } = frame;
  switch (form.shape) {
    case 'words':
      return null;
    case 'fixed':
      return <p class="small mid">{t('charter.fixed')}</p>;
    case 'promise':
      return <Promised form={form} view={view} frame={frame} />;
    case 'lane':
      return (
        <>
          <Team form={form} view={view} frame={frame} />
          <Promised form={form} view={view} frame={frame} />
        </>
      );
    case 'team':
      return <Team form={form} view={view} frame={frame} />;
    case 'routes':
      return <Routes form={form} view={view} frame={frame} />;
    case 'hours':
      return <Hours form={form} view={view} frame={frame} />;
    case 'holidays':
      return <Holidays form={form} view={view} frame={frame} />;
    case 'ticks':
      return (
        <>
          {problemAt(view, frame, 'value') && (
            <Problem id="value-error">{problemAt(view, frame, 'value') ?? ''}</Problem>
          )}
          <Chips
            id="ticks"
            name="ticks"
            several
            legend={t('charter.ticks')}
            choices={form.ticks.map(({ value, label, chosen }) => ({
              value,
              label,
              checked: chosen,
            }))}
          />
        </>
      );
    case 'courses':
      return <Courses form={form} view={view} frame={frame} />;
    case 'use':
      return <Use form={form} view={view} frame={frame} />;
    case 'parts':
      return (
        <>
          <Parts form={form} view={view} frame={frame} />
          <Listed form={form} view={view} frame={frame} />
        </>
      );
  }
}
