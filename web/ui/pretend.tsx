import { Advice } from './advice.tsx';
import type { Frame } from './frame.ts';
import { Banner } from './notices.tsx';

export interface PretendProps {
  frame: Frame;
  /** What patients often misread on this page, for staff who look at it. */
  callouts?: readonly { title: string; text: string }[] | undefined;
  /** The way out. */
  leave?: { href: string; label: string } | undefined;
  /** Who the learner is and what they know, to look at while they write. */
  story?: { learner: string; text: string; facts: readonly string[] } | undefined;
}

/** Says on every screen and print of practice that everyone here is made up and nothing is sent. */
export function Pretend({ frame, callouts = [], leave, story }: PretendProps) {
  const { t } = frame;
  return (
    <div class="pretend" data-pretend="">
      <Banner icon="flask-conical" title={t('ui.pretend.title')} text={t('ui.pretend.text')}>
        {leave && (
          <p>
            <a href={leave.href}>{leave.label}</a>
          </p>
        )}
      </Banner>
      {story && (
        <details class="above-s">
          <summary>{t('ui.pretend.story')}</summary>
          <p class="above-s measure">{story.learner}</p>
          <p class="above-s measure">{story.text}</p>
          <ul class="bullets measure">
            {story.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </details>
      )}
      {callouts.length > 0 && (
        <section class="callouts" aria-labelledby="callouts">
          <h2 id="callouts" class="sr">
            {t('ui.pretend.callouts')}
          </h2>
          {callouts.map(({ title, text }, at) => (
            <Advice key={title} id={`callout-${at}`} title={title} why={text} />
          ))}
        </section>
      )}
    </div>
  );
}
