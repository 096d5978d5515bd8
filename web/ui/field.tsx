import type { ComponentChildren, InputHTMLAttributes, LooseInputHTMLAttributes } from 'preact';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';

export interface FieldProps {
  /** Id of the control; hint and error are `<id>-hint` and `<id>-error`. */
  id: string;
  label: string;
  /** Shown small under the label. */
  hint?: string | undefined;
  /** The same sentence as in the error summary. */
  error?: string | undefined;
  /** "(optional)" in the reader's language; leave out when an answer is needed. */
  optional?: string | undefined;
  /** Keeps the label for assistive technology only. */
  labelHidden?: boolean;
  /** The control, carrying `describedBy(props)`. */
  children: ComponentChildren;
}

type Described = Pick<FieldProps, 'id' | 'hint' | 'error'>;

/** Ids of hint and error, for `aria-describedby`. */
export function describedBy({ id, hint, error }: Described): string | undefined {
  return classes(hint && `${id}-hint`, error && `${id}-error`) || undefined;
}

/** The sentence of an error, with its sign. */
export function Problem({ id, children }: { id: string; children: string }) {
  return (
    <p class="problem" id={id}>
      <Icon name="circle-alert" />
      {children}
    </p>
  );
}

/** Label, hint, error, control, in that order. */
export function Field({ id, label, hint, error, optional, labelHidden, children }: FieldProps) {
  return (
    <div class={classes('field', error && 'bad')}>
      <label for={id} class={labelHidden ? 'sr' : undefined}>
        {label}
        {optional && <span class="optional"> {optional}</span>}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && <Problem id={`${id}-error`}>{error}</Problem>}
      {children}
    </div>
  );
}

export interface TextFieldProps extends Omit<FieldProps, 'children'> {
  name: string;
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'date' | 'time' | 'number';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search';
  size?: 'short' | 'medium';
  required?: boolean;
  readOnly?: boolean;
  min?: number | string;
  max?: number | string;
  maxLength?: number;
  lang?: string;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  // The strict type ties roles to each kind of input; here the kind is data and no role is set.
  const control: LooseInputHTMLAttributes = {
    class: classes('input', props.size),
    id: props.id,
    name: props.name,
    type: props.type ?? 'text',
    value: props.value,
    autocomplete: props.autoComplete,
    inputMode: props.inputMode,
    required: props.required,
    readOnly: props.readOnly,
    min: props.min,
    max: props.max,
    maxLength: props.maxLength,
    lang: props.lang,
    'aria-describedby': describedBy(props),
    'aria-invalid': props.error ? 'true' : undefined,
  };
  return (
    <Field {...props}>
      <input {...(control as InputHTMLAttributes)} />
    </Field>
  );
}

export interface SelectFieldProps extends Omit<FieldProps, 'children'> {
  name: string;
  value?: string | undefined;
  options: readonly { value: string; label: string }[];
}

/** A choice among many. On patient pages use cards or chips when there are fewer than eight. */
export function SelectField(props: SelectFieldProps) {
  return (
    <Field {...props}>
      <select
        class="input"
        id={props.id}
        name={props.name}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
