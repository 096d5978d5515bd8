import type { KindName } from '#foundation/people/index.ts';
import { dayWithYear, type Frame, type IconName, type RailGroup } from '../../ui/index.ts';

export const kindIcons: Readonly<Record<KindName, IconName>> = {
  clinics: 'house',
  teams: 'users',
  staff: 'user-round-check',
  patients: 'user-round',
  care: 'heart-handshake',
  proxies: 'user-plus',
};

const kindsInOrder: readonly KindName[] = [
  'clinics',
  'teams',
  'staff',
  'patients',
  'care',
  'proxies',
];

/** The rail of administration. */
export function adminRail({ t, path }: Frame): RailGroup[] {
  return [
    {
      title: t('admin.rail.title'),
      items: [
        {
          href: '/admin',
          label: t('admin.rail.home'),
          icon: 'list-checks' as const,
          current: path === '/admin',
        },
        ...kindsInOrder.map((kind) => ({
          href: `/admin/${kind}`,
          label: t(`admin.kind.${kind}`),
          icon: kindIcons[kind],
        })),
        { href: '/admin/mail', label: t('admin.rail.mail'), icon: 'send' as const },
        { href: '/admin/portal', label: t('portal.rail'), icon: 'external-link' as const },
        { href: '/training', label: t('courses.title'), icon: 'graduation-cap' as const },
        { href: '/admin/learning', label: t('store.title'), icon: 'history' as const },
      ],
    },
    {
      items: [
        { href: '/inbox', label: t('admin.rail.inbox'), icon: 'inbox' as const },
        { href: '/rules', label: t('admin.rail.rules'), icon: 'scroll-text' as const },
      ],
    },
  ];
}

/** What a column is called. Names of teams say their language. */
export function columnLabel({ t, language }: Frame, name: string): string {
  const [, code] = /^name_(.+)$/.exec(name) ?? [];
  if (code === undefined) return t(`admin.col.${name}`);
  const said = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  return t('admin.col.nameIn', { language: said });
}

const wordedColumns: ReadonlySet<string> = new Set(['role', 'relation', 'rights']);
const yesColumns: ReadonlySet<string> = new Set(['ended', 'manager', 'administrator', 'retired']);

/** A stored value as people read it: roles, relations and yes or no in words, everything else as it is. */
export function valueSaid(frame: Frame, column: string, value: string): string {
  const { t, language } = frame;
  if (value === '') return '';
  if (wordedColumns.has(column)) return t(`admin.${column}.${value}`);
  if (yesColumns.has(column)) return value === 'yes' ? t('admin.yes') : '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value))
    return dayWithYear(Date.parse(value), { ...frame, timeZone: 'UTC' });
  if (column === 'language')
    return new Intl.DisplayNames([language], { type: 'language' }).of(value) ?? value;
  return value;
}
