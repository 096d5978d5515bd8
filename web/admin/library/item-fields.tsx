import type { ContentField, ItemView, LanguageView } from '#foundation/library/index.ts';
import {
  Banner,
  CheckCard,
  SelectField,
  StatusTag,
  TextArea,
  TextField,
  type Frame,
} from '../../ui/index.ts';
import { Preview } from './preview.tsx';
import { Reading } from './reading.tsx';
import { fieldId, languageName, languageWithin, problemWords } from './words.ts';

const rows = { line: 1, text: 4, document: 28, date: 1, choice: 1 } as const;

interface OneField {
  view: ItemView;
  frame: Frame;
  field: ContentField;
  language: string | null;
  value: string;
}

function InputOf({ view, frame, field, language, value }: OneField) {
  const { t } = frame;
  const found = view.problems.find(
    (problem) => problem.field === field.name && problem.language === language,
  );
  const props = {
    id: fieldId(field.name, language),
    name: language === null ? field.name : `${language}.${field.name}`,
    label: t(`library.field.${field.name}`),
    value,
    error: found && problemWords(frame, found),
    ...(language === null ? {} : { lang: language }),
  };
  switch (field.shape) {
    case 'line':
      return <TextField {...props} />;
    case 'date':
      return <TextField {...props} type="date" size="medium" />;
    case 'choice':
      return (
        <SelectField
          {...props}
          options={(field.choices ?? []).map((choice) => ({
            value: choice,
            label: t(`library.choice.${field.name}.${choice}`),
          }))}
        />
      );
    default:
      return <TextArea {...props} rows={rows[field.shape]} />;
  }
}

/** A document whose words stand as fields is not shown a second time among them. */
const isInParts = ({ parts }: ItemView, shape: ContentField['shape']) =>
  shape === 'document' && parts.length > 0;

interface InOneLanguage {
  view: ItemView;
  frame: Frame;
  code: string;
}

/** What is worth knowing and stops nothing. */
function Notes({ view, frame, code }: InOneLanguage) {
  const { t } = frame;
  return (
    <div data-live={`notes-${code}`}>
      {view.notes
        .filter((note) => note.language === code)
        .map((note) => (
          <Banner
            key={note.code}
            icon="circle-alert"
            title={t(`library.field.${note.field}`)}
            text={t(`library.note.${note.code}`)}
          />
        ))}
    </div>
  );
}

/** Whole pages with these words, as their readers get them. */
function WholePages({ view, frame, code }: InOneLanguage) {
  if (view.forms.length === 0) return null;
  return (
    <p class="row tight">
      {view.forms.map((form) => (
        <a key={form} href={`/admin/library/${view.kind}/${view.id}/as/${form}?language=${code}`}>
          {frame.t(`library.form.${form}`, { language: languageWithin(frame, code) })}
        </a>
      ))}
    </p>
  );
}

/** One language: its fields, how hard it reads, and how its readers meet it. */
export function LanguageCard({
  view,
  frame,
  said,
}: {
  view: ItemView;
  frame: Frame;
  said: LanguageView;
}) {
  const { t } = frame;
  const { code } = said;
  const name = languageName(frame, code);
  return (
    <section class="card stack" aria-labelledby={`l-${code}`}>
      <h2 id={`l-${code}`} class="row tight">
        {name}{' '}
        <span data-live={`state-${code}`} class="row tight">
          {said.changed && <StatusTag look="with">{t('library.changed')}</StatusTag>}
          {said.outOfDate && <StatusTag look="due">{t('library.behind')}</StatusTag>}
        </span>
      </h2>
      {view.fields
        .filter(({ per, shape }) => per === 'language' && !isInParts(view, shape))
        .map((field) => (
          <InputOf
            key={field.name}
            view={view}
            frame={frame}
            field={field}
            language={code}
            value={said.fields[field.name] ?? ''}
          />
        ))}
      <Notes view={view} frame={frame} code={code} />
      <div data-live={`reading-${code}`}>
        <Reading reading={said.reading} frame={frame} />
      </div>
      <div data-live={`behind-${code}`}>
        {said.mayConfirm && (
          <CheckCard
            id={`still-${code}`}
            name="still_right"
            value={code}
            checked={!said.outOfDate}
            label={t('library.stillRight', { language: name })}
            hint={t('library.stillRightHint')}
          />
        )}
      </div>
      <section class="stack tight" aria-label={t('library.preview.of', { language: name })}>
        <h3>{t('library.preview')}</h3>
        <div data-live={`preview-${code}`}>
          <Preview kind={view.kind} said={said} frame={frame} />
        </div>
      </section>
      <WholePages view={view} frame={frame} code={code} />
    </section>
  );
}

/** What is said once for all languages. */
export function FactsCard({ view, frame }: { view: ItemView; frame: Frame }) {
  const fields = view.fields.filter(({ per }) => per === 'item');
  if (fields.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="facts">
      <h2 id="facts">{frame.t('library.facts')}</h2>
      {fields.map((field) => (
        <InputOf
          key={field.name}
          view={view}
          frame={frame}
          field={field}
          language={null}
          value={view.facts[field.name] ?? ''}
        />
      ))}
    </section>
  );
}
