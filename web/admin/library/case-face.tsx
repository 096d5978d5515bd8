import type { LanguageView } from '#foundation/library/index.ts';
import type { CaseEntry, CasePreview } from '#product/training/index.ts';
import { Letter, SystemStep, type Frame } from '../../ui/index.ts';

type Story = Extract<CasePreview, { side: 'patient' }>;
type Inbox = Extract<CasePreview, { side: 'staff' }>['view'];

/** A heading in the reader's language over words in the case's. */
function Part({ frame, title }: { frame: Frame; title: string }) {
  return <h4 lang={frame.language}>{frame.t(title)}</h4>;
}

function StoryFace({ story, frame }: { story: Story; frame: Frame }) {
  const { t } = frame;
  return (
    <>
      <p class="strong">
        {story.title} ·{' '}
        <span lang={frame.language}>{t('practice.minutes', { count: story.minutes })}</span>
      </p>
      <Part frame={frame} title="practice.story.you" />
      <p>{story.learner}</p>
      <Part frame={frame} title="practice.story.happened" />
      <p>{story.story}</p>
      <Part frame={frame} title="practice.story.facts" />
      <ul class="bullets">
        {story.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Part frame={frame} title="library.case.answers" />
      <ol class="stack plain-list">
        {story.answers.map(({ from, text, asksBack }) => (
          <li key={text}>
            <p class="small mid" lang={frame.language}>
              {t(`practice.feedback.from.${from}`)}
              {asksBack && ` · ${t('library.case.asksBack')}`}
            </p>
            <p class="letter own-text">{text}</p>
          </li>
        ))}
      </ol>
      <Part frame={frame} title="practice.feedback.good" />
      <p class="letter own-text">{story.good}</p>
      <Part frame={frame} title="practice.feedback.team" />
      <p>{story.team}</p>
      <Part frame={frame} title="practice.feedback.points" />
      <ul class="bullets">
        {story.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

function Happened({ entry, frame }: { entry: CaseEntry; frame: Frame }) {
  const { t } = frame;
  switch (entry.kind) {
    case 'happens':
      return <SystemStep>{entry.text}</SystemStep>;
    case 'patient':
      return (
        <Letter
          own
          author={entry.author}
          role={entry.about}
          when={t('practice.case.wrote')}
          words={entry.text}
          record={entry.answers.map(({ question, answer }) => ({ term: question, detail: answer }))}
        />
      );
    case 'learner': {
      const { action, to, text } = entry.turn;
      const role = to ? t(`practice.case.role.${to}`) : '';
      return (
        <Letter
          author={t('practice.case.you')}
          when={t(`practice.case.did.${action}`, { role })}
          words={text === '' ? undefined : text}
        />
      );
    }
  }
}

/** The inbox along the good way, to its end: what a learner meets who does everything well. */
function InboxFace({ inbox, frame }: { inbox: Inbox; frame: Frame }) {
  const { t } = frame;
  const { debrief } = inbox;
  return (
    <>
      <p class="strong">
        {inbox.title} ·{' '}
        <span lang={frame.language}>{t('practice.minutes', { count: inbox.minutes })}</span>
      </p>
      <p>{inbox.learner}</p>
      <p>
        {inbox.patient.name}: {inbox.patient.about}
      </p>
      {inbox.record.length > 0 && (
        <>
          <Part frame={frame} title="practice.case.chart" />
          <ul class="bullets">
            {inbox.record.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <Part frame={frame} title="library.case.goodWay" />
      <ol class="stack plain-list">
        {inbox.entries.map((entry, at) => (
          <li key={at}>
            <Happened entry={entry} frame={frame} />
          </li>
        ))}
      </ol>
      {debrief && (
        <>
          <Part frame={frame} title="practice.debrief.title" />
          <p class="strong" lang={frame.language}>
            {t(`practice.debrief.ending.${debrief.ending}`)}{' '}
            {t('practice.debrief.met', { met: debrief.met, outOf: debrief.outOf })}
          </p>
          <ul class="bullets">
            {debrief.rubric.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p class="letter own-text">{debrief.patient}</p>
          <ul class="bullets">
            {debrief.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A case as its learner meets it, in one language. */
export function CaseFace({ said, frame }: { said: LanguageView; frame: Frame }) {
  const preview = said.preview as CasePreview | null;
  if (preview === null) return <p class="mid">{frame.t('library.preview.unreadable')}</p>;
  return (
    <div class="stack tight" lang={said.code}>
      {preview.side === 'patient' ? (
        <StoryFace story={preview} frame={frame} />
      ) : (
        <InboxFace inbox={preview.view} frame={frame} />
      )}
    </div>
  );
}
