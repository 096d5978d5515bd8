import type { TimelineEntry, WorkView } from '#product/triage/index.ts';
import {
  formatWhen,
  Letter,
  Note,
  piecesOf,
  PromiseSpine,
  SpineItem,
  SystemStep,
  type Frame,
} from '../../ui/index.ts';
import { capital, initialsOf, languageName, roleWords } from './words.ts';

type LetterEntry = Extract<TimelineEntry, { kind: 'letter' }>['letter'];
type StepEntry = Extract<TimelineEntry, { kind: 'step' }>;

const near = (frame: Frame, at: number) =>
  formatWhen(at, frame.timeZone, frame.language, 'near', frame.now);

/** The letters, notes and steps on their spine. */
export function Thread({ frame, work, myId }: { frame: Frame; work: WorkView; myId: string }) {
  const { t } = frame;
  const state =
    work.state === 'closed'
      ? 'closed'
      : work.dueAt < frame.now && work.state !== 'answered'
        ? 'late'
        : 'open';
  const ended = work.state === 'closed' || work.state === 'answered';
  return (
    <PromiseSpine state={state} label={t('clinic.thread.label')}>
      {work.entries.map((entry) => (
        <Entry key={keyOf(entry)} frame={frame} entry={entry} work={work} myId={myId} />
      ))}
      {work.holder && !ended && (
        <SpineItem mark="has" initials={initialsOf(work.holder.name)} ahead>
          <SystemStep>
            {work.holder.id === myId
              ? t('clinic.who.you')
              : t('clinic.who.has', {
                  name: work.holder.name,
                  role: roleWords(frame, work.holder.role),
                })}
          </SystemStep>
        </SpineItem>
      )}
      {!ended && (
        <SpineItem mark="goal">
          <SystemStep>{t(endKey(work, myId))}</SystemStep>
        </SpineItem>
      )}
    </PromiseSpine>
  );
}

function endKey(work: WorkView, myId: string): string {
  if (work.state === 'waiting_on_patient') return 'clinic.thread.theirTurn';
  return work.holder?.id === myId ? 'clinic.thread.endMine' : 'clinic.thread.end';
}

function keyOf(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'letter':
      return entry.letter.id;
    case 'note':
      return entry.note.id;
    case 'step':
      return entry.step.id;
  }
}

function Entry({
  frame,
  entry,
  work,
  myId,
}: {
  frame: Frame;
  entry: TimelineEntry;
  work: WorkView;
  myId: string;
}) {
  switch (entry.kind) {
    case 'letter':
      return (
        <SpineItem
          mark={entry.letter.side === 'patient' ? 'asked' : 'answered'}
          id={entry.letter.id}
        >
          <LetterOf frame={frame} letter={entry.letter} work={work} myId={myId} />
        </SpineItem>
      );
    case 'note':
      return (
        <SpineItem mark="off" id={entry.note.id}>
          <Note
            head={frame.t('clinic.note.head', {
              name: entry.note.authorName,
              role: roleWords(frame, entry.note.authorRole),
            })}
            aside={`${near(frame, entry.note.at)} · ${frame.t('ui.note.hidden')}`}
            words={entry.note.body}
          />
        </SpineItem>
      );
    case 'step':
      return <StepOf frame={frame} entry={entry} />;
  }
}

function LetterOf({
  frame,
  letter,
  work,
  myId,
}: {
  frame: Frame;
  letter: LetterEntry;
  work: WorkView;
  myId: string;
}) {
  const { t } = frame;
  const held = letter.releaseAt > frame.now;
  const language = work.thread.language === frame.language ? undefined : work.thread.language;
  const marks = (letter.guidance?.flags ?? [])
    .filter((flag) => flag.span.field === 'body')
    .map((flag) => flag.span);
  return (
    <Letter
      own={letter.side === 'patient'}
      author={letter.authorName}
      role={
        letter.authorRole === 'patient' ? undefined : capital(roleWords(frame, letter.authorRole))
      }
      when={near(frame, letter.sentAt)}
      at={letter.sentAt}
      record={letter.record.map(({ label, text }) => ({ term: label, detail: text }))}
    >
      {letter.body !== '' && (
        <p class="words" lang={language}>
          {piecesOf(letter.body, marks).map((piece, index) =>
            piece.underlined ? (
              <mark key={index} class="span">
                {piece.text}
              </mark>
            ) : (
              piece.text
            ),
          )}
        </p>
      )}
      {letter.attachments.length > 0 && (
        <ul class="checks">
          {letter.attachments.map((file) => (
            <li key={file.id}>
              <a href={`/attachments/${file.id}`}>{file.fileName}</a>
            </li>
          ))}
        </ul>
      )}
      {letter.asks && <p class="small mid">{t('clinic.thread.asks')}</p>}
      {held && (
        <p class="small mid">
          {t(letter.authorId === myId ? 'clinic.thread.heldMine' : 'clinic.thread.held', {
            time: formatWhen(letter.releaseAt, frame.timeZone, frame.language, 'time'),
          })}
        </p>
      )}
    </Letter>
  );
}

const known = new Set([
  'taken',
  'released',
  'handed_to_team',
  'handed_to_person',
  'reopened',
  'closed',
  'closed_quiet',
  'covered_by_team',
  'covered_by_person',
  'reply_withdrawn',
  'promise_put_back',
  'not_answered_yet',
]);

function StepOf({ frame, entry }: { frame: Frame; entry: StepEntry }) {
  const { step, reason, teamName } = entry;
  if (!known.has(step.kind)) return null;
  const { detail } = step;
  const to =
    typeof detail?.['to'] === 'number'
      ? formatWhen(detail['to'], frame.timeZone, frame.language, 'day-hour')
      : '';
  const outcome =
    typeof detail?.['outcome'] === 'string' ? frame.t(`clinic.outcome.${detail['outcome']}`) : '';
  const toName = String(detail?.['toName'] ?? '');
  const toRole = roleWords(frame, String(detail?.['toRole'] ?? 'staff'));
  const values = {
    name: step.byName ?? '',
    role: roleWords(frame, step.byRole ?? 'staff'),
    toName,
    toRole,
    team: teamName ?? '',
    to,
    outcome,
    days: Number(detail?.['days'] ?? 0),
  };
  const why = reason ?? (step.kind === 'promise_put_back' ? String(detail?.['reason'] ?? '') : '');
  return (
    <SpineItem mark="step">
      <SystemStep>
        {`${frame.t(`clinic.step.${step.kind}`, values)} · ${near(frame, step.at)}`}
        {why !== '' && (
          <>
            <br />
            {frame.t('clinic.step.reason', { reason: why })}
          </>
        )}
      </SystemStep>
    </SpineItem>
  );
}

/** "In Spanish", when the thread is not in the reader's language. */
export function foreignWords(frame: Frame, language: string): string | null {
  return language === frame.language
    ? null
    : frame.t('clinic.thread.language', { language: languageName(frame, language) });
}
