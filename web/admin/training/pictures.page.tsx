import type { PicturesView } from '#product/training/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  ErrorSummary,
  Field,
  LessonPicture,
  LinkButton,
  PageHead,
  SelectField,
  TextField,
  describedBy,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<PicturesView>;
type Part = PicturesView['parts'][number];

function PutForm({ part, view, frame }: Props & { part: Part }) {
  const { t, language } = frame;
  const failed = view.problem?.part === part.part ? view.problem : null;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const wrong = failed ? t(`portal.pictures.problem.${failed.code}`) : undefined;
  const file = {
    id: `file-${part.part}`,
    label: t('portal.pictures.file'),
    error: failed && failed.code !== 'alt' ? wrong : undefined,
  };
  return (
    <form
      class="stack"
      method="post"
      action={`/admin/portal/pictures/${view.lesson.id}/${part.part}`}
      enctype="multipart/form-data"
    >
      <input type="hidden" name="idempotency_key" value={`${view.idempotencyKey}-${part.part}`} />
      {view.languages.map((code) => (
        <TextField
          key={code}
          id={`alt-${part.part}-${code}`}
          name={`alt.${code}`}
          label={t('portal.pictures.alt', { language: names.of(code) ?? code })}
          hint={t('portal.pictures.alt.hint')}
          error={failed?.code === 'alt' && failed.alts[code] === '' ? wrong : undefined}
          value={failed?.alts[code] ?? part.picture?.alts[code] ?? ''}
          maxLength={300}
          lang={code}
        />
      ))}
      <Field {...file}>
        <input
          class="input"
          type="file"
          id={file.id}
          name="file"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby={describedBy(file)}
        />
      </Field>
      <Button>
        {t(part.picture ? 'portal.pictures.replace' : 'portal.pictures.put')}{' '}
        <span class="sr">{part.heading}</span>
      </Button>
    </form>
  );
}

function PartCard(props: Props & { part: Part }) {
  const { part, view, frame } = props;
  const { t, language } = frame;
  const id = `part-${part.part}`;
  const { picture } = part;
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{t('portal.pictures.step', { n: part.part, heading: part.heading })}</h2>
      {picture ? (
        <>
          <LessonPicture picture={{ ...picture, alt: picture.alts[language] ?? '' }} />
          <form
            method="post"
            action={`/admin/portal/pictures/${view.lesson.id}/${part.part}/remove`}
          >
            <Button kind="destructive">
              {t('portal.pictures.remove')} <span class="sr">{part.heading}</span>
            </Button>
          </form>
        </>
      ) : (
        <p class="mid">{t('portal.pictures.none')}</p>
      )}
      <PutForm {...props} />
    </section>
  );
}

function Choose({ view, frame }: { view: PicturesView; frame: Frame }) {
  const { t } = frame;
  return (
    <form class="stack" method="get" action="/admin/portal/pictures">
      <SelectField
        id="lesson"
        name="lesson"
        label={t('portal.pictures.lesson')}
        value={view.lesson.id}
        options={view.lessons.map(({ id, title }) => ({ value: id, label: `${id} · ${title}` }))}
      />
      <Button>{t('portal.pictures.show')}</Button>
    </form>
  );
}

/** Pictures of the site's own, one beside each step of a lesson. */
export default function PicturesPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const { problem } = view;
  return (
    <ClinicLayout frame={frame} title={t('portal.pictures.title')} failed={problem !== null}>
      {problem && (
        <ErrorSummary
          title={t('ui.errors.title', { count: 1 })}
          problems={[
            {
              href:
                problem.code === 'alt'
                  ? `#alt-${problem.part}-${view.languages.find((code) => problem.alts[code] === '') ?? view.languages[0]}`
                  : `#file-${problem.part}`,
              text: t(`portal.pictures.problem.${problem.code}`),
            },
          ]}
        />
      )}
      <PageHead
        title={t('portal.pictures.title')}
        actions={<LinkButton href="/admin/portal">{t('portal.pictures.back')}</LinkButton>}
      />
      <div class="stack wide">
        {view.notice && <Banner icon="circle-check" text={t(`portal.pictures.${view.notice}`)} />}
        <p class="prose">{t('portal.pictures.lead')}</p>
        <Choose view={view} frame={frame} />
        {view.parts.map((part) => (
          <PartCard key={part.part} {...props} part={part} />
        ))}
      </div>
    </ClinicLayout>
  );
}
