import { classes } from './classes.ts';

export interface BeadProps {
  /** Two letters; leave out when no one has it yet. */
  initials?: string | undefined;
  /** `team` filled, `patient` outlined (their turn), `own` the patient's own, `none` a dashed ring. */
  who?: 'team' | 'patient' | 'own' | 'none' | undefined;
  small?: boolean;
}

const looks = { team: '', patient: 'out', own: 'own', none: 'none' } as const;

/** A person on the line. Words beside it say who. */
export function Bead({ initials, who = initials ? 'team' : 'none', small }: BeadProps) {
  return (
    <span class={classes('bead', looks[who], small && 's')} aria-hidden="true">
      {initials ?? '?'}
    </span>
  );
}
