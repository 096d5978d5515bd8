import type { UrgentView } from '#product/messaging/index.ts';
import { Button, CheckCard, LinkButton, PatientLayout, type PageProps } from '../../ui/index.ts';
import { AboutWhom } from './about-whom.tsx';
import { lineFor } from './calls.tsx';
import { Carried } from './carried.tsx';
import { telephone } from './telephone.ts';

/** The third step. It asks what is happening; it never asks anyone to say that it is not urgent. */
export default function UrgentPage({ view, frame }: PageProps<UrgentView>) {
  const { t } = frame;
  const { head, questions } = view;
  const title = t('messaging.urgent.title');
  const emergency = lineFor(view.helpLines, 'emergency');
  const words = `${head.at}/words`;
  return (
    <PatientLayout
      frame={frame}
      title={title}
      width="narrow"
      pretend={head.pretend}
      back={
        head.pretend === null
          ? { href: `${head.at}/topic`, label: t('messaging.back.topic') }
          : undefined
      }
    >
      <AboutWhom head={head} frame={frame} />
      <h1 id="urgent-title">{title}</h1>
      <p class="above measure">
        {t('messaging.urgent.lead')}{' '}
        {emergency && (
          <>
            {t('messaging.worse.danger')}{' '}
            <a class="strong" href={telephone(emergency.phone)}>
              {t('messaging.call', { phone: emergency.phone })}
            </a>
          </>
        )}
      </p>
      <form class="form above-l" method="post" action={`${head.at}/urgent`}>
        <Carried head={head} />
        <fieldset aria-labelledby="urgent-title">
          <div class="choices">
            {questions.map(({ id, text, answer }) => (
              <div key={id}>
                <input type="hidden" name={`urgent.${id}`} value="no" />
                <CheckCard
                  id={`urgent-${id}`}
                  name={`urgent.${id}`}
                  label={text}
                  checked={answer === 'yes'}
                />
              </div>
            ))}
          </div>
        </fieldset>
        <div class="row stick">
          <Button kind="main" tall>
            {t('messaging.goOn')}
          </Button>
          {head.pretend === null && (
            <LinkButton kind="bare" href={words}>
              {t('messaging.urgent.skip')}
            </LinkButton>
          )}
        </div>
      </form>
      <p class="small mid above-l measure">{t('messaging.urgent.then')}</p>
    </PatientLayout>
  );
}
