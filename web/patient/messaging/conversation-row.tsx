import type { ThreadRowView } from '#product/messaging/index.ts';
import { PromiseTrack, type Frame, type PromiseTrackProps } from '../../ui/index.ts';
import { daysBetween, sayer } from './said.ts';
import { whoActs, whoIs } from './who.ts';

/** What of a conversation says where it stands. */
export type Standing = Pick<
  ThreadRowView,
  | 'status'
  | 'holderName'
  | 'holderRole'
  | 'askedAt'
  | 'promisedAt'
  | 'answeredAt'
  | 'answeredByName'
  | 'answeredByRole'
  | 'closedAt'
> & { question: { byName: string; byRole: string } | null };

interface Told {
  state: string;
  due: string;
  late?: boolean;
  track: PromiseTrackProps | null;
}

/** Share of the promised time that is used, kept off both ends so that the bead is seen. */
export function usedPercent(askedAt: number, promisedAt: number, now: number): number {
  const share = ((now - askedAt) / Math.max(1, promisedAt - askedAt)) * 100;
  return Math.min(95, Math.max(5, share));
}

/** "a day early", or nothing when it was not. */
export function earlyWords(
  answeredAt: number,
  promisedAt: number | null,
  { t, timeZone }: Pick<Frame, 't' | 'timeZone'>,
): string {
  if (promisedAt === null) return '';
  const days = daysBetween(answeredAt, promisedAt, timeZone);
  return days > 0 ? t('messaging.early', { days }) : '';
}

/** What a conversation is called where others may look over a shoulder. */
export function subjectShown(
  thread: { subject: string; confidential: boolean },
  { t }: Pick<Frame, 't'>,
): string {
  return thread.confidential ? t('messaging.neutralSubject') : thread.subject;
}

function closedWords({ closedAt }: Standing, frame: Frame): string {
  const { t } = frame;
  return closedAt === null
    ? t('messaging.tag.closed')
    : t('messaging.due.closed', { when: sayer(frame)(closedAt, 'day') });
}

function answered(row: Standing, frame: Frame): Told {
  const { t } = frame;
  const say = sayer(frame);
  const at = row.answeredAt;
  const early = at === null ? '' : earlyWords(at, row.promisedAt, frame);
  const by = row.answeredByName;
  // What was closed without an answer says so once, with the day.
  const unanswered = row.status === 'closed' ? '' : t('messaging.state.answeredPlain');
  const state =
    by === null
      ? unanswered
      : t(early ? 'messaging.state.answeredEarly' : 'messaging.state.answered', {
          who: whoIs(by, row.answeredByRole, t),
          early,
        });
  return {
    state,
    due:
      at === null ? closedWords(row, frame) : t('messaging.due.answered', { when: say(at, 'day') }),
    track: { state: 'done', usedPercent: 100 },
  };
}

function underWay(row: Standing, frame: Frame): Told {
  const { t, now } = frame;
  const held = row.status === 'being_looked_at' && row.holderName !== null;
  const state = held
    ? t('messaging.state.with', { who: whoIs(row.holderName ?? '', row.holderRole, t) })
    : t('messaging.state.inLine');
  if (row.promisedAt === null) return { state, due: t('messaging.due.urgent'), track: null };
  const when = sayer(frame)(row.promisedAt);
  if (row.promisedAt < now)
    return {
      state: t('messaging.state.late'),
      due: t('messaging.due.late', { when }),
      late: true,
      track: { state: 'late', usedPercent: 100 },
    };
  return {
    state,
    due: t('messaging.due.by', { when }),
    track: { usedPercent: usedPercent(row.askedAt, row.promisedAt, now), noOne: !held },
  };
}

function waiting(row: Standing, { t }: Frame): Told {
  const { question } = row;
  return {
    state: question
      ? t('messaging.state.asked', { who: whoActs(question.byName, question.byRole, t) })
      : t('messaging.state.yourTurn'),
    due: t('messaging.tag.waiting'),
    track: { state: 'paused', usedPercent: 10 },
  };
}

/** What a row says, in words first; the track only repeats it. */
export function toldOf(row: Standing, frame: Frame): Told {
  switch (row.status) {
    case 'received':
    case 'being_looked_at':
      return underWay(row, frame);
    case 'waiting_for_you':
      return waiting(row, frame);
    case 'answered':
    case 'closed':
      return answered(row, frame);
  }
}

interface RowProps {
  row: ThreadRowView;
  selfId: string;
  frame: Frame;
}

/** One conversation: what it is called, who has it, and by when. */
export function ConversationRow({ row, selfId, frame }: RowProps) {
  const { t } = frame;
  const told = toldOf(row, frame);
  const parts = [
    row.patientId === selfId ? '' : t('messaging.aboutName', { name: row.patientName }),
    told.state,
  ].filter((part) => part !== '');
  return (
    <li class="conv" data-state={row.answeredAt === null ? row.status : 'answered'}>
      <div>
        <h3>
          <a href={`/messages/${row.id}`}>{subjectShown(row, frame)}</a>
        </h3>
        {(row.unread || parts.length > 0) && (
          <p class="state">
            {row.unread && <b class="new">{t('messaging.unread')} </b>}
            {parts.join(' · ')}
          </p>
        )}
      </div>
      <div>
        {told.track && <PromiseTrack {...told.track} />}
        <p class={told.late ? 'due-at late-text' : 'due-at'}>{told.due}</p>
      </div>
    </li>
  );
}

export function ConversationList({
  rows,
  ...rest
}: Omit<RowProps, 'row'> & { rows: readonly ThreadRowView[] }) {
  return (
    <ul class="convs list">
      {rows.map((row) => (
        <ConversationRow key={row.id} row={row} {...rest} />
      ))}
    </ul>
  );
}
