import type { GiveVoiceView, OwnVoicesView } from '#product/voices/index.ts';
import { Banner, Empty } from './notices.tsx';
import { Button } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { Frame } from './frame.ts';
import { SafetyPanel } from './safety-panel.tsx';
import { StatusTag } from './status-tag.tsx';
import { TextArea } from './text-area.tsx';
import { formatWhen } from './when.ts';

interface Props<View> {
  view: View;
  frame: Frame;
}

/** 'The lesson “When to write”'. */
export function aboutWords({ t }: Frame, about: GiveVoiceView['about']): string {
  return t(`voices.about.${about.kind}`, { title: about.title });
}

/** Where somebody says something about this lesson, tip or rule. */
export function VoiceLink({ frame, about }: { frame: Frame; about: string }) {
  if (frame.person === null) return null;
  return (
    <p class="small above">
      <a href={`/voices/new?about=${encodeURIComponent(about)}`}>
        {frame.t(`voices.say.${about.split(':', 1)[0] ?? ''}`)}
      </a>
    </p>
  );
}

/** The same beside the heading of a rule: as quiet as it can be, since there are many on a page. */
export function QuietVoiceLink({ frame, about }: { frame: Frame; about: string }) {
  if (frame.person === null) return null;
  const { t } = frame;
  return (
    <p class="small push">
      <a
        class="aside-link"
        href={`/voices/new?about=${encodeURIComponent(about)}`}
        aria-label={t(`voices.say.${about.split(':', 1)[0] ?? ''}`)}
      >
        {t('voices.say.short')}
      </a>
    </p>
  );
}

const questions = ['helped', 'confused', 'wouldChange'] as const;

/** Three questions, any of which may stay empty. */
export function GiveVoiceForm({ view, frame }: Props<GiveVoiceView>) {
  const { t } = frame;
  const { problem } = view;
  const said = problem && t(`voices.problem.${problem.code}`);
  return (
    <div class="stack wide">
      {problem && said && (
        <ErrorSummary
          title={t('ui.errors.title', { count: 1 })}
          problems={[{ href: `#${problem.field}`, text: said }]}
        />
      )}
      <p class="measure">{t('voices.give.lead')}</p>
      {frame.audience !== 'clinic' && <Banner icon="info" text={t('voices.give.notCare')} />}
      <form class="stack wide measure" method="post" action="/voices">
        <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
        <input type="hidden" name="about" value={`${view.about.kind}:${view.about.id}`} />
        {questions.map((question) => (
          <TextArea
            key={question}
            id={question}
            name={question}
            rows={3}
            label={t(`voices.question.${question}`)}
            optional={t('ui.field.optional')}
            value={view.words[question]}
            error={problem?.field === question && said ? said : undefined}
          />
        ))}
        <Button kind="main">{t('voices.give.act')}</Button>
      </form>
    </div>
  );
}

/** What was said, under the question it answers. */
export function VoiceWords({
  frame,
  voice,
  language,
}: {
  frame: Frame;
  voice: Record<(typeof questions)[number], string>;
  language?: string | undefined;
}) {
  return (
    <dl class="record bare">
      {questions
        .filter((question) => voice[question] !== '')
        .map((question) => (
          <>
            <dt>{frame.t(`voices.question.${question}`)}</dt>
            <dd lang={language}>{voice[question]}</dd>
          </>
        ))}
    </dl>
  );
}

function Thanks({ view, frame }: Props<OwnVoicesView>) {
  const { t } = frame;
  if (view.given === null) return null;
  if (!view.given.urgent) return <Banner icon="circle-check" text={t('voices.own.thanks')} />;
  return (
    <SafetyPanel
      id="urgent"
      compact
      title={t('voices.own.urgentTitle')}
      words={t('voices.own.urgentText')}
      calls={frame.helpLines.map(({ label, phone, display }) => ({
        kind: 'call',
        label: `${label}: ${display}`,
        href: `tel:${phone}`,
      }))}
    />
  );
}

/** "You said, we did": one's own words with what became of them, then what changed because others spoke. */
export function OwnVoices({ view, frame }: Props<OwnVoicesView>) {
  const { t, timeZone, language } = frame;
  const day = (at: number) => formatWhen(at, timeZone, language, 'day');
  return (
    <div class="stack wide">
      <Thanks view={view} frame={frame} />
      <section class="section" aria-labelledby="mine">
        <h2 id="mine">{t('voices.own.mine')}</h2>
        {view.voices.length === 0 && (
          <Empty title={t('voices.own.emptyTitle')} text={t('voices.own.emptyText')} level={3} />
        )}
        {view.voices.map((voice) => (
          <article key={voice.id} class="card stack tight above-s">
            <h3>{aboutWords(frame, voice.about)}</h3>
            <p class="small mid">
              {t('voices.own.saidOn', { day: day(voice.givenAt) })}{' '}
              <StatusTag look={voice.outcome === null ? 'with' : 'answered'}>
                {t(`voices.state.${voice.outcome ?? 'open'}`)}
              </StatusTag>
            </p>
            <VoiceWords frame={frame} voice={voice} />
            {voice.answer !== null && (
              <p>
                <b>{t('voices.own.weDid')}</b> {voice.answer}
              </p>
            )}
          </article>
        ))}
      </section>
      {view.changes.length > 0 && (
        <section class="section" aria-labelledby="others">
          <h2 id="others">{t('voices.own.changes')}</h2>
          <ul>
            {view.changes.map((change) => (
              <li key={`${change.answeredAt}`}>
                <b>{aboutWords(frame, change.about)}</b> {change.answer}{' '}
                <span class="small mid">{day(change.answeredAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
