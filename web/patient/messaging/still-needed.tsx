import type { ReviewView } from '#product/messaging/index.ts';
import { Advice, type PageProps } from '../../ui/index.ts';

/** What the team cannot answer without, asked once more; the message goes without it too. */
export function StillNeeded({ view, frame }: PageProps<ReviewView>) {
  const { t } = frame;
  const { stillNeeded, head } = view;
  if (stillNeeded.length === 0 || view.answerBy === null) return null;
  return (
    <div class="above-l">
      <Advice
        id="needed"
        title={t('messaging.review.needed', { count: stillNeeded.length })}
        why={t('messaging.review.neededWhy')}
        acts={
          head.pretend === null
            ? stillNeeded.map(({ id, label }) => ({
                label,
                href: `${head.at}/words#answer-${id}`,
              }))
            : []
        }
      />
    </div>
  );
}
