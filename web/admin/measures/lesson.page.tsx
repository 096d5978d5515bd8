import type { LessonMeasuresView, People, Reached } from '#edges/measures/index.ts';
import {
  ClinicLayout,
  DataTable,
  LinkButton,
  PageHead,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';
import { languageName } from './range.tsx';
import { TransferPart } from './transfer.tsx';

type Props = PageProps<LessonMeasuresView>;

function What({ view, frame }: Props) {
  const { t } = frame;
  return (
    <section class="section" aria-labelledby="what">
      <h2 id="what">{t('measures.what.title')}</h2>
      <div class="prose above-s">
        <ul lang={view.lesson.language}>
          {view.behaviours.map((behaviour) => (
            <li key={behaviour}>{behaviour}</li>
          ))}
        </ul>
        <p>
          {view.seen !== 'nowhere' && <b>{t('measures.what.counted')} </b>}
          {t(`measures.counted.${view.measure}`)}
        </p>
      </div>
    </section>
  );
}

function Reach({ view, frame }: Props) {
  const { t } = frame;
  const { reach, smallest } = view;
  const said = (people: People) =>
    people === 'few' ? t('measures.few', { smallest }) : String(people);
  const row = (id: string, name: string, { began, finished, checked, passed }: Reached) => ({
    id,
    cells: [name, ...[began, finished, checked, passed].map(said)],
  });
  if (reach.began === 0)
    return (
      <section class="section" aria-labelledby="reach">
        <h2 id="reach">{t('measures.reach.title')}</h2>
        <p class="above-s">{t('measures.reach.none', { weeks: view.weeks })}</p>
      </section>
    );
  return (
    <section class="section" aria-labelledby="reach">
      <h2 id="reach">{t('measures.reach.title')}</h2>
      <p class="measure above-s">{t('measures.reach.lead', { weeks: view.weeks })}</p>
      <div class="above-s stack">
        <DataTable
          caption={t('measures.reach.groups')}
          columns={[
            { label: t('measures.group') },
            { label: t('measures.began'), number: true },
            { label: t('measures.finished'), number: true },
            { label: t('measures.checked'), number: true },
            { label: t('measures.passed'), number: true },
          ]}
          rows={[
            row('all', t('measures.everyone'), reach),
            ...reach.byLanguage.map((each) =>
              row(each.language, languageName(each.language, frame), each),
            ),
            ...reach.byAge.map((each) => row(each.age, t(`measures.age.${each.age}`), each)),
          ]}
        />
        <DataTable
          caption={t('measures.reach.forms')}
          columns={[{ label: t('measures.form') }, { label: t('measures.people'), number: true }]}
          rows={reach.byForm.map(({ form, people }) => ({
            id: form,
            cells: [t(`measures.form.${form}`), said(people)],
          }))}
        />
      </div>
    </section>
  );
}

const limits = ['trial', 'regression', 'time', 'missing', 'range'] as const;

function Limits({ frame }: { frame: Frame }) {
  const { t } = frame;
  return (
    <section class="section" aria-labelledby="limits">
      <h2 id="limits">{t('measures.limits.title')}</h2>
      <div class="prose above-s">
        <ul>
          {limits.map((limit) => (
            <li key={limit}>{t(`measures.limits.${limit}`)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** One lesson: who takes it, what came after, and what the numbers can not tell. */
export default function LessonMeasuresPage({ view, frame }: Props) {
  const { t } = frame;
  const { id, title } = view.lesson;
  return (
    <ClinicLayout frame={frame} title={`${id} · ${title}`}>
      <PageHead
        title={title}
        above={`${id} · ${t('measures.above')}`}
        actions={
          <>
            <LinkButton href={`/learn/${id}`}>{t('measures.open')}</LinkButton>
            <LinkButton href={`/admin/library/lesson/${id}`}>{t('measures.words')}</LinkButton>
          </>
        }
      />
      <div class="prose">
        {view.ownClinics && <p>{t('measures.own')}</p>}
        <p>{t('measures.small', { smallest: view.smallest })}</p>
      </div>
      <What view={view} frame={frame} />
      <Reach view={view} frame={frame} />
      <TransferPart view={view} frame={frame} />
      {view.transfer !== null && <Limits frame={frame} />}
    </ClinicLayout>
  );
}
