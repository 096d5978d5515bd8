import type { ComposeView } from '#product/messaging/index.ts';
import {
  Button,
  ErrorSummary,
  Island,
  MomentOffer,
  PatientLayout,
  WORDS_FORM,
  type PageProps,
} from '../../ui/index.ts';
import { Picked } from './about-whom.tsx';
import { Carried } from './carried.tsx';
import { islandProps } from './compose-props.ts';
import { GuidedQuestions } from './guided-questions.tsx';
import { notesFor } from './margin-notes.ts';
import { sayFrom } from './margin-say.ts';
import { marginGround, marginPhrases } from './margin-words.ts';
import { Margin } from './margin.tsx';
import { OwnWords } from './own-words.tsx';
import { summaryOf } from './problems.ts';
import { PromiseCard } from './promise-card.tsx';

export const islands = ['patient/messaging/compose'];

type Props = PageProps<ComposeView>;

const idOf = { body: 'body', attachment: 'file', topic: 'back', answers: 'questions' };

function Side({ view, frame, notes }: Props & { notes: ReturnType<typeof notesFor> }) {
  const { t } = frame;
  return (
    <aside class="side" aria-label={t('messaging.compose.help')}>
      <PromiseCard view={view} frame={frame} face={notes.face} />
      <div class="margin" data-margin="" tabIndex={-1}>
        <Margin {...marginGround(view, frame)} notes={notes} say={sayFrom(marginPhrases(frame))} />
      </div>
    </aside>
  );
}

function Form({ view, frame }: Props) {
  const { t } = frame;
  const { head, threadId } = view;
  const notes = notesFor(view.guidance.reading, view.body, view.guidance.tips);
  return (
    <form
      class="cols compose"
      id={WORDS_FORM}
      method="post"
      action={`${head.at}/words`}
      noValidate
      data-compose=""
    >
      <div class="form">
        <div>
          {/* Enter in a field presses the first button of a form; this one goes on. */}
          <button class="sr" name="intent" value="review" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="revision" value={head.revision} />
          <Carried head={head} />
          <input type="hidden" name="idempotency_key" value={crypto.randomUUID()} />
          <h1>{t(threadId === null ? 'messaging.compose.title' : 'messaging.compose.addTitle')}</h1>
          <Picked head={head} frame={frame} />
        </div>
        <OwnWords view={view} notes={notes} frame={frame} />
      </div>
      <Side view={view} frame={frame} notes={notes} />
      <div class="form" id="questions">
        {threadId === null && <GuidedQuestions questions={view.questions} />}
        <div class="row stick">
          <Button
            kind="main"
            tall
            name="intent"
            value="review"
            busyLabel={t('messaging.compose.checking')}
          >
            {t('messaging.compose.review')}
          </Button>
          {head.pretend?.kept !== false && (
            <Button kind="bare" name="intent" value="later">
              {t('messaging.later')}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}

/** One calm page for the words: what to say, who reads it, when an answer is due. */
export default function ComposePage({ view, frame }: Props) {
  const { t } = frame;
  const { head, threadId } = view;
  const title = t(threadId === null ? 'messaging.compose.title' : 'messaging.compose.addTitle');
  const back =
    head.pretend !== null
      ? undefined
      : threadId === null
        ? { href: `${head.at}/topic`, label: t('messaging.back.topic') }
        : { href: `/messages/${threadId}`, label: t('messaging.back.thread') };
  return (
    <PatientLayout
      frame={frame}
      title={title}
      failed={head.problems.length > 0}
      back={back}
      pretend={head.pretend}
    >
      <ErrorSummary {...summaryOf(head.problems, idOf, frame)} />
      <MomentOffer frame={frame} />
      <Island name="patient/messaging/compose" props={islandProps(view, frame)}>
        <Form view={view} frame={frame} />
      </Island>
    </PatientLayout>
  );
}
