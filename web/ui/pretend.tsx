import { Advice } from './advice.tsx';
import type { Frame } from './frame.ts';
import { Banner } from './notices.tsx';

export interface PretendProps {
  frame: Frame;
  /** What patients often misread on this page, for staff who look at it. */
  callouts?: readonly { title: string; text: string }[] | undefined;
  /** The way out. */
  leave?: { href: string; label: string } | undefined;
}

/** Says on every screen and print of practice that everyone here is made up and nothing is sent. */
export function Pretend({ frame, callouts = [], leave }: PretendProps) {
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
