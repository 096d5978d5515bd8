import type { ComponentChildren } from 'preact';
import { Bead } from './bead.tsx';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import { When } from './when-said.tsx';

/** Where a message is. `planned` is the review before sending: nothing has happened yet. */
export type PromiseState =
  | 'planned'
  | 'in_line'
  | 'has_it'
  | 'your_turn'
  | 'late'
  | 'answered'
  | 'closed'
  | 'urgent';

/** `asked` ring, `passed` small dot, `now` bead, `promised` dashed ring, `kept` dot with a tick. */
export type PromiseStepKind = 'asked' | 'passed' | 'now' | 'promised' | 'kept';

/** One step of the line, all in words. */
export interface PromiseStep {
  kind: PromiseStepKind;
  title: string;
  detail?: string | undefined;
  /** The moment in words. */
  when?: string | undefined;
  /** The same moment, milliseconds since 1970 UTC. */
  at?: number | undefined;
  /** Who has it, on a `now` step. */
  initials?: string | undefined;
}

export interface PromiseLineProps {
  state: PromiseState;
  steps: readonly PromiseStep[];
  /** Names the list for people who do not see it. */
  label?: string | undefined;
}

/** At most four: the first, the last before now, now, and the end. Older ones hang on the spine. */
export function stepsShown(steps: readonly PromiseStep[]): readonly PromiseStep[] {
  if (steps.length <= 4) return steps;
  const [first] = steps;
  const end = steps.at(-1);
  const now = steps.findIndex((step) => step.kind === 'now');
  const middle = now > 1 ? steps.slice(now - 1, now + 1) : steps.slice(-3, -1);
  return [first, ...middle, end].filter((step) => step !== undefined);
}

function beadOf(state: PromiseState, step: PromiseStep) {
  if (!step.initials) return <Bead who="none" />;
  return <Bead initials={step.initials} who={state === 'your_turn' ? 'patient' : 'team'} />;
}

function classOf(state: PromiseState, step: PromiseStep, next: PromiseStep | undefined): string {
  const waitsForPatient = state === 'your_turn' && next?.kind === 'now';
  return classes(
    step.kind,
    step.kind === 'asked' && state === 'planned' && 'ahead',
    waitsForPatient && 'gap',
  );
}

/** The promise line in full: horizontal when there is room, upright on a phone. */
export function PromiseLine({ state, steps, label }: PromiseLineProps) {
  const shown = stepsShown(steps);
  return (
    <ol class={classes('promise', state)} aria-label={label}>
      {shown.map((step, index) => (
        <li
          key={`${step.kind}-${step.title}`}
          class={classOf(state, step, shown[index + 1])}
          aria-current={step.kind === 'now' ? 'step' : undefined}
        >
          {step.kind === 'now' && beadOf(state, step)}
          {step.kind === 'kept' && <Icon name="check" />}
          <b>{step.title}</b> {step.detail && <span class="when">{step.detail} </span>}
          {step.when && (
            <When class="when" at={step.at}>
              {step.when}
            </When>
          )}
        </li>
      ))}
    </ol>
  );
}

/** How a row-sized line looks. `due` is close (staff only), `paused` waits for the patient. */
export type TrackState = 'open' | 'due' | 'late' | 'paused' | 'done' | 'full';

export interface PromiseTrackProps {
  state?: TrackState;
  /** Share of the promised time used, 0 to 100; drawn in steps of five. */
  usedPercent: number;
  /** A hollow bead: no one has it yet. */
  noOne?: boolean;
}

/** The same line at the size of a row. It says nothing by itself: put words beside it. */
export function PromiseTrack({ state = 'open', usedPercent, noOne }: PromiseTrackProps) {
  const step = Math.min(100, Math.max(0, Math.round(usedPercent / 5) * 5));
  const look = state === 'open' ? '' : state;
  return (
    <span class={classes('track', look, noOne && 'none', `at-${step}`)} aria-hidden="true">
      <i />
    </span>
  );
}

export interface PromiseSpineProps {
  state?: 'open' | 'late' | 'closed';
  label?: string | undefined;
  children: ComponentChildren;
}

/** The line at the left of the letters. Its children are `SpineItem`s. */
export function PromiseSpine({ state = 'open', label, children }: PromiseSpineProps) {
  return (
    <ol class={classes('spine', state !== 'open' && state)} aria-label={label}>
      {children}
    </ol>
  );
}

export interface SpineItemProps {
  /**
   * `asked` ring (a patient wrote), `answered` dot (the team wrote), `step` small dot (something happened),
   * `goal` the promised end, `has` the bead of who has it, `off` hangs beside the line (a note).
   */
  mark: 'asked' | 'answered' | 'step' | 'goal' | 'has' | 'off';
  /** Two letters, for `has`. */
  initials?: string | undefined;
  /** The line after this item is still promised, so it is dashed. */
  ahead?: boolean;
  id?: string;
  children: ComponentChildren;
}

const spineMarks = { asked: '', answered: 'dot', step: 'step', goal: 'goal' } as const;

/** One letter, note or step on the spine. */
export function SpineItem({ mark, initials, ahead, id, children }: SpineItemProps) {
  return (
    <li id={id} class={classes(ahead && 'ahead', mark === 'off' && 'off') || undefined}>
      {mark === 'has' && <Bead initials={initials} />}
      {mark !== 'has' && mark !== 'off' && (
        <span class={classes('mark', spineMarks[mark])} aria-hidden="true" />
      )}
      {children}
    </li>
  );
}
