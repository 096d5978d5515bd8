import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

/** `main` filled, one a view · `plain` outlined · `bare` text · `destructive` outlined, named, undoable. */
export type ButtonKind = 'main' | 'plain' | 'bare' | 'destructive';

interface Look {
  kind?: ButtonKind;
  icon?: IconName;
  /** Fills its column. */
  wide?: boolean;
  /** The large one of a patient page. */
  tall?: boolean;
  /** Name of an icon-only staff button; becomes the tooltip too. */
  label?: string;
  /** The key that does the same, shown beside the words. */
  shortcut?: string;
  id?: string;
  class?: string;
  children?: ComponentChildren;
}

export interface ButtonProps extends Look {
  type?: 'submit' | 'button' | 'reset';
  name?: string;
  value?: string;
  form?: string;
  formAction?: string;
  formNoValidate?: boolean;
  /** Why it can't be pressed now; the button stays readable and focusable. Needs `id`. */
  disabledReason?: string | undefined;
  /** Words while the request is under way, put in place by script. */
  busyLabel?: string;
  /** Runs in islands only; server pages post forms. */
  onClick?: (event: MouseEvent) => void;
  data?: Record<`data-${string}`, string>;
  ariaExpanded?: boolean;
  ariaControls?: string;
}

const looks: Record<ButtonKind, string> = {
  main: 'main',
  plain: '',
  bare: 'bare',
  destructive: 'destructive',
};

function look({ kind = 'plain', wide, tall, class: more }: Look): string {
  return classes('btn', looks[kind], wide && 'wide', tall && 'tall', more);
}

function inside({ icon, shortcut, children }: Look) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </>
  );
}

/** Does something. Says the result: "Send to Family nurses". */
export function Button(props: ButtonProps) {
  const { type = 'submit', label, shortcut, disabledReason, id, data } = props;
  const why = disabledReason && id ? `${id}-why` : undefined;
  return (
    <>
      <button
        {...data}
        id={id}
        class={look(props)}
        type={disabledReason ? 'button' : type}
        name={props.name}
        value={props.value}
        form={props.form}
        formAction={props.formAction}
        formNoValidate={props.formNoValidate}
        aria-label={label}
        title={label && shortcut ? `${label} (${shortcut})` : label}
        aria-keyshortcuts={shortcut}
        aria-disabled={disabledReason ? 'true' : undefined}
        aria-describedby={why}
        aria-expanded={props.ariaExpanded}
        aria-controls={props.ariaControls}
        data-busy={props.busyLabel}
        onClick={props.onClick}
      >
        {inside(label && !props.children ? { ...props, shortcut: '' } : props)}
      </button>
      {why && (
        <span class="btn-why" id={why}>
          {disabledReason}
        </span>
      )}
    </>
  );
}

export interface LinkButtonProps extends Look {
  href: string;
  lang?: string;
  data?: Record<`data-${string}`, string>;
  /** Suggested file name, when it saves a file. */
  download?: string;
  /** Opens beside the page, which holds what is not saved. */
  beside?: boolean;
}

/** Goes somewhere, and looks like a button. */
export function LinkButton(props: LinkButtonProps) {
  const { label, shortcut } = props;
  return (
    <a
      {...props.data}
      id={props.id}
      class={look(props)}
      href={props.href}
      lang={props.lang}
      download={props.download}
      {...(props.beside ? { target: '_blank', rel: 'noopener' } : {})}
      aria-label={label}
      title={label && shortcut ? `${label} (${shortcut})` : label}
      aria-keyshortcuts={shortcut}
    >
      {inside(label && !props.children ? { ...props, shortcut: '' } : props)}
    </a>
  );
}
