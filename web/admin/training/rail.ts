import type { Frame, RailGroup } from '../../ui/index.ts';

/** The rail of whoever leads learning: back to the work, and the pages about learning. */
export function learningRail({ t, path, may }: Frame): RailGroup[] {
  const at = (href: string) =>
    path === href || (href !== '/training' && path.startsWith(`${href}/`));
  return [
    {
      title: t('courses.rail.title'),
      items: [
        {
          href: '/training',
          label: t('courses.rail.courses'),
          icon: 'graduation-cap',
          current: at('/training'),
        },
        {
          href: '/training/lessons',
          label: t('measures.rail'),
          icon: 'chart-line',
          current: at('/training/lessons'),
        },
        { href: '/learn', label: t('ui.rail.lessons'), icon: 'book-open' },
        { href: '/inbox', label: t('charter.rail.inbox'), icon: 'inbox' },
      ],
    },
    {
      title: t('ui.rail.rules'),
      items: [
        ...(may?.shapeRules
          ? [{ href: '/rules', label: t('ui.rail.charter'), icon: 'scroll-text' as const }]
          : []),
        { href: '/expectations', label: t('ui.rail.expectations'), icon: 'handshake' },
      ],
    },
  ];
}
