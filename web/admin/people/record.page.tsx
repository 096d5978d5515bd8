import type { RecordView, SectionView } from '#foundation/people/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  DataTable,
  ErrorSummary,
  formatWhen,
  LinkButton,
  PageHead,
  TextField,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';
import { calledColumn, problemSaid, RecordField } from './record-field.tsx';
import { columnLabel, valueSaid } from './words.ts';

type Props = PageProps<RecordView>;

const firstOf = (name: string, kind: string) => (kind === 'many' ? `#${name}-0` : `#${name}`);

function Section({
  section,
  view,
  frame,
}: {
  section: SectionView;
  view: RecordView;
  frame: Frame;
}) {
  const { t } = frame;
  // The page is about this patient already.
  const shown = section.columns.flatMap((name, index) =>
    name === 'patient_name' || name === 'record_number' ? [] : [{ name, index }],
  );
  return (
    <div class="card stack">
      <h2>{t(`admin.section.${section.kind}`)}</h2>
      <DataTable
        caption={t(`admin.section.${section.kind}`)}
        captionHidden
        columns={[
          ...shown.map(({ name }) => ({ label: columnLabel(frame, name) })),
          { label: t('admin.change'), labelHidden: true },
        ]}
        rows={section.rows.map(({ id, cells }) => ({
          id,
          cells: [
            ...shown.map(({ name, index }) => valueSaid(frame, name, cells[index] ?? '')),
            <a key="change" href={`/admin/${section.kind}/${id}`}>
              {t('admin.change')}
            </a>,
          ],
        }))}
        empty={t(`admin.empty.${section.kind}`)}
      />
      <LinkButton href={`/admin/${section.kind}/new?patient=${view.id}`}>
        {t(`admin.add.${section.kind}`)}
      </LinkButton>
    </div>
  );
}

function Access({ view, frame }: Props) {
  const { t } = frame;
  if (view.account === null || view.id === null) return null;
  const { email, hasPassword } = view.account;
  return (
    <section class="card stack" aria-labelledby="access">
      <h2 id="access">{t('admin.access.title')}</h2>
      <p>{t(hasPassword ? 'admin.access.has' : 'admin.access.hasNot', { email })}</p>
      {view.link && (
        <>
          <TextField
            id="link"
            name="link"
            label={t('admin.access.link')}
            hint={t('admin.access.linkHint', {
              until: formatWhen(view.link.expiresAt, frame.timeZone, frame.language, 'day-hour'),
            })}
            value={view.link.url}
            readOnly
          />
        </>
      )}
      <form method="post" action={`/admin/${view.kind}/${view.id}/link`}>
        <Button icon="key-round">
          {t(hasPassword ? 'admin.access.newLink' : 'admin.access.firstLink')}
        </Button>
      </form>
    </section>
  );
}

function End({ view, frame }: Props) {
  if (!view.canEnd || view.id === null) return null;
  const { t } = frame;
  return (
    <section class="card stack" aria-labelledby="end">
      <h2 id="end">{t(`admin.end.${view.kind}.title`)}</h2>
      <p>{t(`admin.end.${view.kind}.text`)}</p>
      <form method="post" action={`/admin/${view.kind}/${view.id}/end`}>
        <Button kind="destructive">{t(`admin.end.${view.kind}.button`)}</Button>
      </form>
    </section>
  );
}

/** One record: its form, and for people what hangs on it. */
export default function RecordPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const title = view.title || t(`admin.add.${view.kind}`);
  const wrong = view.fields.filter(({ problem }) => problem !== null);
  const back = view.patientId ? `/admin/patients/${view.patientId}` : `/admin/${view.kind}`;
  return (
    <ClinicLayout frame={frame} title={title} failed={wrong.length > 0}>
      <ErrorSummary
        title={t('ui.errors.title', { count: wrong.length })}
        problems={wrong.map(({ name, kind, problem, value }) => ({
          href: firstOf(name, kind),
          text: problemSaid(frame, {
            column: calledColumn({ name, kind }),
            code: problem ?? '',
            value,
          }),
        }))}
      />
      <p>
        <a class="back" href={back}>
          {t(view.patientId ? 'admin.backToPatient' : `admin.kind.${view.kind}`)}
        </a>
      </p>
      <PageHead title={title} />
      <div class="stack wide">
        {view.notice && <Banner icon="circle-check" text={t(`admin.record.${view.notice}`)} />}
        <form
          class="form stack"
          method="post"
          action={view.id ? `/admin/${view.kind}/${view.id}` : `/admin/${view.kind}`}
          noValidate
        >
          <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
          {view.fields.map((field) => (
            <RecordField key={field.name} field={field} frame={frame} />
          ))}
          <Button kind="main">{t('admin.save')}</Button>
        </form>
        <Access {...props} />
        {view.sections.map((section) => (
          <Section key={section.kind} section={section} view={view} frame={frame} />
        ))}
        <End {...props} />
      </div>
    </ClinicLayout>
  );
}
