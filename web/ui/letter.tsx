import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import { When } from './when-said.tsx';

export interface RecordProps {
  /** Guided answers, in the charter's order. */
  items: readonly { term: string; detail: string }[];
  /** Stands alone, without the rule above it. */
  bare?: boolean;
}

/** Guided answers as a term list. */
export function Record({ items, bare }: RecordProps) {
  if (items.length === 0) return null;
  return (
    <dl class={classes('record', bare && 'bare')}>
      {items.map(({ term, detail }) => (
        <>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </>
      ))}
    </dl>
  );
}

export interface LetterProps {
  /** Written by the patient or for them: drawn without a border, on both sides. */
  own?: boolean;
  author: string;
  role?: string | undefined;
  /** The moment in words. */
  when: string;
  /** Milliseconds since 1970 UTC. */
  at?: number | undefined;
  /** Language of the words, when it is not the page's. */
  language?: string | undefined;
  /** The words as written; line ends are kept. Or pass children. */
  words?: string | undefined;
  record?: RecordProps['items'] | undefined;
  id?: string;
  children?: ComponentChildren;
}

/** What a person wrote. */
export function Letter(props: LetterProps) {
  const { own, author, role, when, at, language, words, record, id, children } = props;
  return (
    <article class={classes('letter', own && 'own')} id={id}>
      <header>
        <b>{author}</b>
        <span class="mid small">
          {role && `${role} · `}
          <When at={at}>{when}</When>
        </span>
      </header>
      {words !== undefined && (
        <p class="words" lang={language}>
          {words}
        </p>
      )}
      {children}
      {record && <Record items={record} />}
    </article>
  );
}

export interface NoteProps {
  /** "Note from Joy Okafor, medical assistant". */
  head: string;
  /** "9:38 am · the patient can’t see this". */
  aside: string;
  words?: string;
  children?: ComponentChildren;
}

/** What stays in the team. Hang it `off` the spine. */
export function Note({ head, aside, words, children }: NoteProps) {
  return (
    <div class="note">
      <p class="head">
        <Icon name="lock" />
        {head}
        <span class="mid">{aside}</span>
      </p>
      {words !== undefined && <p class="words">{words}</p>}
      {children}
    </div>
  );
}

export interface SystemStepProps {
  children: ComponentChildren;
  /** The moment in words, after what happened; it moves to the next line as a whole. */
  when?: string;
  /** Milliseconds since 1970 UTC. */
  at?: number;
}

/** One small line on the spine: something happened. */
export function SystemStep({ children, when, at }: SystemStepProps) {
  return (
    <p class="small mid">
      {children}{' '}
      {when && (
        <When class="whole" at={at}>
          {when}
        </When>
      )}
    </p>
  );
}
