import type { PatientThreadView } from '#product/messaging/index.ts';
import {
  LinkButton,
  PatientLayout,
  Pledge,
  Points,
  PromiseLine,
  QuickExit,
  SafetyPanel,
  type PageProps,
} from '../../ui/index.ts';
import { callTo, GetsWorse, lineFor, ownCalls } from './calls.tsx';
import { lineOf } from './thread-line.ts';
import { sayer } from './said.ts';
import { plainPage } from './way-out.ts';

type Props = PageProps<PatientThreadView>;

function Onward({ view, frame }: Props) {
  const { t } = frame;
  return (
    <p class="row above-l">
      <LinkButton kind="main" href={`/messages/${view.thread.id}`}>
        {t('messaging.sent.see')}
      </LinkButton>
      <LinkButton kind="bare" href="/home">
        {t('messaging.sent.home')}
      </LinkButton>
    </p>
  );
}

function Next({ view, frame }: Props) {
  const { t } = frame;
  return (
    <section class="section" aria-labelledby="next">
      <h2 id="next">{t('messaging.sent.next')}</h2>
      <Points
        points={[
          {
            key: 'read',
            icon: 'users',
            content: t('messaging.sent.read', { team: view.teamName }),
          },
          { key: 'ask', icon: 'messages-square', content: t('messaging.sent.ask') },
          { key: 'mail', icon: 'bell', content: t('messaging.sent.mail') },
          { key: 'add', icon: 'pen-line', content: t('messaging.sent.add') },
        ]}
      />
    </section>
  );
}

const urgentWords: Readonly<Record<string, string>> = {
  crisis: 'messaging.sent.crisisText',
  poison: 'messaging.safety.poison.why',
};

/** After an emergency: what to do now stands where a date would. */
function UrgentSent({ view, frame }: Props) {
  const { t } = frame;
  const { helpLines, thread } = view;
  const crisis = thread.screen === 'crisis';
  const emergency = lineFor(helpLines, 'emergency');
  const own = ownCalls({ screen: thread.screen, helpLines }, frame);
  const now = callTo(emergency, (phone) => t('messaging.safety.callNow', { phone }));
  const inDanger = callTo(emergency, (phone) => t('messaging.safety.inDanger', { phone }));
  return (
    <PatientLayout frame={frame} title={t('messaging.sent.title')} width="mid">
      <h1>{t('messaging.sent.title')}</h1>
      <p class="above measure">
        {t(crisis ? 'messaging.sent.crisis' : 'messaging.sent.urgent', { team: view.teamName })}
      </p>
      <div class="above-l">
        <SafetyPanel
          id="now"
          compact
          crisis={crisis}
          title={t(crisis ? 'messaging.sent.crisisNow' : 'messaging.sent.urgentNow')}
          words={t(urgentWords[thread.screen] ?? 'messaging.sent.urgentText')}
          calls={own.length > 0 ? own : now}
          moreCalls={own.length > 0 ? inDanger : []}
        />
      </div>
      <Onward view={view} frame={frame} />
    </PatientLayout>
  );
}

/** Nothing on this page tells what the message was about. */
function NeutralSent({ view, frame }: Props) {
  const { t } = frame;
  return (
    <PatientLayout frame={frame} title={t('messaging.sent.title')} width="narrow" quiet>
      <QuickExit label={t('ui.exit')} href={plainPage} />
      <h1>{t('messaging.sent.title')}</h1>
      <p class="above measure">{t('messaging.sent.neutral', { team: view.teamName })}</p>
      <p class="above measure">{t('messaging.safety.onlyYou')}</p>
      <Onward view={view} frame={frame} />
    </PatientLayout>
  );
}

/** We have it: when an answer comes, and what happens until then. */
export default function SentPage(props: Props) {
  const { view, frame } = props;
  const { thread } = view;
  const { t } = frame;
  if (thread.confidential) return <NeutralSent {...props} />;
  const { promisedAt } = thread;
  if (promisedAt === null) return <UrgentSent {...props} />;
  const line = lineOf(view, frame);
  return (
    <PatientLayout frame={frame} title={t('messaging.sent.title')} width="narrow">
      <h1>{t('messaging.sent.title')}</h1>
      <div class="above-l">
        <Pledge
          id="promise"
          lead={t('messaging.sent.lead', { team: view.teamName })}
          date={sayer(frame)(promisedAt, 'headline')}
          at={promisedAt}
        >
          {line && <PromiseLine {...line} label={t('messaging.thread.line')} />}
        </Pledge>
      </div>
      <Next {...props} />
      <div class="above-l">
        <GetsWorse lines={view.helpLines} frame={frame} />
      </div>
      <Onward {...props} />
    </PatientLayout>
  );
}
