import type { ItemView } from '#foundation/library/index.ts';
import { Banner, Button, formatWhen, TextArea, type PageProps } from '../../ui/index.ts';
import { WordChanges } from './word-changes.tsx';

type Props = PageProps<ItemView>;

/** What the change says instead, language by language. */
function Changes({ view, frame }: Props) {
  const { t } = frame;
  if (view.draft?.retires) return <p>{t('library.review.retires')}</p>;
  if (view.changes.length === 0) return <p>{t('library.review.factsOnly')}</p>;
  return <WordChanges kind={view.kind} changes={view.changes} frame={frame} />;
}

function Decide({ view, frame }: Props) {
  const { t } = frame;
  if (view.bar !== null) return <Banner icon="info" text={t(`library.bar.${view.bar}`)} />;
  return (
    <form class="stack" method="post" action={`/admin/library/${view.kind}/${view.id}/review`}>
      <TextArea
        id="remark"
        name="remark"
        label={t('library.review.remark')}
        hint={t('library.review.remarkHint')}
        rows={2}
      />
      <div class="row">
        <Button kind="main" icon="check" name="do" value="approve">
          {t('library.review.approve')}
        </Button>
        <Button name="do" value="send_back">
          {t('library.review.sendBack')}
        </Button>
      </div>
      <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
      <input type="hidden" name="revision" value={view.revision} />
    </form>
  );
}

/** The second person's place: what changes, and yes or back. */
export function Review(props: Props) {
  const { view, frame } = props;
  const { t, timeZone, language, now } = frame;
  if (view.draft?.state !== 'offered') return null;
  return (
    <section class="card stack" aria-labelledby="review">
      <h2 id="review">{t('library.review.title')}</h2>
      <p class="mid">
        {t('library.open.by', {
          name: view.draft.changedBy,
          when: formatWhen(view.draft.changedAt, timeZone, language, 'near', now),
        })}
      </p>
      <Changes {...props} />
      <Decide {...props} />
    </section>
  );
}
