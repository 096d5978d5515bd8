import type { Figure, CountsView } from '#edges/measures/index.ts';
import {
  ClinicLayout,
  DataTable,
  FromRule,
  PageHead,
  Tabs,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<CountsView>;

const SPANS = [30, 90, 365];
const MINUTES_AN_HOUR = 60;
const HOURS_A_DAY = 24;

function lasting(minutes: number, { t }: Frame): string {
  const hours = minutes / MINUTES_AN_HOUR;
  if (hours < 1) return t('counts.minutes', { count: Math.max(1, Math.round(minutes)) });
  return Math.round(hours) < 2 * HOURS_A_DAY
    ? t('counts.hours', { count: Math.round(hours) })
    : t('counts.days', { count: Math.round(hours / HOURS_A_DAY) });
}

function said(figure: Figure, frame: Frame, inTable = false): string {
  const { t, language } = frame;
  switch (figure.kind) {
    case 'none':
      return t('counts.none');
    case 'too_few':
      return t('counts.tooFew');
    case 'share': {
      const share = new Intl.NumberFormat(language, { style: 'percent' });
      return t('counts.share', {
        percent: share.format(figure.hits / figure.total),
        hits: figure.hits,
        total: figure.total,
      });
    }
    case 'time':
      return t(inTable ? 'counts.timeShort' : 'counts.time', {
        half: lasting(figure.halfMinutes, frame),
        nine: lasting(figure.nineMinutes, frame),
      });
  }
}

function Measures({ view, frame }: Props) {
  const { t } = frame;
  return view.measures.map(({ id, whole, rows }) => (
    <section key={id} class="card stack" aria-labelledby={`m-${id}`}>
      <div>
        <h2 id={`m-${id}`}>{t(`counts.of.${id}`)}</h2>
        <p class="small mid">{t(`counts.means.${id}`)}</p>
      </div>
      <p class="large strong num">{said(whole, frame)}</p>
      <DataTable
        caption={t(`counts.caption.${view.by}`, { measure: t(`counts.of.${id}`) })}
        captionHidden
        columns={[
          { label: t(`counts.by.${view.by}`) },
          {
            label: t(whole.kind === 'time' ? 'counts.figureTime' : 'counts.figure'),
            number: true,
          },
        ]}
        rows={rows
          .filter(({ figure }) => figure.kind !== 'none')
          .map((row) => ({ id: row.id, cells: [row.name, said(row.figure, frame, true)] }))}
        empty={t('counts.none')}
      />
    </section>
  ));
}

function Tips({ view, frame }: Props) {
  const { t } = frame;
  if (view.tips === null) return null;
  const people = (count: number | null) => (count === null ? t('counts.tooFew') : String(count));
  return (
    <div class="card stack">
      <div>
        <h2>{t('counts.of.tips')}</h2>
        <p class="small mid">{t('counts.means.tips')}</p>
      </div>
      <DataTable
        caption={t('counts.of.tips')}
        captionHidden
        columns={[
          { label: t('counts.tip') },
          { label: t('counts.shown'), number: true },
          { label: t('counts.followed'), number: true },
          { label: t('counts.dismissed'), number: true },
        ]}
        rows={view.tips.rows.map(({ id, title, shown, followed, dismissed }) => ({
          id,
          cells: [
            <a key="tip" href={`/admin/library/tip/${id}`}>
              {title}
            </a>,
            people(shown),
            people(followed),
            people(dismissed),
          ],
        }))}
        empty={t('counts.none')}
      />
      <FromRule>{view.tips.text}</FromRule>
    </div>
  );
}

/** What the rules say is counted: for teams and for help, never a ranking of people. */
export default function CountsPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const title = t('counts.title');
  const href = (by: string, days: number) => `/admin/measures?by=${by}&days=${days}`;
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead title={title} above={frame.organizationName} />
      <p class="measure">{t('counts.lead')}</p>
      <p class="above-s">
        <FromRule>
          {view.rule.text}{' '}
          <a href={`/admin/charter/rules/${view.rule.clause}`}>{t('counts.change')}</a>
        </FromRule>
      </p>
      <div class="above stack tight">
        <Tabs
          label={t('counts.grouped')}
          tabs={(['team', 'topic'] as const).map((by) => ({
            href: href(by, view.days),
            label: t(`counts.by.${by}`),
            current: by === view.by,
          }))}
        />
        <Tabs
          label={t('counts.span')}
          tabs={SPANS.map((days) => ({
            href: href(view.by, days),
            label: t('counts.last', { days }),
            current: days === view.days,
          }))}
        />
      </div>
      <div class="grid two above">
        <Measures {...props} />
        <Tips {...props} />
      </div>
    </ClinicLayout>
  );
}
