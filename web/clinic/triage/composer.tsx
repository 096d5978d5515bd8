import type { DeskView, WorkView, Writing } from '#product/triage/index.ts';
import {
  Button,
  classes,
  formatWhen,
  Icon,
  TextArea,
  type Frame,
  type IconName,
} from '../../ui/index.ts';
import { Hidden } from './hidden.tsx';
import { problemOf } from './problems.ts';
import { firstName, roleWords } from './words.ts';

const kinds: readonly { writing: Writing; icon: IconName; shortcut: string }[] = [
  { writing: 'reply', icon: 'reply', shortcut: 'r' },
  { writing: 'ask', icon: 'circle-help', shortcut: 'q' },
  { writing: 'note', icon: 'lock', shortcut: 'n' },
];

interface Props {
  frame: Frame;
  desk: DeskView;
  work: WorkView;
}

/** Buttons of the form, so that what is half written comes along to the next page. */
function Kinds({
  frame: { t },
  work,
  kept,
}: {
  frame: Frame;
  work: WorkView;
  kept: readonly Writing[];
}) {
  return (
    <div class="tabs" role="group" aria-label={t('clinic.write.label')}>
      {kinds
        .filter(({ writing }) => kept.includes(writing))
        .map(({ writing, icon, shortcut }) => (
          <button
            key={writing}
            class="tab"
            type="submit"
            name="write"
            value={writing}
            formAction={`/work/${work.id}/panel`}
            formNoValidate
            aria-current={work.writing === writing ? 'true' : undefined}
            aria-keyshortcuts={shortcut}
            data-key={shortcut}
            data-write={writing}
          >
            <Icon name={icon} />
            {t(`clinic.write.${writing}`)}
            <kbd aria-hidden="true">{shortcut}</kbd>
          </button>
        ))}
    </div>
  );
}

/** The reply desk. A note turns it yellow and hatched, says who sees it, and is saved, never sent. */
export function Composer({ frame, desk, work }: Props) {
  const { t } = frame;
  const note = work.writing === 'note' || !mayReply(work);
  const writing = note ? 'note' : work.writing;
  const name = firstName(work.context.name);
  return (
    <form
      class={classes('reply', note && 'as-note')}
      method="post"
      action={`/work/${work.id}/${writing}`}
      aria-label={t(`clinic.write.${writing}`)}
      id="composer"
      data-composer=""
    >
      <Hidden desk={desk} kept={[note ? 'body' : 'note']} />
      <input type="hidden" name="write" value={writing} />
      <input type="hidden" name="seen_until" value={work.seenUntil} />
      <Kinds
        frame={frame}
        work={{ ...work, writing }}
        kept={mayReply(work) ? ['reply', 'ask', 'note'] : ['note']}
      />
      <p class={classes('small', note ? 'note-words' : 'mid')}>
        {note && <Icon name="lock" />}
        {note ? t('clinic.write.noteHint', { name }) : t(hintKey(writing, work), { name })}
      </p>
      <TextArea
        id="body"
        name={note ? 'note' : 'body'}
        label={t(`clinic.write.${writing}Field`, { name: work.context.name })}
        labelHidden
        rows={note ? 3 : 4}
        value={note ? desk.typed.note : desk.typed.body}
        error={
          work.panel === null || work.panel === 'patient'
            ? problemOf(frame, desk, 'body')
            : undefined
        }
        {...(note ? {} : { lang: work.thread.language })}
      />
      <Acts frame={frame} writing={writing} workId={work.id} />
    </form>
  );
}

function hintKey(writing: Writing, work: WorkView): string {
  const only = writing === 'reply' && work.thread.confidential;
  return only ? 'clinic.write.replyHintPrivate' : `clinic.write.${writing}Hint`;
}

const mayReply = (work: WorkView) => work.mayWork && work.state !== 'closed';

function Acts({
  frame: { t },
  writing,
  workId,
}: {
  frame: Frame;
  writing: Writing;
  workId: string;
}) {
  if (writing === 'note') {
    return (
      <div class="row tight above-s">
        <Button kind="main" icon="lock" busyLabel={t('clinic.busy.saving')}>
          {t('clinic.write.saveNote')}
        </Button>
      </div>
    );
  }
  return (
    <div class="row tight above-s">
      <Button kind="main" busyLabel={t('clinic.busy.sending')}>
        {t(writing === 'ask' ? 'clinic.write.sendQuestion' : 'clinic.write.send')}
      </Button>
      {writing === 'reply' && (
        <Button name="next" value="choose-outcome" formNoValidate>
          {t('clinic.write.sendAndClose')}
        </Button>
      )}
      <Button
        kind="bare"
        name="panel"
        value="coach"
        formAction={`/work/${workId}/panel`}
        formNoValidate
      >
        {t('coach.look')}
      </Button>
      <span class="push small mid">
        <kbd>Ctrl</kbd> <kbd>Enter</kbd>
      </span>
    </div>
  );
}

/** In place of the reply desk where this person can only read and note. */
export function Standing({ frame, desk, work }: Props) {
  const { t } = frame;
  const { holder } = work;
  if (work.state === 'closed') {
    return (
      <form class="reply" method="post" action={`/work/${work.id}/reopen`}>
        <Hidden desk={desk} />
        <p class="small mid">
          {t('clinic.closed.words', { outcome: t(`clinic.outcome.${work.outcome ?? 'answered'}`) })}
          {work.thread.closedAt !== null &&
            ` · ${formatWhen(work.thread.closedAt, frame.timeZone, frame.language, 'near', frame.now)}`}
        </p>
        {work.mayWork && <Button icon="rotate-ccw">{t('clinic.act.reopen')}</Button>}
      </form>
    );
  }
  if (!work.mayWork) return <NotYours frame={frame} desk={desk} work={work} />;
  if (holder === null || holder.id === desk.me.id) return null;
  return (
    <form class="reply" method="post" action={`/work/${work.id}/claim`}>
      <Hidden desk={desk} />
      <input type="hidden" name="take_over" value="yes" />
      <p class="small mid">
        {t('clinic.write.held', { name: holder.name, role: roleWords(frame, holder.role) })}
      </p>
      <Button data={{ 'data-key': 'c' }}>
        {t('clinic.act.takeOver', { name: firstName(holder.name) })}
      </Button>
    </form>
  );
}

/** A reply that was half written when the work went to another team is still there to copy. */
function NotYours({ frame: { t }, desk, work }: Props) {
  const { body } = desk.typed;
  return (
    <div class="reply">
      <p class="small mid">{t('clinic.write.notYours', { team: work.teamName })}</p>
      {body.trim() !== '' && (
        <>
          <p class="small strong">{t('clinic.write.begun')}</p>
          <p class="words" lang={work.thread.language}>
            {body}
          </p>
        </>
      )}
    </div>
  );
}
