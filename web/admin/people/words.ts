import { dayWithYear, type Frame } from '../../ui/index.ts';

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
