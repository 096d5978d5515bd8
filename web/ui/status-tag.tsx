import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

/** `plain` in line, waiting, closed · `with` someone has it · `answered` · staff only: `due`, `late`, `urgent`. */
export type TagLook = 'plain' | 'with' | 'answered' | 'due' | 'late' | 'urgent';

export interface StatusTagProps {
  look?: TagLook;
  /** The status in words. */
  children: ComponentChildren;
}

const icons: Partial<Record<TagLook, IconName>> = {
  answered: 'check',
  due: 'clock',
  late: 'clock-alert',
  urgent: 'siren',
};
const looks: Record<TagLook, string> = {
  plain: '',
  with: 'accent',
  answered: '',
  due: 'due',
  late: 'late',
  urgent: 'urgent',
};

/** A status in words. Not a button. */
export function StatusTag({ look = 'plain', children }: StatusTagProps) {
  const icon = icons[look];
  return (
    <span class={classes('tag', looks[look])}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
