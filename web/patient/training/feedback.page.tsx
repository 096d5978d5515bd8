import type { FeedbackView } from '#product/training/index.ts';
import {
  Banner,
  Button,
  Checklist,
  Letter,
  LinkButton,
  PatientLayout,
  Pledge,
  PromiseLine,
  formatWhen,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<FeedbackView>;

function Promised({ view, frame }: Props) {
  const { t, language, timeZone, now } = frame;
  if (view.answerBy === null)
    return (
      <p class="above measure strong" data-urgent="">
        {t('practice.feedback.urgent')}
      </p>
    );
  return (
    <div class="above-l">
      <Pledge
        id="promise"
        lead={t('practice.feedback.sent', { team: view.teamName })}
        date={formatWhen(view.answerBy, timeZone, language, 'headline', now)}
        at={view.answerBy}
      >
        <p class="small mid">{view.readBy}</p>
        <PromiseLine
          state="in_line"
          steps={[
            {
              kind: 'asked',
              title: t('messaging.line.youWrote'),
              when: formatWhen(view.sentAt, timeZone, language, 'near-short', now),
              at: view.sentAt,
            },
            {
              kind: 'now',
              title: t('messaging.line.inLine', { team: view.teamName }),
              detail: t('messaging.line.noOne'),
            },
            {
              kind: 'promised',
              title: t('messaging.line.answerBy'),
              when: formatWhen(view.answerBy, timeZone, language, 'near-short', now),
              at: view.answerBy,
            },
          ]}
          label={t('practice.feedback.line')}
        />
      </Pledge>
    </div>
  );
}

function Letters({ view, frame }: Props) {
  const { t, language, timeZone, now } = frame;
  const when =
    view.answerBy === null ? '' : formatWhen(view.answerBy, timeZone, language, 'day', now);
  return (
    <section class="section stack" aria-labelledby="answer">
      <h2 id="answer">{t('practice.feedback.later')}</h2>
      <Letter
        own
        author={view.writer}
        when={t('practice.feedback.you')}
        words={view.message}
        record={view.record.map(({ label, text }) => ({ term: label, detail: text }))}
      />
      {when !== '' && <p class="mid">{t('practice.feedback.laterWhen', { when })}</p>}
      <Letter
        author={t(`practice.feedback.from.${view.answer.from}`)}
        when={when}
        words={view.answer.text}
      />
      {/* After an emergency nobody counts rounds: they call. */}
      {view.answerBy !== null && (
        <p class="strong">
          {t(view.answer.asksBack ? 'practice.feedback.asksBack' : 'practice.feedback.atOnce')}
        </p>
      )}
    </section>
  );
}

function Easy({ view, frame }: Props) {
  const { t } = frame;
  const { score, outOf } = view;
  return (
    <div class="section">
      <Checklist
        id="easy"
        title={t('practice.feedback.easy')}
        thereWord={t('coach.there')}
        missingWord={t('coach.missing')}
        items={view.elements.map(({ element, there }) => ({
          text: t(`practice.element.${element}`),
          there,
        }))}
      />
      <p class="above-s" data-score={`${score}/${outOf}`}>
        {score === 0
          ? t('practice.feedback.begun')
          : t(score === outOf ? 'practice.feedback.all' : 'practice.feedback.score', {
              score,
              outOf,
            })}
      </p>
      {view.betterTopic !== null && (
        <Banner
          icon="info"
          text={t('practice.feedback.topic', { topic: view.topicLabel, better: view.betterTopic })}
        />
      )}
    </div>
  );
}

function Learn({ view, frame }: Props) {
  const { t } = frame;
  return (
    <>
      <section class="section" aria-labelledby="good">
        <h2 id="good">{t('practice.feedback.good')}</h2>
        <blockquote class="own-text above-s">{view.good.text}</blockquote>
        <p class="above-s measure">{view.good.why}</p>
      </section>
      <section class="section" aria-labelledby="team">
        <h2 id="team">{t('practice.feedback.team')}</h2>
        <p class="measure">{view.team}</p>
      </section>
      <section class="section" aria-labelledby="points">
        <h2 id="points">{t('practice.feedback.points')}</h2>
        <ul class="bullets measure">
          {view.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      {view.lessons.length > 0 && (
        <section class="section" aria-labelledby="lessons">
          <h2 id="lessons">{t('practice.feedback.lessons')}</h2>
          <ul class="list">
            {view.lessons.map(({ id, title }) => (
              <li key={id}>
                <a href={`/learn/${id}${view.query}`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What would have become of it: who reads it and by when, the answer, what made it easy, and one good way. */
export default function FeedbackPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  return (
    <PatientLayout
      frame={frame}
      title={t('practice.feedback.title')}
      width="narrow"
      pretend={view.pretend}
    >
      <h1>{t('practice.feedback.title')}</h1>
      <Promised {...props} />
      <Letters {...props} />
      <Easy {...props} />
      <Learn {...props} />
      <div class="row above-l">
        {view.next && (
          <LinkButton kind="main" href={view.next.href}>
            {t('practice.feedback.next', { title: view.next.title })}
          </LinkButton>
        )}
        <form method="post" action={`${view.at}/again`}>
          <input type="hidden" name="carried" value={view.pretend.carried} />
          <Button>{t('practice.feedback.change')}</Button>
        </form>
        <LinkButton kind="bare" href={view.listHref}>
          {t(view.pretend.leave === undefined ? 'practice.back.list' : 'ui.pretend.leave')}
        </LinkButton>
      </div>
    </PatientLayout>
  );
}
