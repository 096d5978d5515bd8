import type { ComponentChildren } from 'preact';
import { LinkButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { keepTogether } from './when-said.tsx';

export interface ToastProps {
  icon?: IconName;
  /** One sentence. */
  text: string;
  /** One action: a link, or a form that posts to undo. */
  action?:
    | { label: string; href: string }
    | { label: string; post: string; fields?: Readonly<Record<string, string>> }
    | undefined;
  /** After how many milliseconds on the page the action is gone; not a moment, since clocks of computers differ. */
  lasts?: number | undefined;
}

function toastAction(action: NonNullable<ToastProps['action']>) {
  if ('href' in action)
    return (
      <a class="link push" href={action.href}>
        {action.label}
      </a>
    );
  return (
    <form class="push" method="post" action={action.post}>
      {Object.entries(action.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button class="link" type="submit">
        {action.label}
      </button>
    </form>
  );
}

/** Says what just happened and lets it be undone. */
export function Toast({ icon, text, action, lasts }: ToastProps) {
  return (
    <div class="toast" role="status" data-lasts={lasts}>
      {icon && <Icon name={icon} />}
      <span>{text}</span>
      {action && toastAction(action)}
    </div>
  );
}

/** Holds the toasts at the bottom left. */
export function Toasts({ children }: { children?: ComponentChildren }) {
  return (
    <div class="toasts" data-toasts="">
      {children}
    </div>
  );
}

export interface BannerProps {
  icon?: IconName;
  /** Bold, before the text. */
  title?: string;
  text?: string;
  children?: ComponentChildren;
}

/** A dashed notice that stays: offline, a pretend clinic, a forecast. */
export function Banner({ icon = 'info', title, text, children }: BannerProps) {
  return (
    <div class="banner">
      <Icon name={icon} />
      <div>
        {(title || text) && (
          <p>
            {title && <b>{title} </b>}
            {text}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

export interface EmptyProps {
  title: string;
  /** What will be here. */
  text: string;
  /** The one way to fill it. */
  action?: { href: string; label: string } | undefined;
  /** Level of the heading. */
  level?: 1 | 2 | 3;
}

/** Nothing here yet. */
export function Empty({ title, text, action, level = 2 }: EmptyProps) {
  const Heading = `h${level}` as const;
  return (
    <section class="card empty">
      <Heading class="title">{title}</Heading>
      <p>{text}</p>
      {action && <LinkButton href={action.href}>{action.label}</LinkButton>}
    </section>
  );
}

export interface PledgeProps {
  id: string;
  /** "A nurse will answer you by". */
  lead: string;
  /** "Thursday, October 8, 5 pm". */
  date: string;
  /** Milliseconds since 1970 UTC. */
  at?: number;
  /** The promise line, and what else belongs to it. */
  children?: ComponentChildren;
}

/** The promise as a large date. */
export function Pledge({ id, lead, date, at, children }: PledgeProps) {
  return (
    <section class="card pledge" aria-labelledby={id}>
      <h2 class="lead" id={id}>
        {lead}
      </h2>
      <p class="at num">
        {at === undefined ? (
          keepTogether(date)
        ) : (
          <time dateTime={new Date(at).toISOString()}>{keepTogether(date)}</time>
        )}
      </p>
      {children}
    </section>
  );
}

/** Words that come from a rule of the charter, marked as such. */
export function RuleWord({ children }: { children: ComponentChildren }) {
  return <span class="rule-word">{children}</span>;
}

/** Says which rule a sentence comes from. */
export function FromRule({ children }: { children: ComponentChildren }) {
  return (
    <p class="fromrule">
      <Icon name="scroll-text" />
      {children}
    </p>
  );
}
