import type { WhomToTeachView } from '#product/training/index.ts';
import {
  Button,
  ClinicLayout,
  Empty,
  PageHead,
  TextField,
  type PageProps,
} from '../../ui/index.ts';
import { ageWords } from '../triage/words.ts';

/** Whom to teach: a patient of one's own clinics, found by name. */
export default function WhomPage({ view, frame }: PageProps<WhomToTeachView>) {
  const { t, language } = frame;
  const { found, typed } = view;
  const title = t('teaching.whom.title');
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead title={title} />
      <p class="measure">{t('teaching.whom.lead')}</p>
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
                {(['en', 'es'] as const).map((code) => (
                  <Button key={code} name="language" value={code}>
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
    </ClinicLayout>
  );
}
