import type { DeskView, WorkView } from '#product/triage/index.ts';
import { Button, LinkButton, type Frame } from '../../ui/index.ts';
import { Hidden } from './hidden.tsx';
import { itemHref } from './words.ts';

interface Props {
  frame: Frame;
  desk: DeskView;
  work: WorkView;
}

/** What can be done with the open work item, each with its key. */
export function Toolbar({ frame, desk, work }: Props) {
  const { t } = frame;
  const list = `/inbox/${desk.list.view}${desk.list.after === null ? '' : `?after=${desk.list.after}`}`;
  return (
    <>
      <span class="list-tab">
        <LinkButton kind="bare" icon="arrow-left" label={t('clinic.act.back')} href={list} />
      </span>
      <Claiming frame={frame} desk={desk} work={work} />
      <Panels frame={frame} work={work} />
      <LinkButton
        kind="bare"
        icon="printer"
        label={t('clinic.act.paper')}
        href={`/work/${work.id}/export.pdf`}
      />
      <LinkButton
        kind="bare"
        icon="eye"
        label={t('clinic.act.asPatient')}
        href={`/work/${work.id}/as-patient`}
      />
      <span class="aside-tab">
        <LinkButton
          kind="bare"
          icon="user-round"
          label={t('clinic.context.label')}
          href={itemHref(desk.list, work.id, { panel: 'patient' })}
        />
      </span>
    </>
  );
}

function Claiming({ frame: { t }, desk, work }: Props) {
  const running = work.state === 'waiting' || work.state === 'claimed';
  if (running && work.mayWork && work.holder === null) {
    return (
      <form method="post" action={`/work/${work.id}/claim`}>
        <Hidden desk={desk} />
        <Button data={{ 'data-key': 'c' }} shortcut="c">
          {t('clinic.act.take')}
        </Button>
      </form>
    );
  }
  if (work.state !== 'claimed' || work.holder?.id !== desk.me.id) return null;
  return (
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
  );
}

/** Buttons of the composer's form: a half-written reply comes along to whatever they open. */
function Panels({ frame: { t }, work }: Omit<Props, 'desk'>) {
  const running = work.state === 'waiting' || work.state === 'claimed';
  const open = running || work.state === 'waiting_on_patient';
  const panels = [
    {
      panel: 'hand-off',
      key: 'h',
      icon: 'forward',
      label: t('clinic.act.handOff'),
      shown: work.mayHandOff && open,
    },
    {
      panel: 'put-back',
      key: 's',
      icon: 'alarm-clock',
      label: t('clinic.act.putBack'),
      shown: work.mayHandOff && running && work.thread.promisedAt !== null,
    },
    {
      panel: 'close',
      key: 'e',
      icon: 'circle-check',
      label: t('clinic.act.close'),
      shown: work.mayWork && work.state !== 'closed',
    },
  ] as const;
  return panels
    .filter(({ shown }) => shown)
    .map(({ panel, key, icon, label }) => (
      <Button
        key={panel}
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
    ));
}
