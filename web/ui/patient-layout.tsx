import type { ComponentChildren } from 'preact';
import { Document } from './document.tsx';
import { classes } from './classes.ts';
import type { Frame } from './frame.ts';
import { Icon, type IconName } from './icon.tsx';
import { Wordmark } from './logo/wordmark.tsx';
import { Banner } from './notices.tsx';
import { Pretend, type PretendProps } from './pretend.tsx';
import { Preview, type PreviewHead } from './preview.tsx';

/** One place in the navigation; `short` is its word in the tab bar. */
export interface Place {
  href: string;
  label: string;
  short?: string;
  icon: IconName;
  /** Another address whose pages belong here: writing belongs to messages. */
  also?: string;
}

export interface PatientLayoutProps {
  frame: Frame;
  /** Title of the page; gets "Error: " before it when `failed`. */
  title: string;
  failed?: boolean;
  /** Defaults to home, messages, writing and rules for a person who is signed in, to nothing for others. */
  nav?: readonly Place[];
  /** Leaves navigation out, for pages someone else should not see the rest of. */
  quiet?: boolean;
  /** `narrow` 760 px, `slim` for signing in; without it the full width. */
  width?: 'full' | 'narrow' | 'mid' | 'slim';
  /** A link back, above the title. */
  back?: { href: string; label: string } | undefined;
  /** On every page of practice. It takes the navigation away, which leads to real messages. */
  pretend?:
    | (Pick<PretendProps, 'callouts' | 'story'> & { leave?: string; preview?: PreviewHead })
    | null;
  children: ComponentChildren;
}

const SIGN_IN = '/sign-in';
const widths = { full: '', narrow: 'narrow', mid: 'narrow mid-wide', slim: 'slim' } as const;

/** Where messages are written in another portal there is nothing here about them. */
function placesElsewhere({ t }: Frame): Place[] {
  return [
    { href: '/home', label: t('ui.nav.home'), icon: 'house' },
    {
      href: '/learn',
      label: t('elsewhere.home.lessons'),
      short: t('training.foot'),
      icon: 'book-open',
    },
    { href: '/practice', label: t('elsewhere.home.practice'), icon: 'flask-conical' },
    {
      href: '/how-we-answer',
      label: t('ui.nav.answer'),
      short: t('ui.nav.rules'),
      icon: 'scroll-text',
    },
  ];
}

function placesFor(frame: Frame): Place[] {
  const { t, person, portal } = frame;
  if (!person) return [];
  if (portal) return placesElsewhere(frame);
  return [
    { href: '/home', label: t('ui.nav.home'), icon: 'house' },
    {
      href: '/messages',
      label: t('ui.nav.messages'),
      icon: 'messages-square',
    },
    { href: '/write', label: t('ui.nav.write'), icon: 'pen-line' },
    {
      href: '/how-we-answer',
      label: t('ui.nav.answer'),
      short: t('ui.nav.rules'),
      icon: 'scroll-text',
    },
  ];
}

/** True when `path` is at or under `href`. */
export function isCurrent(href: string, path: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}

const isAt = ({ href, also }: Place, path: string) =>
  isCurrent(href, path) || (also !== undefined && isCurrent(also, path));

/** Address that changes the language and comes back. */
export function languageHref(code: string, path: string): string {
  return `/language/${code}?back=${encodeURIComponent(path)}`;
}

function LanguageLinks({ frame }: { frame: Frame }) {
  return frame.otherLanguages.map(({ code, name }) => (
    <a
      key={code}
      class="language"
      href={languageHref(code, frame.path)}
      lang={code}
      hreflang={code}
    >
      {name}
    </a>
  ));
}

interface HeaderProps {
  frame: Frame;
  nav: readonly Place[];
  /**
   * Beside a patient at the tablet the page speaks their language, whatever the staff member reads, and no way leads from it into
   * the work of whoever is signed in.
   */
  beside: boolean;
}

function Header({ frame, nav, beside }: HeaderProps) {
  const { t, path } = frame;
  return (
    <header class="top">
      <div class="in">
        {beside ? (
          <span class="logo">
            <Wordmark />
          </span>
        ) : (
          <a class="logo" href="/">
            <Wordmark />
          </a>
        )}
        <span class="org">{frame.organizationName}</span>
        <nav class={classes('nav', nav.length > 0 && 'has-bar')} aria-label={t('ui.nav.main')}>
          {nav.map((place) => (
            <a
              key={place.href}
              href={place.href}
              aria-current={isAt(place, path) ? 'page' : undefined}
            >
              {place.label}
            </a>
          ))}
          {frame.person && !beside && (
            <a class="account" href="/account">
              {t('ui.nav.account')}
            </a>
          )}
          {!frame.person && path !== SIGN_IN && (
            <a class="account" href={SIGN_IN}>
              {t('ui.nav.signIn')}
            </a>
          )}
          {!beside && <LanguageLinks frame={frame} />}
        </nav>
      </div>
    </header>
  );
}

function Footer({ frame, beside }: { frame: Frame; beside: boolean }) {
  const { t } = frame;
  return (
    <footer class="foot">
      <div class="in">
        {frame.helpLines.map(({ label, phone, display }) => (
          <span key={phone}>
            {label}: <a href={`tel:${phone}`}>{display}</a>
          </span>
        ))}
        {!beside && (
          <span class="more">
            {frame.person && <a href="/account">{t('ui.nav.account')}</a>}
            {!frame.person && frame.path !== SIGN_IN && <a href={SIGN_IN}>{t('ui.nav.signIn')}</a>}
            <a href="/learn">{t('training.foot')}</a>
            <a href="/privacy">{t('ui.foot.privacy')}</a>
            <a href="/accessibility">{t('ui.foot.accessibility')}</a>
          </span>
        )}
      </div>
    </footer>
  );
}

function TabBar({ frame, nav }: { frame: Frame; nav: readonly Place[] }) {
  return (
    <nav class="tabbar" aria-label={frame.t('ui.nav.sections')}>
      {nav.slice(0, 4).map((place) => (
        <a
          key={place.href}
          href={place.href}
          aria-current={isAt(place, frame.path) ? 'page' : undefined}
        >
          <Icon name={place.icon} />
          {place.short ?? place.label}
        </a>
      ))}
    </nav>
  );
}

/** Where the words of this page are edited, when it is shown from there to someone who decides about them. */
const editorOf = (path: string) => /^(\/admin\/library\/[^/]+\/[^/]+)\/as\//.exec(path)?.[1];

function FromTheEditor({ frame, editor }: { frame: Frame; editor: string }) {
  return (
    <Banner icon="eye" text={frame.t('ui.preview.words')}>
      <p>
        <a href={editor}>{frame.t('ui.preview.wordsBack')}</a>
      </p>
    </Banner>
  );
}

/** The frame of every patient and public page. */
export function PatientLayout(props: PatientLayoutProps) {
  const { frame, failed, quiet, width = 'full', back, pretend, children } = props;
  const { t, assets } = frame;
  const editor = editorOf(frame.path);
  const beside = pretend?.leave?.startsWith('/teach/') ?? false;
  const nav = quiet || pretend || editor ? [] : (props.nav ?? placesFor(frame));
  const prefix = pretend?.preview ? 'ui.preview.prefix' : 'ui.pretend.prefix';
  const named = pretend ? `${t(prefix)}${props.title}` : props.title;
  const title = failed ? t('ui.errors.prefix') + named : named;
  return (
    <Document
      language={frame.language}
      title={title}
      bodyClass={classes('patient', nav.length > 0 && 'has-tabbar')}
      {...assets}
    >
      <a class="sr skip" href="#main">
        {t('ui.skip')}
      </a>
      <Header frame={frame} nav={nav} beside={beside} />
      <main class="wrap" id="main" tabIndex={-1}>
        {frame.demo && !frame.person && <Banner icon="flask-conical" text={t('ui.demo')} />}
        <div hidden data-offline="">
          <Banner icon="wifi-off" title={t('ui.offline.title')} text={t('ui.offline.text')} />
        </div>
        {editor && <FromTheEditor frame={frame} editor={editor} />}
        {pretend?.preview && <Preview preview={pretend.preview} frame={frame} />}
        {frame.rulesToRead && !pretend?.preview && !beside && (
          <Banner icon="scroll-text" text={t(`ui.rules.${frame.rulesToRead.kind}`)}>
            <p>
              <a href={frame.rulesToRead.href}>{t('ui.rules.read')}</a>
            </p>
          </Banner>
        )}
        <div class={widths[width] || undefined}>
          {pretend && !pretend.preview && (
            <Pretend
              frame={frame}
              callouts={pretend.callouts}
              story={pretend.story}
              leave={{ href: pretend.leave ?? '/practice', label: t('ui.pretend.leave') }}
            />
          )}
          {back && !editor && (
            <a class="back" href={back.href}>
              <Icon name="arrow-left" />
              {back.label}
            </a>
          )}
          {children}
        </div>
      </main>
      <Footer frame={frame} beside={beside} />
      {nav.length > 0 && <TabBar frame={frame} nav={nav} />}
      <div class="sr" role="status" data-live-words="" />
    </Document>
  );
}
