import { Button, LinkButton } from './button.tsx';
import type { Frame } from './frame.ts';
import { Icon } from './icon.tsx';

/** The form whose words a lesson of twenty seconds stands beside. */
export const WORDS_FORM = 'words-form';

/** A lesson of twenty seconds, or the first-time walk, offered on a page of writing. It stops nothing and goes when told. */
export function MomentOffer({ frame }: { frame: Frame }) {
  const { t, moment } = frame;
  if (!moment) return null;
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
          <Button kind="bare" name="do" value="skip">
            {t('training.orientation.skip')}
          </Button>
        </form>
      </aside>
    );
  const { lesson } = moment;
  const at = `/moments/${moment.id}?draft=${moment.draftId}`;
  // In the form of the words, so that what is typed there comes along.
  const answer = (act: 'done' | 'skip', label: string) => (
    <Button
      kind={act === 'done' ? 'plain' : 'bare'}
      name="moment"
      value={act}
      form={WORDS_FORM}
      formAction={at}
    >
      {label}
    </Button>
  );
  return (
    <aside class="card stack tight moment" aria-labelledby="moment">
      <h2 class="l" id="moment">
        <Icon name="graduation-cap" /> {t('training.moment.title')}
      </h2>
      <p>{moment.text}</p>
      <form method="post" action={at} target="_blank">
        <button class="btn bare whole" name="moment" value="read">
          {t('training.moment.more', { title: lesson.title, minutes: lesson.minutes })}
        </button>
      </form>
      <p class="row">
        {answer('done', t('training.moment.good'))}
        {answer('skip', t('training.moment.notNow'))}
      </p>
    </aside>
  );
}
