import type { WatchStepView, WatchView } from '#product/training/index.ts';
import {
  LessonFigure,
  LessonForms,
  LessonPicture,
  LinkButton,
  PatientLayout,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';
import { SpokenBehind } from './spoken-behind.tsx';

type Props = PageProps<WatchView>;

function Film({ view, frame }: Props) {
  const { film, lesson } = view;
  if (film === null) return null;
  const { t } = frame;
  return (
    <section class="section" aria-labelledby="film">
      <h2 id="film">{t('training.watch.film')}</h2>
      <video
        class="film above-s"
        controls
        playsInline
        preload="metadata"
        width={720}
        height={1280}
        poster={film.poster ?? undefined}
        aria-label={lesson.title}
      >
        <source src={film.src} type="video/mp4" />
        {film.captions.map(({ language, name, src, own }) => (
          <track
            key={language}
            kind="captions"
            srcLang={language}
            label={name}
            src={src}
            default={own}
          />
        ))}
      </video>
      <p class="mid small above-s">
        {t(`training.watch.${film.voice}`)} {t('training.watch.pretend')}
      </p>
    </section>
  );
}

function Step({ step, frame }: { step: WatchStepView; frame: Frame }) {
  return (
    <figure class="watch-step">
      {step.picture ? (
        <LessonPicture picture={step.picture} eager />
      ) : (
        step.figure && <LessonFigure figure={step.figure} frame={frame} />
      )}
      <figcaption>
        <p class="mid">{step.heading}</p>
        <p class="large">{step.say}</p>
      </figcaption>
    </figure>
  );
}

/** The steps one after the other, each a page of its own: no script, no sound, nothing to wait for. */
function Steps({ view, frame }: Props) {
  const { t } = frame;
  const { steps, at, lesson, place } = view;
  const step = steps[at];
  if (step === undefined) return null;
  const to = (number: number) => {
    const query = new URLSearchParams(place.query);
    query.set('step', String(number));
    return `/learn/${lesson.id}/watch?${query.toString()}#steps`;
  };
  return (
    <section class="section" aria-labelledby="steps">
      <h2 id="steps">{t('training.watch.steps')}</h2>
      <p class="mid above-s">{t('training.watch.step', { n: at + 1, all: steps.length })}</p>
      <Step step={step} frame={frame} />
      <p class="row above">
        {at + 1 < steps.length ? (
          <LinkButton kind="main" icon="arrow-right" href={to(at + 2)}>
            {t('training.watch.next')}
          </LinkButton>
        ) : (
          <LinkButton href={to(1)}>{t('training.watch.again')}</LinkButton>
        )}
        {at > 0 && (
          <LinkButton kind="bare" icon="arrow-left" href={to(at)}>
            {t('training.watch.back')}
          </LinkButton>
        )}
      </p>
    </section>
  );
}

/** A lesson to watch: the film where it was made by the rules of today, and its steps in any case. */
export default function WatchPage({ view, frame }: Props) {
  const { t } = frame;
  const { lesson, place, steps } = view;
  const lang = lesson.language === frame.language ? undefined : lesson.language;
  return (
    <PatientLayout
      frame={frame}
      title={t('training.watch.title', { title: lesson.title })}
      back={{ href: `/learn/${lesson.id}${place.query}`, label: t('training.backToLesson') }}
      {...(view.staff ? { nav: [] } : {})}
    >
      <h1 lang={lang}>{lesson.title}</h1>
      <LessonForms form="watch" lesson={lesson} five query={place.query} frame={frame} />
      {view.behind && <SpokenBehind href={`/learn/${lesson.id}${place.query}`} frame={frame} />}
      <div class="watch" lang={lang}>
        <Film view={view} frame={frame} />
        <Steps view={view} frame={frame} />
      </div>
      <details class="section" open={view.film !== null}>
        <summary>{t('training.watch.words')}</summary>
        <ol class="prose above-s" lang={lang}>
          {steps.map(({ id, say }) => (
            <li key={id}>{say}</li>
          ))}
        </ol>
      </details>
    </PatientLayout>
  );
}
