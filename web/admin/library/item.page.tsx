import type { ItemView } from '#foundation/library/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  DataTable,
  ErrorSummary,
  formatWhen,
  PageHead,
  StatusTag,
  SummaryList,
  VoiceLink,
  type PageProps,
} from '../../ui/index.ts';
import { PartsForm, WholeFile } from './parts-form.tsx';
import { FactsCard, LanguageCard } from './item-fields.tsx';
import { Review } from './review.tsx';
import { fieldId, problemAt, versionWords } from './words.ts';

type Props = PageProps<ItemView>;

export const islands = ['admin/library/item'];

const good = new Set([
  'saved',
  'look',
  'offered',
  'approved',
  'sent_back',
  'withdrawn',
  'restored',
]);

function Marks({ view, frame }: Props) {
  const { t } = frame;
  const { version, retired } = view.inForce;
  return (
    <span class="row tight">
      <StatusTag look={retired ? 'plain' : 'answered'}>
        {versionWords(frame, { version, added: view.added })}
      </StatusTag>
      {retired && <StatusTag look="plain">{t('library.mark.retired')}</StatusTag>}
      {view.draft && <StatusTag look="with">{t(`library.mark.${view.draft.state}`)}</StatusTag>}
      {view.isSafety && <StatusTag look="due">{t('library.mark.safety')}</StatusTag>}
      {view.overdue && <StatusTag look="late">{t('library.mark.overdue')}</StatusTag>}
    </span>
  );
}

function Notices({ view, frame }: Props) {
  const { t } = frame;
  const { notice, draft } = view;
  return (
    <>
      {notice && (
        <Banner
          icon={good.has(notice) ? 'circle-check' : 'circle-alert'}
          text={t(`library.notice.${notice}`, { name: draft?.changedBy ?? '' })}
        />
      )}
      {draft && draft.remark !== '' && (
        <Banner icon="message-circle" title={t('library.sentBack')} text={draft.remark} />
      )}
      {draft?.retires && <Banner icon="eye-off" text={t('library.draftRetires')} />}
      {view.isSafety && <Banner icon="shield-check" text={t('library.safetyText')} />}
      {view.shippedChanged && <Banner icon="info" text={t('library.shippedChangedText')} />}
    </>
  );
}

// Who reads it is kept by a word of the files.
const factWords = ({ t }: Props['frame'], key: string, text: string) =>
  key === 'audience' ? t(`library.audience.${text}`) : text;

function About({ view, frame }: Props) {
  const { t } = frame;
  const { counts } = view;
  const people = (count: number | null) => (count === null ? t('library.fewerThanFive') : count);
  return (
    <section class="card stack" aria-labelledby="about">
      <h2 id="about">{t('library.about')}</h2>
      <SummaryList
        rows={[
          ...view.about.map(({ key, text, href }) => ({
            term: t(`library.fact.${key}`),
            detail: href ? <a href={href}>{text}</a> : factWords(frame, key, text),
          })),
          ...(counts
            ? (['shown', 'followed', 'dismissed'] as const).map((happened) => ({
                term: t(`library.counts.${happened}`),
                detail: people(counts[happened]),
              }))
            : []),
          ...(view.kind === 'lesson' && view.mayWrite
            ? [
                {
                  term: t('measures.above'),
                  detail: <a href={`/training/lessons/${view.id}`}>{t('measures.look')}</a>,
                },
              ]
            : []),
          ...(view.facts['retireMeasure']
            ? [{ term: t('library.retiredBy'), detail: view.facts['retireMeasure'] }]
            : []),
        ]}
      />
      {(view.kind === 'tip' || view.kind === 'lesson') && (
        <VoiceLink frame={frame} about={`${view.kind}:${view.id}`} />
      )}
    </section>
  );
}

function Form({ view, frame }: Props) {
  const { t } = frame;
  if (view.draft?.retires) return null;
  return (
    <form
      class="stack wide"
      method="post"
      action={`/admin/library/${view.kind}/${view.id}`}
      noValidate
      data-look={view.mayWrite ? '' : undefined}
    >
      <PartsForm view={view} frame={frame} />
      <div class="grid two">
        {view.languages.map((said) => (
          <LanguageCard key={said.code} view={view} frame={frame} said={said} />
        ))}
      </div>
      <FactsCard view={view} frame={frame} />
      {view.mayWrite && (
        <div class="row stick">
          <Button kind="main" name="do" value="save">
            {t('library.save')}
          </Button>
          <Button name="do" value="offer" icon="send">
            {t('library.offer')}
          </Button>
          <Button name="do" value="look" icon="eye">
            {t('library.look')}
          </Button>
        </div>
      )}
      <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
      <input type="hidden" name="revision" value={view.revision} />
    </form>
  );
}

function Step({
  view,
  frame,
  act,
}: Props & { act: 'withdraw' | 'retire' | 'bring_back' | 'offer' | 'copy' }) {
  return (
    <form method="post" action={`/admin/library/${view.kind}/${view.id}/step`}>
      <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
      <input type="hidden" name="revision" value={view.revision} />
      <Button name="do" value={act} {...(act === 'withdraw' ? { kind: 'destructive' } : {})}>
        {frame.t(`library.step.${act}`)}
      </Button>
    </form>
  );
}

function Steps(props: Props) {
  const { view } = props;
  if (!view.mayWrite) return null;
  const { draft, inForce } = view;
  return (
    <div class="row">
      {draft?.state === 'draft' && draft.retires && <Step {...props} act="offer" />}
      {draft && <Step {...props} act="withdraw" />}
      {!draft && view.mayRetire && !inForce.retired && <Step {...props} act="retire" />}
      {!draft && inForce.retired && <Step {...props} act="bring_back" />}
      {view.mayCopy && <Step {...props} act="copy" />}
    </div>
  );
}

function Versions({ view, frame }: Props) {
  const { t, timeZone, language } = frame;
  return (
    <div class="card stack">
      <h2>{t('library.versions')}</h2>
      <DataTable
        caption={t('library.versions')}
        captionHidden
        columns={[
          { label: t('library.version') },
          { label: t('library.version.since') },
          { label: t('library.version.writers') },
          { label: t('library.version.approved') },
        ]}
        rows={view.versions.map(({ version, at, approvedBy, writers, retired }) => ({
          id: String(version),
          cells: [
            <a key="v" href={`/admin/library/${view.kind}/${view.id}/versions/${version}`}>
              {version === 0 ? t('library.version.shipped') : t('library.version.own', { version })}
              {retired && ` · ${t('library.mark.retired')}`}
            </a>,
            at === null ? '' : formatWhen(at, timeZone, language, 'day-hour'),
            writers.join(', '),
            approvedBy,
          ],
        }))}
      />
    </div>
  );
}

/** One item: its words in every language side by side, how they are met, and the way of a change to its second person. */
export default function ItemPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  const failed = view.notice !== null && !good.has(view.notice);
  const title = view.title || view.id;
  return (
    <ClinicLayout frame={frame} title={title} failed={failed}>
      <p>
        <a class="back" href={`/admin/library?kind=${view.kind}`}>
          {t(`library.kind.${view.kind}`)}
        </a>
      </p>
      <ErrorSummary
        title={t('ui.errors.title', { count: view.problems.length })}
        problems={view.problems.map((problem) => ({
          href: `#${fieldId(problem.field, problem.language)}`,
          text: problemAt(frame, view, problem),
        }))}
      />
      <PageHead
        title={title}
        above={`${t(`library.kind.${view.kind}.one`)} · ${view.id}`}
        beside={<Marks {...props} />}
      />
      <div class="stack wide">
        <Notices {...props} />
        <Review {...props} />
        <Form {...props} />
        <WholeFile {...props} />
        <Steps {...props} />
        <About {...props} />
        <Versions {...props} />
      </div>
    </ClinicLayout>
  );
}
