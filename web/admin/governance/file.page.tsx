import type { FileView } from '#foundation/governance/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  ErrorSummary,
  Field,
  LinkButton,
  TextArea,
  type PageProps,
} from '../../ui/index.ts';
import { CharterHead } from './head.tsx';
import { Problems } from './problems.tsx';

/** The charter as a file, out and in. Nothing is taken in that cannot be read. */
export default function FilePage({ view, frame }: PageProps<FileView>) {
  const { t } = frame;
  const title = t('charter.file.title');
  const { notice } = view;
  // What is wrong with the file is told at its field, what is wrong with the draft above.
  const ofFile = notice === 'too_large' || notice === 'nothing_given' ? notice : undefined;
  const error = ofFile
    ? t(`charter.notice.${ofFile}`)
    : view.problems.length > 0
      ? t('charter.file.unreadable')
      : undefined;
  return (
    <ClinicLayout frame={frame} title={title} failed={error !== undefined}>
      <ErrorSummary
        title={t('ui.errors.title', { count: Math.max(1, view.problems.length) })}
        problems={error ? [{ href: '#file', text: error }] : []}
      />
      <CharterHead head={view.head} frame={frame} title={title} />
      <div class="stack wide">
        {notice && notice !== ofFile && (
          <Banner
            icon="circle-alert"
            text={t(`charter.notice.${notice}`, { name: view.head.draft?.changedBy ?? '' })}
          />
        )}
        <Problems problems={view.problems} frame={frame} />
        <p class="measure">{t('charter.file.text')}</p>
        <p>
          <LinkButton href="/admin/charter/file/download" icon="download" download="charter.yaml">
            {t(view.head.draft ? 'charter.file.getDraft' : 'charter.file.getCurrent')}
          </LinkButton>
        </p>
        <form
          class="form stack"
          method="post"
          action="/admin/charter/file"
          encType="multipart/form-data"
        >
          <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
          <input type="hidden" name="revision" value={view.revision} />
          <Field id="file" label={t('charter.file.upload')} error={error}>
            <input
              class="input"
              id="file"
              name="file"
              type="file"
              accept=".yaml,.yml,text/yaml,text/plain"
            />
          </Field>
          <TextArea
            id="text"
            name="text"
            label={t('charter.file.paste')}
            value={view.text}
            rows={8}
          />
          <Button kind="main">{t('charter.file.button')}</Button>
        </form>
      </div>
    </ClinicLayout>
  );
}
