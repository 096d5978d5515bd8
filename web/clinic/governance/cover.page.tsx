import type { CoverView } from '#foundation/governance/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  DataTable,
  Empty,
  ErrorSummary,
  formatWhen,
  PageHead,
  SelectField,
  StatusTag,
  TextField,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<CoverView>;

const DAY = 86_400_000;
const fieldOf = {
  who: 'who',
  not_yours: 'who',
  intake: 'who',
  uncovered: 'who',
  away_already: 'from',
  times: 'until',
  cover: 'cover',
} as const;

function problemText({ view, frame }: Props): string {
  const { problem } = view;
  if (problem === null) return '';
  if (problem.kind !== 'uncovered') return frame.t(`charter.cover.problem.${problem.kind}`);
  const topics = problem.topics.map(({ clinic, topic }) => `${topic} (${clinic})`);
  const list = new Intl.ListFormat(frame.language).format(topics);
  return frame.t('charter.cover.problem.uncovered', { topics: list });
}

function Away({ view, frame }: Props) {
  const { t, timeZone, language } = frame;
  if (view.absences.length === 0)
    return <Empty title={t('charter.cover.none')} text={t('charter.cover.noneText')} />;
  const day = (at: number) => formatWhen(at, timeZone, language, 'day');
  return (
    <DataTable
      caption={t('charter.cover.caption')}
      columns={[
        { label: t('charter.cover.who') },
        { label: t('charter.cover.from') },
        { label: t('charter.cover.until') },
        { label: t('charter.cover.by') },
        { label: t('charter.cover.end') },
      ]}
      rows={view.absences.map((each) => ({
        id: each.id,
        cells: [
          <>
            {each.who} {each.now && <StatusTag look="due">{t('charter.cover.now')}</StatusTag>}
          </>,
          day(each.fromAt),
          day(each.untilAt - DAY / 2),
          each.cover ?? t('charter.cover.backups'),
          each.mayEnd ? (
            <form method="post" action={`/cover/${each.id}/end`}>
              <input
                type="hidden"
                name="idempotency_key"
                value={`${view.idempotencyKey}.${each.id}`}
              />
              <Button kind="bare">{t('charter.cover.back', { who: each.who })}</Button>
            </form>
          ) : (
            ''
          ),
        ],
      }))}
    />
  );
}

function Mark(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const { typed, problem } = view;
  const error = (field: string) =>
    problem && fieldOf[problem.kind] === field ? problemText(props) : undefined;
  return (
    <form class="card form stack" method="post" action="/cover" aria-labelledby="mark" noValidate>
      <h2 id="mark">{t('charter.cover.mark')}</h2>
      <SelectField
        id="who"
        name="who"
        label={t('charter.cover.whoIs')}
        value={typed.who}
        error={error('who')}
        options={[
          { value: 'me', label: t('charter.cover.me') },
          ...view.teams.map(({ id, name }) => ({
            value: id,
            label: t('charter.cover.team', { team: name }),
          })),
        ]}
      />
      <SelectField
        id="cover"
        name="cover"
        label={t('charter.cover.coverer')}
        hint={t('charter.cover.covererHint')}
        value={typed.cover}
        error={error('cover')}
        options={[
          { value: '', label: t('charter.cover.choose') },
          ...view.people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        id="from"
        name="from"
        type="date"
        size="medium"
        label={t('charter.cover.firstDay')}
        hint={t('charter.cover.firstDayHint')}
        min={view.today}
        value={typed.from}
        error={error('from')}
      />
      <TextField
        id="until"
        name="until"
        type="date"
        size="medium"
        label={t('charter.cover.lastDay')}
        min={view.today}
        value={typed.until}
        error={error('until')}
      />
      <div>
        <Button kind="main">{t('charter.cover.button')}</Button>
        <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
      </div>
    </form>
  );
}

/** Who is away and who answers meanwhile, so that nothing waits where nobody looks. */
export default function CoverPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const { problem, notice } = view;
  return (
    <ClinicLayout frame={frame} title={t('charter.cover.title')} failed={problem !== null}>
      <ErrorSummary
        title={t('ui.errors.title', { count: 1 })}
        problems={problem ? [{ href: `#${fieldOf[problem.kind]}`, text: problemText(props) }] : []}
      />
      <PageHead title={t('charter.cover.title')} above={frame.organizationName} />
      <div class="stack wide">
        {notice && <Banner icon="circle-check" text={t(`charter.cover.notice.${notice}`)} />}
        <p class="measure">{t('charter.cover.lead')}</p>
        <Away {...props} />
        <Mark {...props} />
      </div>
    </ClinicLayout>
  );
}
