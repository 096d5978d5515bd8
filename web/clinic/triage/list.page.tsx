import type { ListView } from '#product/triage/index.ts';
import type { PageProps } from '../../ui/index.ts';
import { Rows } from './list.tsx';

/** The list alone, for the part of the desk that keeps itself fresh. */
export default function List({
  view,
  frame,
}: PageProps<{ me: { id: string }; list: ListView; open: string | null }>) {
  return <Rows frame={frame} list={view.list} myId={view.me.id} open={view.open} />;
}
