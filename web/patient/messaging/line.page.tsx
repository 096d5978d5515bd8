import type { PatientThreadView } from '#product/messaging/index.ts';
import type { PageProps } from '../../ui/index.ts';
import { ThreadBody } from './thread-body.tsx';

/** The part of a conversation that is swapped in while someone looks. */
export default function LinePage({ view, frame }: PageProps<PatientThreadView>) {
  return <ThreadBody view={view} frame={frame} />;
}
