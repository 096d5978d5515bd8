import { Button, LinkButton } from './button.tsx';
import type { Frame } from './frame.ts';
import { Icon } from './icon.tsx';

/** A lesson of twenty seconds, or the first-time walk, offered on a page of writing. It stops nothing and goes when told. */
export function MomentOffer({ frame }: { frame: Frame }) {
  const { t, moment } = frame;
  if (!moment) return null;
  const leave = (act: 'done' | 'skip', label: string) => (
    <Button kind={act === 'done' ? 'plain' : 'bare'} name="do" value={act}>
      {label}
    </Button>
  );
  if (moment.kind === 'orientation')
    return (
      <aside class="card stack tight moment" aria-labelledby="moment">
        <h2 class="l" id="moment">
          {t('training.orientation.offer')}
        </h2>
        <p>{t('training.orientation.offerText')}</p>
        <form class="row" method="post" action="/orientation">
          <LinkButton icon="graduation-cap" href={moment.href}>
            {t(moment.resume ? 'training.orientation.resume' : 'training.orientation.start')}
          </LinkButton>
          {leave('skip', t('training.orientation.skip'))}
        </form>
      </aside>
    );
  const { lesson } = moment;
  return (
    <aside class="card stack tight moment" aria-labelledby="moment">
      <h2 class="l" id="moment">
        <Icon name="graduation-cap" /> {t('training.moment.title')}
      </h2>
      <p>{moment.text}</p>
      <p class="small">
        <a href={`/learn/${lesson.id}`} target="_blank" rel="noopener">
          {t('training.moment.more', { title: lesson.title, minutes: lesson.minutes })}
        </a>
      </p>
      <form class="row" method="post" action={`/moments/${moment.id}`}>
        <input type="hidden" name="draft" value={moment.draftId} />
        {leave('done', t('training.moment.good'))}
        {leave('skip', t('training.moment.notNow'))}
      </form>
    </aside>
  );
}
