import type { ReviewView } from '#product/messaging/index.ts';
import {
  Advice,
  Button,
  LinkButton,
  PatientLayout,
  Pledge,
  Points,
  PromiseLine,
  QuickExit,
  SummaryList,
  type Frame,
  type PageProps,
  type PromiseStep,
} from '../../ui/index.ts';
import { AttachmentList } from './attachments.tsx';
import { rulePlace, tipVoice } from './margin.tsx';
import { Carried } from './carried.tsx';
import { sayer, sayerAlone } from './said.ts';
import { StillNeeded } from './still-needed.tsx';
import { telephone } from './telephone.ts';
import { plainPage } from './way-out.ts';

type Props = PageProps<ReviewView>;

function stepsAhead({ view, frame }: Props, answerBy: number): PromiseStep[] {
  const { t, now } = frame;
  const alone = sayerAlone(frame);
  const { teamName } = view.head;
  const team = teamName ?? t('messaging.picked.team');
  return [
    { kind: 'asked', title: t('messaging.review.youSend'), detail: alone(now, 'day') },
    view.openNow
      ? {
          kind: 'promised',
          title: t('messaging.review.read'),
          detail: t('messaging.review.readBy', { team }),
        }
      : {
          kind: 'promised',
          title: t('messaging.review.open'),
          when: alone(view.nextOpening),
          at: view.nextOpening,
        },
    {
      kind: 'promised',
      title: t('messaging.review.answer'),
      when: t('messaging.review.by', { when: sayer(frame)(answerBy, 'near-short') }),
      at: answerBy,
    },
  ];
}

/** What the charter's nurse line is for: words that should not wait until the answer. */
function Today({ view, frame }: Props) {
  const { t } = frame;
  const [flag] = view.advice.flags;
  const nurse = frame.helpLines.at(-1);
  if (view.advice.alert !== 'same_day' || !nurse) return null;
  const why = t('messaging.margin.urgent.why.nurse_line');
  return (
    <div class="above-l">
      <Advice
        id="today"
        title={t('messaging.margin.urgent.title.nurse_line')}
        why={flag ? `${t('messaging.margin.wrote', { quote: flag.text })} ${why}` : why}
        quotes={flag ? [flag.text] : []}
        acts={[
          {
            label: t('messaging.call', { phone: nurse.display }),
            href: telephone(nurse.phone),
          },
        ]}
      />
    </div>
  );
}

function Promise({ view, frame }: Props) {
  const { t } = frame;
  const { answerBy, head } = view;
  if (answerBy === null) return <NoTime view={view} frame={frame} />;
  return (
    <Pledge
      id="promise"
      lead={t('messaging.review.lead', { team: head.teamName ?? t('messaging.picked.team') })}
      date={sayer(frame)(answerBy, 'headline')}
      at={answerBy}
    >
      <PromiseLine
        state="planned"
        steps={stepsAhead({ view, frame }, answerBy)}
        label={t('messaging.review.ahead')}
      />
    </Pledge>
  );
}

/** After an emergency: what to do now, and no time. */
function NoTime({ view, frame }: Props) {
  const { t } = frame;
  return (
    <section class="card pledge" aria-labelledby="promise">
      <h2 id="promise">{t('messaging.compose.urgentTitle')}</h2>
      <p class="above-s">{t('messaging.compose.urgentText')}</p>
      <Points
        points={frame.helpLines.map(({ label, phone, display }) => ({
          key: phone,
          icon: 'phone',
          content: (
            <>
              {label}: <a href={telephone(phone)}>{display}</a>
            </>
          ),
        }))}
      />
      {!view.openNow && (
        <p class="above-s strong">
          {t('messaging.safety.closed', { when: sayer(frame)(view.nextOpening) })}
        </p>
      )}
    </section>
  );
}

/** A tip met on the way out: it can be followed, left, or passed by. */
function Tip({ view, frame }: Props) {
  const { t } = frame;
  const { tip, head } = view;
  if (tip === null || head.pretend !== null) return null;
  const act = (key: string, happened: string) => ({
    label: t(key),
    name: 'tip',
    value: `${happened}:${tip.id}`,
  });
  const leads = tip.id.startsWith('redirect_') || tip.id === 'topic_mismatch';
  return (
    <form class="above-l" method="post" action={`${head.at}/tip`}>
      <Advice
        id="tip"
        title={tip.title}
        why={tip.text}
        rule={t('messaging.margin.rule')}
        ruleHref={rulePlace(tip.clause)}
        acts={[
          { label: t('messaging.review.keepWriting'), href: `${head.at}/words#body` },
          ...(leads ? [act('messaging.review.changeTopic', 'followed')] : []),
          ...(tip.id === 'another_person'
            ? [act('messaging.margin.someone_else.act', 'followed')]
            : []),
          act('messaging.margin.keep', 'dismissed'),
        ]}
        voice={tipVoice(tip.id, t('messaging.margin.voice'), frame.person !== null)}
      />
    </form>
  );
}

function Summary({ view, frame }: Props) {
  const { t } = frame;
  const { head } = view;
  const words = `${head.at}/words`;
  // In practice the words travel with the form; the browser's own way back leads to them.
  const change = (href: string) =>
    head.pretend === null ? { href, label: t('messaging.review.change') } : undefined;
  const rows = [
    {
      term: t('messaging.review.about'),
      detail: head.about.self
        ? t('messaging.review.you', { name: head.about.patientName })
        : head.about.patientName,
      change: change('/write'),
    },
    ...(head.topicLabel === null
      ? []
      : [
          {
            term: t('messaging.review.topic'),
            detail: head.topicLabel,
            change: change(`${head.at}/topic`),
          },
        ]),
    ...(view.body.trim() === ''
      ? []
      : [
          { term: t('messaging.review.words'), detail: view.body, change: change(`${words}#body`) },
        ]),
    ...view.record.map(({ questionId, label, text }) => ({
      term: label,
      detail: text,
      change: change(`${words}#answer-${questionId}`),
    })),
    ...(view.attachments.length === 0
      ? []
      : [
          {
            term: t('messaging.files.title'),
            detail: <AttachmentList attachments={view.attachments} frame={frame} />,
            change: change(`${words}#files`),
          },
        ]),
  ];
  return (
    <section class="section" aria-labelledby="message">
      <h2 id="message">{t('messaging.review.message')}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

function Readers({ view, frame }: Props) {
  const { t } = frame;
  return (
    <section class="section" aria-labelledby="readers">
      <h2 id="readers">{t('messaging.review.readers')}</h2>
      <Points
        points={[
          { key: 'team', icon: 'users', content: view.readBy },
          { key: 'record', icon: 'file-heart', content: t('messaging.review.record') },
          ...(view.costNotice
            ? [{ key: 'cost', icon: 'receipt-text' as const, content: view.costNotice }]
            : []),
        ]}
      />
    </section>
  );
}

function Worse({ frame }: { frame: Frame }) {
  const lines = frame.helpLines.filter((_, index) => index !== 1 || frame.helpLines.length < 3);
  if (lines.length === 0) return null;
  return (
    <p class="small mid above">
      {frame.t('messaging.review.worse')}{' '}
      {lines.map(({ label, phone, display }, index) => (
        <span key={phone}>
          {index > 0 && ' · '}
          {label}: <a href={telephone(phone)}>{display}</a>
        </span>
      ))}
    </p>
  );
}

/** Check your message: the date first, then everything that goes, then who reads it. */
export default function ReviewPage({ view, frame }: Props) {
  const { t } = frame;
  const { head } = view;
  const title = t('messaging.review.title');
  const team = head.teamName;
  const neutral = view.advice.screen === 'safety';
  return (
    <PatientLayout
      frame={frame}
      title={title}
      width="narrow"
      quiet={neutral}
      pretend={head.pretend}
      back={
        head.pretend === null
          ? { href: `${head.at}/words`, label: t('messaging.back.words') }
          : undefined
      }
    >
      {neutral && <QuickExit label={t('ui.exit')} href={plainPage} />}
      <h1>{title}</h1>
      {!neutral && (
        <div class="above-l">
          <Promise view={view} frame={frame} />
        </div>
      )}
      {!neutral && <Today view={view} frame={frame} />}
      {!neutral && <StillNeeded view={view} frame={frame} />}
      <Tip view={view} frame={frame} />
      <Summary view={view} frame={frame} />
      <Readers view={view} frame={frame} />
      <form class="above-l row stick" method="post" action={`${head.at}/send`}>
        <input type="hidden" name="revision" value={head.revision} />
        <Carried head={head} />
        <Button kind="main" tall icon="send" busyLabel={t('messaging.sending')}>
          {team === null ? t('messaging.send') : t('messaging.sendTo', { team })}
        </Button>
        {head.pretend === null ? (
          <LinkButton kind="bare" href="/home">
            {t('messaging.later')}
          </LinkButton>
        ) : (
          <Button kind="bare" formAction={`${head.at}/again`}>
            {t('messaging.review.keepWriting')}
          </Button>
        )}
      </form>
      {view.answerBy !== null && !neutral && <Worse frame={frame} />}
    </PatientLayout>
  );
}
