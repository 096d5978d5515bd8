import type { FreshMediaView, LessonsView } from '#product/training/index.ts';
import {
  ClinicLayout,
  LessonList,
  LinkButton,
  PageHead,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';

/** What managers have to make again, since a rule, a word or a screen has changed. */
function FreshMedia({ media, frame }: { media: FreshMediaView; frame: Frame }) {
  const { t } = frame;
  return (
    <section class="section" aria-labelledby="media">
      <h2 id="media">{t('training.media.title')}</h2>
      <p class="above-s">
        {t('training.media.current', { current: media.current, all: media.all })}
      </p>
      {media.rest.length > 0 && (
        <>
          <p class="mid above-s">{t('training.media.how')}</p>
          <ul class="list above-s">
            {media.rest.map(({ id, title, language, freshness }) => (
              <li key={`${id}.${language}`}>
                <a href={`/learn/${id}/watch`} lang={language}>
                  {title}
                </a>{' '}
                <span class="mid small">
                  {id} · {language} · {t(`training.media.${freshness}`)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The lessons of one's own role, then what patients are taught. */
export default function LessonsPage({ view, frame }: PageProps<LessonsView>) {
  const { t } = frame;
  const title = t('ui.rail.lessons');
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead
        title={title}
        actions={
          <>
            <LinkButton href="/learn/courses">{t('courses.own.title')}</LinkButton>
            {view.groups.some(({ audience }) => audience === 'leader') && (
              <>
                <LinkButton href="/training">{t('courses.title')}</LinkButton>
                <LinkButton href="/training/lessons">{t('measures.lessons.title')}</LinkButton>
              </>
            )}
          </>
        }
      />
      <div class="prose above">
        <p>{t('training.staff.lead')}</p>
        {view.done && (
          <p class="strong">
            {t('training.staff.done', { checked: view.done.checked, all: view.done.all })}
          </p>
        )}
      </div>
      {view.groups.map(({ audience, lessons }) => (
        <section key={audience} class="section" aria-labelledby={`for-${audience}`}>
          <h2 id={`for-${audience}`}>{t(`training.for.${audience}`)}</h2>
          <LessonList
            audience={audience}
            lessons={lessons}
            query={view.place.query}
            frame={frame}
          />
        </section>
      ))}
      {view.media && <FreshMedia media={view.media} frame={frame} />}
    </ClinicLayout>
  );
}
