import type { DeskView, WorkView } from '#product/triage/index.ts';
import { Toast, Toasts, type Frame } from '../../ui/index.ts';
import { firstName } from './words.ts';

const known = new Set([
  'claimed',
  'released',
  'note',
  'handed_off',
  'asked',
  'replied',
  'replied_and_closed',
  'closed',
  'reopened',
  'put_back',
  'taken_back',
]);

/** Says what was just done. A reply can be taken back until it leaves. */
export function DoneToast({
  frame: { t, now },
  desk,
  work,
}: {
  frame: Frame;
  desk: DeskView;
  work: WorkView | null;
}) {
  const { done } = desk;
  if (done === null || !known.has(done.what)) return <Toasts />;
  const text = t(`clinic.done.${done.what}`, { name: firstName(work?.context.name ?? '') });
  if (done.undo === null || work === null) {
    return (
      <Toasts>
        <Toast icon="check" text={text} />
      </Toasts>
    );
  }
  const fields = {
    message_id: done.undo.messageId,
    view: desk.list.view,
    after: desk.list.after ?? '',
    idempotency_key: desk.idempotencyKey,
  };
  return (
    <Toasts>
      <Toast
        icon="send"
        text={text}
        action={{ label: t('clinic.act.undo'), post: `/work/${work.id}/undo`, fields }}
        lasts={Math.max(0, done.undo.until - now)}
      />
    </Toasts>
  );
}
