import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { describedBy, Problem } from './field.tsx';

/** One answer that can be chosen. */
export interface Choice {
  value: string;
  label: string;
  /** What happens then: "A nurse answers by Thu Oct 8, 5 pm". Cards only. */
  hint?: string | undefined;
  checked?: boolean | undefined;
  lang?: string | undefined;
}

export interface ChoiceGroupProps {
  /** Id of the group; the first control is `<id>-0`, so that the error summary can link to it. */
  id: string;
  name: string;
  legend: string;
  legendHidden?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: string | undefined;
  /** Checkboxes instead of radio buttons. */
  several?: boolean | undefined;
  required?: boolean;
  choices: readonly Choice[];
}

function Group(props: ChoiceGroupProps & { children: ComponentChildren }) {
  const { id, legend, legendHidden, hint, error, optional, children } = props;
  return (
    <fieldset id={id} class={error ? 'bad' : undefined} aria-describedby={describedBy(props)}>
      <legend class={legendHidden ? 'sr' : undefined}>
        {legend}
        {optional && <span class="optional"> {optional}</span>}
      </legend>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && <Problem id={`${id}-error`}>{error}</Problem>}
      {children}
    </fieldset>
  );
}

function control(props: ChoiceGroupProps, choice: Choice, index: number) {
  return (
    <input
      id={`${props.id}-${index}`}
      type={props.several ? 'checkbox' : 'radio'}
      name={props.name}
      value={choice.value}
      checked={choice.checked ?? false}
      required={props.required && !props.several}
      aria-describedby={choice.hint ? `${props.id}-${index}-hint` : undefined}
    />
  );
}

/** Cards for choices with a consequence. `across` puts short ones side by side. */
export function ChoiceCards(props: ChoiceGroupProps & { across?: boolean }) {
  return (
    <Group {...props}>
      <div class={classes('choices', props.across && 'across')}>
        {props.choices.map((choice, index) => (
          <div key={choice.value} class="choice">
            {control(props, choice, index)}
            <label class="name" for={`${props.id}-${index}`} lang={choice.lang}>
              {choice.label}
            </label>
            {choice.hint && (
              <span class="hint" id={`${props.id}-${index}-hint`}>
                {choice.hint}
              </span>
            )}
          </div>
        ))}
      </div>
    </Group>
  );
}

/** Chips for short answers. */
export function Chips(props: ChoiceGroupProps) {
  return (
    <Group {...props}>
      <div class="chips">
        {props.choices.map((choice, index) => (
          <label key={choice.value} class="chip" lang={choice.lang}>
            {control(props, choice, index)}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

export interface CheckCardProps {
  id: string;
  name: string;
  value?: string;
  label: string;
  hint?: string | undefined;
  checked?: boolean;
}

/** One yes-or-no card. */
export function CheckCard({ id, name, value = 'yes', label, hint, checked }: CheckCardProps) {
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        name={name}
        value={value}
        checked={checked ?? false}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label class="name" for={id}>
        {label}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
