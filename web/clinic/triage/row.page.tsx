import type { RowView } from '#product/triage/index.ts';
import type { PageProps } from '../../ui/index.ts';
import { Row } from './list.tsx';
import { firstName } from './words.ts';

/** One row as it is now. When it left the list it stays for a while and says where it went. */
export default function RowPart({ view, frame }: PageProps<RowView>) {
  const { row, me } = view;
  const other =
    row.holder !== null && row.holder.id !== me.id
      ? frame.t('clinic.row.taken', { name: firstName(row.holder.name) })
      : undefined;
  const taken = view.gone
    ? frame.t(`clinic.state.${row.state}`)
    : (other ?? frame.t('clinic.row.moved', { team: row.teamName }));
  return (
    <Row
      frame={frame}
      row={row}
      view={{ view: view.view, after: null }}
      myId={me.id}
      taken={taken}
    />
  );
}
