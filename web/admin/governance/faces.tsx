import type { ClauseView, Consequences } from '#foundation/governance/index.ts';
import type { ComponentChildren } from 'preact';
import { Nights } from './nights.tsx';
import {
  Banner,
  formatWhen,
  Icon,
  PromiseTrack,
  type Frame,
  type IconName,
} from '../../ui/index.ts';

type Piece = NonNullable<Consequences['patients']>[number];

const MINUTES = 60;

export function Face({
  icon,
  title,
  children,
}: {
  icon: IconName;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class="face">
      <h3>
        <Icon name={icon} />
        {title}
      </h3>
      <div class="stack tight">{children}</div>
    </section>
  );
}

export function Said({ pieces, frame }: { pieces: readonly Piece[]; frame: Frame }) {
  return (
    <p>
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'was')
          return (
            <del key={index} class="was">
              {text}
            </del>
          );
        if (kind === 'now')
          return (
            <ins key={index} class="now-word" aria-label={`${frame.t('charter.face.now')} ${text}`}>
              {text}
            </ins>
          );
        return text;
      })}
    </p>
  );
}

export function Sentences({ sentences }: { sentences: readonly string[] }) {
  return sentences.map((sentence) => (
    <p key={sentence} class="small">
      {sentence}
    </p>
  ));
}

function Composer({ composer, frame }: { composer: Consequences['composer']; frame: Frame }) {
  if (composer === null) return null;
  const { t, timeZone, language } = frame;
  const when = (at: number) => formatWhen(at, timeZone, language, 'day-hour');
  return (
    <Face icon="pen-line" title={t('charter.face.composer')}>
      <p class="small mid">
        {composer.topic === null
          ? t('charter.face.sendNow')
          : t('charter.face.sendNowAbout', { topic: composer.topic })}
      </p>
      <p class="num large">
        {composer.before !== composer.after && (
          <>
            <del class="was small">{when(composer.before)}</del>{' '}
          </>
        )}
        <b data-said="">{when(composer.after)}</b>
      </p>
      <PromiseTrack usedPercent={5} noOne />
    </Face>
  );
}

function Inbox({ inbox, frame }: { inbox: Consequences['inbox']; frame: Frame }) {
  if (inbox === null) return null;
  const { t } = frame;
  const said = (minutes: number) =>
    minutes < MINUTES
      ? t('charter.face.minutes', { count: minutes })
      : t('charter.face.hours', { count: Math.round(minutes / MINUTES) });
  return (
    <Face icon="inbox" title={t('charter.face.inbox')}>
      <p class="num">
        {inbox.before !== inbox.after && (
          <>
            <del class="was small">{said(inbox.before)}</del>{' '}
          </>
        )}
        <b>{said(inbox.after)}</b>
      </p>
    </Face>
  );
}

function Met({ view, frame }: { view: ClauseView; frame: Frame }) {
  const { t } = frame;
  const { consequences, keep, peopleAsked } = view;
  if (consequences === null)
    return <Banner icon="circle-alert" text={t('charter.face.unreadable')} />;
  const { patients, staff, besides, holdsAt, ownAt, material, feature, clinicName } = consequences;
  return (
    <div class="stack">
      <h2>{t('charter.face.title')}</h2>
      <p class="small mid">{t('charter.face.clinic', { clinic: clinicName })}</p>
      <Nights nights={consequences.nights} frame={frame} />
      {patients && (
        <Face icon="scroll-text" title={t('charter.face.patients')}>
          <Said pieces={patients} frame={frame} />
          <Sentences sentences={besides.patients} />
        </Face>
      )}
      <Composer composer={consequences.composer} frame={frame} />
      <Inbox inbox={consequences.inbox} frame={frame} />
      {(staff || besides.staff.length > 0) && (
        <Face icon="handshake" title={t('charter.face.staff')}>
          {staff && <Said pieces={staff} frame={frame} />}
          <Sentences sentences={besides.staff} />
          {material && <p class="small mid">{t('charter.face.asked', { count: peopleAsked })}</p>}
        </Face>
      )}
      <Face icon="calculator" title={t('charter.face.obeyed')}>
        <p>{t(`charter.feature.${feature}`)}</p>
        {keep && <p>{t('charter.face.keep', { kept: keep.kept, total: keep.total })}</p>}
        {holdsAt.length > 0 && (
          <p class="small mid">{t('charter.face.holdsAt', { clinics: holdsAt.join(', ') })}</p>
        )}
        {ownAt.length > 0 && (
          <p class="small mid">{t('charter.face.ownAt', { clinics: ownAt.join(', ') })}</p>
        )}
      </Face>
    </div>
  );
}

/** One clause as each of its readers meets it. */
export function Faces(props: { view: ClauseView; frame: Frame }) {
  return (
    <div data-faces="">
      <Met {...props} />
    </div>
  );
}
