import type { PatientThreadView } from '#product/messaging/index.ts';
import { zoneName, type Frame } from '../../ui/index.ts';
import { toldOf } from './conversation-row.tsx';
import { sayer } from './said.ts';

/** Where a conversation stood when it was printed: who has it, and the promised time with its zone, in the words of the list. */
export function printedStanding({ thread }: PatientThreadView, frame: Frame): string {
  const { t, now, timeZone, language } = frame;
  // Paper is read on another day, so that "today" says nothing.
  const say = sayer({ ...frame, now: 0 });
  const when = (at: number) => ({ when: `${say(at)}, ${zoneName(at, timeZone, language)}` });
  const asked = thread.letters.findLast(({ asks }) => asks);
  const { state } = toldOf(
    {
      ...thread,
      holderName: thread.holder?.name ?? null,
      holderRole: thread.holder?.role ?? null,
      answeredByName: thread.answeredBy?.name ?? null,
      answeredByRole: thread.answeredBy?.role ?? null,
      question: asked ? { byName: asked.authorName, byRole: asked.authorRole } : null,
    },
    frame,
  );
  const { status, answeredAt, closedAt, promisedAt } = thread;
  const isOpen = status === 'received' || status === 'being_looked_at';
  const parts = [state];
  if (isOpen && promisedAt !== null)
    parts.push(t(promisedAt < now ? 'messaging.due.late' : 'messaging.due.by', when(promisedAt)));
  else if (answeredAt !== null && !isOpen)
    parts.push(t('messaging.due.answered', when(answeredAt)));
  if (status === 'closed' && closedAt !== null)
    parts.push(t('messaging.due.closed', when(closedAt)));
  return parts.filter((part) => part !== '').join(' · ');
}
