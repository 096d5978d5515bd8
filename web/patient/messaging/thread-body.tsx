import type { PatientThreadView } from '#product/messaging/index.ts';
import {
  Button,
  LinkButton,
  PromiseLine,
  StatusTag,
  Unbroken,
  type Frame,
} from '../../ui/index.ts';
import { callTo, lineFor, ownCalls } from './calls.tsx';
import { lineOf } from './thread-line.ts';
import { ThreadSpine } from './thread-spine.tsx';
import { sayer } from './said.ts';
import { shortName } from './who.ts';

interface Props {
  view: PatientThreadView;
  frame: Frame;
}

function UrgentStanding({ view, frame }: Props) {
  const { t } = frame;
  const { status, answeredBy, screen, confidential } = view.thread;
  const isOpen = status === 'received' || status === 'being_looked_at';
  if (!isOpen)
    return (
      <p class="row">
        <StatusTag look={status === 'answered' ? 'answered' : 'plain'}>
          {t(`messaging.tag.${status}`)}
        </StatusTag>
        {answeredBy &&
          t('messaging.line.answered', { name: shortName(answeredBy.name, answeredBy.role, t) })}
      </p>
    );
  if (confidential) return <p>{t('messaging.sent.neutral', { team: view.teamName })}</p>;
  const emergency = lineFor(view.helpLines, 'emergency');
  const own = ownCalls({ screen, helpLines: view.helpLines }, frame);
  const calls = [...own, ...callTo(emergency, (phone) => t('messaging.call', { phone }))];
  return (
    <>
      <p class="strong">{t('messaging.thread.urgentTitle')}</p>
      <p class="mid">{t('messaging.thread.urgentText', { team: view.teamName })}</p>
      <p class="row above-s">
        {calls.map(({ href, label, kind }) => (
          <LinkButton key={href} href={href} icon={kind === 'call' ? 'phone' : 'message-circle'}>
            <span>
              <Unbroken text={label} />
            </span>
          </LinkButton>
        ))}
      </p>
    </>
  );
}

function Standing({ view, frame }: Props) {
  const { t } = frame;
  const line = lineOf(view, frame);
  return (
    <section class="card standing" aria-label={t('messaging.thread.line')}>
      {line ? <PromiseLine {...line} /> : <UrgentStanding view={view} frame={frame} />}
    </section>
  );
}

/** Why nobody closed it and it is closed all the same, what was said in short, and the way back in. */
function ClosedQuiet({ view, frame }: Props) {
  const { t } = frame;
  const { thread, mayWrite } = view;
  const last = thread.steps.findLast(({ kind }) => kind === 'closed_quiet');
  if (thread.status !== 'closed' || last === undefined || last.at < (thread.closedAt ?? 0))
    return null;
  const say = sayer(frame);
  const until = last.detail?.['opensUntil'];
  const opens = mayWrite && typeof until === 'number' && until > frame.now;
  return (
    <section class="card above-l stack" aria-labelledby="quiet">
      <h2 id="quiet">{t('messaging.quiet.title')}</h2>
      <p>
        {t('messaging.quiet.asked', { when: say(thread.openedAt), subject: thread.subject })}{' '}
        {thread.answeredBy && thread.answeredAt !== null
          ? t('messaging.quiet.answered', {
              name: shortName(thread.answeredBy.name, thread.answeredBy.role, t),
              when: say(thread.answeredAt),
            })
          : t('messaging.quiet.waited')}{' '}
        {t('messaging.quiet.closed', { days: Number(last.detail?.['days'] ?? 0) })}
      </p>
      {opens && (
        <p>
          <a href="#add">{t('messaging.quiet.open', { when: say(until) })}</a>
        </p>
      )}
    </section>
  );
}

function Rating({ view, frame }: Props) {
  const { t } = frame;
  const { thread, mayWrite } = view;
  const settled =
    thread.answeredAt !== null && (thread.status === 'answered' || thread.status === 'closed');
  if (!settled) return null;
  if (thread.wasAnswered !== null)
    return (
      <p class="mid above-l">
        {t(thread.wasAnswered ? 'messaging.rate.saidYes' : 'messaging.rate.saidNotYet')}
      </p>
    );
  if (!mayWrite) return null;
  return (
    <section class="card above-l" aria-labelledby="rate">
      <h2 id="rate">{t('messaging.rate.title')}</h2>
      <form class="row" method="post" action={`/messages/${thread.id}/answered`}>
        <input type="hidden" name="idempotency_key" value={crypto.randomUUID()} />
        <Button name="answered" value="yes" icon="check">
          {t('messaging.rate.yes')}
        </Button>
        <Button name="answered" value="not_yet">
          {t('messaging.rate.notYet')}
        </Button>
      </form>
      <p class="small mid above-s">{t('messaging.rate.then')}</p>
    </section>
  );
}

/** What changes while someone looks: the line, the letters, the question whether it was answered. */
export function ThreadBody({ view, frame }: Props) {
  return (
    <>
      <Standing view={view} frame={frame} />
      <ThreadSpine view={view} frame={frame} />
      <ClosedQuiet view={view} frame={frame} />
      <Rating view={view} frame={frame} />
    </>
  );
}
