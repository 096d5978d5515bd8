import type { ThreadSearchView } from '#product/messaging/index.ts';
import { Button, Empty, PatientLayout, TextField, type PageProps } from '../../ui/index.ts';
import { ConversationList } from './conversation-row.tsx';

/** Words in one's own conversations. What was typed stays in the field, nowhere else. */
export default function SearchPage({ view, frame }: PageProps<ThreadSearchView>) {
  const { t } = frame;
  const { typed, found } = view;
  const title = t('messaging.search.title');
  return (
    <PatientLayout
      frame={frame}
      title={title}
      width="mid"
      back={{ href: '/messages', label: t('messaging.list.title') }}
    >
      <h1>{title}</h1>
      <form class="above-l" method="post" action="/messages/search" role="search">
        <TextField
          id="q"
          name="q"
          type="search"
          label={t('messaging.search.field')}
          hint={t('messaging.search.hint')}
          value={typed}
          maxLength={200}
          autoComplete="off"
        />
        <p class="above-s">
          <Button kind="main" icon="search">
            {t('messaging.search.act')}
          </Button>
        </p>
      </form>
      {found !== null && (
        <section class="above-l" aria-labelledby="found">
          <h2 class="above-list" id="found">
            {t('messaging.search.found', { count: found.length })}
          </h2>
          {found.length === 0 ? (
            <Empty
              title={t('messaging.search.noneTitle')}
              text={t('messaging.search.noneText')}
              action={{ href: '/messages', label: t('messaging.home.all') }}
            />
          ) : (
            <ConversationList rows={found} selfId={view.selfId} frame={frame} />
          )}
        </section>
      )}
    </PatientLayout>
  );
}
