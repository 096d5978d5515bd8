import type { PartView } from '#foundation/governance/index.ts';
import { Banner, type Frame, type IconName } from '../../ui/index.ts';
import { Face, Said, Sentences } from './faces.tsx';

type Props = { view: PartView; frame: Frame };

const icons: Record<'card' | 'urgent' | 'guided' | 'line', IconName> = {
  card: 'list-checks',
  urgent: 'siren',
  guided: 'pen-line',
  line: 'phone',
};

function Met({ view, frame }: Props) {
  const { t } = frame;
  const { consequences, peopleAsked } = view;
  if (consequences === null)
    return view.id === null && view.notice === null ? (
      <p class="mid">{t('charter.partFace.new')}</p>
    ) : (
      <Banner icon="circle-alert" text={t('charter.face.unreadable')} />
    );
  const { clinicName, faces, patients, staff, material, holdsAt, ownAt } = consequences;
  return (
    <div class="stack">
      <h2>{t('charter.partFace.title')}</h2>
      <p class="small mid">{t('charter.face.clinic', { clinic: clinicName })}</p>
      {faces.map(({ face, lines }) => (
        <Face key={face} icon={icons[face]} title={t(`charter.partFace.${face}`)}>
          {lines.map((pieces, index) => (
            <Said key={index} pieces={pieces} frame={frame} />
          ))}
        </Face>
      ))}
      {patients.length > 0 && (
        <Face icon="scroll-text" title={t('charter.partFace.patients')}>
          <Sentences sentences={patients} />
        </Face>
      )}
      {staff.length > 0 && (
        <Face icon="handshake" title={t('charter.partFace.staff')}>
          <Sentences sentences={staff} />
          {material && <p class="small mid">{t('charter.face.asked', { count: peopleAsked })}</p>}
        </Face>
      )}
      {holdsAt.length > 0 && (
        <p class="small mid">{t('charter.face.holdsAt', { clinics: holdsAt.join(', ') })}</p>
      )}
      {ownAt.length > 0 && (
        <p class="small mid">{t('charter.face.ownAt', { clinics: ownAt.join(', ') })}</p>
      )}
    </div>
  );
}

/** A topic, a question or a help line as patients and staff meet it. */
export function PartFaces(props: Props) {
  return (
    <div data-faces="">
      <Met {...props} />
    </div>
  );
}
