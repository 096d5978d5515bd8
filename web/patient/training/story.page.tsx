import type { StoryView } from '#product/training/index.ts';
import { Button, PatientLayout, type PageProps } from '../../ui/index.ts';

/** Who the learner is for a while, what happened, and what they know. */
export default function StoryPage({ view, frame }: PageProps<StoryView>) {
  const { t } = frame;
  return (
    <PatientLayout frame={frame} title={view.title} width="narrow" pretend={view.pretend}>
      <h1>{view.title}</h1>
      <section class="section" aria-labelledby="you">
        <h2 id="you">{t('practice.story.you')}</h2>
        <p class="measure">{view.learner}</p>
      </section>
      <section class="section" aria-labelledby="happened">
        <h2 id="happened">{t('practice.story.happened')}</h2>
        <p class="measure">{view.story}</p>
      </section>
      <section class="section" aria-labelledby="facts">
        <h2 id="facts">{t('practice.story.facts')}</h2>
        <ul class="bullets measure">
          {view.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </section>
      <div class="row above-l">
        <form method="post" action={`${view.at}/${view.begun ? 'again' : 'start'}`}>
          <input type="hidden" name="carried" value={view.pretend.carried} />
          <Button kind="main" tall icon="pen-line">
            {t(view.begun ? 'practice.story.goOn' : 'practice.story.start')}
          </Button>
        </form>
        {view.begun && (
          <form method="post" action={`${view.at}/start`}>
            <input type="hidden" name="carried" value={view.pretend.carried} />
            <Button kind="bare">{t('practice.case.restart')}</Button>
          </form>
        )}
      </div>
    </PatientLayout>
  );
}
