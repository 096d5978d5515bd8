import type { TopicChoiceView, TopicView } from '#product/messaging/index.ts';
import {
  Button,
  classes,
  ErrorSummary,
  Icon,
  PatientLayout,
  Problem,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';
import { AboutWhom } from './about-whom.tsx';
import { Carried } from './carried.tsx';
import { telephone } from './telephone.ts';
import { problemOf, summaryOf } from './problems.ts';
import { sayer } from './said.ts';

interface CardProps {
  topic: TopicChoiceView;
  topics: readonly TopicChoiceView[];
  frame: Frame;
}

const idOf = (topics: readonly TopicChoiceView[], id: string) =>
  `topic-${Math.max(
    0,
    topics.findIndex((topic) => topic.id === id),
  )}`;

function BetterDoor({ topic, topics, frame }: CardProps) {
  const { betterDoor } = topic;
  if (betterDoor === null) return null;
  const other = topics.find(({ id }) => id === betterDoor.topicId);
  return (
    <p class="better">
      <b>{betterDoor.title}</b> {betterDoor.how}{' '}
      {betterDoor.phone && (
        <a href={telephone(betterDoor.phone)}>
          {frame.t('messaging.call', { phone: betterDoor.phone })}
        </a>
      )}
      {other && (
        <a href={`?instead=${other.id}#${idOf(topics, other.id)}`}>
          {frame.t('messaging.topic.choose', { topic: other.label })}
        </a>
      )}
    </p>
  );
}

/** A topic with when to expect an answer; its good reasons and its better door show once it is chosen. */
function TopicCard(props: CardProps) {
  const { topic, topics, frame } = props;
  const id = idOf(topics, topic.id);
  return (
    <div class="choice">
      <input
        id={id}
        type="radio"
        name="topic"
        value={topic.id}
        checked={topic.chosen}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-hint`}
      />
      <label class="name" id={`${id}-name`} for={id}>
        {topic.label}
      </label>
      <span class="hint" id={`${id}-hint`}>
        {topic.hint}
        <span class="by">
          {frame.t('messaging.due.by', { when: sayer(frame)(topic.answerBy) })}
        </span>
      </span>
      <div class="more-on">
        {topic.goodReasons.length > 0 && (
          <ul class="reasons" aria-label={frame.t('messaging.home.reasons')}>
            {topic.goodReasons.map((reason) => (
              <li key={reason}>
                <Icon name="check" />
                {reason}
              </li>
            ))}
          </ul>
        )}
        <BetterDoor {...props} />
      </div>
    </div>
  );
}

type LongAgoView = NonNullable<TopicView['longAgo']>;

/** Not seen for long: who can help now, how to be seen again, and that what was begun goes on. */
function LongAgo({ longAgo, frame }: { longAgo: LongAgoView; frame: Frame }) {
  const { t } = frame;
  const { phone, clinicName, lastSeen, helpLines } = longAgo;
  const when = sayMonth(lastSeen, frame);
  const urgent = helpLines.filter(
    ({ concern }) => concern === 'emergency' || concern === 'nurse_line',
  );
  return (
    <section class="card stack above" aria-labelledby="long-ago">
      <h2 id="long-ago">{t('messaging.longAgo.title', { clinic: clinicName, when })}</h2>
      <p>{t('messaging.longAgo.text')}</p>
      <ul class="stack tight">
        {phone && (
          <li>
            {t('messaging.longAgo.call')}{' '}
            <a href={telephone(phone)}>{t('messaging.call', { phone })}</a>
          </li>
        )}
        {urgent.map(({ id, name, phone: line }) => (
          <li key={id}>
            {name}: <a href={telephone(line)}>{t('messaging.call', { phone: line })}</a>
          </li>
        ))}
        <li>
          {t('messaging.longAgo.goesOn')} <a href="/messages">{t('messaging.longAgo.open')}</a>
        </li>
      </ul>
    </section>
  );
}

const sayMonth = (moment: number, { language, timeZone }: Frame) =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone }).format(moment);

/** The second step: what is it about. */
export default function TopicPage({ view, frame }: PageProps<TopicView>) {
  const { t } = frame;
  const { head, topics } = view;
  const title = t('messaging.topic.title');
  const problem = problemOf(head.problems, 'topic', frame);
  return (
    <PatientLayout
      frame={frame}
      title={title}
      failed={problem !== undefined}
      width="mid"
      pretend={head.pretend}
      back={
        head.pretend === null
          ? { href: '/write', label: t('messaging.back.about') }
          : head.pretend.preview
            ? undefined
            : { href: head.at, label: t('practice.back.story') }
      }
    >
      <ErrorSummary {...summaryOf(head.problems, { topic: 'topic-0' }, frame)} />
      <AboutWhom head={head} frame={frame} />
      <h1 id="topic-title">{title}</h1>
      {view.longAgo && <LongAgo longAgo={view.longAgo} frame={frame} />}
      {topics.length > 0 && (
        <form class="above-l" method="post" action={`${head.at}/topic`}>
          <Carried head={head} />
          <fieldset class={classes(problem && 'bad') || undefined} aria-labelledby="topic-title">
            {problem && <Problem id="topic-error">{problem}</Problem>}
            <div class="choices topics">
              {topics.map((topic) => (
                <TopicCard key={topic.id} topic={topic} topics={topics} frame={frame} />
              ))}
            </div>
          </fieldset>
          <p class="above-l stick row">
            <Button kind="main" tall>
              {t('messaging.goOn')}
            </Button>
          </p>
        </form>
      )}
    </PatientLayout>
  );
}
