import type { ThreadRowView } from '#product/messaging/index.ts';
import { Bead, LinkButton, PromiseTrack, type Frame } from '../../ui/index.ts';
import { subjectShown } from './conversation-row.tsx';
import { sayer } from './said.ts';
import { initialsOf, shortName, whoActs } from './who.ts';

const SHOWN_AT_MOST_CHARACTERS = 240;
// A title before a name is not the end of a sentence.
const SENTENCE_END = /(?<=[.?!])(?<!\b(?:Dra?|Mrs?|Ms|Sra?|St)\.)\s+|\n+/;

/** The last question of a letter, or its beginning: what the card asks without the whole letter. */
export function questionIn(body: string): string {
  const sentences = body.split(SENTENCE_END);
  const asked = sentences.findLast((sentence) => sentence.includes('?')) ?? body;
  const characters = [...asked.trim()];
  return characters.length <= SHOWN_AT_MOST_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, SHOWN_AT_MOST_CHARACTERS).join('').trimEnd()}…`;
}

interface Props {
  row: ThreadRowView;
  selfId: string;
  frame: Frame;
}

/** The team asked something: the one thing that waits for this person. */
export function TurnCard({ row, selfId, frame }: Props) {
  const { t } = frame;
  const { question } = row;
  const name = question ? shortName(question.byName, question.byRole, t) : '';
  const about =
    row.patientId === selfId ? '' : ` · ${t('messaging.aboutName', { name: row.patientName })}`;
  const title = question
    ? t('messaging.turn.title', { who: whoActs(question.byName, question.byRole, t) })
    : t('messaging.state.yourTurn');
  return (
    <section class="card turn" aria-labelledby={`turn-${row.id}`}>
      <div class="cut">
        <div class="row keep">
          <Bead initials={question ? initialsOf(question.byName) : undefined} />
          <div>
            <h2 class="as-text" id={`turn-${row.id}`}>
              {title}
            </h2>
            <p class="mid small">
              {subjectShown(row, frame)}
              {about}
              {question && ` · ${sayer(frame)(question.at)}`}
            </p>
          </div>
        </div>
        <div>
          <PromiseTrack state="paused" usedPercent={10} />
          <p class="due-at">{t('messaging.tag.waiting')}</p>
        </div>
      </div>
      {question && !row.confidential && <p class="ask">{questionIn(question.body)}</p>}
      <div class="row">
        <LinkButton kind="main" href={`/messages/${row.id}#add`}>
          {question ? t('messaging.turn.answer', { name }) : t('messaging.turn.open')}
        </LinkButton>
        <span class="mid small">{t('messaging.turn.waits')}</span>
      </div>
    </section>
  );
}
