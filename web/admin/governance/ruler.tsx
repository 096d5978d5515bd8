import type { Ruler } from '#foundation/governance/index.ts';
import type { Frame } from '../../ui/index.ts';

const LEFT = 12;
const RIGHT = 418;
const WIDTH = 440;
const LINE = 22;
const TEXT = 52;
const NEAR = 70;
const BELOW = 18;
// Two labels closer than this would run into each other, in the longer of the languages.
const CROWDED = 150;

/** What holds now, what is wanted and the bound from above, on one line. The words say the same. */
export function PromiseRuler({ ruler, frame }: { ruler: Ruler; frame: Frame }) {
  const { t } = frame;
  const { now, next, atMost, unit } = ruler;
  const end = Math.max(now, next, atMost ?? 0, 1);
  const at = (amount: number) => LEFT + ((RIGHT - LEFT) * amount) / end;
  const said = (amount: number) => t(`charter.unit.${unit}`, { count: amount });
  const words = t('charter.ruler.words', {
    now: said(now),
    next: said(next),
    bound: atMost === null ? '' : t('charter.ruler.bound', { most: said(atMost) }),
  });
  const isNowNamed = now !== next && Math.abs(at(now) - at(next)) >= NEAR;
  const last = isNowNamed ? Math.max(at(now), at(next)) : at(next);
  const anchor = (x: number) => (x < NEAR ? 'start' : x > WIDTH - NEAR ? 'end' : 'middle');
  return (
    <svg
      class="chart ruler"
      viewBox={`0 0 ${WIDTH} ${TEXT + BELOW + 4}`}
      role="img"
      aria-label={words}
    >
      <path class="data" d={`M${LEFT} ${LINE}H${at(next)}`} />
      <path class="goal" d={`M${at(next)} ${LINE}H${RIGHT}`} />
      <circle class="pt" cx={LEFT} cy={LINE} r="7" />
      {now !== next && <circle class="pt" cx={at(now)} cy={LINE} r="6" />}
      <circle class="pt out" cx={at(next)} cy={LINE} r="9" />
      {atMost !== null && <path class="bound" d={`M${at(atMost)} 8v28`} />}
      {isNowNamed && (
        <text x={at(now)} y={TEXT} text-anchor={anchor(at(now))}>
          {t('charter.ruler.now', { amount: now })}
        </text>
      )}
      <text class="strong" x={at(next)} y={TEXT} text-anchor={anchor(at(next))}>
        {t(now === next ? 'charter.ruler.same' : 'charter.ruler.next', { amount: next })}
      </text>
      {atMost !== null && atMost !== next && now !== atMost && (
        <text
          x={at(atMost)}
          y={at(atMost) - last < CROWDED ? TEXT + BELOW : TEXT}
          text-anchor={anchor(at(atMost))}
        >
          {t('charter.ruler.most', { amount: atMost })}
        </text>
      )}
    </svg>
  );
}
