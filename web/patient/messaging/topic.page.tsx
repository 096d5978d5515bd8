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
      back={{ href: '/write', label: t('messaging.back.about') }}
    >
      <ErrorSummary {...summaryOf(head.problems, { topic: 'topic-0' }, frame)} />
      <AboutWhom head={head} frame={frame} />
      <h1 id="topic-title">{title}</h1>
      <form class="above-l" method="post" action={`/write/${head.draftId}/topic`}>
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
    </PatientLayout>
  );
}
