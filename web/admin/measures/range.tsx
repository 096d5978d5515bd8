import type { Compared } from '#edges/measures/index.ts';
import type { Frame } from '../../ui/index.ts';

const WIDTH = 160;
const HEIGHT = 20;
const LINE = HEIGHT / 2;
const EDGE = 8;

/** A difference with the range it may lie in, around no difference. The words beside it say the same. */
export function RangeMark({ difference }: Pick<Compared, 'difference'>) {
  const at = (value: number) =>
    Math.round(WIDTH / 2 + (Math.max(-1, Math.min(1, value)) * (WIDTH - 2 * EDGE)) / 2);
  return (
    <svg class="chart range" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="goal" d={`M${EDGE} ${LINE}H${WIDTH - EDGE}`} />
      <path class="bound" d={`M${WIDTH / 2} 2v${HEIGHT - 4}`} />
      <path class="data" d={`M${at(difference.low)} ${LINE}H${at(difference.high)}`} />
      <circle class="pt out" cx={at(difference.value)} cy={LINE} r="5" />
    </svg>
  );
}

const HUNDRED = 100;

/** "+12 (−3 to +26)": of 100 people. */
export function rangeWords({ difference }: Pick<Compared, 'difference'>, frame: Frame): string {
  const signed = new Intl.NumberFormat(frame.language, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  });
  const said = (value: number) => signed.format(Math.round(value * HUNDRED)).replace('-', '\u2212');
  const { value, low, high } = difference;
  return frame.t('measures.range', { value: said(value), low: said(low), high: said(high) });
}

/** What a difference says in one sentence; `kind` names what it is between. */
export function rangeSentence(
  compared: Compared | null,
  kind: 'own' | 'others',
  { t }: Frame,
): string {
  if (compared === null) return t(`measures.says.${kind}.tooFew`);
  const { low, high } = compared.difference;
  const of100 = (value: number) => Math.round(Math.abs(value) * HUNDRED);
  if (low > 0) return t(`measures.says.${kind}.more`, { low: of100(low), high: of100(high) });
  if (high < 0) return t(`measures.says.${kind}.fewer`, { low: of100(high), high: of100(low) });
  return t(`measures.says.${kind}.unknown`, { fewer: of100(low), more: of100(high) });
}

/** The name of a language as it stands at the head of a row. */
export function languageName(code: string, { language }: Frame): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
