import type { PatientThreadView } from '#product/messaging/index.ts';
import {
  Button,
  ErrorSummary,
  LinkButton,
  PatientLayout,
  QuickExit,
  TextArea,
  type PageProps,
} from '../../ui/index.ts';
import { GetsWorse } from './calls.tsx';
import { subjectShown } from './conversation-row.tsx';
import { problemText } from './problems.ts';
import { sayer } from './said.ts';
import { ThreadBody } from './thread-body.tsx';
import { fullName, roleBeside } from './who.ts';
import { plainPage } from './way-out.ts';

type Props = PageProps<PatientThreadView>;

const problemsIn = ({ problem }: PatientThreadView) =>
  problem === null ? [] : [{ field: 'body', code: problem.code, values: problem.values }];

function Reply({ view, frame }: Props) {
  const { t } = frame;
  const { thread, problem, replyDraft } = view;
  const closed = thread.status === 'closed';
  const turn = thread.status === 'waiting_for_you';
  const [first] = problemsIn(view);
  return (
    <section class="above-l reply-form" id="add" aria-labelledby="add-title">
      <h2 id="add-title">{t(turn ? 'messaging.reply.answer' : 'messaging.reply.add')}</h2>
      <form class="stack above-s" method="post" action={`/messages/${thread.id}/reply`} noValidate>
        <input type="hidden" name="idempotency_key" value={crypto.randomUUID()} />
        <TextArea
          id="body"
          name="body"
          label={t('messaging.compose.words')}
          hint={
            closed
              ? t('messaging.reply.closed', { team: view.teamName })
              : t(turn ? 'messaging.turn.waits' : 'messaging.thread.addAnyTime')
          }
          error={first && problemText(first, frame)}
          value={problem?.body ?? replyDraft?.body ?? ''}
          rows={4}
        />
        <div class="row">
          <Button kind="main" icon="send" busyLabel={t('messaging.sending')}>
            {t('messaging.sendTo', { team: view.teamName })}
          </Button>
          <Button kind="bare" icon="paperclip" name="intent" value="attach">
            {t('messaging.files.add')}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Seen({ view, frame }: Props) {
  const { t } = frame;
  const say = sayer(frame);
  const { readers } = view.thread;
  return (
    <section aria-labelledby="seen">
      <h2 id="seen">{t('messaging.thread.seen')}</h2>
      {readers.length === 0 ? (
        <p class="mid above-s">{t('messaging.line.noOne')}</p>
      ) : (
        <ul class="list">
          {readers.map((reader) => (
            <li key={reader.personId}>
              <p class="strong">{fullName(reader.name, reader.role, t)}</p>
              <p class="mid small">
                {[roleBeside(reader.role, t), say(reader.firstReadAt)]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One conversation: who has it and by when at the top, then every letter, then the place to add. */
export default function ThreadPage({ view, frame }: Props) {
  const { t } = frame;
  const { thread, selfId, mayWrite } = view;
  const title = subjectShown(thread, frame);
  const problems = problemsIn(view);
  return (
    <PatientLayout
      frame={frame}
      title={title}
      failed={problems.length > 0}
      quiet={thread.confidential}
      back={{ href: '/messages', label: t('messaging.back.list') }}
    >
      {thread.confidential && <QuickExit label={t('ui.exit')} href={plainPage} />}
      <ErrorSummary
        title={t('ui.errors.title', { count: problems.length })}
        problems={problems.map((problem) => ({
          href: '#body',
          text: problemText(problem, frame),
        }))}
      />
      <div class="cols">
        <div>
          <h1>{title}</h1>
          <p class="mid">
            {thread.patientId !== selfId && (
              <>{t('messaging.aboutName', { name: thread.patientName })} · </>
            )}
            {view.topicLabel} · {view.teamName}
          </p>
          <div data-live-fragment={`/messages/${thread.id}/line`} data-live-thread={thread.id}>
            <ThreadBody view={view} frame={frame} />
          </div>
          {mayWrite && <Reply view={view} frame={frame} />}
          <p class="above-l">
            <LinkButton kind="bare" icon="printer" href={`/messages/${thread.id}/print`}>
              {t('messaging.thread.print')}
            </LinkButton>
          </p>
        </div>
        <aside class="aside stack wide side" aria-label={t('messaging.thread.aside')}>
          {!thread.confidential && <GetsWorse lines={view.helpLines} frame={frame} />}
          <Seen view={view} frame={frame} />
        </aside>
      </div>
    </PatientLayout>
  );
}
