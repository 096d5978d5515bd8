import type { CaseEntry, DeskCaseView } from '#product/training/index.ts';
import { Checklist, Letter, SystemStep, type Frame } from '../../ui/index.ts';

interface Props {
  frame: Frame;
  view: DeskCaseView;
}

type Learned = Extract<CaseEntry, { kind: 'learner' }>;

function didWords({ turn }: Learned, { t }: Frame): string {
  return t(`practice.case.did.${turn.action}`, {
    role: turn.to ? t(`practice.case.role.${turn.to}`) : '',
  });
}

/** What the reply coach says of a turn, once it is taken. */
function TurnCoach({ entry, frame, at }: { entry: Learned; frame: Frame; at: number }) {
  const { t } = frame;
  const { feedback } = entry;
  if (feedback.words === 0) return <p class="small mid">{t('practice.case.noWords')}</p>;
  const level = t(feedback.spanish ? 'practice.case.ease' : 'practice.case.grade', {
    grade: feedback.reading,
    meets: feedback.meetsGoal ? 'yes' : 'no',
  });
  return (
    <div class="above-s">
      <Checklist
        id={`coach-${at}`}
        title={t('practice.case.coach')}
        thereWord={t('coach.there')}
        missingWord={t('coach.missing')}
        items={[
          ...(feedback.unanswered.length === 0
            ? [{ text: t('practice.case.allAnswered'), there: true }]
            : feedback.unanswered.map((question) => ({
                text: t('practice.case.open', { question }),
                there: false,
              }))),
          ...feedback.missing.map((gap) => ({
            text: t('practice.case.missing', { what: t(`coach.has.${gap}`) }),
            there: false,
          })),
          { text: level, there: feedback.meetsGoal },
        ]}
      />
    </div>
  );
}

function Entry({ entry, frame, at }: { entry: CaseEntry; frame: Frame; at: number }) {
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
          language={entry.language === frame.language ? undefined : entry.language}
          record={entry.answers.map(({ question, answer }) => ({
            term: question,
            detail: answer,
          }))}
        >
          {entry.gloss !== null && (
            <details class="above-s">
              <summary>{t('practice.case.gloss')}</summary>
              <p class="words">{entry.gloss}</p>
            </details>
          )}
        </Letter>
      );
    case 'learner':
      return (
        <Letter
          author={t('practice.case.you')}
          when={didWords(entry, frame)}
          words={entry.turn.text === '' ? undefined : entry.turn.text}
        >
          <TurnCoach entry={entry} frame={frame} at={at} />
        </Letter>
      );
  }
}

/** The case so far: what the pretend patient wrote, what the learner did, what happened then. */
export function Entries({ frame, view }: Props) {
  return (
    <ol class="stack plain-list" aria-label={view.subject}>
      {view.entries.map((entry, at) => (
        <li key={at} id={at === view.entries.length - 1 ? 'now' : undefined}>
          <Entry entry={entry} frame={frame} at={at} />
        </li>
      ))}
    </ol>
  );
}
