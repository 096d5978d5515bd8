import type { TeachingView } from '#product/training/index.ts';
import {
  Banner,
  Button,
  CheckCard,
  Chips,
  ClinicLayout,
  LinkButton,
  PageHead,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<TeachingView>;

const answers = ['yes', 'with_help', 'not_yet'] as const;

function Steps({ view, frame }: Props) {
  const { t } = frame;
  const lang = view.session.language === frame.language ? undefined : view.session.language;
  return view.steps.map((step, index) => (
    <section key={step.id} class="card stack tight" aria-labelledby={`step-${step.id}`}>
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
          <LinkButton key={lesson} icon="printer" href={href}>
            {t(`teaching.home.print${lesson}`)}
          </LinkButton>
        ))}
        <LinkButton icon="flask-conical" href={view.practiceHref}>
          {t('teaching.home.practice')}
        </LinkButton>
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
          <Steps {...props} />
          <TakeHome {...props} />
          <p class="row">
            <Button kind="main" name="do" value="finish">
              {t('teaching.sitting.finish')}
            </Button>
            <Button name="do" value="save">
              {t('teaching.sitting.save')}
            </Button>
          </p>
        </form>
        <form class="card stack" method="post" action={`/teach/${session.id}/sign-in`}>
          <h2>{t('teaching.signIn.title')}</h2>
          <p>{t('teaching.signIn.text')}</p>
          <input type="hidden" name="idempotency_key" value={view.linkKey} />
          <Button icon="send">{t('teaching.signIn.act')}</Button>
        </form>
      </div>
    </ClinicLayout>
  );
}
