import type { LessonView } from '#product/training/index.ts';
import { Button, Document, LessonSteps, LinkButton, type PageProps } from '../../ui/index.ts';

export const islands = ['patient/messaging/print'];

/** A lesson on paper, in large type, with the clinic's rules as they are on the day it is printed. */
export default function HandoutPage({ view, frame }: PageProps<LessonView>) {
  const { t, assets } = frame;
  const { lesson, place } = view;
  return (
    <Document
      language={frame.language}
      title={lesson.title}
      bodyClass="patient handout"
      {...assets}
    >
      <main class="wrap narrow printed" id="main">
        <p class="row screen-only">
          <LinkButton kind="bare" icon="arrow-left" href={`/learn/${lesson.id}${place.query}`}>
            {t('training.backToLesson')}
          </LinkButton>
          <span data-print="" hidden>
            <Button type="button" icon="printer">
              {t('training.forms.print')}
            </Button>
          </span>
          {view.fiveForms && (
            <>
              <LinkButton icon="download" href={`/learn/${lesson.id}/handout.pdf${place.query}`}>
                {t('training.forms.handout')}
              </LinkButton>
              <LinkButton icon="download" href={`/learn/${lesson.id}/wall.pdf${place.query}`}>
                {t('training.forms.wall')}
              </LinkButton>
            </>
          )}
        </p>
        <p class="mid above-s">
          {frame.organizationName} · {place.clinicName}
        </p>
        <h1>{lesson.title}</h1>
        <LessonSteps view={view} frame={frame} onPaper />
        {frame.helpLines.length > 0 && (
          <p class="strong foot-lines">
            {frame.helpLines.map(({ label, display }) => `${label}: ${display}`).join(' · ')}
          </p>
        )}
        <p class="mid small">
          {t('training.printed', {
            clinic: place.clinicName,
            version: place.version,
            when: new Intl.DateTimeFormat(frame.language, {
              dateStyle: 'long',
              timeZone: frame.timeZone,
            }).format(frame.now),
          })}
        </p>
        {frame.demo && <p class="strong">{t('ui.demo')}</p>}
      </main>
    </Document>
  );
}
