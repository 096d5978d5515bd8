import type { LibraryListView, ListedItem } from '#foundation/library/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  DataTable,
  Empty,
  formatWhen,
  PageHead,
  StatusTag,
  Tabs,
  TextField,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';
import { languageName, versionWords } from './words.ts';

type Props = PageProps<LibraryListView>;

function Marks({ item, frame }: { item: ListedItem; frame: Frame }) {
  const { t } = frame;
  return (
    <span class="row tight">
      {item.retired && <StatusTag look="plain">{t('library.mark.retired')}</StatusTag>}
      {item.draft && <StatusTag look="with">{t(`library.mark.${item.draft.state}`)}</StatusTag>}
      {item.isSafety && <StatusTag look="plain">{t('library.mark.safety')}</StatusTag>}
      {item.overdue && <StatusTag look="due">{t('library.mark.overdue')}</StatusTag>}
      {item.shippedChanged && <StatusTag look="due">{t('library.mark.shippedChanged')}</StatusTag>}
      {item.outOfDate.map((code) => (
        <StatusTag key={code} look="due">
          {t('library.mark.outOfDate', { language: languageName(frame, code) })}
        </StatusTag>
      ))}
    </span>
  );
}

function Open({ view, frame }: Props) {
  const { t, timeZone, language, now } = frame;
  if (view.open.length === 0) return null;
  return (
    <section class="card stack tight" aria-labelledby="open">
      <h2 id="open">{t('library.open.title')}</h2>
      <ul class="stack tight">
        {view.open.map(({ kind, id, title, state, by, at }) => (
          <li key={`${kind}.${id}`}>
            <a href={`/admin/library/${kind}/${id}`}>
              {t(`library.kind.${kind}.one`)}: {title}
            </a>{' '}
            <StatusTag look={state === 'offered' ? 'due' : 'with'}>
              {t(`library.mark.${state}`)}
            </StatusTag>{' '}
            <span class="small mid">
              {t('library.open.by', {
                name: by,
                when: formatWhen(at, timeZone, language, 'near', now),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Find({ view, frame }: Props) {
  const { t } = frame;
  return (
    <form class="row" method="get" action="/admin/library" role="search">
      <input type="hidden" name="kind" value={view.kind} />
      <TextField
        id="q"
        name="q"
        type="search"
        size="medium"
        label={t('library.find')}
        value={view.q}
      />
      <Button icon="search">{t('library.findButton')}</Button>
    </form>
  );
}

function Groups({ view, frame }: Props) {
  if (view.groups.length < 2) return null;
  return (
    <Tabs
      label={frame.t('library.groups')}
      tabs={view.groups.map(({ name, chosen }) => ({
        href: `/admin/library?kind=${view.kind}&group=${name}`,
        label: view.kind === 'phrase' ? name : frame.t(`library.group.${name}`),
        current: chosen,
      }))}
    />
  );
}

/** Everything whose words may be changed, and the changes that wait for someone. */
export default function LibraryPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  return (
    <ClinicLayout frame={frame} title={t('library.title')}>
      <PageHead title={t('library.title')} above={frame.organizationName} />
      <div class="stack wide">
        <p class="measure">{t('library.lead')}</p>
        <Open {...props} />
        <Tabs
          label={t('library.kinds')}
          tabs={view.kinds.map(({ kind, chosen }) => ({
            href: `/admin/library?kind=${kind}`,
            label: t(`library.kind.${kind}`),
            current: chosen,
          }))}
        />
        <p class="mid">{t(`library.kind.${view.kind}.text`)}</p>
        <Find {...props} />
        <Groups {...props} />
        {view.cut && <Banner icon="info" text={t('library.cut')} />}
        {view.items.length === 0 ? (
          <Empty title={t('library.none')} text={t('library.noneText')} />
        ) : (
          <DataTable
            caption={t(`library.kind.${view.kind}`)}
            captionHidden
            stacks
            columns={[
              { label: t('library.column.item') },
              { label: t('library.column.version') },
              { label: t('library.column.marks') },
            ]}
            rows={view.items.map((item) => ({
              id: item.id,
              cells: [
                <>
                  <a href={`/admin/library/${item.kind}/${item.id}`}>{item.title || item.id}</a>
                  <br />
                  <span class="code small mid">{item.id}</span>
                </>,
                versionWords(frame, item),
                <Marks key="marks" item={item} frame={frame} />,
              ],
            }))}
          />
        )}
      </div>
    </ClinicLayout>
  );
}
