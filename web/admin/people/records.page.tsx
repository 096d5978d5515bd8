import type { RecordsView } from '#foundation/people/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  DataTable,
  LinkButton,
  PageHead,
  Pagination,
  TextField,
  type PageProps,
} from '../../ui/index.ts';
import { columnLabel, valueSaid } from './words.ts';

type Props = PageProps<RecordsView>;

function Notice({ view, frame }: Props) {
  if (view.notice === null) return null;
  const icon = view.notice === 'not_ended' ? 'circle-alert' : 'circle-check';
  return (
    <Banner icon={icon} text={frame.t(`admin.notice.${view.notice}`, { count: view.count })} />
  );
}

function Search({ view, frame }: Props) {
  const { t } = frame;
  return (
    <form class="row" method="post" action={`/admin/${view.kind}/search`} role="search">
      <TextField
        id="q"
        name="q"
        type="search"
        label={t('admin.search')}
        value={view.search}
        size="medium"
      />
      <Button icon="search">{t('admin.searchButton')}</Button>
      {view.search && <a href={`/admin/${view.kind}`}>{t('admin.showAll')}</a>}
    </form>
  );
}

function Pages({ view, frame }: Props) {
  if (view.pages <= 1) return null;
  const { t } = frame;
  const to = (page: number, label: string) => ({ href: `/admin/${view.kind}?page=${page}`, label });
  return (
    <Pagination
      label={t('ui.pages.label')}
      previous={view.page > 1 ? to(view.page - 1, t('ui.pages.previous')) : undefined}
      next={view.page < view.pages ? to(view.page + 1, t('ui.pages.next')) : undefined}
    />
  );
}

/** Every record of one kind. */
export default function RecordsPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const title = t(`admin.kind.${view.kind}`);
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead
        title={title}
        actions={
          <>
            <LinkButton kind="main" href={`/admin/${view.kind}/new`}>
              {t(`admin.add.${view.kind}`)}
            </LinkButton>
            <LinkButton href={`/admin/${view.kind}/import`}>{t('admin.import')}</LinkButton>
            <LinkButton href={`/admin/${view.kind}/export`} download={`${view.kind}.csv`}>
              {t('admin.export')}
            </LinkButton>
          </>
        }
      />
      <div class="stack wide">
        <Notice {...props} />
        <Search {...props} />
        <p class="mid">
          {view.search
            ? t('admin.found', { count: view.total, shown: view.rows.length })
            : t('admin.total', { count: view.total })}
        </p>
        <DataTable
          caption={title}
          captionHidden
          columns={view.columns.map((name) => ({
            // A place goes by its name; what files call it is its short name.
            label: columnLabel(frame, `${name}s` === view.kind ? 'slug' : name),
          }))}
          rows={view.rows.map(({ id, cells }) => ({
            id,
            cells: cells.map((cell, index) => {
              const said = valueSaid(frame, view.columns[index] ?? '', cell);
              return index === 0 ? <a href={`/admin/${view.kind}/${id}`}>{said}</a> : said;
            }),
          }))}
          empty={t(view.search ? 'admin.nothingFound' : `admin.empty.${view.kind}`)}
        />
        <Pages {...props} />
        {view.canMail && view.total > 0 && (
          <form method="post" action={`/admin/${view.kind}/links`} class="stack">
            <p class="mid">{t('admin.links.text')}</p>
            <Button icon="send">{t('admin.links.button')}</Button>
          </form>
        )}
      </div>
    </ClinicLayout>
  );
}
