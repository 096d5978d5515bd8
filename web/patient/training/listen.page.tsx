import type { ListenView } from '#product/training/index.ts';
import { Button, LessonForms, PatientLayout, type PageProps } from '../../ui/index.ts';
import { SpokenBehind } from './spoken-behind.tsx';

export const islands = ['patient/training/read-aloud'];

/** A lesson for the ear, with its words below. */
export default function ListenPage({ view, frame }: PageProps<ListenView>) {
  const { t } = frame;
  const { lesson, place, sound, paragraphs } = view;
  const lang = lesson.language === frame.language ? undefined : lesson.language;
  return (
    <PatientLayout
      frame={frame}
      title={t('training.listen.title', { title: lesson.title })}
      back={{ href: `/learn/${lesson.id}${place.query}`, label: t('training.backToLesson') }}
      {...(view.staff ? { nav: [] } : {})}
    >
      <h1 lang={lang}>{lesson.title}</h1>
      <LessonForms form="listen" lesson={lesson} five query={place.query} frame={frame} />
      {view.behind && <SpokenBehind href={`/learn/${lesson.id}${place.query}`} frame={frame} />}
      {sound ? (
        <>
          <audio class="sound" controls preload="metadata" aria-label={lesson.title}>
            <source src={sound.src} type="audio/mp4" />
          </audio>
          <p class="mid small above-s">{t(`training.watch.${sound.voice}`)}</p>
        </>
      ) : (
        <>
          <p class="mid">{t('training.listen.none')}</p>
          <div
            class="above"
            data-read-aloud=""
            data-language={lesson.language}
            data-start={t('training.listen.device')}
            data-stop={t('training.listen.stop')}
            hidden
          >
            <Button type="button" kind="main" tall icon="headphones">
              <span data-face="">{t('training.listen.device')}</span>
            </Button>
            <p class="mid small above-s">{t('training.listen.deviceHow')}</p>
          </div>
        </>
      )}
      <section class="section" aria-labelledby="words">
        <h2 id="words">{t('training.listen.words')}</h2>
        <div class="prose above-s" lang={lang} data-aloud="">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
    </PatientLayout>
  );
}
