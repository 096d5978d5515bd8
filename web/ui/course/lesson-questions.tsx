import type { LessonView, QuestionView } from '#product/training/index.ts';
import { ChoiceCards } from '../choices.tsx';
import type { Frame } from '../frame.ts';

const textOf = (spans: QuestionView['question']) => spans.map(({ text }) => text).join('');

/** The questions of a lesson in a package. The answer stands in a fold, so that it is there without scripts too. */
export function LessonQuestions({ view, frame }: { view: LessonView; frame: Frame }) {
  const { t } = frame;
  const { lesson, questions } = view;
  if (questions.length === 0) return null;
  return (
    <form class="card section stack wide" data-check={lesson.id}>
      <h3>{t('course.check')}</h3>
      <p class="strong" role="status" data-result="" />
      {questions.map(({ id, question, choices, chosen, feedback }) => (
        <div key={id} data-question={id} data-right={chosen ?? ''}>
          <ChoiceCards
            id={`${lesson.id}-${id}`}
            name={id}
            legend={textOf(question)}
            across
            choices={choices.map((choice) => ({ value: choice.id, label: choice.text }))}
          />
          <details class="above-s" data-why="">
            <summary>{t('course.answer')}</summary>
            <p>
              <b data-yes={t('course.right')}>
                {t('course.better', { answer: feedback?.rightText ?? '' })}
              </b>{' '}
              {textOf(feedback?.why ?? [])}
            </p>
          </details>
        </div>
      ))}
      <p>
        <button type="submit" class="btn main" hidden data-act="">
          {t('course.act')}
        </button>
      </p>
    </form>
  );
}
