import type { ClauseView } from '#foundation/governance/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  ErrorSummary,
  LinkButton,
  Tabs,
  TextArea,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';
import { ClauseFields } from './clause-fields.tsx';
import { Faces } from './faces.tsx';
import { CharterHead } from './head.tsx';
import { problemWords } from './problem-words.ts';
import { SectionsNav } from './sections-nav.tsx';
import { called, languageName, listed, problemAt } from './words.ts';

type Props = PageProps<ClauseView>;

export const islands = ['admin/governance/clause'];

const ASSUMED = '[ASSUME]';

/** What a rule stands on; where that is nothing but our own judgement, in words. */
const evidenceSaid = (evidence: string, t: Frame['t']): string =>
  evidence === ASSUMED
    ? t('charter.assumed')
    : evidence.replaceAll(ASSUMED, `(${t('charter.assumed')})`);

function Words({ view, frame }: Props) {
  const { t } = frame;
  const sample = '{value}';
  const area = (kind: 'plain' | 'staff', language: string, text: string) => (
    <TextArea
      key={`${kind}_${language}`}
      id={`${kind}_${language}`}
      name={`${kind}_${language}`}
      label={t(`charter.words.${kind}`, { language: languageName(frame, language) })}
      hint={t(`charter.words.${kind}Hint`, { sample })}
      value={text}
      rows={3}
      lang={language}
      error={problemAt(view, frame, `${kind}_${language}`)}
    />
  );
  const areas = [
    ...view.plainWords.map(({ language, text }) => area('plain', language, text)),
    ...view.staffWords.map(({ language, text }) => area('staff', language, text)),
  ];
  const isWrong = view.problems.some(({ field }) => /^(plain|staff)_/.test(field ?? ''));
  // Where the value says it all, the words are seldom changed and stay folded.
  if (view.form.shape === 'words' || view.form.shape === 'fixed') return areas;
  return (
    <details open={isWrong}>
      <summary>{t('charter.words.open')}</summary>
      <div class="stack above">{areas}</div>
    </details>
  );
}

function ClauseFormCard({ view, frame }: Props) {
  const { t } = frame;
  const { clause } = view;
  return (
    <form
      class="card form stack"
      method="post"
      action={`/admin/charter/rules/${clause.id}`}
      aria-labelledby="clause"
      noValidate
      data-look=""
    >
      <div>
        <h2 id="clause">{clause.title}</h2>
        <p class="code">{clause.id}</p>
      </div>
      <ClauseFields view={view} frame={frame} />
      <Words view={view} frame={frame} />
      <TextArea
        id="why"
        name="why"
        label={t('charter.why')}
        hint={t('charter.whyHint', {
          owner: clause.owner,
          evidence: evidenceSaid(clause.evidence, t),
        })}
        value={view.why}
        rows={2}
        error={problemAt(view, frame, 'why')}
      />
      <div class="row">
        {view.mayEdit && (
          <Button kind="main" name="do" value="save">
            {t('charter.save')}
          </Button>
        )}
        <Button name="do" value="look" icon="eye">
          {t('charter.look')}
        </Button>
        {view.clinic && view.own && view.mayEdit && (
          <Button kind="bare" name="do" value="own_back">
            {t('charter.ownBack')}
          </Button>
        )}
        <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
        <input type="hidden" name="revision" value={view.revision} />
        <input type="hidden" name="at" value={view.clinic ?? ''} />
      </div>
    </form>
  );
}

/** Which words a problem stands in, since the same can be wrong with each. */
function wordsLabel(frame: Frame, field: string | null): string | undefined {
  const [, kind, code = ''] = /^(plain|staff)_(.+)$/.exec(field ?? '') ?? [];
  return kind && frame.t(`charter.words.${kind}`, { language: languageName(frame, code) });
}

/** One rule: its value, its words, and what it changes for everyone who meets it. */
export default function ClausePage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const wrong = view.problems;
  const failed = ['unreadable', 'changed_elsewhere', 'not_yours'].includes(view.notice ?? '');
  return (
    <ClinicLayout frame={frame} title={view.clause.title} failed={failed}>
      <ErrorSummary
        title={t('ui.errors.title', { count: wrong.length })}
        problems={wrong.map((problem) => ({
          href: `#${problem.field ?? 'clause'}`,
          text: called(
            wordsLabel(frame, problem.field),
            problemWords(frame, problem.rule, problem.message),
          ),
        }))}
      />
      <CharterHead
        head={view.head}
        frame={frame}
        title={t('charter.title')}
        actions={
          <LinkButton href="/admin/charter/changes" icon="git-compare">
            {t('charter.whatChanges')}
          </LinkButton>
        }
      />
      {view.notice && (
        <Banner
          icon={failed ? 'circle-alert' : 'circle-check'}
          text={t(`charter.notice.${view.notice}`, { name: view.head.draft?.changedBy ?? '' })}
        />
      )}
      {!view.sameForAll && view.places.length > 1 && (
        <Tabs
          label={t('charter.places')}
          tabs={view.places.map(({ value, label, chosen, own }) => ({
            href: `/admin/charter/rules/${view.clause.id}?at=${value}`,
            label: value
              ? own
                ? t('charter.placeOwn', { clinic: label })
                : label
              : t('charter.everyone'),
            current: chosen,
          }))}
        />
      )}
      {!view.mayEdit && view.speaksFor && (
        <p class="measure">
          {t('charter.notYours.clause', { clinics: listed(frame, view.speaksFor) })}
        </p>
      )}
      <div class="grid charter above">
        <SectionsNav sections={view.sections} form="clause" frame={frame} />
        <ClauseFormCard {...props} />
        <Faces {...props} />
      </div>
    </ClinicLayout>
  );
}
