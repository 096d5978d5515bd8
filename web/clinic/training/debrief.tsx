import type { Debrief as DebriefView } from '#product/training/index.ts';
import { Checklist, Letter, LinkButton, type Frame } from '../../ui/index.ts';

interface Props {
  debrief: DebriefView;
  frame: Frame;
}

function Points({ debrief, frame: { t } }: Props) {
  return (
    <section class="section" aria-labelledby="points">
      <h3 id="points">{t('practice.debrief.points')}</h3>
      <ul class="bullets measure above-s">
        {debrief.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {debrief.planted && (
        <p class="above-s measure">
          <b>{t('practice.debrief.planted')}.</b>{' '}
          {t(
            debrief.planted.sent
              ? 'practice.debrief.plantedSent'
              : 'practice.debrief.plantedCaught',
            {
              what: debrief.planted.what,
            },
          )}
        </p>
      )}
    </section>
  );
}

function GoodWay({ debrief, frame }: Props) {
  const { t } = frame;
  return (
    <section class="section" aria-labelledby="good">
      <h3 id="good">{t('practice.debrief.good')}</h3>
      <ol class="stack plain-list above-s">
        {debrief.good.map(({ action, to, text, why }, at) => (
          <li key={why}>
            <p class="strong">
              {t('practice.debrief.step', {
                number: at + 1,
                action: t(`practice.case.action.${action}`),
              })}
              {to && `: ${t(`practice.case.role.${to}`)}`}
            </p>
            {text !== '' && (
              <blockquote
                class="words"
                lang={debrief.language === frame.language ? undefined : debrief.language}
              >
                {text}
              </blockquote>
            )}
            <p class="small mid">{why}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How it ended, the patient's side, and what a good way has. */
export function Debrief(props: Props) {
  const { debrief, frame } = props;
  const { t } = frame;
  const { met, outOf } = debrief;
  return (
    <section class="section" aria-labelledby="debrief">
      <h2 id="debrief" tabIndex={-1}>
        {t('practice.debrief.title')}
      </h2>
      <p class="strong" data-ending={debrief.ending}>
        {t(`practice.debrief.ending.${debrief.ending}`)} {t('practice.debrief.met', { met, outOf })}
      </p>
      <div class="above">
        <Letter
          own
          author={debrief.patientName}
          when={t('practice.debrief.patient', { name: debrief.patientName })}
          words={debrief.patient}
        />
      </div>
      <div class="section">
        <Checklist
          id="rubric"
          title={t('practice.debrief.rubric')}
          thereWord={t('coach.there')}
          missingWord={t('coach.missing')}
          items={[
            ...debrief.rubric.map(({ text, met: there }) => ({ text, there })),
            ...debrief.unanswered.map((question) => ({
              text: t('practice.case.open', { question }),
              there: false,
            })),
          ]}
        />
      </div>
      <Points {...props} />
      <GoodWay {...props} />
      <section class="section" aria-labelledby="lessons">
        <h3 id="lessons">{t('practice.debrief.lessons')}</h3>
        <ul class="bullets above-s">
          {debrief.lessons.map(({ id, title }) => (
            <li key={id}>
              <a href={`/learn/${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
      <p class="row above">
        {debrief.next && (
          <LinkButton kind="main" href={debrief.next.href}>
            {t('practice.debrief.next', { title: debrief.next.title })}
          </LinkButton>
        )}
        <LinkButton href="/practice">{t('practice.back.list')}</LinkButton>
      </p>
    </section>
  );
}
