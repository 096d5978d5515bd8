import type { LetterView, PatientThreadView } from '#product/messaging/index.ts';
import { Button, Document, LinkButton, Record, zoneName, type PageProps } from '../../ui/index.ts';
import { AttachmentList } from './attachments.tsx';
import { subjectShown } from './conversation-row.tsx';
import { printedStanding } from './printed-standing.ts';
import { sayer } from './said.ts';
import { entriesOf } from './thread-spine.tsx';
import { fullName, roleBeside } from './who.ts';

export const islands = ['patient/messaging/print'];

type Props = PageProps<PatientThreadView>;

function PrintedLetter({ letter, view, frame }: Props & { letter: LetterView }) {
  const { t, language } = frame;
  const say = sayer({ ...frame, now: 0 });
  const { thread } = view;
  const own = letter.side === 'patient';
  return (
    <article class="letter">
      <header>
        <b>{fullName(letter.authorName, letter.authorRole, t)}</b>
        <span class="mid">
          {roleBeside(letter.authorRole, t) && `${roleBeside(letter.authorRole, t)} · `}
          <time dateTime={new Date(letter.sentAt).toISOString()}>
            {say(letter.sentAt)}, {zoneName(letter.sentAt, frame.timeZone, language)}
          </time>
        </span>
      </header>
      {letter.body !== '' && (
        <p class="words" lang={own && thread.language !== language ? thread.language : undefined}>
          {letter.body}
        </p>
      )}
      <AttachmentList attachments={letter.attachments} frame={frame} />
      <Record items={letter.record.map(({ label, text }) => ({ term: label, detail: text }))} />
    </article>
  );
}

/** A conversation on paper: who wrote, in which role, when and in which zone. Notes of the team are never here. */
export default function PrintPage({ view, frame }: Props) {
  const { t, assets } = frame;
  const { thread } = view;
  const say = sayer({ ...frame, now: 0 });
  const printed = `${say(frame.now)}, ${zoneName(frame.now, frame.timeZone, frame.language)}`;
  return (
    <Document
      language={frame.language}
      title={t('messaging.print.title')}
      bodyClass="patient"
      {...assets}
    >
      <main class="wrap narrow printed" id="main">
        <p class="row screen-only">
          <LinkButton kind="bare" icon="arrow-left" href={`/messages/${thread.id}`}>
            {t('messaging.back.thread')}
          </LinkButton>
          <span data-print="" hidden>
            <Button type="button" icon="printer">
              {t('messaging.thread.print')}
            </Button>
          </span>
        </p>
        <h1>{subjectShown(thread, frame)}</h1>
        <p class="mid above-s">
          {frame.organizationName} · {view.teamName} ·{' '}
          {t('messaging.aboutName', { name: thread.patientName })}
        </p>
        <p class="strong above-s">{printedStanding(view, frame)}</p>
        <p class="mid">{t('messaging.print.when', { when: printed })}</p>
        <ol class="stack above-l" aria-label={t('messaging.thread.letters')}>
          {entriesOf({ view, frame }).map((entry) =>
            'letter' in entry ? (
              <li key={entry.letter.id}>
                <PrintedLetter letter={entry.letter} view={view} frame={frame} />
              </li>
            ) : (
              <li key={entry.id} class="mid small">
                {entry.words} {say(entry.at)}
              </li>
            ),
          )}
        </ol>
      </main>
    </Document>
  );
}
