import type { WhomToTeachView } from '#product/training/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  Empty,
  formatWhen,
  PageHead,
  TextField,
  type PageProps,
} from '../../ui/index.ts';
import { ageWords } from '../triage/words.ts';

type Props = PageProps<WhomToTeachView>;

/** What one taught lately: what was broken off goes on from here. */
function Lately({ view, frame }: Props) {
  const { t, timeZone, language, now } = frame;
  if (view.sittings.length === 0) return null;
  return (
    <section class="section" aria-labelledby="lately">
      <h2 id="lately">{t('teaching.whom.lately')}</h2>
      <ul class="list above-s">
        {view.sittings.map(({ id, patientName, startedAt, finishedAt }) => (
          <li key={id}>
            <p class="strong">
              <a href={`/teach/${id}`}>{t('teaching.sitting.title', { name: patientName })}</a>
            </p>
            <p class="mid small">
              {t(finishedAt === null ? 'teaching.whom.begun' : 'teaching.whom.finished', {
                when: formatWhen(finishedAt ?? startedAt, timeZone, language, 'near', now),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom to teach: a patient of one's own clinics, found by name. */
export default function WhomPage(props: Props) {
  const { view, frame } = props;
  const { t, language } = frame;
  const { found, typed } = view;
  const title = t('teaching.whom.title');
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead title={title} />
      {view.finished && <Banner icon="circle-check" text={t('teaching.notice.finished')} />}
      <p class="measure above">{t('teaching.whom.lead')}</p>
      <form class="row search-row above" method="post" action="/teach/find" role="search">
        <TextField
          id="q"
          name="q"
          type="search"
          label={t('teaching.whom.field')}
          hint={t('teaching.whom.hint')}
          value={typed}
          maxLength={60}
          autoComplete="off"
        />
        <Button kind="main" icon="search">
          {t('teaching.whom.find')}
        </Button>
      </form>
      {found !== null && found.length === 0 && (
        <Empty title={t('teaching.whom.noneTitle')} text={t('teaching.whom.noneText')} />
      )}
      {found !== null && found.length > 0 && (
        <ul class="stack tight above-l">
          {found.map((patient) => (
            <li key={patient.id} class="card row">
              <span>
                <b>{patient.name}</b>{' '}
                <span class="small mid">
                  {ageWords(frame, patient.birthDate)} · {patient.clinicName}
                </span>
              </span>
              <form class="row push" method="post" action="/teach">
                <input
                  type="hidden"
                  name="idempotency_key"
                  value={`${view.idempotencyKey}${patient.id}`}
                />
                <input type="hidden" name="patient" value={patient.id} />
                {view.languages.map((code) => (
                  <Button
                    key={code}
                    kind={code === patient.language ? 'main' : 'plain'}
                    name="language"
                    value={code}
                  >
                    {t('teaching.whom.teachIn', {
                      language:
                        new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code,
                    })}
                  </Button>
                ))}
              </form>
            </li>
          ))}
        </ul>
      )}
      {view.more && <p class="mid above">{t('teaching.whom.more')}</p>}
      <Lately {...props} />
    </ClinicLayout>
  );
}
