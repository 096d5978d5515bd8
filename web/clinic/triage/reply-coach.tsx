import type { DeskView, WorkView } from '#product/triage/index.ts';
import { Button, type Frame } from '../../ui/index.ts';
import { translator } from '../../ui/words.ts';
import { CoachPlace, offersIn } from '../coach/coach-place.tsx';
import type { CoachGround } from '../coach/coach-words.ts';
import { Hidden } from './hidden.tsx';

interface Props {
  frame: Frame;
  desk: DeskView;
  work: WorkView;
}

const coached = ['en', 'es'];

/** The conversation as coaching reads it; the others on the list are whom a reply could be meant for by mistake. */
export function groundOf({ frame, desk, work }: Props): CoachGround {
  const { language, patientId, patientName } = {
    language: work.thread.language,
    patientId: work.context.patientId,
    patientName: work.context.name,
  };
  const reads = coached.includes(language) ? language : frame.language;
  const others = desk.list.rows
    .map((row) => row.patientName)
    .filter((name) => name !== patientName);
  const messages = work.entries.flatMap((entry) =>
    entry.kind === 'letter'
      ? [
          {
            author: entry.letter.side === 'patient' ? ('patient' as const) : ('staff' as const),
            text: entry.letter.body,
            asks: entry.letter.asks,
          },
        ]
      : [],
  );
  return {
    thread: { messages },
    context: {
      language: reads,
      patientName,
      otherPatientNames: patientId === '' ? [] : [...new Set(others)],
    },
    offers: offersIn(reads === frame.language ? frame.t : translator(reads)),
  };
}

/** Beside the patient's record while a reply is written; until then it takes no room. */
export function CoachAside(props: Props) {
  return (
    <CoachPlace
      frame={props.frame}
      ground={groundOf(props)}
      reply={props.desk.typed.body}
      hiddenWhenEmpty
    />
  );
}

/** The coach in place of the record: asked for by a button, where there is no script or no room. */
export function CoachPanel(props: Props) {
  const { frame, desk, work } = props;
  return (
    <aside aria-labelledby="coach" data-panel="">
      <div class="ctx">
        <CoachPlace frame={frame} ground={groundOf(props)} reply={desk.typed.body} />
        <form class="above-l" method="post" action={`/work/${work.id}/panel`}>
          <Hidden desk={desk} kept={['body', 'note']} />
          <input type="hidden" name="write" value={work.writing} />
          <Button icon="arrow-left">{frame.t('coach.back')}</Button>
        </form>
      </div>
    </aside>
  );
}
