import type { ImportView } from '#foundation/people/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  DataTable,
  ErrorSummary,
  Field,
  LinkButton,
  PageHead,
  TextArea,
  type PageProps,
} from '../../ui/index.ts';
import { problemSaid } from './record-field.tsx';
import { columnLabel } from './words.ts';

type Props = PageProps<ImportView>;

function Problems({ view, frame }: Props) {
  if (view.problems.length === 0) return null;
  const { t } = frame;
  return (
    <DataTable
      caption={t('admin.importPage.problems', {
        count: view.problemCount,
        shown: view.problems.length,
      })}
      columns={[
        { label: t('admin.importPage.line'), number: true },
        { label: t('admin.importPage.column') },
        { label: t('admin.importPage.typed') },
        { label: t('admin.importPage.remedy') },
      ]}
      rows={view.problems.map((problem, index) => ({
        id: String(index),
        cells: [
          String(problem.line),
          columnLabel(frame, problem.column),
          problem.value,
          problemSaid(frame, problem),
        ],
      }))}
    />
  );
}

function Columns({ view, frame }: Props) {
  const { t } = frame;
  return (
    <DataTable
      caption={t('admin.importPage.columns')}
      columns={[
        { label: t('admin.importPage.column') },
        { label: t('admin.importPage.means') },
        { label: t('admin.importPage.needed') },
        { label: t('admin.importPage.form') },
      ]}
      rows={view.columns.map(({ name, kind, needed, choices }) => ({
        id: name,
        cells: [
          <code key="name">{name}</code>,
          columnLabel(frame, name),
          needed ? t('admin.yes') : '',
          choices.length > 0 ? choices.join(', ') : t(`admin.importPage.kind.${kind}`),
        ],
      }))}
    />
  );
}

/** A whole file of records: nothing is taken in unless every line is right. */
export default function ImportPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const kind = t(`admin.kind.${view.kind}`);
  const title = t('admin.importPage.title', { kind });
  const fileProblem = view.fileProblem
    ? t(`admin.importPage.file.${view.fileProblem}`, {
        columns: view.fileColumns.join(', '),
        line: view.fileLine,
      })
    : undefined;
  const linesWrong = view.problemCount > 0 ? t('admin.importPage.nothing') : undefined;
  const error = fileProblem ?? linesWrong;
  return (
    <ClinicLayout frame={frame} title={title} failed={error !== undefined}>
      <ErrorSummary
        title={t('ui.errors.title', { count: Math.max(1, view.problemCount) })}
        problems={error ? [{ href: '#file', text: error }] : []}
      />
      <p>
        <a class="back" href={`/admin/${view.kind}`}>
          {kind}
        </a>
      </p>
      <PageHead title={title} />
      <div class="stack wide">
        {view.done && (
          <Banner icon="circle-check" text={t('admin.importPage.done', { ...view.done })} />
        )}
        <Problems {...props} />
        <p>{t('admin.importPage.text')}</p>
        <LinkButton href={`/admin/${view.kind}/template`} download={`${view.kind}-template.csv`}>
          {t('admin.importPage.template')}
        </LinkButton>
        <form
          class="form stack"
          method="post"
          action={`/admin/${view.kind}/import`}
          encType="multipart/form-data"
        >
          <Field
            id="file"
            label={t('admin.importPage.upload')}
            hint={t('admin.importPage.uploadHint')}
            error={fileProblem}
          >
            <input
              class="input"
              id="file"
              name="file"
              type="file"
              accept=".csv,text/csv,text/plain"
            />
          </Field>
          <TextArea
            id="text"
            name="text"
            label={t('admin.importPage.paste')}
            hint={t('admin.importPage.pasteHint')}
            value={view.text}
            rows={8}
          />
          <Button kind="main">{t('admin.importPage.button')}</Button>
        </form>
        <Columns {...props} />
      </div>
    </ClinicLayout>
  );
}
