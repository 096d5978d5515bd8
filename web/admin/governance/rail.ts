import type { Frame, RailGroup } from '../../ui/index.ts';

/** The rail of those who shape the rules. */
export function charterRail({ t, path, may }: Frame): RailGroup[] {
  return [
    {
      title: t('charter.rail.title'),
      items: [
        {
          href: '/admin/charter',
          label: t('charter.rail.rules'),
          icon: 'scroll-text',
          current: path === '/admin/charter' || /^\/admin\/charter\/(?:rules|parts)\//.test(path),
        },
        { href: '/admin/charter/changes', label: t('charter.rail.changes'), icon: 'git-compare' },
        { href: '/admin/charter/map', label: t('charter.rail.map'), icon: 'split' },
        { href: '/admin/charter/preview', label: t('charter.rail.preview'), icon: 'eye' },
        { href: '/admin/charter/versions', label: t('charter.rail.versions'), icon: 'history' },
        { href: '/admin/measures', label: t('counts.title'), icon: 'calculator' },
        { href: '/admin/voices', label: t('voices.board.rail'), icon: 'message-circle' },
        { href: '/admin/charter/file', label: t('charter.rail.file'), icon: 'file-text' },
      ],
    },
    {
      items: [
        { href: '/admin/library', label: t('charter.rail.library'), icon: 'book-open' },
        ...(may?.leadLearning
          ? [{ href: '/training', label: t('courses.title'), icon: 'graduation-cap' as const }]
          : []),
        ...(may?.administer
          ? [{ href: '/admin', label: t('admin.rail.home'), icon: 'settings' as const }]
          : []),
        { href: '/inbox', label: t('charter.rail.inbox'), icon: 'inbox' },
        { href: '/expectations', label: t('charter.rail.expectations'), icon: 'handshake' },
      ],
    },
  ];
}

/** The rail of staff who read the rules. */
export function readerRail({ t }: Frame): RailGroup[] {
  return [
    {
      title: t('charter.rail.title'),
      items: [
        { href: '/expectations', label: t('charter.rail.expectations'), icon: 'handshake' },
        { href: '/expectations/map', label: t('charter.rail.map'), icon: 'split' },
        { href: '/inbox', label: t('charter.rail.inbox'), icon: 'inbox' },
      ],
    },
  ];
}
