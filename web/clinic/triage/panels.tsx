import type { DeskView, WorkView } from '#product/triage/index.ts';
import {
  Button,
  ChoiceCards,
  formatWhen,
  SelectField,
  TextArea,
  type Frame,
} from '../../ui/index.ts';
import { Hidden } from './hidden.tsx';
import { problemOf } from './problems.ts';
import { capital, firstName, roleWords } from './words.ts';

interface Props {
  frame: Frame;
  desk: DeskView;
  work: WorkView;
}

/** Leaves the panel with what is half written: through the composer's form, or through this one when it holds the reply. */
export function PanelHead({
  frame: { t },
  title,
  work,
  own,
}: {
  frame: Frame;
  title: string;
  work: WorkView;
  own?: boolean;
}) {
  return (
    <div class="pane-head">
      <h2 id="panel" tabIndex={-1}>
        {title}
      </h2>
      <span class="push">
        <Button
          kind="bare"
          icon="x"
          label={t('clinic.panel.leave')}
          {...(own ? {} : { form: 'composer' })}
          formAction={`/work/${work.id}/panel`}
          formNoValidate
          data={{ 'data-escape': '' }}
        />
      </span>
    </div>
  );
}

/** Gives the work to another team or person, with the reason. */
export function HandOffPanel({ frame, desk, work }: Props) {
  const { t } = frame;
  const people = (team: WorkView['targets'][number]) =>
    team.people.map((person) => ({
      value: `${team.teamId}/${person.personId}`,
      label: t('clinic.handOff.person', {
        name: person.name,
        role: roleWords(frame, person.role),
        team: team.name,
      }),
    }));
  const teams = work.targets.map((team) => ({
    value: team.teamId,
    label: t('clinic.handOff.team', { team: team.name }),
  }));
  const options = [
    { value: '', label: t('clinic.handOff.choose') },
    ...teams,
    ...work.targets.flatMap(people),
  ];
  return (
    <aside aria-labelledby="panel" data-panel="">
      <form class="panel" method="post" action={`/work/${work.id}/hand-off`}>
        <PanelHead frame={frame} title={t('clinic.handOff.title')} work={work} />
        <div class="ctx">
          <Hidden desk={desk} kept={['body', 'note']} />
          <SelectField
            id="to"
            name="to"
            label={t('clinic.handOff.to')}
            options={options}
            value={desk.typed.to}
            error={problemOf(frame, desk, 'to')}
          />
          <TextArea
            id="reason"
            name="reason"
            label={t('clinic.handOff.reason')}
            hint={t('clinic.handOff.reasonHint')}
            rows={4}
            value={desk.typed.reason}
            error={problemOf(frame, desk, 'reason')}
          />
          <p class="small mid">
            {t('clinic.handOff.time', {
              when: formatWhen(work.dueAt, frame.timeZone, frame.language, 'day-hour'),
            })}
          </p>
          <Button kind="main" wide icon="forward" busyLabel={t('clinic.busy.giving')}>
            {t('clinic.handOff.act')}
          </Button>
        </div>
      </form>
    </aside>
  );
}

/** Promises a later time, and tells the patient why. */
export function PutBackPanel({ frame, desk, work }: Props) {
  const { t } = frame;
  const { promisedAt } = work.thread;
  const say = (at: number) => formatWhen(at, frame.timeZone, frame.language, 'day-hour');
  return (
    <aside aria-labelledby="panel" data-panel="">
      <form class="panel" method="post" action={`/work/${work.id}/put-back`}>
        <PanelHead frame={frame} title={t('clinic.putBack.title')} work={work} />
        <div class="ctx">
          <Hidden desk={desk} kept={['body', 'note']} />
          {promisedAt === null || work.lane === 'emergency' ? (
            <p>{t('clinic.problem.nothing_promised')}</p>
          ) : (
            <>
              <p class="above-s">{t('clinic.putBack.now', { when: say(promisedAt) })}</p>
              <ChoiceCards
                id="time"
                name="time"
                legend={t('clinic.putBack.to')}
                error={problemOf(frame, desk, 'time')}
                choices={work.laterTimes.map((at) => ({
                  value: String(at),
                  label: capital(say(at)),
                  checked: desk.typed.time === String(at),
                }))}
              />
              <TextArea
                id="reason"
                name="reason"
                label={t('clinic.putBack.reason', { name: firstName(work.context.name) })}
                hint={t('clinic.putBack.reasonHint')}
                rows={3}
                value={desk.typed.reason}
                error={problemOf(frame, desk, 'reason')}
                lang={work.thread.language}
              />
              <Button kind="main" wide icon="alarm-clock" busyLabel={t('clinic.busy.saving')}>
                {t('clinic.putBack.act', { name: firstName(work.context.name) })}
              </Button>
            </>
          )}
        </div>
      </form>
    </aside>
  );
}
