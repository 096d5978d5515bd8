import type {
  Block,
  Figure,
  LessonView,
  PictureView,
  QuestionView,
  Span,
} from '#product/training/index.ts';
import { Button } from './button.tsx';
import { ChoiceCards } from './choices.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { Frame } from './frame.ts';
import { Icon } from './icon.tsx';
import { Points } from './lists.tsx';
import { FromRule, RuleWord } from './notices.tsx';
import { PromiseLine } from './promise-line.tsx';
import { keepTogether, Unbroken } from './when-said.tsx';

/** What is said to be kept: only those who work here may have been asked to take a course. */
const kept = { patient: 'kept', clinic: 'keptAtWork', public: 'notKept' } as const;

// A whole sentence marked as a rule is hard to read; a number or a time stands out.
const RULE_WORD_CHARACTERS = 60;
const isSentence = (text: string) => text.length > RULE_WORD_CHARACTERS || text.endsWith('.');

function Said({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, index) => {
    switch (span.kind) {
      case 'text':
        return <Unbroken key={index} text={span.text} />;
      case 'strong':
        return <b key={index}>{span.text}</b>;
      case 'link':
        return (
          <a key={index} href={span.href}>
            {span.text}
          </a>
        );
      case 'rule':
        return isSentence(span.text) ? (
          <Unbroken key={index} text={span.text} />
        ) : (
          <RuleWord key={index}>{keepTogether(span.text)}</RuleWord>
        );
    }
  });
}

function Words({ block }: { block: Block<Span> }) {
  if (block.kind === 'quote')
    return (
      <blockquote class="letter">
        <Said spans={block.spans} />
      </blockquote>
    );
  if (block.kind === 'paragraph')
    return (
      <p>
        <Said spans={block.spans} />
      </p>
    );
  const items = block.items.map((item, index) => (
    <li key={index}>
      <Said spans={item} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** A picture drawn by the page itself; its words say all it shows. */
export function LessonFigure({ figure, frame }: { figure: Figure; frame: Frame }) {
  return (
    <div class="figure" role="img" aria-label={figure.alt}>
      <Drawing figure={figure} frame={frame} />
    </div>
  );
}

/** A picture of the product. */
export function LessonPicture({ picture, eager }: { picture: PictureView; eager?: boolean }) {
  const { src, width, height, alt } = picture;
  return (
    <img
      class="still"
      src={src}
      width={width}
      height={height}
      alt={alt}
      loading={eager ? undefined : 'lazy'}
    />
  );
}

function Drawing({ figure, frame }: { figure: Figure; frame: Frame }) {
  const { t } = frame;
  switch (figure.name) {
    case 'doors':
      return (
        <>
          <p class="door hot">
            <Icon name="phone" />
            <b>{t('training.figure.danger')}</b>
            <span class="push">{figure.danger}</span>
          </p>
          <p class="door">
            <Icon name="phone-call" />
            <b>{t('training.figure.today')}</b>
            <span class="push">{figure.today}</span>
          </p>
          <p class="door write">
            <Icon name="pen-line" />
            <b>{t('training.figure.rest')}</b>
            <span class="push">{t('training.figure.write')}</span>
          </p>
        </>
      );
    case 'line':
      return (
        <PromiseLine
          state="has_it"
          steps={[
            { kind: 'asked', title: t('training.figure.wrote') },
            { kind: 'now', title: t('training.figure.has'), initials: 'D' },
            {
              kind: 'promised',
              title: t('training.figure.answer'),
              when: t('training.figure.within', { promise: figure.promise }),
            },
          ]}
        />
      );
    case 'parts':
      return (
        <Points
          points={(['started', 'bad', 'tried', 'want'] as const).map((part) => ({
            key: part,
            icon: 'circle-check',
            content: t(`training.figure.${part}`),
          }))}
        />
      );
  }
}

function Shown(props: { picture: PictureView | undefined; figure: Figure | null; frame: Frame }) {
  const { picture, figure, frame } = props;
  if (figure) return <LessonFigure figure={figure} frame={frame} />;
  return picture ? <LessonPicture picture={picture} /> : null;
}

export interface LessonPartProps {
  view: LessonView;
  frame: Frame;
}

export interface LessonStepsProps {
  view: {
    place: LessonView['place'];
    lesson: Pick<LessonView['lesson'], 'language' | 'steps'>;
    pictures?: LessonView['pictures'];
  };
  frame: Frame;
  onPaper?: boolean;
  /** Number of the first step shown. */
  first?: number;
}

/** The steps of a lesson with their pictures. A picture's words say all it shows. On paper the source is named once, at the end. */
export function LessonSteps({ view, frame, onPaper, first = 1 }: LessonStepsProps) {
  const { lesson, place } = view;
  const lang = lesson.language === frame.language ? undefined : lesson.language;
  return (
    <ol class="lesson-steps" lang={lang} start={first}>
      {lesson.steps.map(({ number, heading, blocks, figure, fromRules }, index) => (
        <li key={heading} class="lesson-step">
          <span class="n" aria-hidden="true">
            {index + first}
          </span>
          <div>
            <h2>{heading}</h2>
            <div class="prose above-s">
              {blocks.map((block, at) => (
                <Words key={at} block={block} />
              ))}
              {fromRules && !onPaper && (
                <FromRule>
                  {frame.t('training.fromRules', {
                    clinic: place.clinicName,
                    version: place.version,
                  })}
                </FromRule>
              )}
            </div>
          </div>
          <Shown picture={view.pictures?.[number]} figure={figure} frame={frame} />
        </li>
      ))}
    </ol>
  );
}

const idOf = ({ id }: QuestionView) => `check-${id}`;
const textOf = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

function Answered({ question, frame }: { question: QuestionView; frame: Frame }) {
  const { feedback } = question;
  if (feedback === null) return null;
  return (
    <p class="row keep first-line above-s">
      <Icon name={feedback.right ? 'circle-check' : 'lightbulb'} />
      <span>
        <b>
          {feedback.right
            ? frame.t('training.check.right')
            : frame.t('training.check.better', { answer: feedback.rightText })}
        </b>{' '}
        <Said spans={feedback.why} />
      </span>
    </p>
  );
}

/** What is left to answer, for the top of the page. */
export function LessonProblems({ view, frame }: LessonPartProps) {
  if (view.check.state !== 'missing') return null;
  const missing = view.questions.filter(({ chosen }) => chosen === null);
  return (
    <ErrorSummary
      title={frame.t('ui.errors.title', { count: missing.length })}
      problems={missing.map((question) => ({
        href: `#${idOf(question)}-0`,
        text: frame.t('training.check.choose', { question: textOf(question.question) }),
      }))}
    />
  );
}

/** Questions to check oneself. Anyone may; nothing follows from it. */
export function LessonCheck({ view, frame }: LessonPartProps) {
  const { t } = frame;
  const { lesson, questions, check, place } = view;
  if (questions.length === 0) return null;
  const answered = check.state === 'answered';
  return (
    <section class="card section" id="check" aria-labelledby="check-title">
      <h2 id="check-title">{t('training.check.title')}</h2>
      {answered && (
        <p class="strong" role="status">
          {t('training.check.result', { right: check.right, all: questions.length })}
        </p>
      )}
      <form
        class="stack wide above"
        method="post"
        action={`/learn/${lesson.id}/check${place.query}#check`}
      >
        <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
        {questions.map((question) => (
          <div key={question.id}>
            <ChoiceCards
              id={idOf(question)}
              name={idOf(question)}
              legend={textOf(question.question)}
              error={
                check.state === 'missing' && question.chosen === null
                  ? t('training.check.chooseOne')
                  : undefined
              }
              across
              choices={question.choices.map(({ id, text }) => ({
                value: id,
                label: text,
                checked: id === question.chosen,
              }))}
            />
            <Answered question={question} frame={frame} />
          </div>
        ))}
        <p>
          <Button>{t(answered ? 'training.check.again' : 'training.check.act')}</Button>
        </p>
        <p class="small mid">{t(`training.check.${kept[frame.audience]}`)}</p>
      </form>
    </section>
  );
}
