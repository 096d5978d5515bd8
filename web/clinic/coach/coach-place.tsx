import { coachReply } from '#rules/guidance/replies/index.ts';
import { Island, type Frame } from '../../ui/index.ts';
import { Coach } from './coach.tsx';
import { coachPhrases, sayFrom, type CoachGround } from './coach-words.ts';

export interface CoachPlaceProps {
  frame: Frame;
  ground: CoachGround;
  /** The reply as it stands. */
  reply: string;
  /** Where something else has the place until words are written, so that an empty coach takes no room. */
  hiddenWhenEmpty?: boolean;
}

/** The coach as the server sees the reply; a script goes on from there, at each pause of the keyboard. */
export function CoachPlace({ frame, ground, reply, hiddenWhenEmpty }: CoachPlaceProps) {
  const phrases = coachPhrases(frame);
  const say = sayFrom(phrases);
  const empty = reply.trim() === '';
  const coaching = empty ? null : coachReply(reply, ground.thread, ground.context);
  return (
    <Island name="clinic/coach/coach" props={{ ground, phrases }}>
      <section
        class="coach"
        aria-labelledby="coach"
        data-coach=""
        data-hide-empty={hiddenWhenEmpty ? '' : undefined}
        hidden={empty && hiddenWhenEmpty}
      >
        <div class="row tight">
          <h2 id="coach">{say('title')}</h2>
          <span class="small mid push">{say('private')}</span>
        </div>
        <div data-coach-body="">
          <Coach coaching={coaching} ground={ground} say={say} />
        </div>
      </section>
    </Island>
  );
}

/** The language a reply is offered words in: the patient's, where we have it. */
export function offersIn(t: Frame['t']): CoachGround['offers'] {
  return {
    next_step: t('coach.offer.next_step'),
    safety_net: t('coach.offer.safety_net'),
    who_to_contact: t('coach.offer.who_to_contact'),
    starter: t('coach.starter', { question: '{question}' }),
  };
}
