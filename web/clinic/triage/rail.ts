import type { RailView } from '#product/triage/index.ts';
import type { Frame, RailGroup } from '../../ui/index.ts';
import { countWords } from './words.ts';

const counted = (count: number | undefined) =>
  count === undefined || count === 0 ? {} : { count: countWords(count) };

/** The rail of the clinic side; `view` is the list that is open. Pages without figures leave `rail` out. */
export function clinicRail(frame: Frame, rail: RailView | null, view: string | null): RailGroup[] {
  const { t } = frame;
  const fixed = (
    name: 'mine' | 'urgent' | 'waiting' | 'late',
    icon: 'inbox' | 'siren' | 'hourglass' | 'clock-alert',
  ) => ({
    href: `/inbox/${name}`,
    label: t(`ui.rail.${name}`),
    icon,
    current: view === name,
    ...counted(rail?.[name]),
  });
  const teams = (rail?.teams ?? []).map(({ slug, name, count }) => ({
    href: `/inbox/${slug}`,
    label: name,
    icon:
      slug === 'intake'
        ? ('split' as const)
        : slug.includes('refill')
          ? ('pill' as const)
          : ('users' as const),
    current: view === slug,
    ...counted(count),
  }));
  return [
    {
      items: [
        fixed('mine', 'inbox'),
        fixed('urgent', 'siren'),
        fixed('waiting', 'hourglass'),
        fixed('late', 'clock-alert'),
        { href: '/search', label: t('ui.rail.search'), icon: 'search', current: view === 'search' },
      ],
    },
    ...(teams.length === 0
      ? []
      : [
          {
            title: t('ui.rail.teams'),
            items: [
              ...teams,
              ...(teams.length > 1
                ? [
                    {
                      href: '/inbox/all',
                      label: t('clinic.list.all'),
                      icon: 'list-checks' as const,
                      current: view === 'all',
                    },
                  ]
                : []),
            ],
          },
        ]),
    rulesGroup(frame),
    learningGroup(frame, view),
    ...manageGroup(frame),
  ];
}

function rulesGroup({ t, path, may }: Frame): RailGroup {
  return {
    title: t('ui.rail.rules'),
    items: [
      // To everyone else that address shows what is expected, which has its own line.
      ...(may?.shapeRules
        ? [{ href: '/rules', label: t('ui.rail.charter'), icon: 'scroll-text' as const }]
        : []),
      { href: '/expectations', label: t('ui.rail.expectations'), icon: 'handshake' },
      { href: '/cover', label: t('ui.rail.cover'), icon: 'calendar', current: path === '/cover' },
    ],
  };
}

function learningGroup({ t }: Frame, view: string | null): RailGroup {
  return {
    title: t('courses.rail.title'),
    items: [
      { href: '/learn', label: t('ui.rail.lessons'), icon: 'graduation-cap' },
      { href: '/learn/courses', label: t('courses.own.title'), icon: 'list-checks' },
      { href: '/practice', label: t('practice.title'), icon: 'flask-conical' },
      { href: '/teach', label: t('teaching.rail'), icon: 'users', current: view === 'teach' },
      { href: '/voices', label: t('voices.own.title'), icon: 'message-circle' },
    ],
  };
}

/** What lies beyond the daily work, for whoever may open it. */
function manageGroup({ t, may }: Frame): RailGroup[] {
  const places = [
    { may: may?.leadLearning, href: '/training', label: 'courses.title', icon: 'graduation-cap' },
    {
      may: may?.reviewWords,
      href: '/admin/library',
      label: 'charter.rail.library',
      icon: 'book-open',
    },
    { may: may?.shapeRules, href: '/admin/measures', label: 'counts.title', icon: 'calculator' },
    {
      may: may?.shapeRules,
      href: '/admin/voices',
      label: 'voices.board.rail',
      icon: 'messages-square',
    },
    { may: may?.administer, href: '/admin', label: 'admin.rail.home', icon: 'settings' },
  ] as const;
  const items = places
    .filter((place) => place.may)
    .map(({ href, label, icon }) => ({ href, label: t(label), icon }));
  return items.length === 0 ? [] : [{ title: t('ui.rail.manage'), items }];
}
