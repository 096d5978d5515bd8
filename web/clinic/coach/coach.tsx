import type { HardWord, ReplyCoaching, ReplyGap } from '#rules/guidance/replies/index.ts';
import { Icon } from '../../ui/icon.tsx';
import type { CoachGround, SayCoach } from './coach-words.ts';
import { ReadingRuler } from './reading-ruler.tsx';

/** What a script adds: changes to the reply, each one asked for. */
export interface CoachActs {
  add(words: string): void;
  swap(word: HardWord): void;
  leave(word: HardWord): void;
}

export interface CoachProps {
  /** Null while nothing is written. */
  coaching: ReplyCoaching | null;
  ground: CoachGround;
  say: SayCoach;
  /** Hard words put aside. */
  left?: ReadonlySet<string>;
  acts?: CoachActs;
}

function Asked({ coaching, say, acts, ground }: CoachProps & { coaching: ReplyCoaching }) {
  return (
    <section aria-labelledby="coach-asked">
      <h3 id="coach-asked">{say('asked')}</h3>
      {coaching.questions.length === 0 && <p class="small mid">{say('askedNone')}</p>}
      <ul class="checks">
        {coaching.questions.map(({ text, looksAnswered, answeredBy }) => (
          <li key={text} class={looksAnswered ? undefined : 'todo'}>
            <Icon name={looksAnswered ? 'circle-check' : 'circle-dashed'} />
            <span>
              <span lang={ground.context.language}>{looksAnswered ? text : <b>{text}</b>}</span>
              <span class="hint">
                {looksAnswered ? say('answered', { words: answeredBy ?? '' }) : say('open')}{' '}
                {!looksAnswered && acts && (
                  <button
                    type="button"
                    class="link"
                    onClick={() => acts.add(ground.offers.starter.replace('{question}', text))}
                  >
                    {say('start')}
                    <span class="sr"> {text}</span>
                  </button>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One at a time, so that it is a choice and not a list of mistakes. */
function OneHardWord({ coaching, say, acts, left }: CoachProps & { coaching: ReplyCoaching }) {
  const [word] = coaching.hardWords.filter((each) => !left?.has(each.word.toLowerCase()));
  if (word === undefined) return null;
  return (
    <section class="advice above" aria-labelledby="coach-hard">
      <h3 class="title" id="coach-hard">
        {say('hard', { word: word.word })}
      </h3>
      <p class="why">{say('plain', { plain: word.plain })}</p>
      {acts && (
        <p class="acts">
          <button type="button" onClick={() => acts.swap(word)}>
            {say('swap')}
          </button>
          <button type="button" onClick={() => acts.leave(word)}>
            {say('leave')}
          </button>
        </p>
      )}
    </section>
  );
}

const gaps: readonly ReplyGap[] = ['next_step', 'safety_net', 'who_to_contact'];

function Safe({ coaching, say, acts, ground }: CoachProps & { coaching: ReplyCoaching }) {
  const { present, offers } = coaching.partnership;
  const language = ground.context.language;
  const items = [
    ...gaps.map((gap) => ({
      id: gap as string,
      there: !coaching.missing.includes(gap),
      offer: ground.offers[gap],
    })),
    {
      id: 'partnership',
      there: present,
      offer: offers[0]?.[language] ?? offers[0]?.['en'] ?? '',
    },
  ];
  return (
    <section class="above-l" aria-labelledby="coach-safe">
      <h3 id="coach-safe">{say('safe')}</h3>
      <ul class="checks">
        {items.map(({ id, there, offer }) => (
          <li key={id} class={there ? undefined : 'todo'}>
            <Icon name={there ? 'circle-check' : 'circle-dashed'} />
            <span>
              <span class="sr">{say(there ? 'there' : 'missing')} </span>
              {there ? say(`has.${id}`) : <b>{say(`has.${id}`)}</b>}
              {!there && (
                <span class="hint" lang={language}>
                  {acts ? (
                    <button type="button" class="link" onClick={() => acts.add(offer)}>
                      {say('add', { words: offer })}
                    </button>
                  ) : (
                    say('add', { words: offer })
                  )}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherPatient({ coaching, say, ground }: CoachProps & { coaching: ReplyCoaching }) {
  if (coaching.otherPatient === null) return null;
  return (
    <div class="banner" role="status">
      <Icon name="circle-alert" />
      <p>
        <b>{say('other.title', { name: coaching.otherPatient.name })}</b>{' '}
        {say('other.text', { patient: ground.context.patientName ?? '' })}
      </p>
    </div>
  );
}

/** Beside the reply, for its writer alone. It offers, and never stops anyone from sending. */
export function Coach(props: CoachProps) {
  const { coaching, say } = props;
  if (coaching === null) return <p class="small mid">{say('nothing')}</p>;
  const known = { ...props, coaching };
  return (
    <>
      <OtherPatient {...known} />
      <Asked {...known} />
      <ReadingRuler coaching={coaching} say={say} />
      <OneHardWord {...known} />
      <Safe {...known} />
    </>
  );
}
