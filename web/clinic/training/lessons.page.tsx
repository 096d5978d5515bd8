import type { LessonsView } from '#product/training/index.ts';
import { ClinicLayout, LessonList, LinkButton, PageHead, type PageProps } from '../../ui/index.ts';
import { clinicRail } from '../triage/rail.ts';

/** The lessons of one's own role, then what patients are taught. */
export default function LessonsPage({ view, frame }: PageProps<LessonsView>) {
  const { t } = frame;
  const title = t('ui.rail.lessons');
  return (
    <ClinicLayout frame={frame} title={title} rail={clinicRail(frame, null, 'lessons')}>
      <PageHead
        title={title}
        actions={
          <>
            <LinkButton href="/learn/courses">{t('courses.own.title')}</LinkButton>
            {view.groups.some(({ audience }) => audience === 'leader') && (
              <LinkButton href="/training">{t('courses.title')}</LinkButton>
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
    </ClinicLayout>
  );
}
