import type { RailView } from '#product/triage/index.ts';
import type { ComponentChildren } from 'preact';
import { Bead } from './bead.tsx';
import { classes } from './classes.ts';
import { Document } from './document.tsx';
import type { Frame } from './frame.ts';
import { Icon } from './icon.tsx';
import { Wordmark } from './logo/wordmark.tsx';
import { isCurrent, languageHref } from './patient-layout.tsx';
import { staffRail, type RailGroup } from './staff-rail.ts';

export interface ClinicLayoutProps {
  frame: Frame;
  title: string;
  failed?: boolean;
  /** The list that is open, as its address names it. */
  list?: string;
  /** Figures of the rail where the page has counted them itself. */
  figures?: RailView;
  /** `page` scrolls as one; `desk` holds panes: list, talk, aside. */
  shape?: 'page' | 'desk';
  /** `three` list, talk, aside · `two` list and talk · `close` talk, coach, outcome. */
  desk?: 'three' | 'two' | 'close';
  /** What a small screen shows: the list, the thread, or the aside in place of the thread. */
  showing?: 'list' | 'thread' | 'aside';
  children: ComponentChildren;
}

/** The one place of the rail this page is at: the most exact address wins. */
function placeHere(rail: readonly RailGroup[], path: string) {
  const items = rail.flatMap((group) => group.items);
  return items
    .filter(({ href, current }) => current ?? isCurrent(href, path))
    .toSorted((one, other) => other.href.length - one.href.length)[0];
}

interface RailProps {
  frame: Frame;
  rail: readonly RailGroup[];
}

/** "Nurse", in the reader's language; a role without words of its own leads to the account by that name. */
function ownRole({ t, person }: Frame): string {
  const role = person?.role;
  const key = `clinic.role.${role}`;
  const said = role ? t(key) : key;
  return said === key ? t('ui.nav.account') : said.charAt(0).toUpperCase() + said.slice(1);
}

function Rail({ frame, rail }: RailProps) {
  const { t, path, person } = frame;
  const here = placeHere(rail, path)?.href;
  return (
    <nav class="rail" id="rail" popover="auto" aria-label={t('ui.nav.main')}>
      <a class="logo" href={frame.portal ? '/inbox' : '/work'}>
        <Wordmark />
      </a>
      {rail.map((group, index) => (
        <>
          {group.title && <h2 id={`rail-${index}`}>{group.title}</h2>}
          {group.items.map(({ href, label, icon, count, within }) => (
            <a
              key={href}
              class={classes('item', within && 'within')}
              href={href}
              aria-current={href === here ? 'page' : undefined}
            >
              <Icon name={icon} />
              <span class="name">{label}</span>
              {count !== undefined && <span class="count">{count}</span>}
            </a>
          ))}
        </>
      ))}
      {frame.rulesToRead && (
        <a class="item" href={frame.rulesToRead.href}>
          <Icon name="handshake" />
          <span class="name">{t(`ui.rules.staff.${frame.rulesToRead.kind}`)}</span>
        </a>
      )}
      {person && (
        <a class="me" href="/account">
          <Bead initials={person.initials} small />
          <span class="name">
            <b>{person.name}</b>
            <br />
            <span class="mid">{ownRole(frame)}</span>
          </span>
        </a>
      )}
      {frame.otherLanguages.map(({ code, name }) => (
        <a
          key={code}
          class="item small"
          href={languageHref(code, path)}
          lang={code}
          hreflang={code}
        >
          <Icon name="languages" />
          <span class="name">{name}</span>
        </a>
      ))}
    </nav>
  );
}

/** On a small screen the rail is a menu: the browser opens it, with scripts or without. */
function Bar({ frame, rail }: RailProps) {
  const { t, path } = frame;
  const items = rail.flatMap((group) => group.items);
  const here = placeHere(rail, path);
  const urgent = items.find(({ icon }) => icon === 'siren');
  return (
    <header class="bar">
      <a class="logo" href={frame.portal ? '/inbox' : '/work'}>
        <Wordmark />
      </a>
      {urgent !== undefined && urgent !== here && (
        <a class="item" href={urgent.href}>
          <Icon name={urgent.icon} />
          {urgent.label}
          {urgent.count !== undefined && <span class="count">{urgent.count}</span>}
        </a>
      )}
      <button type="button" class="btn" popovertarget="rail">
        <Icon name="menu" />
        {t('ui.nav.menu')}
      </button>
    </header>
  );
}

const ofMessages = /^\/(?:inbox|work|search|cover)(?:\/|$)/;

/** Where messages are answered in another portal the rail leads to what is left, a first page before all. */
function railFor({ frame, figures, list }: ClinicLayoutProps): readonly RailGroup[] {
  const rail = staffRail(frame, figures ?? frame.rail ?? null, list ?? null);
  if (!frame.portal) return rail;
  const left = rail
    .map((group) => ({ ...group, items: group.items.filter(({ href }) => !ofMessages.test(href)) }))
    .filter(({ items }) => items.length > 0);
  const home = { href: '/inbox', label: frame.t('portal.home.title'), icon: 'house' } as const;
  return [{ items: [home] }, ...left];
}

const deskShapes = { three: '', two: 'two', close: 'close' } as const;
const deskShows = { list: 'only-list', thread: 'has-thread', aside: 'has-thread show-aside' };

/** The frame of every staff page. */
export function ClinicLayout(props: ClinicLayoutProps) {
  const { frame, failed, shape = 'page', desk = 'three', children } = props;
  const rail = railFor(props);
  const showing = props.showing ?? (desk === 'close' ? 'thread' : 'list');
  const title = failed ? frame.t('ui.errors.prefix') + props.title : props.title;
  const deskClass = classes('desk', deskShapes[desk], deskShows[showing]);
  return (
    <Document language={frame.language} title={title} bodyClass="clinic" {...frame.assets}>
      {/* Beside an open list of 25 rows, the way to the conversation must not lead through them. */}
      <a class="sr skip" href={shape === 'desk' && showing !== 'list' ? '#work' : '#main'}>
        {frame.t('ui.skip')}
      </a>
      <div class="app">
        <Bar frame={frame} rail={rail} />
        <Rail frame={frame} rail={rail} />
        <main class={shape === 'desk' ? deskClass : 'page'} id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <div class="sr" role="status" data-live-words="" />
    </Document>
  );
}
