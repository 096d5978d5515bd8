import { Bead } from './bead.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { PromiseTrack, type PromiseTrackProps } from './promise-line.tsx';

export interface WorkItemRowProps {
  href: string;
  id?: string;
  /** The row whose thread is open beside the list. */
  current?: boolean;
  name: string;
  age?: string | undefined;
  /** "ES", when the thread is not in the reader's language; `languageName` says it in full. */
  languageTag?: string | undefined;
  languageName?: string | undefined;
  /** "2 h 10 m", "Thu 5 pm", "40 min late", "Paused". */
  timeLeft: string;
  timeState?: 'due' | 'late' | undefined;
  subject: string;
  /** Language of the subject, when it is not the page's. */
  subjectLanguage?: string | undefined;
  /** "Joy, MA", "You have it", "No one yet". */
  who: string;
  /** No one has an urgent one: the words turn amber. */
  alarm?: boolean;
  track: PromiseTrackProps;
  /** Others looking at it now; at most two are drawn. */
  presence?: readonly { initials: string }[] | undefined;
  /** "Joy is writing", for people who do not see the beads. */
  presenceWords?: string | undefined;
  /** "Joy took this": the row stays until the list is asked for again. */
  taken?: string | undefined;
}

/** One work item in the team's list, three lines high. */
export function WorkItemRow(props: WorkItemRowProps) {
  const { presence = [], taken } = props;
  return (
    <a
      class={classes('item-row', taken && 'taken')}
      href={props.href}
      id={props.id}
      aria-current={props.current ? 'true' : undefined}
      data-row=""
    >
      <span class="l1">
        <b>{props.name}</b>
        {props.age && <span class="small mid">{props.age}</span>}
        {props.languageTag && (
          <span class="tag">
            <span aria-hidden={props.languageName ? 'true' : undefined}>{props.languageTag}</span>
            {props.languageName && <span class="sr">{props.languageName}</span>}
          </span>
        )}
        <span class={classes('left', props.timeState)}>{props.timeLeft}</span>
      </span>
      <span class="l2">
        <span class="subject" lang={props.subjectLanguage}>
          {props.subject}
        </span>
        {presence.slice(0, 2).map(({ initials }) => (
          <Bead key={initials} initials={initials} small />
        ))}
        {props.presenceWords && <span class="sr">{props.presenceWords}</span>}
      </span>
      <span class="l3">
        {props.alarm && !taken ? (
          <b class="due-text">{props.who}</b>
        ) : (
          <span>{taken ?? props.who}</span>
        )}
        <PromiseTrack {...props.track} />
      </span>
    </a>
  );
}

export interface LaneProps {
  label: string;
  count: number;
  icon?: IconName;
  /** The urgent lane's dark head. */
  hot?: boolean;
}

/** The head of a group of rows. */
export function Lane({ label, count, icon, hot }: LaneProps) {
  return (
    <h2 class={classes('lane', hot && 'hot')}>
      {icon && <Icon name={icon} />}
      {label}
      <span class="push num">{count}</span>
    </h2>
  );
}
