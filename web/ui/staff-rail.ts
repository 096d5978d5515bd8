import type { RailView } from '#product/triage/index.ts';
import type { Frame } from './frame.ts';
import type { IconName } from './icon.tsx';

/** One line of the rail. */
export interface RailItem {
  href: string;
  label: string;
  icon: IconName;
  /** A number, or "99+" where nobody reads further. */
  count?: number | string | undefined;
  /** Overrides what the path says. */
  current?: boolean | undefined;
  /** A page of the place above it. */
  within?: boolean;
}

/** A group of the rail, with or without a heading. */
export interface RailGroup {
  title?: string;
  items: readonly RailItem[];
}

const COUNTED_AT_MOST = 100;

const counted = (count = 0) =>
  count === 0 ? {} : { count: count >= COUNTED_AT_MOST ? '99+' : String(count) };

/** The rail of the clinic side, the same on every page; `list` is the list that is open, where one is. */
export function staffRail(
  frame: Frame,
  figures: RailView | null,
  list: string | null,
): readonly RailGroup[] {
  return [
    workGroup(frame, figures, list),
    ...teamsGroup(frame, figures, list),
    rulesGroup(frame),
    learningGroup(frame),
    ...manageGroup(frame),
  ];
}

function workGroup({ t }: Frame, figures: RailView | null, list: string | null): RailGroup {
  const fixed = (name: 'mine' | 'urgent' | 'waiting' | 'late', icon: IconName): RailItem => ({
    href: `/inbox/${name}`,
    label: t(`ui.rail.${name}`),
    icon,
    current: list === name,
    ...counted(figures?.[name]),
  });
  return {
    items: [
      fixed('mine', 'inbox'),
      fixed('urgent', 'siren'),
      fixed('waiting', 'hourglass'),
      fixed('late', 'clock-alert'),
      { href: '/search', label: t('ui.rail.search'), icon: 'search' },
    ],
  };
}

const teamIcon = (slug: string): IconName => {
  if (slug === 'intake') return 'split';
  return slug.includes('refill') ? 'pill' : 'users';
};

function teamsGroup({ t }: Frame, figures: RailView | null, list: string | null): RailGroup[] {
  const teams = (figures?.teams ?? []).map(({ slug, name, count }): RailItem => ({
    href: `/inbox/${slug}`,
    label: name,
    icon: teamIcon(slug),
    current: list === slug,
    ...counted(count),
  }));
  if (teams.length === 0) return [];
  const all: RailItem = {
    href: '/inbox/all',
    label: t('clinic.list.all'),
    icon: 'list-checks',
    current: list === 'all',
  };
  return [{ title: t('ui.rail.teams'), items: teams.length > 1 ? [...teams, all] : teams }];
}

/** A place, and the pages within it where the reader is in one of them. */
function placeWith(frame: Frame, place: RailItem, within: readonly RailItem[]): RailItem[] {
  const { path } = frame;
  const isIn = [place, ...within].some(
    ({ href }) => path === href || (href !== '/admin' && path.startsWith(`${href}/`)),
  );
  return isIn ? [place, ...within.map((item) => ({ ...item, within: true }))] : [place];
}

function rulesGroup(frame: Frame): RailGroup {
  const { t, path, may } = frame;
  const charter: RailItem = {
    href: '/admin/charter',
    label: t('ui.rail.charter'),
    icon: 'scroll-text',
    current: path === '/admin/charter' || /^\/admin\/charter\/(?:rules|parts)\//.test(path),
  };
  const pages: RailItem[] = [
    { href: '/admin/charter/changes', label: t('charter.rail.changes'), icon: 'git-compare' },
    { href: '/admin/charter/map', label: t('charter.rail.map'), icon: 'split' },
    { href: '/admin/charter/preview', label: t('charter.rail.preview'), icon: 'eye' },
    { href: '/admin/charter/versions', label: t('charter.rail.versions'), icon: 'history' },
    { href: '/admin/charter/file', label: t('charter.rail.file'), icon: 'file-text' },
  ];
  const expected: RailItem = {
    href: '/expectations',
    label: t('ui.rail.expectations'),
    icon: 'handshake',
  };
  const map: RailItem = { href: '/expectations/map', label: t('charter.rail.map'), icon: 'split' };
  return {
    title: t('ui.rail.rules'),
    items: [
      ...(may?.shapeRules ? placeWith(frame, charter, pages) : []),
      ...placeWith(frame, expected, [map]),
      { href: '/cover', label: t('ui.rail.cover'), icon: 'calendar' },
    ],
  };
}

function learningGroup({ t }: Frame): RailGroup {
  return {
    title: t('courses.rail.title'),
    items: [
      { href: '/learn', label: t('ui.rail.lessons'), icon: 'graduation-cap' },
      { href: '/learn/courses', label: t('courses.own.title'), icon: 'list-checks' },
      { href: '/practice', label: t('practice.title'), icon: 'flask-conical' },
      { href: '/teach', label: t('teaching.rail'), icon: 'users' },
      { href: '/voices', label: t('voices.own.title'), icon: 'message-circle' },
    ],
  };
}

/** What lies beyond the daily work, for whoever may open it. */
function manageGroup(frame: Frame): RailGroup[] {
  const { t, may } = frame;
  const place = (href: string, label: string, icon: IconName): RailItem => ({
    href,
    label: t(label),
    icon,
  });
  const learning = placeWith(frame, place('/training', 'courses.title', 'graduation-cap'), [
    place('/training/lessons', 'measures.rail', 'chart-line'),
  ]);
  const items = [
    ...(may?.leadLearning ? learning : []),
    ...(may?.reviewWords ? [place('/admin/library', 'charter.rail.library', 'book-open')] : []),
    ...(may?.shapeRules
      ? [
          place('/admin/measures', 'counts.title', 'calculator'),
          place('/admin/voices', 'voices.board.rail', 'messages-square'),
        ]
      : []),
    ...(may?.administer ? administration(frame, place) : []),
  ];
  return items.length === 0 ? [] : [{ title: t('ui.rail.manage'), items }];
}

function administration(
  frame: Frame,
  place: (href: string, label: string, icon: IconName) => RailItem,
): RailItem[] {
  const home = {
    ...place('/admin', 'admin.rail.home', 'settings'),
    current: frame.path === '/admin',
  };
  return placeWith(frame, home, [
    place('/admin/clinics', 'admin.kind.clinics', 'house'),
    place('/admin/teams', 'admin.kind.teams', 'users'),
    place('/admin/staff', 'admin.kind.staff', 'user-round-check'),
    place('/admin/patients', 'admin.kind.patients', 'user-round'),
    place('/admin/care', 'admin.kind.care', 'heart-handshake'),
    place('/admin/proxies', 'admin.kind.proxies', 'user-plus'),
    place('/admin/mail', 'admin.rail.mail', 'send'),
    place('/admin/portal', 'portal.rail', 'external-link'),
    place('/admin/learning', 'store.title', 'history'),
  ]);
}
