import type { LetterView, PatientThreadView } from '#product/messaging/index.ts';
import type { Frame, PromiseState, PromiseStep } from '../../ui/index.ts';
import { earlyWords } from './conversation-row.tsx';
import { sayer, sayerAlone } from './said.ts';
import { initialsOf, isStaffRole, roleBeside, shortName } from './who.ts';

export interface Line {
  state: PromiseState;
  steps: PromiseStep[];
}

type Say = (at: number) => string;

function writerOf(letter: LetterView, selfId: string, { t }: Frame): string {
  return letter.authorId === selfId
    ? t('messaging.line.youWrote')
    : t('messaging.line.wrote', { name: shortName(letter.authorName, letter.authorRole, t) });
}

function asked({ thread, selfId }: PatientThreadView, frame: Frame, say: Say): PromiseStep {
  const first = thread.letters.find(({ side }) => side === 'patient');
  const title = first ? writerOf(first, selfId, frame) : frame.t('messaging.line.youWrote');
  const at = first?.sentAt ?? thread.openedAt;
  return { kind: 'asked', title, when: say(at), at };
}

/** The last thing that was written between the first letter and now. */
function lastWritten(view: PatientThreadView, frame: Frame, say: Say): PromiseStep[] {
  const { t } = frame;
  const letter = view.thread.letters.slice(1).at(-1);
  if (!letter || letter.sentAt > frame.now) return [];
  const name = shortName(letter.authorName, letter.authorRole, t);
  const own = letter.authorId === view.selfId;
  const title =
    letter.side === 'patient'
      ? t(own ? 'messaging.line.youAdded' : 'messaging.line.added', { name })
      : t(letter.asks ? 'messaging.line.asked' : 'messaging.line.answered', { name });
  return [{ kind: 'passed', title, when: say(letter.sentAt), at: letter.sentAt }];
}

function holderStep(view: PatientThreadView, frame: Frame): PromiseStep {
  const { t } = frame;
  const { holder } = view.thread;
  const readers = view.thread.readers.filter(({ role }) => isStaffRole(role));
  if (holder === null)
    return {
      kind: 'now',
      title: t('messaging.line.inLine', { team: view.teamName }),
      detail:
        readers.length === 0
          ? t('messaging.line.noOne')
          : t('messaging.line.seen', { count: readers.length }),
    };
  const role = roleBeside(holder.role, t);
  return {
    kind: 'now',
    title: t('messaging.line.has', { name: shortName(holder.name, holder.role, t) }),
    detail:
      holder.since === null
        ? role
        : t(role === '' ? 'messaging.line.sinceAlone' : 'messaging.line.since', {
            role,
            when: sayer(frame)(holder.since, 'near-short'),
          }),
    initials: initialsOf(holder.name),
  };
}

function putBack(view: PatientThreadView, { t }: Frame, say: Say): PromiseStep[] {
  const moved = view.thread.steps.findLast(({ kind }) => kind === 'promise_put_back');
  const from = moved?.detail?.['from'];
  return typeof from === 'number'
    ? [{ kind: 'passed', title: t('messaging.line.weSaid'), when: say(from), at: from }]
    : [];
}

function open(view: PatientThreadView, promisedAt: number, frame: Frame, say: Say): Line {
  const { t } = frame;
  const first = asked(view, frame, say);
  const now = holderStep(view, frame);
  if (promisedAt < frame.now) {
    const passed: PromiseStep = {
      kind: 'passed',
      title: t('messaging.line.weSaid'),
      when: say(promisedAt),
      at: promisedAt,
    };
    const late = { ...now, title: t('messaging.line.late'), detail: now.title };
    return { state: 'late', steps: [first, passed, late] };
  }
  const moved = putBack(view, frame, say);
  const passed = moved.length > 0 ? moved : lastWritten(view, frame, say);
  const end: PromiseStep = {
    kind: 'promised',
    title: t(moved.length > 0 ? 'messaging.line.newTime' : 'messaging.line.answerBy'),
    when: sayerAlone(frame)(promisedAt),
    at: promisedAt,
  };
  const state = view.thread.holder === null ? 'in_line' : 'has_it';
  return { state, steps: [first, ...passed, now, end] };
}

function yourTurn(view: PatientThreadView, frame: Frame, say: Say): Line {
  const { t } = frame;
  const question = view.thread.letters.findLast(({ asks }) => asks);
  const name = question ? shortName(question.authorName, question.authorRole, t) : '';
  const now: PromiseStep = {
    kind: 'now',
    title: t('messaging.line.yourTurn'),
    detail: question ? t('messaging.line.waits', { name }) : t('messaging.line.timeWaits'),
    initials: frame.person?.initials,
  };
  const answer: PromiseStep = { kind: 'promised', title: t('messaging.line.then') };
  return {
    state: 'your_turn',
    steps: [asked(view, frame, say), ...lastWritten(view, frame, say), now, answer],
  };
}

function answeredStep(view: PatientThreadView, frame: Frame, say: Say): PromiseStep | undefined {
  const { answeredAt, answeredBy, promisedAt } = view.thread;
  if (answeredAt === null || answeredBy === null) return undefined;
  const { t } = frame;
  const early = earlyWords(answeredAt, promisedAt, frame);
  return {
    kind: 'kept',
    title: t('messaging.line.answered', { name: shortName(answeredBy.name, answeredBy.role, t) }),
    when: say(answeredAt),
    at: answeredAt,
    ...(early === '' ? {} : { detail: early }),
  };
}

function ended(view: PatientThreadView, frame: Frame, say: Say): Line {
  const first = asked(view, frame, say);
  const answer = answeredStep(view, frame, say);
  const { status, closedAt } = view.thread;
  if (status === 'answered' && answer) return { state: 'answered', steps: [first, answer] };
  const { t } = frame;
  const closed: PromiseStep = {
    kind: 'kept',
    title: t('messaging.line.closed'),
    detail: t('messaging.line.opensAgain'),
    ...(closedAt === null ? {} : { when: say(closedAt), at: closedAt }),
  };
  const passed: PromiseStep[] = answer ? [{ ...answer, kind: 'passed' }] : [];
  return { state: 'closed', steps: [first, ...passed, closed] };
}

/** The promise line of a conversation. After an emergency there is none, in any state. */
export function lineOf(view: PatientThreadView, frame: Frame): Line | null {
  const { urgency, status, promisedAt } = view.thread;
  const alone = sayerAlone(frame);
  const say: Say = (at) => alone(at, 'near-short');
  if (urgency === 'emergency') return null;
  switch (status) {
    case 'received':
    case 'being_looked_at':
      return promisedAt === null ? null : open(view, promisedAt, frame, say);
    case 'waiting_for_you':
      return yourTurn(view, frame, say);
    case 'answered':
    case 'closed':
      return ended(view, frame, say);
  }
}
