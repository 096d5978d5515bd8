import type { ComponentChildren } from 'preact';
import { Quoting } from './advice.tsx';
import { LinkButton } from './button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { Unbroken } from './when-said.tsx';

/** A way to reach a person now. `href` is `tel:`, `sms:` or the address of a chat. */
export interface SafetyCall {
  kind: 'call' | 'text' | 'chat';
  label: string;
  href: string;
}

/** A line under the calls, with a link in it when it names a number. */
export interface SafetyWay {
  icon: IconName;
  text: string;
  link?: { href: string; label: string } | undefined;
}

export interface SafetyPanelProps {
  id: string;
  title: string;
  /** "You wrote “pressure in my chest”. These can be signs of a heart attack." */
  words: string;
  /** Their own words inside `words`, made bold. */
  quotes?: readonly string[] | undefined;
  /** The first ones, large. One for an emergency; call and text for a crisis. */
  calls: readonly SafetyCall[];
  /** Smaller ones: 911 second, on a crisis screen. */
  moreCalls?: readonly SafetyCall[] | undefined;
  ways?: readonly SafetyWay[] | undefined;
  /** Crisis wording is calmer and smaller. */
  crisis?: boolean;
  /** Inside another page, with a heading of the second level. */
  compact?: boolean;
  children?: ComponentChildren;
}

const callIcons: Record<SafetyCall['kind'], IconName> = {
  call: 'phone',
  text: 'message-circle',
  chat: 'messages-square',
};

function calls(list: readonly SafetyCall[], kind: 'main' | 'plain') {
  return (
    <div class="calls">
      {list.map(({ kind: way, label, href }) => (
        <LinkButton key={href} kind={kind} wide icon={callIcons[way]} href={href}>
          <span>
            <Unbroken text={label} />
          </span>
        </LinkButton>
      ))}
    </div>
  );
}

/** Changes the light: full and dark in light mode, full and light in dark mode. No red, no symbol but the phone. */
export function SafetyPanel(props: SafetyPanelProps) {
  const { id, title, words, quotes, moreCalls, ways, crisis, compact } = props;
  const Heading = compact ? 'h2' : 'h1';
  return (
    <section
      class={classes('safety', crisis && 'crisis', compact && 'compact')}
      aria-labelledby={id}
    >
      <Heading class="title" id={id} tabIndex={-1} data-focus={compact ? undefined : ''}>
        {title}
      </Heading>
      <p class="words">
        <Quoting text={words} {...(quotes ? { quotes } : {})} />
      </p>
      {calls(props.calls, 'main')}
      {moreCalls && moreCalls.length > 0 && calls(moreCalls, 'plain')}
      {ways && ways.length > 0 && (
        <ul class="soft">
          {ways.map(({ icon, text, link }) => (
            <li key={text}>
              <Icon name={icon} />
              <span>
                <Unbroken text={text} />
                {link && (
                  <>
                    {' '}
                    <a href={link.href}>{link.label}</a>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {props.children}
    </section>
  );
}

export interface QuickExitProps {
  label: string;
  /** A plain public page, opened in place of this one. */
  href: string;
}

/** Leaves at once, for a page that someone else should not see. The script clears the way back. */
export function QuickExit({ label, href }: QuickExitProps) {
  return (
    <p class="exit">
      <LinkButton kind="plain" icon="log-out" href={href} data={{ 'data-quick-exit': '' }}>
        {label}
      </LinkButton>
    </p>
  );
}
