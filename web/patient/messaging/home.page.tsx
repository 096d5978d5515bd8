import type { HomeView } from '#product/messaging/index.ts';
import { Empty, LinkButton, PatientLayout, Points, type PageProps } from '../../ui/index.ts';
import { ConversationList } from './conversation-row.tsx';
import { partOfDay } from './said.ts';
import { TurnCard } from './turn-card.tsx';
import { UnsentDrafts } from './unsent-drafts.tsx';
import { fullName, roleBeside } from './who.ts';

type Props = PageProps<HomeView>;

const TOPICS_AT_MOST = 3;
const CONVERSATIONS_AT_MOST = 6;

function CareTeams({ view, frame }: Props) {
  const { t } = frame;
  return (
    <section aria-labelledby="answerers">
      <h2 id="answerers">{t('messaging.home.answerers')}</h2>
      <ul class="list">
        {view.clinicians.map(({ name, role }) => (
          <li key={name}>
            <p class="strong">{fullName(name, role, t)}</p>
            {roleBeside(role, t) && <p class="mid">{roleBeside(role, t)}</p>}
          </li>
        ))}
        {view.teams.map((team) => (
          <li key={team.name}>
            <p class="strong">{team.name}</p>
            <p class="mid">{team.topics.slice(0, TOPICS_AT_MOST).join(' · ')}</p>
            <p>
              <b class="num">{team.promise}</b>{' '}
              {team.total > 0 && (
                <span class="mid">
                  · {t('messaging.home.kept', { kept: team.kept, total: team.total })}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p class="small above-s">
        <a href="/how-we-answer">{t('messaging.home.rules')}</a>
      </p>
    </section>
  );
}

function GoodReasons({ view, frame }: Props) {
  const { t } = frame;
  return (
    <section class="card" aria-labelledby="reasons">
      <h2 id="reasons">{t('messaging.home.reasons')}</h2>
      <Points points={view.goodReasons.map((reason) => ({ key: reason, content: reason }))} />
      <p class="small above-s">
        <a href="/learn/P2">{t('training.home.when')}</a>
      </p>
    </section>
  );
}

function Conversations({ view, frame }: Props) {
  const { t } = frame;
  const { conversations, waiting, mayWrite } = view;
  if (conversations.length === 0 && waiting.length === 0)
    return (
      <div class="section">
        <Empty
          title={t('messaging.home.emptyTitle')}
          text={t('messaging.home.emptyText')}
          action={mayWrite ? { href: '/write', label: t('messaging.write') } : undefined}
        />
      </div>
    );
  return (
    <section class={waiting.length > 0 ? 'section' : undefined} aria-labelledby="conversations">
      <h2 class="above-list" id="conversations">
        {t('messaging.home.conversations')}
      </h2>
      {conversations.length > 0 && (
        <ConversationList
          rows={conversations.slice(0, CONVERSATIONS_AT_MOST)}
          selfId={view.selfId}
          frame={frame}
        />
      )}
      <p class="small above-s">
        <a href="/messages">{t('messaging.home.all')}</a>
      </p>
    </section>
  );
}

/** How writing works under rules that are not in force, with nobody's conversations. */
function PreviewOfHome({ view, frame }: Props) {
  const title = frame.t('messaging.home.preview');
  return (
    <PatientLayout
      frame={frame}
      title={title}
      pretend={view.preview && { callouts: [], preview: view.preview }}
    >
      <h1>{title}</h1>
      <div class="stack wide above">
        <CareTeams view={view} frame={frame} />
        {view.goodReasons.length > 0 && <GoodReasons view={view} frame={frame} />}
      </div>
    </PatientLayout>
  );
}

/** What waits, what is under way, who answers and how fast. */
export default function HomePage({ view, frame }: Props) {
  const { t } = frame;
  if (view.preview) return <PreviewOfHome view={view} frame={frame} />;
  const greeting = t(`messaging.greeting.${partOfDay(frame.now, frame.timeZone)}`, {
    name: view.givenName,
  });
  return (
    <PatientLayout frame={frame} title={t('ui.nav.home')}>
      <div class="hello">
        <h1>{greeting}</h1>
        {view.mayWrite && (
          <LinkButton kind="main" tall icon="pen-line" href="/write">
            {t('messaging.write')}
          </LinkButton>
        )}
      </div>
      <div class="cols">
        <div>
          <div class="stack">
            {view.waiting.map((row) => (
              <TurnCard key={row.id} row={row} selfId={view.selfId} frame={frame} />
            ))}
          </div>
          <Conversations view={view} frame={frame} />
          {view.drafts.length > 0 && (
            <UnsentDrafts
              frame={frame}
              drafts={view.drafts.map((draft) => ({ ...draft, about: draft.patientName }))}
            />
          )}
        </div>
        <aside class="aside stack wide" aria-label={t('messaging.home.aside')}>
          <CareTeams view={view} frame={frame} />
          {view.goodReasons.length > 0 && <GoodReasons view={view} frame={frame} />}
        </aside>
      </div>
    </PatientLayout>
  );
}
