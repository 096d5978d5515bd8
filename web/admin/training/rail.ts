import type { Frame, RailGroup } from '../../ui/index.ts';

/** The rail of whoever leads learning: back to the work, and the pages about learning. */
export function learningRail({ t, path }: Frame): RailGroup[] {
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
      ],
    },
    {
      title: t('ui.rail.rules'),
      items: [
        { href: '/rules', label: t('ui.rail.charter'), icon: 'scroll-text' },
        { href: '/expectations', label: t('ui.rail.expectations'), icon: 'handshake' },
      ],
    },
  ];
}
