import type { OrientationView } from '#product/training/index.ts';
import { Button, LessonSteps, LinkButton, PatientLayout, type PageProps } from '../../ui/index.ts';

/** The first-time walk: one step a page, ninety seconds in all, to be left at any time. */
export default function OrientationPage({ view, frame }: PageProps<OrientationView>) {
  const { t } = frame;
  const { step, steps } = view;
  const title = t('training.orientation.title');
  const back =
    step === 1
      ? frame.portal
        ? { href: '/home', label: t('elsewhere.back') }
        : { href: '/write', label: t('training.orientation.back') }
      : { href: `/orientation?step=${step - 1}`, label: t('training.orientation.previous') };
  return (
    <PatientLayout frame={frame} title={title} width="mid" back={back}>
      <h1>{title}</h1>
      <p class="mid">{t('training.orientation.step', { step, steps })}</p>
      <div class="above-l">
        <LessonSteps view={view} frame={frame} first={step} />
      </div>
      <form class="row above-l" method="post" action="/orientation">
        <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
        {step < steps ? (
          <LinkButton kind="main" tall href={`/orientation?step=${step + 1}`}>
            {t('training.orientation.next')}
          </LinkButton>
        ) : (
          <Button kind="main" tall name="do" value="done">
            {t(frame.portal ? 'elsewhere.back' : 'training.orientation.done')}
          </Button>
        )}
        {step < steps && (
          <Button kind="bare" name="do" value="skip">
            {t('training.orientation.skip')}
          </Button>
        )}
      </form>
    </PatientLayout>
  );
}
