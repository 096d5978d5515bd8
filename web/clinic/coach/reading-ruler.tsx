import type { ReplyCoaching } from '#rules/guidance/replies/index.ts';
import type { SayCoach } from './coach-words.ts';

const LEFT = 14;
const RIGHT = 246;
const WIDTH = 260;
const LINE = 16;
const HARDEST_GRADE = 14;
const EASIEST = 100;
const NEAR = 60;

interface Scale {
  /** 0 at the easy end, 1 at the hard one. */
  share(value: number): number;
  hers: number;
  goal: number;
  yours: number;
  words: string;
  title: string;
}

const GOAL_INFLESZ = 65;

function scaleOf({ reading, patientReading, goalGrade }: ReplyCoaching, say: SayCoach): Scale {
  if (reading.inflesz !== null) {
    const [yours, hers] = [reading.inflesz, patientReading.inflesz ?? EASIEST];
    return {
      share: (value) => 1 - Math.min(Math.max(value, 0), EASIEST) / EASIEST,
      yours,
      hers,
      goal: GOAL_INFLESZ,
      title: say('readsEs'),
      words: say('rulerEs', { yours, hers, goal: GOAL_INFLESZ, huerta: reading.flesch }),
    };
  }
  const grade = (value: number) => Math.max(0, value);
  const [yours, hers] = [grade(reading.fleschKincaid), grade(patientReading.fleschKincaid)];
  return {
    share: (value) => Math.min(value, HARDEST_GRADE) / HARDEST_GRADE,
    yours,
    hers,
    goal: goalGrade,
    title: say('reads'),
    words: say('ruler', { yours, hers, goal: goalGrade }),
  };
}

/** The patient's own level, the goal and the reply's, on one line. The words say the same. */
export function ReadingRuler({ coaching, say }: { coaching: ReplyCoaching; say: SayCoach }) {
  const { share, hers, goal, yours, words, title } = scaleOf(coaching, say);
  const at = (value: number) => LEFT + (RIGHT - LEFT) * share(value);
  const anchor = (x: number) => (x < NEAR ? 'start' : x > WIDTH - NEAR ? 'end' : 'middle');
  return (
    <section class="above-l" aria-labelledby="coach-reads">
      <h3 id="coach-reads">{title}</h3>
      <svg class="chart ruler" viewBox={`0 0 ${WIDTH} 74`} role="img" aria-label={words}>
        <path class="goal" d={`M${LEFT} ${LINE}H${RIGHT}`} />
        <path class="bound" d={`M${at(goal)} 4v24`} />
        <circle class="pt" cx={at(hers)} cy={LINE} r="6" />
        <circle class="pt out" cx={at(yours)} cy={LINE} r="7" />
        <text x={at(goal)} y={40} text-anchor={anchor(at(goal))}>
          {say('goal', { value: goal })}
        </text>
        <text x={at(hers)} y={55} text-anchor={anchor(at(hers))}>
          {say('hers', { value: hers })}
        </text>
        <text class="strong" x={at(yours)} y={70} text-anchor={anchor(at(yours))}>
          {say('yours', { value: yours })}
        </text>
      </svg>
      <p class="small mid">{say(coaching.meetsGoal ? 'meets' : 'above')}</p>
    </section>
  );
}
