import type { PageProps } from './frame.ts';
import { ClinicDesk, ClinicParts } from './parts-clinic.tsx';
import { PatientParts } from './parts.tsx';

/** The gallery: every part in every state, in the frame of its audience. */
export default function PartsPage({ view, frame }: PageProps<unknown>) {
  if (view === 'desk') return <ClinicDesk frame={frame} />;
  if (view === 'staff') return <ClinicParts frame={frame} />;
  return <PatientParts frame={frame} />;
}
