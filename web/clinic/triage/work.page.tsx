import type { DeskView, WorkView } from '#product/triage/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  ErrorSummary,
  formatWhen,
  LinkButton,
  ListPane,
  StatusBar,
  StatusTag,
  TalkPane,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';
import { Composer, Standing } from './composer.tsx';
import { Context } from './context.tsx';
import { deskKeys, DeskIsland } from './desk-island.tsx';
import { Hidden } from './hidden.tsx';
import { Rows } from './list.tsx';
import { ClosePanel, HandOffPanel, PutBackPanel } from './panels.tsx';
import { problemsOf } from './problems.ts';
import { clinicRail } from './rail.ts';
import { foreignWords, Thread } from './thread.tsx';
import { DoneToast } from './toast.tsx';
import {
  initialsOf,
  itemHref,
  listTitle,
  roleWords,
  standingWords,
  timeLeftWords,
  trackOf,
} from './words.ts';

export const islands = ['ui/page', 'clinic/triage/desk'];

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
      rail={clinicRail(frame, desk.rail, list.view)}
      personDetail={roleWords(frame, desk.me.role)}
      shape="desk"
      desk="three"
      showing={work.panel === null ? 'thread' : 'aside'}
    >
      <ListPane id="list" title={listTitle(frame, list)} keys={deskKeys(frame)}>
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
    case 'patient':
    case null:
      return <Context frame={frame} work={work} back={itemHref(desk.list, work.id)} />;
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
      actions={<Toolbar frame={frame} desk={desk} work={work} />}
      status={<Status frame={frame} desk={desk} work={work} />}
      reply={
        <>
          <Standing frame={frame} desk={desk} work={work} />
          {!closing && <Composer frame={frame} desk={desk} work={work} />}
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
  const { t } = frame;
  const when = formatWhen(work.dueAt, frame.timeZone, frame.language, 'day-hour');
  const ended = work.state === 'closed' || work.state === 'answered';
  const late = work.dueAt < frame.now;
  const left = late
    ? timeLeftWords(frame, work).words
    : t('clinic.time.workLeft', {
        hours: Math.floor(work.workMinutesLeft / 60),
        minutes: work.workMinutesLeft % 60,
      });
  const key = work.thread.promisedAt === null ? 'clinic.status.due' : 'clinic.status.answerBy';
  return (
    <StatusBar
      initials={work.holder ? initialsOf(work.holder.name) : undefined}
      who={standingWords(frame, work, desk.me.id)}
      track={trackOf(frame, work)}
      promise={
        ended
          ? t(`clinic.state.${work.state}`)
          : work.state === 'waiting_on_patient'
            ? t('clinic.status.paused')
            : t(key, { when })
      }
      left={ended || work.state === 'waiting_on_patient' ? undefined : left}
    />
  );
}

/** Buttons of the composer's form: a half-written reply comes along to whatever they open. */
function Toolbar({ frame: { t }, desk, work }: Part) {
  const open = (
    panel: string,
    key: string,
    icon: 'forward' | 'alarm-clock' | 'circle-check',
    label: string,
  ) => (
    <Button
      kind="bare"
      icon={icon}
      label={label}
      shortcut={key}
      form="composer"
      name="panel"
      value={panel}
      formAction={`/work/${work.id}/panel`}
      formNoValidate
      data={{ 'data-key': key, 'data-panel-open': panel }}
    />
  );
  const running = work.state === 'waiting' || work.state === 'claimed';
  return (
    <>
      {running && work.mayWork && work.holder === null && (
        <form method="post" action={`/work/${work.id}/claim`}>
          <Hidden desk={desk} />
          <Button data={{ 'data-key': 'c' }} shortcut="c">
            {t('clinic.act.take')}
          </Button>
        </form>
      )}
      {work.state === 'claimed' && work.holder?.id === desk.me.id && (
        <form method="post" action={`/work/${work.id}/release`}>
          <Hidden desk={desk} />
          <Button
            kind="bare"
            icon="undo-2"
            label={t('clinic.act.release')}
            shortcut="x"
            data={{ 'data-key': 'x' }}
          />
        </form>
      )}
      {work.mayHandOff &&
        work.state !== 'closed' &&
        work.state !== 'answered' &&
        open('hand-off', 'h', 'forward', t('clinic.act.handOff'))}
      {work.mayHandOff &&
        running &&
        work.thread.promisedAt !== null &&
        open('put-back', 's', 'alarm-clock', t('clinic.act.putBack'))}
      {work.mayWork &&
        work.state !== 'closed' &&
        open('close', 'e', 'circle-check', t('clinic.act.close'))}
      <span class="aside-tab">
        <LinkButton
          kind="bare"
          icon="user-round"
          label={t('clinic.context.label')}
          href={itemHref(desk.list, work.id, { panel: 'patient' })}
        />
      </span>
      <span class="list-tab">
        <LinkButton
          kind="bare"
          icon="arrow-left"
          label={t('clinic.act.back')}
          href={`/inbox/${desk.list.view}${desk.list.after === null ? '' : `?after=${desk.list.after}`}`}
        />
      </span>
    </>
  );
}
