import type { SearchView } from '#product/triage/index.ts';
import {
  Button,
  ClinicLayout,
  Empty,
  formatWhen,
  PageHead,
  TextField,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';
import { DeskIsland } from './desk-island.tsx';
import { ageWords } from './words.ts';

export const islands = ['clinic/triage/desk'];

/** Search of the letters this person may see. What was typed stays in the field and in the address, nowhere else. */
export default function Search({ view, frame }: PageProps<SearchView>) {
  const { t } = frame;
  const title = t('clinic.search.title');
  return (
    <ClinicLayout frame={frame} title={title} figures={view.rail}>
      <PageHead title={title} />
      <form class="row search-row" method="post" action="/search" role="search">
        <TextField
          id="q"
          name="q"
          type="search"
          label={t('clinic.search.field')}
          hint={t('clinic.search.hint')}
          value={view.typed}
          maxLength={200}
          autoComplete="off"
        />
        <Button kind="main" icon="search">
          {t('clinic.search.act')}
        </Button>
      </form>
      {view.hits !== null && <Hits frame={frame} hits={view.hits} isCut={view.isCut} />}
      <DeskIsland frame={frame} workItemId={null} />
    </ClinicLayout>
  );
}

interface Found {
  frame: Frame;
  hits: NonNullable<SearchView['hits']>;
  isCut: boolean;
}

function Hits({ frame, hits, isCut }: Found) {
  const { t } = frame;
  if (hits.length === 0)
    return <Empty title={t('clinic.search.none.title')} text={t('clinic.search.none.text')} />;
  return (
    <section class="section" aria-labelledby="hits">
      <h2 id="hits">
        {t(isCut ? 'clinic.search.newest' : 'clinic.search.found', { count: hits.length })}
      </h2>
      {hits.map((hit) => (
        <a
          class="item-row"
          key={hit.workItemId}
          href={`/inbox/${hit.teamSlug}/${hit.workItemId}`}
          data-row=""
        >
          <span class="l1">
            <b>{hit.patientName}</b>
            <span class="small mid">{ageWords(frame, hit.birthDate)}</span>
            <span class="left">
              {formatWhen(hit.letterAt, frame.timeZone, frame.language, 'near', frame.now)}
            </span>
          </span>
          <span class="l2">
            <span class="subject" lang={hit.language}>
              {hit.subject}
            </span>
          </span>
          <span class="said small mid">
            {t('clinic.search.by', {
              name: hit.letterBy,
              team: hit.teamName,
              state: t(`clinic.state.${hit.state}`),
            })}
          </span>
          <span class="said small mid" lang={hit.language}>
            {hit.excerpt}
          </span>
        </a>
      ))}
    </section>
  );
}
