import type { SafetyView } from '#product/messaging/index.ts';
import {
  Button,
  Icon,
  LinkButton,
  PatientLayout,
  QuickExit,
  SafetyPanel,
  Unbroken,
  type PageProps,
} from '../../ui/index.ts';
import { Carried } from './carried.tsx';
import { kindOf, safetyWords } from './safety-words.ts';
import { sayer } from './said.ts';
import { plainPage } from './way-out.ts';

type Props = PageProps<SafetyView>;

function SendAnyway({ view, frame }: Props) {
  const { t } = frame;
  const { head } = view;
  const kind = kindOf(view);
  const asUrgent = kind !== 'crisis' && kind !== 'safety';
  return (
    <div class="row above">
      <form method="post" action={`${head.at}/send`}>
        <input type="hidden" name="safety_seen" value="yes" />
        <Carried head={head} />
        <input type="hidden" name="revision" value={head.revision} />
        <Button busyLabel={t('messaging.sending')}>
          {t(asUrgent ? 'messaging.safety.send' : 'messaging.safety.sendToo')}
        </Button>
      </form>
      <form method="post" action={`${head.at}/safety`}>
        <Carried head={head} />
        <Button kind="bare">{t('messaging.safety.goBack')}</Button>
      </form>
    </div>
  );
}

function After({ view, frame }: Props) {
  const { t } = frame;
  const kind = kindOf(view);
  const closed = view.openNow
    ? ''
    : t('messaging.safety.closed', { when: sayer(frame)(view.nextOpening) });
  return (
    <section class="stack above-l" aria-labelledby="after">
      <h2 id="after">{t('messaging.safety.kept')}</h2>
      <p class="measure">{t(`messaging.safety.${kind}.after`, { team: view.teamName })}</p>
      {closed !== '' && (
        <p class="measure strong" data-closed="">
          {closed}
        </p>
      )}
      <SendAnyway view={view} frame={frame} />
    </section>
  );
}

/** Abuse: a plain page with the way out first, no dark panel, none of the person's words, no navigation. */
function NeutralPage({ view, frame }: Props) {
  const { t } = frame;
  const { title, words, calls, moreCalls } = safetyWords({ ...view, words: [] }, frame);
  return (
    <PatientLayout
      frame={frame}
      title={t('messaging.neutralSubject')}
      width="narrow"
      quiet
      pretend={view.head.pretend}
    >
      <QuickExit label={t('ui.exit')} href={plainPage} />
      <h1>{title}</h1>
      <p class="above measure">{words}</p>
      <ul class="stack tight above">
        {[...calls, ...moreCalls].map((call) => (
          <li key={call.href}>
            <LinkButton
              wide
              href={call.href}
              icon={call.kind === 'call' ? 'phone' : 'message-circle'}
            >
              <span>
                <Unbroken text={call.label} />
              </span>
            </LinkButton>
          </li>
        ))}
      </ul>
      <p class="above measure row keep first-line">
        <Icon name="eye-off" />
        <span>{t('messaging.safety.onlyYou')}</span>
      </p>
      <After view={view} frame={frame} />
    </PatientLayout>
  );
}

/** What to do now comes first; sending is never blocked; no time is shown. */
export default function SafetyPage({ view, frame }: Props) {
  const kind = kindOf(view);
  if (kind === 'safety') return <NeutralPage view={view} frame={frame} />;
  const words = safetyWords(view, frame);
  return (
    <PatientLayout frame={frame} title={words.title} width="mid" pretend={view.head.pretend}>
      <SafetyPanel id="safety" {...words} crisis={kind === 'crisis'} />
      <After view={view} frame={frame} />
    </PatientLayout>
  );
}
