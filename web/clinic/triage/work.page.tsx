import type { DeskView, WorkView } from '#product/triage/index.ts';
import {
  Banner,
  ClinicLayout,
  ErrorSummary,
  formatWhen,
  ListPane,
  StatusBar,
  StatusTag,
  TalkPane,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';
import { Composer, Standing } from './composer.tsx';
import { Context } from './context.tsx';
import { CoachPlace } from '../coach/coach-place.tsx';
import { deskKeys, DeskIsland } from './desk-island.tsx';
import { Rows } from './list.tsx';
import { ClosePanel } from './close-panel.tsx';
import { HandOffPanel, PutBackPanel } from './panels.tsx';
import { problemsOf } from './problems.ts';
import { foreignWords, Thread } from './thread.tsx';
import { DoneToast } from './toast.tsx';
import { CoachAside, CoachPanel, groundOf } from './reply-coach.tsx';
import { Toolbar } from './toolbar.tsx';
import {
  openWords,
  initialsOf,
  itemHref,
  listTitle,
  standingWords,
  timeLeftWords,
  trackOf,
} from './words.ts';

export const islands = ['clinic/triage/desk', 'clinic/coach/coach'];

/** One work item beside its list: thread, reply desk, and the patient or what is being done. */
export default function Work({ view: desk, frame }: PageProps<DeskView>) {
  const { list, work } = desk;
  if (work === null) return null;
  const problems = problemsOf(frame, desk);
  return (
    <ClinicLayout
      frame={frame}
      title={`${work.thread.subject} - ${listTitle(frame, list)}`}
      failed={problems.length > 0}
      figures={desk.rail}
      list={list.view}
      shape="desk"
      desk="three"
      showing={work.panel === null ? 'thread' : 'aside'}
    >
      <h1 class="sr">{work.thread.subject}</h1>
      <ListPane
        id="list"
        title={listTitle(frame, list)}
        count={openWords(frame, list)}
        keys={deskKeys(frame)}
      >
        <div data-list={`/inbox/${list.view}/list`} data-after={list.after ?? ''}>
          <Rows frame={frame} list={list} myId={desk.me.id} open={work.id} />
        </div>
      </ListPane>
      <Talk frame={frame} desk={desk} work={work} problems={problems} />
      <Aside frame={frame} desk={desk} work={work} />
      <DeskIsland frame={frame} workItemId={work.id} />
      <DoneToast frame={frame} desk={desk} work={work} />
    </ClinicLayout>
  );
}

interface Part {
  frame: Frame;
  desk: DeskView;
  work: WorkView;
}

function Aside({ frame, desk, work }: Part) {
  switch (work.panel) {
    case 'hand-off':
      return <HandOffPanel frame={frame} desk={desk} work={work} />;
    case 'close':
      return <ClosePanel frame={frame} desk={desk} work={work} />;
    case 'put-back':
      return <PutBackPanel frame={frame} desk={desk} work={work} />;
    case 'coach':
      return <CoachPanel frame={frame} desk={desk} work={work} />;
    case 'patient':
    case null:
      return (
        <Context
          frame={frame}
          desk={desk}
          work={work}
          back={itemHref(desk.list, work.id)}
          coach={coaches(work) && <CoachAside frame={frame} desk={desk} work={work} />}
        />
      );
  }
}

function Talk({
  frame,
  desk,
  work,
  problems,
}: Part & { problems: { href: string; text: string }[] }) {
  const { t } = frame;
  const closing = work.panel === 'close' && desk.typed.body.trim() !== '';
  const foreign = foreignWords(frame, work.thread.language);
  return (
    <TalkPane
      id="work"
      title={work.thread.subject}
      beside={
        <>
          <StatusTag>{work.topicLabel}</StatusTag>
          {work.lane !== 'regular' && (
            <StatusTag look="urgent">{t(`clinic.group.${work.lane}`)}</StatusTag>
          )}
          {work.routedBy === 'intake' && <StatusTag>{t('clinic.thread.intake')}</StatusTag>}
          {foreign && <StatusTag>{foreign}</StatusTag>}
        </>
      }
      actions={closing ? undefined : <Toolbar frame={frame} desk={desk} work={work} />}
      status={<Status frame={frame} desk={desk} work={work} />}
      reply={
        <>
          <Standing frame={frame} desk={desk} work={work} />
          {closing ? (
            <div class="reply">
              <CoachPlace
                frame={frame}
                ground={groundOf({ frame, desk, work })}
                reply={desk.typed.body}
              />
            </div>
          ) : (
            <Composer frame={frame} desk={desk} work={work} />
          )}
        </>
      }
    >
      <ErrorSummary title={t('ui.errors.title', { count: problems.length })} problems={problems} />
      {work.thread.confidential && (
        <Banner icon="shield" title={t('clinic.private.title')} text={t('clinic.private.text')} />
      )}
      <p class="presence small" data-others="" hidden={work.others.length === 0}>
        {work.others.map(({ name, doing }) => t(`clinic.here.${doing}`, { name })).join(' ')}
      </p>
      <Thread frame={frame} work={work} myId={desk.me.id} />
    </TalkPane>
  );
}

function Status({ frame, desk, work }: Part) {
  return (
    <StatusBar
      initials={work.holder ? initialsOf(work.holder.name) : undefined}
      ended={hasEnded(work)}
      who={standingWords(frame, work, desk.me.id)}
      track={trackOf(frame, work)}
      promise={promiseWords(frame, work)}
      left={leftWords(frame, work)}
    />
  );
}

const coaches = (work: WorkView) =>
  work.mayWork && work.state !== 'closed' && work.writing !== 'note';

const hasEnded = (work: WorkView) => work.state === 'closed' || work.state === 'answered';

function promiseWords({ t, ...frame }: Frame, work: WorkView): string {
  const say = (at: number) => formatWhen(at, frame.timeZone, frame.language, 'short');
  const { answeredAt, answeredBy, closedAt, promisedAt } = work.thread;
  if (work.state === 'waiting_on_patient') return t('clinic.status.paused');
  if (!hasEnded(work))
    return t(promisedAt === null ? 'clinic.status.due' : 'clinic.status.answerBy', {
      when: say(work.dueAt),
    });
  if (answeredAt !== null && answeredBy !== null)
    return t('clinic.status.answeredBy', { name: answeredBy.name, when: say(answeredAt) });
  return closedAt === null
    ? t('clinic.status.leaving')
    : t('clinic.status.closedAt', { when: say(closedAt) });
}

function leftWords(frame: Frame, work: WorkView): string | undefined {
  if (hasEnded(work) || work.state === 'waiting_on_patient') return undefined;
  if (work.dueAt < frame.now) return timeLeftWords(frame, work);
  const { workMinutesLeft } = work;
  return frame.t('clinic.time.workLeft', {
    hours: Math.floor(workMinutesLeft / 60),
    minutes: workMinutesLeft % 60,
  });
}
