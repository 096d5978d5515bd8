import type { ComponentChildren } from 'preact';
import { Bead } from './bead.tsx';
import { Icon } from './icon.tsx';
import { PromiseTrack, type PromiseTrackProps } from './promise-line.tsx';
import { keepTogether } from './when-said.tsx';

export interface ListPaneProps {
  /** Id of the heading. */
  id: string;
  title: string;
  /** "18 open". */
  count?: string | undefined;
  /** Filter and sort. */
  actions?: ComponentChildren;
  /** The keys, at the foot. */
  keys?: readonly { keys: readonly string[]; does: string }[] | undefined;
  children: ComponentChildren;
}

/** The list at the left of the desk. */
export function ListPane({ id, title, count, actions, keys, children }: ListPaneProps) {
  return (
    <section class="listpane" aria-labelledby={id}>
      <div class="pane-head">
        <h1 id={id}>{title}</h1>
        {count && <span class="small mid num">{count}</span>}
        {actions && <span class="push">{actions}</span>}
      </div>
      {children}
      {keys && keys.length > 0 && (
        <p class="keys">
          {keys.map((entry) => (
            <span key={entry.does}>
              {entry.keys.map((key) => (
                <>
                  <kbd key={key}>{key}</kbd>{' '}
                </>
              ))}
              {entry.does}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

export interface StatusBarProps {
  /** Who has it; `initials` missing means no one. */
  initials?: string | undefined;
  /** Answered or closed: nobody has to have it. */
  ended?: boolean;
  who: string;
  track: PromiseTrackProps;
  /** "Answer by Thu Oct 8, 5 pm". */
  promise: string;
  /** "22 work hours left". */
  left?: string | undefined;
}

/** Who has it, the line, and the date, in one row under the title. */
export function StatusBar({ initials, ended, who, track, promise, left }: StatusBarProps) {
  return (
    <div class="statusbar">
      <span class="row tight keep">
        {ended ? <Icon name="circle-check" /> : <Bead initials={initials} small />}
        <b>{who}</b>
      </span>
      <PromiseTrack {...track} />
      <span class="row tight num">
        <b>{keepTogether(promise)}</b>
        {left && <span class="mid">{left}</span>}
      </span>
    </div>
  );
}

export interface TalkPaneProps {
  id: string;
  title: string;
  /** 1 when the thread is the page, 2 beside a list. */
  level?: 1 | 2;
  /** Beside the title: topic, patient. */
  beside?: ComponentChildren;
  actions?: ComponentChildren;
  status?: ComponentChildren;
  /** The reply desk, docked at the bottom. */
  reply?: ComponentChildren;
  children: ComponentChildren;
}

/** The thread in the middle of the desk. */
export function TalkPane(props: TalkPaneProps) {
  const { id, title, level = 2, beside, actions, status, reply, children } = props;
  const Heading = `h${level}` as const;
  return (
    <section class="talk" aria-labelledby={id}>
      <div class="pane-head">
        <Heading id={id} tabIndex={-1}>
          {title}
        </Heading>
        {beside}
        {actions && <span class="row tight keep push">{actions}</span>}
      </div>
      {status}
      <div class="scroll" role="group" aria-labelledby={id} tabIndex={0}>
        {children}
      </div>
      {reply}
    </section>
  );
}

export interface ContextPaneProps {
  /** Names the landmark: "Patient context". */
  label: string;
  title: string;
  beside?: ComponentChildren;
  /** What goes before the record for a while: the coach. */
  above?: ComponentChildren;
  children: ComponentChildren;
}

/** The patient at the right of the desk. */
export function ContextPane({ label, title, beside, above, children }: ContextPaneProps) {
  return (
    <aside aria-label={label}>
      {above}
      <div class="pane-head">
        <h2>{title}</h2>
        {beside && <span class="small mid">{beside}</span>}
      </div>
      <div class="ctx">{children}</div>
    </aside>
  );
}

export interface PageHeadProps {
  title: string;
  /** Small, above the title. */
  above?: string | undefined;
  beside?: ComponentChildren;
  actions?: ComponentChildren;
}

/** The head of a staff page. */
export function PageHead({ title, above, beside, actions }: PageHeadProps) {
  return (
    <div class="page-head">
      <div>
        {above && <p class="small mid">{above}</p>}
        <h1>{title}</h1>
      </div>
      {beside}
      {actions && <span class="row tight push">{actions}</span>}
    </div>
  );
}
