import type { DeskCaseView } from '#product/training/index.ts';
import {
  Button,
  Chips,
  ClinicLayout,
  ErrorSummary,
  PageHead,
  Pretend,
  TextArea,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';
import { Entries } from './case-entries.tsx';
import { Debrief } from './debrief.tsx';

type Props = PageProps<DeskCaseView>;

const actions = ['answer', 'ask', 'call', 'hand_off', 'urgent_lane', 'close'] as const;
const roles = ['nurse', 'physician', 'pharmacy', 'front_desk', 'records', 'intake'] as const;
const fieldOf = {
  choose_action: 'action-0',
  choose_role: 'to-0',
  write_something: 'body',
  too_long: 'body',
  moved_on: 'body',
  ended: 'debrief',
} as const;

function problemIn({ problem, overCharacters: over }: DeskCaseView, { t }: Frame) {
  return problem === null ? undefined : t(`practice.case.problem.${problem}`, { over });
}

function TurnForm({ view, frame }: Props) {
  const { t } = frame;
  const { typed, problem } = view;
  const at = (...codes: DeskCaseView['problem'][]) =>
    codes.includes(problem) ? problemIn(view, frame) : undefined;
  return (
    <form class="section form" method="post" action={`/practice/desk/${view.id}`} noValidate>
      <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
      <input type="hidden" name="turns" value={view.turns} />
      <TextArea
        id="body"
        name="body"
        label={t('practice.case.words')}
        hint={t('practice.case.wordsHint')}
        rows={6}
        value={typed.text}
        error={at('write_something', 'too_long')}
        {...(view.language === frame.language ? {} : { lang: view.language })}
      />
      <Chips
        id="action"
        name="action"
        legend={t('practice.case.act')}
        error={at('choose_action')}
        choices={actions.map((value) => ({
          value,
          label: t(`practice.case.action.${value}`),
          checked: typed.action === value,
        }))}
      />
      <Chips
        id="to"
        name="to"
        legend={t('practice.case.to')}
        optional={t('practice.case.toHint')}
        error={at('choose_role')}
        choices={roles.map((value) => ({
          value,
          label: t(`practice.case.role.${value}`),
          checked: typed.to === value,
        }))}
      />
      <div class="row">
        <Button kind="main">{t('practice.case.go')}</Button>
      </div>
    </form>
  );
}

/** One case of the practice inbox: the chart, the letters, what the learner does; at the end the debrief. */
export default function CasePage({ view, frame }: Props) {
  const { t } = frame;
  const { problem } = view;
  const text = problemIn(view, frame);
  const problems =
    problem === null || text === undefined ? [] : [{ href: `#${fieldOf[problem]}`, text }];
  return (
    <ClinicLayout
      frame={frame}
      title={`${t('ui.pretend.prefix')}${view.title}`}
      failed={problems.length > 0}
    >
      <PageHead title={view.title} above={t('practice.title')} />
      <Pretend frame={frame} leave={{ href: '/practice', label: t('practice.back.list') }} />
      <ErrorSummary title={t('ui.errors.title', { count: problems.length })} problems={problems} />
      <div class="prose above">
        <p class="strong">{view.learner}</p>
        <p>
          {view.patient.name}: {view.patient.about}
        </p>
        {view.record.length > 0 && (
          <>
            <h2>{t('practice.case.chart')}</h2>
            <ul class="bullets">
              {view.record.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <section class="section measure" aria-labelledby="subject">
        <h2 id="subject" lang={view.language === frame.language ? undefined : view.language}>
          {view.subject}
        </h2>
        <Entries frame={frame} view={view} />
        {view.debrief === null ? (
          <TurnForm view={view} frame={frame} />
        ) : (
          <>
            {problem === 'ended' && view.typed.text !== '' && (
              <details class="above">
                <summary>{t('practice.case.unsent')}</summary>
                <p class="words above-s">{view.typed.text}</p>
              </details>
            )}
            <Debrief debrief={view.debrief} frame={frame} />
          </>
        )}
      </section>
      {view.turns > 0 && (
        <form class="above-l" method="post" action={`/practice/desk/${view.id}/restart`}>
          <Button icon="rotate-ccw">{t('practice.case.restart')}</Button>
        </form>
      )}
    </ClinicLayout>
  );
}
