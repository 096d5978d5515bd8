import type { ThreeQuestionsView } from '#foundation/governance/index.ts';
import {
  Banner,
  Button,
  ChoiceCards,
  Icon,
  LinkButton,
  PatientLayout,
  type Frame,
  type PageProps,
  WriteLink,
} from '../../ui/index.ts';

type Props = PageProps<ThreeQuestionsView>;
type Question = ThreeQuestionsView['questions'][number];

function choiceSaid({ t }: Frame, question: Question, choice: Question['choices'][number]) {
  const { id, topic, phone } = question;
  return choice.text ?? t(`charter.quiz.${id}.${choice.id}`, { topic, phone });
}

function Asked({ question, frame }: { question: Question; frame: Frame }) {
  const { t } = frame;
  const { id, topic, phone, choices, chosen } = question;
  return (
    <ChoiceCards
      id={id}
      name={id}
      legend={t(`charter.quiz.${id}`, { topic, phone })}
      choices={choices.map((choice) => ({
        value: choice.id,
        label: choiceSaid(frame, question, choice),
        checked: chosen === choice.id,
      }))}
    />
  );
}

function Answered({ question, frame }: { question: Question; frame: Frame }) {
  const { t } = frame;
  const { id, topic, phone, choices, right, chosen, rule } = question;
  const answer = choices.find((choice) => choice.id === right);
  const outcome = chosen === right ? 'right' : 'other';
  return (
    <section class="card stack tight" aria-labelledby={`q-${id}`}>
      <h2 id={`q-${id}`}>{t(`charter.quiz.${id}`, { topic, phone })}</h2>
      <p class="row tight">
        <Icon name={chosen === right ? 'circle-check' : 'info'} />
        <b>
          {t(`charter.quiz.${outcome}`, {
            answer: answer ? choiceSaid(frame, question, answer) : '',
          })}
        </b>
      </p>
      <p class="measure">{rule}</p>
    </section>
  );
}

/** Three questions on what matters most. They are offered, never asked for, and the answers are not kept. */
export default function ThreeQuestionsPage({ view, frame }: Props) {
  const { t } = frame;
  const title = t('charter.quiz.title');
  return (
    <PatientLayout frame={frame} title={title}>
      <div class="stack wide">
        {view.justRead && <Banner icon="circle-check" text={t('charter.quiz.thanks')} />}
        <h1>{title}</h1>
        <p class="large measure">{t(view.answered ? 'charter.quiz.after' : 'charter.quiz.lead')}</p>
        {view.answered ? (
          view.questions.map((question) => (
            <Answered key={question.id} question={question} frame={frame} />
          ))
        ) : (
          <form class="form stack" method="post" action="/rules/three-questions">
            {view.questions.map((question) => (
              <Asked key={question.id} question={question} frame={frame} />
            ))}
            <Button>{t('charter.quiz.check')}</Button>
          </form>
        )}
        <div class="row">
          <WriteLink frame={frame} kind="main" label={t('governance.rules.write')} />
          <LinkButton href="/home">{t('charter.quiz.home')}</LinkButton>
        </div>
      </div>
    </PatientLayout>
  );
}
