import type { DeskView, WorkView } from '#product/triage/index.ts';
import {
  Button,
  CheckCard,
  ChoiceCards,
  Chips,
  formatWhen,
  LinkButton,
  SelectField,
  TextArea,
  type Frame,
} from '../../ui/index.ts';
import { Hidden } from './hidden.tsx';
import { problemOf } from './problems.ts';
import { firstName, itemHref, roleWords } from './words.ts';

interface Props {
  frame: Frame;
  desk: DeskView;
  work: WorkView;
}

function PanelHead({ frame: { t }, title, back }: { frame: Frame; title: string; back: string }) {
  return (
    <div class="pane-head">
      <h2 id="panel" tabIndex={-1}>
        {title}
      </h2>
      <span class="push">
        <LinkButton
          kind="bare"
          icon="x"
          label={t('clinic.panel.leave')}
          href={back}
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
        <PanelHead
          frame={frame}
          title={t('clinic.handOff.title')}
          back={itemHref(desk.list, work.id)}
        />
        <div class="ctx">
          <Hidden desk={desk} body={desk.typed.body} />
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
  const back = itemHref(desk.list, work.id);
  const say = (at: number) => formatWhen(at, frame.timeZone, frame.language, 'day-hour');
  return (
    <aside aria-labelledby="panel" data-panel="">
      <form class="panel" method="post" action={`/work/${work.id}/put-back`}>
        <PanelHead frame={frame} title={t('clinic.putBack.title')} back={back} />
        <div class="ctx">
          <Hidden desk={desk} body={desk.typed.body} />
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
                  label: say(at),
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

const outcomes = [
  'answered',
  'visit_booked',
  'call_made',
  'redirected',
  'no_reply_needed',
] as const;
const reasons = [
  'wrong_topic',
  'several_topics',
  'missing_detail',
  'language',
  'hard_to_tell_how_urgent',
] as const;

/** Ends the work with an outcome. When a reply is half written, one button sends it and closes. */
export function ClosePanel({ frame, desk, work }: Props) {
  const { t } = frame;
  const { typed } = desk;
  const sends = typed.body.trim() !== '' && work.state !== 'closed';
  const answered = sends || work.state === 'answered' || work.state === 'waiting_on_patient';
  const urgent = work.lane !== 'regular' && !answered;
  const chosen = typed.outcome ?? (answered ? 'answered' : null);
  return (
    <aside aria-labelledby="panel" data-panel="">
      <form class="panel" method="post" action={`/work/${work.id}/${sends ? 'reply' : 'close'}`}>
        <PanelHead
          frame={frame}
          title={t('clinic.close.title')}
          back={itemHref(desk.list, work.id)}
        />
        <div class="ctx">
          <Hidden desk={desk} />
          <input type="hidden" name="seen_until" value={work.seenUntil} />
          {sends && (
            <TextArea
              id="body"
              name="body"
              label={t('clinic.close.reply')}
              rows={8}
              value={typed.body}
              error={problemOf(frame, desk, 'body')}
              lang={work.thread.language}
            />
          )}
          {urgent && <p class="above-s">{t('clinic.close.urgent')}</p>}
          <ChoiceCards
            id="outcome"
            name="outcome"
            legend={t('clinic.close.outcome')}
            error={problemOf(frame, desk, 'outcome')}
            choices={outcomes.map((value) => ({
              value,
              label: t(`clinic.outcome.${value}`),
              hint: t(`clinic.outcomeHint.${value}`),
              checked: chosen === value,
            }))}
          />
          <TextArea
            id="call-note"
            name="call_note"
            label={t('clinic.close.callNote')}
            hint={t('clinic.close.callNoteHint')}
            optional={t('clinic.close.callNoteWhen')}
            rows={3}
            value={typed.callNote}
            error={problemOf(frame, desk, 'call_note')}
          />
          <Chips
            id="hard"
            name="hard_because"
            legend={t('clinic.close.hard')}
            optional={t('ui.field.optional')}
            several
            choices={reasons.map((value) => ({
              value,
              label: t(`clinic.hard.${value}`),
              checked: typed.hardBecause.includes(value),
            }))}
          />
          <div class="above-s">
            <CheckCard
              id="near-miss"
              name="hard_because"
              value="near_miss"
              label={t('clinic.hard.near_miss')}
              hint={t('clinic.hard.nearMissHint')}
              checked={typed.hardBecause.includes('near_miss')}
            />
          </div>
          <div class="above-s">
            <Button
              kind="main"
              wide
              {...(sends ? { name: 'next', value: 'close' } : {})}
              busyLabel={t(sends ? 'clinic.busy.sending' : 'clinic.busy.closing')}
            >
              {t(sends ? 'clinic.write.sendAndClose' : 'clinic.close.act')}
            </Button>
            <p class="small mid">
              {t('clinic.close.after', { name: firstName(work.context.name) })}
            </p>
          </div>
        </div>
      </form>
    </aside>
  );
}
