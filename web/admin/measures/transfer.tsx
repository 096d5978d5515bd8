import type {
  Compared,
  LessonMeasuresView,
  Transfer,
  TransferFigures,
} from '#edges/measures/index.ts';
import { DataTable, type Frame } from '../../ui/index.ts';
import { languageName, rangeSentence, rangeWords, RangeMark } from './range.tsx';

interface Props {
  view: LessonMeasuresView;
  frame: Frame;
}

/** Languages and ages as one list of groups, everyone first. */
function groupsOf(transfer: Transfer, frame: Frame): { name: string; figures: TransferFigures }[] {
  const split = [
    ...transfer.byLanguage.map((figures) => ({
      name: languageName(figures.language, frame),
      figures,
    })),
    ...transfer.byAge.map((figures) => ({ name: frame.t(`measures.age.${figures.age}`), figures })),
  ];
  return [{ name: frame.t('measures.everyone'), figures: transfer }, ...split];
}

function cells(compared: Compared | null, people: string, frame: Frame) {
  const { t, language } = frame;
  if (compared === null) return ['', '', '', t('measures.tooFew'), ''];
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return [
    people,
    percent.format(compared.first),
    percent.format(compared.second),
    rangeWords(compared, frame),
    <RangeMark key="mark" difference={compared.difference} />,
  ];
}

function Comparison({ kind, view, frame }: Props & { kind: 'own' | 'others' }) {
  const { t } = frame;
  const { transfer } = view;
  if (transfer === null) return null;
  const title = t(`measures.${kind}.title`);
  const [first, second] = kind === 'own' ? ['before', 'after'] : ['without', 'with'];
  return (
    <>
      <h3 class="above-l">{title}</h3>
      <p class="strong above-s">{rangeSentence(transfer[kind], kind, frame)}</p>
      <div class="above-s">
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { label: t('measures.group') },
            { label: t(kind === 'own' ? 'measures.people' : 'measures.peopleBoth'), number: true },
            { label: t(`measures.${first}`), number: true },
            { label: t(`measures.${second}`), number: true },
            { label: t('measures.difference'), number: true },
            { label: t('measures.drawn'), labelHidden: true },
          ]}
          rows={groupsOf(transfer, frame).map(({ name, figures }) => {
            const { own, others } = figures;
            const people =
              kind === 'own'
                ? String(own?.people ?? '')
                : `${others?.people ?? ''} / ${others?.otherPeople ?? ''}`;
            return { id: name, cells: [name, ...cells(figures[kind], people, frame)] };
          })}
        />
      </div>
    </>
  );
}

/** What the next conversation looked like: before and after, and beside others. */
export function TransferPart({ view, frame }: Props) {
  const { t } = frame;
  return (
    <section class="section" aria-labelledby="transfer">
      <h2 id="transfer">{t('measures.transfer.title')}</h2>
      <p class="measure above-s">{t(`measures.transfer.${view.seen}`)}</p>
      <Comparison kind="own" view={view} frame={frame} />
      <Comparison kind="others" view={view} frame={frame} />
    </section>
  );
}
