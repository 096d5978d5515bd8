import type { VoiceView } from '#product/voices/index.ts';
import {
  Button,
  ChoiceCards,
  Chips,
  ClinicLayout,
  ErrorSummary,
  LinkButton,
  PageHead,
  TextArea,
  VoiceWords,
  aboutWords,
  formatWhen,
  type PageProps,
} from '../../ui/index.ts';
import { components, levels } from './codes.ts';

type Props = PageProps<VoiceView>;

function CodeForm({ view, frame }: Props) {
  const { t } = frame;
  const at = (field: string) =>
    view.problem?.field === field ? t(`voices.problem.${view.problem.code}`) : undefined;
  return (
    <form class="card stack" method="post" action={`/admin/voices/${view.voice.id}/code`}>
      <h2>{t('voices.code.title')}</h2>
      <input type="hidden" name="idempotency_key" value={view.codeKey} />
      <ChoiceCards
        id="level"
        name="level"
        legend={t('voices.code.level')}
        error={at('level')}
        across
        choices={levels.map((level) => ({
          value: level,
          label: t(`voices.level.${level}`),
          hint: t(`voices.levelHint.${level}`),
          checked: view.typed.level === level,
        }))}
      />
      <Chips
        id="component"
        name="component"
        legend={t('voices.code.component')}
        hint={t('voices.code.componentHint')}
        error={at('component')}
        choices={components.map((component) => ({
          value: component,
          label: t(`voices.component.${component}`),
          checked: view.typed.component === component,
        }))}
      />
      <Button>{t('voices.code.act')}</Button>
    </form>
  );
}

function AnswerForm({ view, frame }: Props) {
  const { t } = frame;
  const { voice, problem } = view;
  const at = (field: string) =>
    problem?.field === field ? t(`voices.problem.${problem.code}`) : undefined;
  const name = new Intl.DisplayNames([frame.language], { type: 'language' }).of(voice.language);
  return (
    <form class="card stack" method="post" action={`/admin/voices/${voice.id}/answer`}>
      <h2>{t('voices.answer.title')}</h2>
      <p class="mid">{t('voices.answer.lead')}</p>
      <LinkButton icon="pen-line" href={view.editHref}>
        {t(`voices.answer.edit.${voice.about.kind}`)}
      </LinkButton>
      <input type="hidden" name="idempotency_key" value={view.answerKey} />
      <ChoiceCards
        id="outcome"
        name="outcome"
        legend={t('voices.answer.outcome')}
        error={at('outcome')}
        across
        choices={(['changed', 'kept'] as const).map((outcome) => ({
          value: outcome,
          label: t(`voices.state.${outcome}`),
          hint: t(`voices.outcomeHint.${outcome}`),
          checked: view.typed.outcome === outcome,
        }))}
      />
      <TextArea
        id="answer"
        name="answer"
        rows={3}
        label={t('voices.answer.words')}
        hint={t('voices.answer.wordsHint', { language: name ?? voice.language })}
        value={view.typed.answer}
        error={at('answer')}
        lang={voice.language}
      />
      <Button kind="main">{t('voices.answer.act')}</Button>
    </form>
  );
}

/** One voice: what was said, where it belongs, what became of it. */
export default function VoicePage(props: Props) {
  const { view, frame } = props;
  const { t, timeZone, language } = frame;
  const { voice, problem } = view;
  const title = aboutWords(frame, voice.about);
  const from = voice.clinicName === null ? '' : ` · ${voice.clinicName}`;
  return (
    <ClinicLayout frame={frame} title={title} failed={problem !== null}>
      {problem && (
        <ErrorSummary
          title={t('ui.errors.title', { count: 1 })}
          problems={[
            {
              href: problem.field === 'answer' ? '#answer' : `#${problem.field}-0`,
              text: t(`voices.problem.${problem.code}`),
            },
          ]}
        />
      )}
      <PageHead
        title={title}
        above={`${t(`voices.side.${voice.side}`)}${from} · ${formatWhen(voice.givenAt, timeZone, language, 'day')}`}
      />
      <div class="stack wide">
        <section class="card" aria-label={t('voices.board.words')}>
          <VoiceWords frame={frame} voice={voice} language={voice.language} />
        </section>
        {voice.answer === null ? (
          <>
            <CodeForm {...props} />
            <AnswerForm {...props} />
          </>
        ) : (
          <section class="card stack" aria-labelledby="done">
            <h2 id="done">{t(`voices.state.${voice.outcome ?? 'kept'}`)}</h2>
            <p class="mid">
              {t(`voices.level.${voice.level ?? 'system'}`)} ·{' '}
              {t(`voices.component.${voice.component ?? 'organization'}`)}
            </p>
            <p lang={voice.language}>{voice.answer}</p>
          </section>
        )}
        <p>
          <a href="/admin/voices">{t('voices.board.back')}</a>
        </p>
      </div>
    </ClinicLayout>
  );
}
