import type { LetterView, PatientThreadView, StepView } from '#product/messaging/index.ts';
import {
  Letter,
  PromiseSpine,
  SpineItem,
  SystemStep,
  type Frame,
  type SpineItemProps,
} from '../../ui/index.ts';
import { AttachmentList } from './attachments.tsx';
import { sayer, sayerAlone } from './said.ts';
import {
  fullName,
  initialsOf,
  roleBeside,
  roleInSentence,
  shortName,
  whoActs,
  whoIs,
} from './who.ts';

interface Props {
  view: PatientThreadView;
  frame: Frame;
}

type Entry = { at: number } & ({ letter: LetterView } | { words: string; id: string });

const text = (value: string | number | null | undefined) =>
  typeof value === 'string' ? value : '';

/** What a step says to the patient; undefined for steps that are the team's own. */
export function stepWords(step: StepView, frame: Frame): string | undefined {
  const { t } = frame;
  const name =
    step.byName === null ? t('messaging.line.team') : shortName(step.byName, step.byRole, t);
  const who =
    step.byName === null
      ? t('messaging.who.acts', { name, role: roleInSentence(step.byRole, t) })
      : whoActs(step.byName, step.byRole, t);
  switch (step.kind) {
    case 'taken':
      return t('messaging.step.taken', { who });
    case 'released':
      return t('messaging.step.released', { name });
    case 'handed_to_team':
      return t('messaging.step.handedToTeam', { who });
    case 'handed_to_person': {
      const toRole = text(step.detail?.['toRole']);
      const to = whoIs(text(step.detail?.['toName']), toRole, t);
      return t('messaging.step.handedToPerson', { who, to });
    }
    case 'promise_put_back': {
      const to = step.detail?.['to'];
      const reason = text(step.detail?.['reason']);
      if (typeof to !== 'number') return undefined;
      return t('messaging.step.putBack', { when: sayer(frame)(to), reason });
    }
    case 'not_answered_yet':
      return t('messaging.step.notAnswered');
    case 'reopened':
      return t('messaging.step.reopened', { name });
    case 'covered_by_team':
      return t('messaging.step.coveredByTeam');
    case 'covered_by_person':
      return t('messaging.step.coveredByPerson', {
        who: whoActs(text(step.detail?.['toName']), text(step.detail?.['toRole']), t),
      });
    case 'closed_quiet':
      return t('messaging.step.closedQuiet', { days: Number(step.detail?.['days'] ?? 0) });
    case 'closed':
      return t(
        text(step.detail?.['outcome']) === 'call_made'
          ? 'messaging.step.closedAfterCall'
          : 'messaging.step.closed',
        { name },
      );
    default:
      return undefined;
  }
}

/** Letters and steps as they happened. */
export function entriesOf({ view, frame }: Props): Entry[] {
  const steps = view.thread.steps.flatMap((step): Entry[] => {
    const words = stepWords(step, frame);
    return words === undefined ? [] : [{ at: step.at, words, id: step.id }];
  });
  const letters = view.thread.letters.map((letter): Entry => ({ at: letter.sentAt, letter }));
  return [...letters, ...steps].toSorted((a, b) => a.at - b.at);
}

/** A letter with its record and its files. */
export function OneLetter({ letter, view, frame }: Props & { letter: LetterView }) {
  const { t } = frame;
  const { thread, selfId } = view;
  const own = letter.side === 'patient';
  const self = letter.authorId === selfId;
  return (
    <Letter
      own={own}
      author={self ? t('messaging.you') : fullName(letter.authorName, letter.authorRole, t)}
      role={self ? undefined : roleBeside(letter.authorRole, t) || undefined}
      when={sayerAlone(frame)(letter.sentAt)}
      at={letter.sentAt}
      words={letter.body === '' ? undefined : letter.body}
      language={own && thread.language !== frame.language ? thread.language : undefined}
      record={letter.record.map(({ label, text: detail }) => ({ term: label, detail }))}
    >
      <AttachmentList
        attachments={letter.attachments}
        hrefOf={(file) => `/attachments/${file.id}`}
        frame={frame}
      />
    </Letter>
  );
}

function markOf(
  letter: LetterView,
  view: PatientThreadView,
): Pick<SpineItemProps, 'mark' | 'initials'> {
  if (letter.side === 'patient') return { mark: 'asked' };
  const { holder, status } = view.thread;
  const has = holder?.id === letter.authorId && status !== 'closed';
  return has ? { mark: 'has', initials: initialsOf(letter.authorName) } : { mark: 'answered' };
}

function End({ view, frame }: Props) {
  const { t, now } = frame;
  const { promisedAt, status, urgency } = view.thread;
  const isOpen = status === 'received' || status === 'being_looked_at';
  if (!isOpen || urgency === 'emergency' || promisedAt === null || promisedAt < now) return null;
  return (
    <SpineItem mark="goal">
      <p class="goal-when">{t('messaging.due.by', { when: sayer(frame)(promisedAt) })}</p>
    </SpineItem>
  );
}

/** Everything on the line, oldest first. */
export function ThreadSpine({ view, frame }: Props) {
  const { t } = frame;
  const { status, promisedAt } = view.thread;
  const entries = entriesOf({ view, frame });
  const isOpen = status === 'received' || status === 'being_looked_at';
  const late = isOpen && promisedAt !== null && promisedAt < frame.now;
  const ahead = isOpen && !late && promisedAt !== null;
  return (
    <PromiseSpine
      state={status === 'closed' ? 'closed' : late ? 'late' : 'open'}
      label={t('messaging.thread.letters')}
    >
      {entries.map((entry, index) => {
        const last = index === entries.length - 1;
        const place = { ahead: ahead && last, ...(last ? { id: 'last' } : {}) };
        return 'letter' in entry ? (
          <SpineItem key={entry.letter.id} {...markOf(entry.letter, view)} {...place}>
            <OneLetter letter={entry.letter} view={view} frame={frame} />
          </SpineItem>
        ) : (
          <SpineItem key={entry.id} mark="step" {...place}>
            <SystemStep when={sayerAlone(frame)(entry.at)} at={entry.at}>
              {entry.words}
            </SystemStep>
          </SpineItem>
        );
      })}
      <End view={view} frame={frame} />
    </PromiseSpine>
  );
}
