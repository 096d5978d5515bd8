import type { MapView } from '#foundation/governance/index.ts';
import {
  ClinicLayout,
  DataTable,
  PageHead,
  StatusTag,
  Tabs,
  type PageProps,
} from '../../ui/index.ts';
import { CharterHead } from './head.tsx';
import { MapDrawing } from './map-drawing.tsx';

type Props = PageProps<MapView>;

function MapTable({ view, frame }: Props) {
  const { t } = frame;
  return (
    <DataTable
      caption={t('charter.map.caption', { clinic: view.map.clinicName })}
      columns={[
        { label: t('charter.map.topic') },
        { label: t('charter.team') },
        { label: t('charter.map.members'), number: true },
        { label: t('charter.backup') },
        { label: t('charter.map.answer') },
        { label: t('charter.map.gapTitle') },
      ]}
      rows={view.map.routes.map((route) => ({
        id: route.id,
        cells: [
          route.kind === 'lane' ? t(`charter.map.${route.id}`) : route.label,
          route.team.name,
          String(route.team.members),
          route.backup?.name ?? t('charter.noBackup'),
          route.promise,
          route.gap ? (
            <StatusTag key="gap" look="due">
              {t(`charter.map.gap.${route.gap}`)}
            </StatusTag>
          ) : (
            t('charter.map.noGap')
          ),
        ],
      }))}
    />
  );
}

/** Topic, team, backup, answer time: drawn from the charter, for those who shape it and for all staff. */
export default function MapPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const title = t('charter.map.title');
  const address = view.head ? '/admin/charter/map' : '/expectations/map';
  return (
    <ClinicLayout frame={frame} title={title}>
      {view.head ? (
        <CharterHead head={view.head} frame={frame} title={title} />
      ) : (
        <PageHead title={title} above={frame.organizationName} />
      )}
      {view.clinics.length > 1 && (
        <Tabs
          label={t('charter.map.clinics')}
          tabs={view.clinics.map(({ slug, name, chosen }) => ({
            href: `${address}?clinic=${slug}`,
            label: name,
            current: chosen,
          }))}
        />
      )}
      <div class="stack wide above">
        <section class="card stack drawn" aria-labelledby="drawing">
          <div class="row">
            <h2 id="drawing">{view.map.clinicName}</h2>
            {view.map.gaps > 0 && (
              <StatusTag look="due">{t('charter.map.gaps', { count: view.map.gaps })}</StatusTag>
            )}
            <span class="small mid push">{t('charter.map.from')}</span>
          </div>
          <MapDrawing {...props} />
        </section>
        <MapTable {...props} />
      </div>
    </ClinicLayout>
  );
}
