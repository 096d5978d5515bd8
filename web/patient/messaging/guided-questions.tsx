import type { GuidedQuestionView } from '#product/messaging/index.ts';
import { Chips, TextArea, TextField } from '../../ui/index.ts';

const ONE_LINE_AT_MOST_CHARACTERS = 300;

function Question({ question }: { question: GuidedQuestionView }) {
  const { id, label, kind, choices, text } = question;
  const name = `answer.${id}`;
  const shape = { id: `answer-${id}`, name, ...(question.hint ? { hint: question.hint } : {}) };
  switch (kind) {
    case 'choice':
    case 'several':
      return (
        <>
          {kind === 'several' && <input type="hidden" name={name} value="" />}
          <Chips
            {...shape}
            legend={label}
            several={kind === 'several'}
            choices={choices.map((choice) => ({
              value: choice.id,
              label: choice.label,
              checked: choice.chosen,
            }))}
          />
        </>
      );
    case 'text': {
      const long = (question.maximumCharacters ?? 0) > ONE_LINE_AT_MOST_CHARACTERS;
      const Control = long ? TextArea : TextField;
      return (
        <Control
          {...shape}
          label={label}
          value={text}
          {...(long ? { rows: 3 } : {})}
          {...(question.maximumCharacters ? { maxLength: question.maximumCharacters } : {})}
        />
      );
    }
  }
}

/** Three to five short questions of the topic. None has to be answered. */
export function GuidedQuestions({ questions }: { questions: readonly GuidedQuestionView[] }) {
  return (
    <>
      {questions.map((question) => (
        <div key={question.id}>
          <Question question={question} />
        </div>
      ))}
    </>
  );
}
