import type { ComponentChildren } from 'preact';
import type { DeskView, PatientContext, WorkView } from '#product/triage/index.ts';
import { Button, ContextPane, formatWhen, LinkButton, type Frame } from '../../ui/index.ts';
import { Hidden } from './hidden.tsx';
import { ageWords, capital, languageName, relationWords, roleWords } from './words.ts';

const moment = (frame: Frame, at: string | number) =>
  typeof at === 'number' ? formatWhen(at, frame.timeZone, frame.language, 'day') : at;

const heard = ['mayRead', 'keep'] as const;

/** What the rules tell staff to ask about the helpers of a young patient, and what was heard: a note for the team. */
function Young({ frame, desk, work }: { frame: Frame; desk: DeskView; work: WorkView }) {
  const { t, timeZone, language } = frame;
  const { young, youngAsked, name } = work.context;
  if (young === null) return null;
  return (
    <div class="advice stack tight">
      <h3>{t('clinic.context.young')}</h3>
      <p>{young}</p>
      {youngAsked && (
        <p>
          <b>{youngAsked.answer}</b>{' '}
          <span class="small mid">
            {youngAsked.by} · {formatWhen(youngAsked.at, timeZone, language, 'day-hour')}
          </span>
        </p>
      )}
      <details open={youngAsked === null}>
        <summary>{t(youngAsked ? 'clinic.young.again' : 'clinic.young.asked')}</summary>
        <form class="row tight above-s" method="post" action={`/work/${work.id}/note`}>
          <Hidden desk={desk} kept={['body', 'note']} />
          {heard.map((answer) => (
            <Button
              key={answer}
              name="heard"
              value={t(`clinic.young.${answer}.note`, { name })}
              {...(work.panel === 'close' ? {} : { form: 'composer' })}
              formAction={`/work/${work.id}/note`}
              formNoValidate
            >
              {t(`clinic.young.${answer}`)}
            </Button>
          ))}
        </form>
      </details>
    </div>
  );
}

/** The patient beside the thread: what a careful answer needs at hand. */
export function Context({
  frame,
  desk,
  work,
  back,
  coach,
}: {
  frame: Frame;
  desk: DeskView;
  work: WorkView;
  back: string;
  /** Stands above the record while a reply is written. */
  coach?: ComponentChildren;
}) {
  const { t } = frame;
  const { context } = work;
  return (
    <ContextPane
      label={t('clinic.context.label')}
      title={context.name}
      beside={ageWords(frame, context.birthDate)}
      above={coach}
    >
      {work.panel === 'patient' && (
        <p class="aside-tab above-s">
          <LinkButton kind="bare" icon="arrow-left" href={back}>
            {t('clinic.context.back')}
          </LinkButton>
        </p>
      )}
      <Many frame={frame} context={context} />
      <Young frame={frame} desk={desk} work={work} />
      <Reach frame={frame} context={context} />
      <h3>{t('clinic.context.medicines')}</h3>
      {context.medicines.length === 0 ? (
        <p>{t('clinic.context.none')}</p>
      ) : (
        <dl>
          {context.medicines.map((medicine) => (
            <>
              <dt key={medicine.name}>{medicine.name}</dt>
              <dd>{medicine.detail}</dd>
            </>
          ))}
        </dl>
      )}
      <h3>{t('clinic.context.allergies')}</h3>
      <p>{context.allergies.join(', ') || t('clinic.context.noneKnown')}</p>
      <h3>{t('clinic.context.problems')}</h3>
      <p>{context.problems.join(', ') || t('clinic.context.none')}</p>
      <Visits frame={frame} context={context} />
      <AlsoOpen frame={frame} context={context} />
      {context.readsBest !== null && (
        <>
          <h3>{t('clinic.context.readsBest')}</h3>
          <p>{context.readsBest}</p>
        </>
      )}
      <Readers frame={frame} work={work} />
    </ContextPane>
  );
}

/** Many messages are a sign of a need: a call is offered, nothing is held back. */
function Many({ frame, context }: { frame: Frame; context: PatientContext }) {
  const { t } = frame;
  if (context.many === null) return null;
  return (
    <div class="advice">
      <h3>{t('clinic.context.many', context.many)}</h3>
      <p>{t('clinic.context.manyText')}</p>
    </div>
  );
}

function Reach({ frame, context }: { frame: Frame; context: PatientContext }) {
  const { t } = frame;
  return (
    <>
      <h3>{t('clinic.context.reach')}</h3>
      <dl>
        <dt>{t('clinic.context.language')}</dt>
        <dd>{languageName(frame, context.language)}</dd>
        {context.phone !== null && (
          <>
            <dt>{t('clinic.context.phone')}</dt>
            <dd class="num">
              <a href={`tel:${context.phone}`}>{context.phone}</a>
            </dd>
          </>
        )}
        {context.proxies.map((proxy) => (
          <>
            <dt key={proxy.name}>{t('clinic.context.proxy')}</dt>
            <dd>
              {t('clinic.context.proxyIs', {
                name: proxy.name,
                relation: relationWords(frame, proxy.relation),
              })}
            </dd>
          </>
        ))}
        <dt>{t('clinic.context.record')}</dt>
        <dd class="num">{context.recordNumber}</dd>
      </dl>
    </>
  );
}

function Visits({ frame, context }: { frame: Frame; context: PatientContext }) {
  const { t } = frame;
  if (context.lastSeen === null && context.next === null && context.clinicians.length === 0)
    return null;
  return (
    <>
      <h3>{t('clinic.context.visits')}</h3>
      <dl>
        {context.lastSeen !== null && (
          <>
            <dt>{t('clinic.context.seen')}</dt>
            <dd>{moment(frame, context.lastSeen)}</dd>
          </>
        )}
        {context.next !== null && (
          <>
            <dt>{t('clinic.context.next')}</dt>
            <dd>{moment(frame, context.next)}</dd>
          </>
        )}
        {context.clinicians.map(({ name, role }) => (
          <>
            <dt key={name}>{capital(roleWords(frame, role))}</dt>
            <dd>{name}</dd>
          </>
        ))}
      </dl>
    </>
  );
}

function AlsoOpen({ frame, context }: { frame: Frame; context: PatientContext }) {
  const { t } = frame;
  if (context.alsoOpen.length === 0) return null;
  return (
    <>
      <h3>{t('clinic.context.alsoOpen')}</h3>
      {context.alsoOpen.map((other) => (
        <p key={other.workItemId}>
          <a href={`/inbox/all/${other.workItemId}`}>{other.subject}</a>
          <br />
          <span class="small mid">
            {other.ownerName === null
              ? t('clinic.who.none')
              : t('clinic.who.name', {
                  name: other.ownerName,
                  role: roleWords(frame, other.ownerRole ?? 'staff'),
                })}
            {` · ${formatWhen(other.dueAt, frame.timeZone, frame.language, 'short')}`}
          </span>
        </p>
      ))}
    </>
  );
}

function Readers({ frame, work }: { frame: Frame; work: WorkView }) {
  const { t } = frame;
  const readers = work.thread.readers.filter(
    (reader) => reader.personId !== work.context.patientId,
  );
  if (readers.length === 0) return null;
  return (
    <>
      <h3>{t('clinic.context.readBy')}</h3>
      <ul class="plain-list">
        {readers.map((reader) => (
          <li key={reader.personId}>
            {t('clinic.context.reader', {
              name: reader.name,
              role: roleWords(frame, reader.role),
              when: formatWhen(
                reader.firstReadAt,
                frame.timeZone,
                frame.language,
                'near',
                frame.now,
              ),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
