import type { DeskView, Outcome as OutcomeCode, WorkView } from '#product/triage/index.ts';
import { Button, CheckCard, ChoiceCards, Chips, TextArea, type Frame } from '../../ui/index.ts';
import { Hidden } from './hidden.tsx';
import { PanelHead } from './panels.tsx';
import { problemOf } from './problems.ts';
import { firstName } from './words.ts';

interface Props {
  frame: Frame;
  desk: DeskView;
  work: WorkView;
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
        <PanelHead frame={frame} title={t('clinic.close.title')} work={work} own={sends} />
        <div class="ctx">
          <Hidden desk={desk} kept={sends ? ['note'] : ['body', 'note']} />
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
          <Outcome frame={frame} desk={desk} chosen={chosen} />
          <Hard frame={frame} desk={desk} />
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

function Outcome({ frame, desk, chosen }: Omit<Props, 'work'> & { chosen: OutcomeCode | null }) {
  const { t } = frame;
  const { typed } = desk;
  return (
    <>
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
    </>
  );
}

function Hard({ frame: { t }, desk: { typed } }: Omit<Props, 'work'>) {
  return (
    <>
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
    </>
  );
}
