import type { PatientSideView } from '#product/training/index.ts';
import { Advice, Banner, PatientLayout, type PageProps } from '../../ui/index.ts';
import { subjectShown } from './conversation-row.tsx';
import { ThreadBody } from './thread-body.tsx';
import { initialsOf } from './who.ts';

/** A real conversation as its patient sees it, for staff: to look at. Beside it stands what is often misread. */
export default function AsPatientPage({ view, frame }: PageProps<PatientSideView>) {
  const { t } = frame;
  const { viewerName: name, callouts } = view;
  const { thread, selfId, topicLabel, teamName } = view.view;
  const subject = subjectShown(thread, frame);
  // The line speaks to the patient, so it carries their bead.
  const theirs = { ...frame, person: { name, initials: initialsOf(name) } };
  return (
    <PatientLayout
      frame={frame}
      title={t('practice.asPatient.title', { name })}
      quiet
      back={{ href: view.workHref, label: t('practice.asPatient.back') }}
    >
      <Banner
        icon="eye"
        title={t('practice.asPatient.banner', { name })}
        text={t('practice.asPatient.text')}
      />
      <div class="cols above-l">
        <div>
          <h1>{subject}</h1>
          <p class="mid">
            {thread.patientId !== selfId && (
              <>{t('messaging.aboutName', { name: thread.patientName })} · </>
            )}
            {topicLabel} · {teamName}
          </p>
          <ThreadBody view={view.view} frame={theirs} />
          <p class="mid above-l">
            {t('practice.asPatient.below', {
              answered: ['answered', 'closed'].includes(thread.status) ? 'yes' : 'no',
            })}
          </p>
        </div>
        <aside class="aside stack wide side" aria-labelledby="misread">
          <h2 id="misread">{t('ui.pretend.callouts')}</h2>
          {callouts.map(({ title, text }, at) => (
            <Advice key={title} id={`callout-${at}`} title={title} why={text} />
          ))}
        </aside>
      </div>
    </PatientLayout>
  );
}
