import type { ChangesView } from '#foundation/governance/index.ts';
import {
  Banner,
  Button,
  ChoiceCards,
  ClinicLayout,
  Empty,
  ErrorSummary,
  formatWhen,
  LinkButton,
  TextField,
  type PageProps,
} from '../../ui/index.ts';
import { Approvers } from './approvers.tsx';
import { CharterHead, Standing } from './head.tsx';
import { Nights } from './nights.tsx';
import { Problems } from './problems.tsx';

type Props = PageProps<ChangesView>;
type Change = ChangesView['clinics'][number]['patients'][number];

function Told({ title, changes, none }: { title: string; changes: Change[]; none: string }) {
  return (
    <div class="stack tight">
      <h3>{title}</h3>
      {changes.length === 0 && <p class="mid">{none}</p>}
      <ul class="stack tight">
        {changes.map(({ what, sentence }) => (
          <li key={what}>
            {sentence} <span class="code">{what}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Clinics({ view, frame }: Props) {
  const { t } = frame;
  const changed = view.clinics.filter(
    ({ patients, staff }) => patients.length > 0 || staff.length > 0,
  );
  const { draft } = view.head;
  const told = draft === null || draft.unchangedSince !== null ? 'none' : 'elsewhere';
  if (changed.length === 0)
    return <Empty title={t(`charter.changes.${told}`)} text={t(`charter.changes.${told}Text`)} />;
  return changed.map(({ clinic, clinicName, patients, staff, nights }) => (
    <section key={clinic} class="card stack" aria-labelledby={`c-${clinic}`}>
      <h2 id={`c-${clinic}`}>{clinicName}</h2>
      <Nights nights={nights} frame={frame} />
      <div class="grid two">
        <Told
          title={t('charter.changes.patients')}
          changes={patients}
          none={t('charter.changes.same')}
        />
        <Told title={t('charter.changes.staff')} changes={staff} none={t('charter.changes.same')} />
      </div>
      <p>
        <LinkButton href={`/admin/charter/preview?clinic=${clinic}`} icon="eye">
          {t('charter.preview.as', { clinic: clinicName })}
        </LinkButton>
      </p>
    </section>
  ));
}

function WhenForm({ view, frame, revision }: Props & { revision: number }) {
  const { t } = frame;
  const { when, date, problem } = view.asked;
  return (
    <form class="stack" method="post" action="/admin/charter/check" noValidate>
      <ChoiceCards
        id="when"
        name="when"
        legend={t('charter.ask.when')}
        choices={[
          { value: 'approved', label: t('charter.ask.approved'), checked: when === 'approved' },
          {
            value: 'date',
            label: t('charter.ask.date'),
            hint: t('charter.ask.dateHint'),
            checked: when === 'date',
          },
        ]}
      />
      <TextField
        id="date"
        name="date"
        type="date"
        size="medium"
        label={t('charter.ask.day')}
        min={view.today}
        value={date}
        error={problem ? t(`charter.ask.problem.${problem}`) : undefined}
      />
      <div>
        <Button kind="main">{t('charter.ask.button')}</Button>
        <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
        <input type="hidden" name="revision" value={revision} />
      </div>
    </form>
  );
}

function AskForApproval(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const draft = view.head.draft;
  if (draft?.state !== 'draft' || draft.unchangedSince !== null || !draft.mine) return null;
  return (
    <section class="card form stack" aria-labelledby="ask">
      <h2 id="ask">{t('charter.ask.title')}</h2>
      <p>{t('charter.ask.text')}</p>
      <WhenForm {...props} revision={draft.revision} />
    </section>
  );
}

function Approve(props: Props) {
  const { view, frame } = props;
  const { t, timeZone, language } = frame;
  const draft = view.head.draft;
  if (draft?.state !== 'checked' || draft.unchangedSince !== null) return null;
  return (
    <section class="card form stack" aria-labelledby="approve">
      <h2 id="approve">{t('charter.approve.title')}</h2>
      <p>
        {draft.wantedAt === null
          ? t('charter.approve.atOnce')
          : t('charter.approve.from', {
              when: formatWhen(draft.wantedAt, timeZone, language, 'day'),
            })}
      </p>
      <ul class="stack tight">
        {draft.approvals.map(({ personId, name, role, at }) => (
          <li key={personId}>
            {t('charter.approve.by', {
              name,
              role: t(`charter.role.${role}`),
              when: formatWhen(at, timeZone, language, 'day-hour'),
            })}
          </li>
        ))}
      </ul>
      <Approvers head={view.head} frame={frame} />
      {draft.approvedByMe || !draft.mine ? null : (
        <form method="post" action="/admin/charter/approve">
          <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
          <input type="hidden" name="revision" value={draft.revision} />
          <Button kind="main" icon="check">
            {t('charter.approve.button')}
          </Button>
        </form>
      )}
      {draft.mine && draft.approvals.length === 0 && (
        <details open={view.asked.problem !== null}>
          <summary>{t('charter.ask.otherDate')}</summary>
          <div class="above">
            <WhenForm {...props} revision={draft.revision} />
          </div>
        </details>
      )}
    </section>
  );
}

/** What a draft changes, for patients and for staff, and the way to its two approvals. */
export default function ChangesPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const { problem } = view.asked;
  const failed = (view.notice !== null && view.notice !== 'saved') || problem !== null;
  return (
    <ClinicLayout frame={frame} title={t('charter.changes.title')} failed={failed}>
      <ErrorSummary
        title={t('ui.errors.title', { count: 1 })}
        problems={problem ? [{ href: '#date', text: t(`charter.ask.problem.${problem}`) }] : []}
      />
      <CharterHead head={view.head} frame={frame} title={t('charter.changes.title')} />
      <div class="stack wide">
        {view.notice && (
          <Banner
            icon={failed ? 'circle-alert' : 'circle-check'}
            text={t(`charter.changes.notice.${view.notice}`, {
              name: view.head.draft?.changedBy ?? '',
              version: view.head.draft?.unchangedSince ?? view.head.inForce.version,
            })}
          />
        )}
        <Standing head={view.head} frame={frame} />
        <Problems problems={view.problems} frame={frame} />
        <Clinics {...props} />
        <AskForApproval {...props} />
        <Approve {...props} />
      </div>
    </ClinicLayout>
  );
}
