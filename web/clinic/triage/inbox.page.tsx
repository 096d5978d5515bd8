import type { DeskView } from '#product/triage/index.ts';
import { ClinicLayout, Empty, ListPane, type PageProps } from '../../ui/index.ts';
import { deskKeys, DeskIsland } from './desk-island.tsx';
import { Rows } from './list.tsx';
import { DoneToast } from './toast.tsx';
import { openWords, listTitle } from './words.ts';

export const islands = ['clinic/triage/desk'];

/** A list of work, with nothing open beside it. */
export default function Inbox({ view: desk, frame }: PageProps<DeskView>) {
  const { list } = desk;
  const title = listTitle(frame, list);
  return (
    <ClinicLayout
      frame={frame}
      title={title}
      figures={desk.rail}
      list={list.view}
      shape="desk"
      desk="two"
      showing="list"
    >
      <ListPane id="list" title={title} count={openWords(frame, list)} keys={deskKeys(frame)}>
        <div data-list={`/inbox/${list.view}/list`} data-after={list.after ?? ''}>
          <Rows frame={frame} list={list} myId={desk.me.id} open={null} />
        </div>
      </ListPane>
      <section class="talk" aria-label={frame.t('clinic.nothingOpen.title')}>
        <div class="scroll">
          <Empty
            title={frame.t('clinic.nothingOpen.title')}
            text={frame.t('clinic.nothingOpen.text')}
          />
        </div>
      </section>
      <DeskIsland frame={frame} workItemId={null} />
      <DoneToast frame={frame} desk={desk} work={null} />
    </ClinicLayout>
  );
}
