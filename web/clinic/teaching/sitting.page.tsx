import type { TeachingView } from '#product/training/index.ts';
import {
  Banner,
  Button,
  CheckCard,
  Chips,
  ClinicLayout,
  formatWhen,
  LinkButton,
  PageHead,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<TeachingView>;

const answers = ['yes', 'with_help', 'not_yet'] as const;

function Steps({ view, frame }: Props) {
  const { t } = frame;
  const lang = view.session.language === frame.language ? undefined : view.session.language;
  const practised = view.steps.findLast(({ practice }) => practice)?.id;
  return view.steps.map((step, index) => (
    <section
      key={step.id}
      id={step.id === practised ? 'practised' : undefined}
      class="card stack tight"
      aria-labelledby={`step-${step.id}`}
    >
      <h2 id={`step-${step.id}`} lang={lang}>
        {index + 1}. {step.title}
      </h2>
      <p class="large" lang={lang}>
        {step.say}
      </p>
      <p>
        <b>{t('teaching.sitting.ask')}</b> <span lang={lang}>{step.ask}</span>
      </p>
      <p class="mid">
        {t('teaching.sitting.listenFor')} <span lang={lang}>{step.listenFor}</span>
      </p>
      {step.practice && (
        <p>
          <Button icon="flask-conical" name="do" value="practice">
            {t('teaching.home.practice')}
          </Button>
        </p>
      )}
      <Chips
        id={`said-${step.id}`}
        name={`said-${step.id}`}
        legend={t('teaching.sitting.saidBack')}
        choices={answers.map((answer) => ({
          value: answer,
          label: t(`teaching.said.${answer}`),
          checked: step.saidBack === answer,
        }))}
      />
    </section>
  ));
}

function TakeHome({ view, frame }: Props) {
  const { t } = frame;
  const { session } = view;
  return (
    <section class="card stack" aria-labelledby="take-home">
      <h2 id="take-home">{t('teaching.home.title')}</h2>
      <div class="row">
        {view.handouts.map(({ lesson, href }) => (
          <LinkButton key={lesson} icon="printer" href={href} beside>
            {t(`teaching.home.print${lesson}`)}
          </LinkButton>
        ))}
      </div>
      <CheckCard
        id="handout"
        name="handout"
        label={t('teaching.home.handout')}
        checked={session.handout}
      />
      <CheckCard
        id="practiced"
        name="practiced"
        label={t('teaching.home.practiced')}
        hint={t('teaching.home.practicedHint')}
        checked={session.practiced}
      />
    </section>
  );
}

function SignIn({ view, frame }: Props) {
  const { t, timeZone, language, now } = frame;
  const { id, linkSentAt } = view.session;
  return (
    <section class="card stack" aria-labelledby="sign-in">
      <h2 id="sign-in">{t('teaching.signIn.title')}</h2>
      <p>{t('teaching.signIn.text')}</p>
      {linkSentAt !== null && (
        <p class="strong">
          {t('teaching.signIn.sent', {
            when: formatWhen(linkSentAt, timeZone, language, 'near', now),
          })}
        </p>
      )}
      <p>
        <Button icon="send" formAction={`/teach/${id}/sign-in`}>
          {t(linkSentAt === null ? 'teaching.signIn.act' : 'teaching.signIn.again')}
        </Button>
      </p>
    </section>
  );
}

/** Five minutes with a patient: say it, ask it back, print it, practise, hand over the sign-in. */
export default function SittingPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const { session, notice } = view;
  const title = t('teaching.sitting.title', { name: session.patientName });
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead title={title} above={t('teaching.sitting.minutes')} />
      <div class="stack wide">
        {notice && (
          <Banner
            icon={notice === 'no_log_in' ? 'circle-alert' : 'circle-check'}
            text={t(`teaching.notice.${notice}`)}
          />
        )}
        <form class="stack wide" method="post" action={`/teach/${session.id}`}>
          <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
          <input type="hidden" name="marks" value="yes" />
          <p class="measure">{t('teaching.sitting.how')}</p>
          <Steps {...props} />
          <TakeHome {...props} />
          <SignIn {...props} />
          <p class="row">
            <Button kind="main" name="do" value="finish">
              {t('teaching.sitting.finish')}
            </Button>
            <Button name="do" value="save">
              {t('teaching.sitting.save')}
            </Button>
          </p>
        </form>
      </div>
    </ClinicLayout>
  );
}
