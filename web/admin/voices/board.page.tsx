import type { BoardView } from '#product/voices/index.ts';
import {
  ClinicLayout,
  DataTable,
  Empty,
  PageHead,
  Pagination,
  Tabs,
  aboutWords,
  formatWhen,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';
import { components, levels } from './codes.ts';

function Counts({ view, frame }: { view: BoardView; frame: Frame }) {
  const { t } = frame;
  const countOf = (level: string, component: string) =>
    view.counts.find((each) => each.level === level && each.component === component)?.count ?? 0;
  return (
    <section class="section" aria-labelledby="counts">
      <h2 id="counts">{t('voices.board.counts')}</h2>
      <p class="small mid">{t('voices.board.countsHint')}</p>
      <DataTable
        caption={t('voices.board.counts')}
        captionHidden
        columns={[
          { label: t('voices.board.component') },
          ...levels.map((level) => ({ label: t(`voices.level.${level}`), number: true })),
        ]}
        rows={components.map((component) => ({
          id: component,
          cells: [
            t(`voices.component.${component}`),
            ...levels.map((level) => String(countOf(level, component))),
          ],
        }))}
      />
    </section>
  );
}

/** What patients and staff say of lessons, tips and rules: the oldest that waits first. */
export default function BoardPage({ view, frame }: PageProps<BoardView>) {
  const { t, timeZone, language } = frame;
  const title = t('voices.board.title');
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead title={title} />
      <p class="measure">{t('voices.board.lead')}</p>
      <div class="above">
        <Tabs
          label={t('voices.board.lists')}
          tabs={(['open', 'answered'] as const).map((list) => ({
            href: `/admin/voices?list=${list}`,
            label: t(`voices.board.${list}`),
            current: view.list === list,
          }))}
        />
      </div>
      <div class="above">
        {view.voices.length === 0 ? (
          <Empty title={t(`voices.board.none.${view.list}`)} text={t('voices.board.noneText')} />
        ) : (
          <DataTable
            caption={t(`voices.board.${view.list}`)}
            captionHidden
            columns={[
              { label: t('voices.board.about') },
              { label: t('voices.board.words') },
              { label: t('voices.board.from') },
              { label: t('voices.board.where') },
            ]}
            rows={view.voices.map((voice) => ({
              id: voice.id,
              cells: [
                <a key="about" href={`/admin/voices/${voice.id}`}>
                  {aboutWords(frame, voice.about)}
                </a>,
                <span key="words" lang={voice.language}>
                  {voice.wouldChange || voice.confused || voice.helped}
                </span>,
                `${t(`voices.side.${voice.side}`)}${voice.clinicName === null ? '' : `, ${voice.clinicName}`}, ${formatWhen(voice.givenAt, timeZone, language, 'day')}`,
                voice.level === null
                  ? t('voices.board.notCoded')
                  : `${t(`voices.level.${voice.level}`)} · ${t(`voices.component.${voice.component ?? 'person'}`)}`,
              ],
            }))}
          />
        )}
      </div>
      {view.next !== null && (
        <Pagination
          label={t('ui.pages.label')}
          next={{
            href: `/admin/voices?list=${view.list}&after=${view.next}`,
            label: t('voices.board.more'),
          }}
        />
      )}
      {view.counts.length > 0 && <Counts view={view} frame={frame} />}
    </ClinicLayout>
  );
}
