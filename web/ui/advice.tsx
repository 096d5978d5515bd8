import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** Draws each quoted piece of a sentence as underlined words. */
export function Quoting({ text, quotes = [] }: { text: string; quotes?: readonly string[] }) {
  const found = quotes.filter((quote) => quote && text.includes(quote));
  const [quote, ...rest] = found;
  if (!quote) return <>{text}</>;
  const at = text.indexOf(quote);
  return (
    <>
      <Quoting text={text.slice(0, at)} quotes={rest} />
      <mark class="span">{quote}</mark>
      <Quoting text={text.slice(at + quote.length)} quotes={rest} />
    </>
  );
}

/** A way on: a link, or a button of the form around it. */
export type AdviceAct = { label: string } & ({ href: string } | { name: string; value: string });

export interface AdviceProps {
  id: string;
  title: string;
  /** One or two sentences; `quotes` in it are underlined as in the draft. */
  why?: string | undefined;
  quotes?: readonly string[] | undefined;
  /** The rule it comes from: "From the rules of Family Medicine". */
  rule?: string | undefined;
  /** Where that rule is read; opens beside the words, which stay as they are. */
  ruleHref?: string | undefined;
  acts?: readonly AdviceAct[] | undefined;
  /** Where something is said about this note; opens beside the words too. */
  voice?: { label: string; href: string } | undefined;
  children?: ComponentChildren;
}

/** A note in the margin. It never stops the hand. */
export function Advice(props: AdviceProps) {
  const { id, title, why, quotes, rule, ruleHref, acts, voice, children } = props;
  return (
    <section class="advice" aria-labelledby={id}>
      <h3 class="title" id={id}>
        {title}
      </h3>
      {why && (
        <p class="why">
          <Quoting text={why} {...(quotes ? { quotes } : {})} />
        </p>
      )}
      {children}
      {rule && (
        <p class="rule">
          <Icon name="scroll-text" />
          {ruleHref ? (
            <a href={ruleHref} target="_blank" rel="noopener">
              {rule}
            </a>
          ) : (
            rule
          )}
        </p>
      )}
      {acts && acts.length > 0 && (
        <div class="acts">
          {acts.map((act) =>
            'href' in act ? (
              <a key={act.label} href={act.href}>
                {act.label}
              </a>
            ) : (
              <button
                key={act.label}
                type="submit"
                name={act.name}
                value={act.value}
                formNoValidate
              >
                {act.label}
              </button>
            ),
          )}
        </div>
      )}
      {voice && (
        <p class="rule">
          <a href={voice.href} target="_blank" rel="noopener">
            {voice.label}
            <span class="sr">: {title}</span>
          </a>
        </p>
      )}
    </section>
  );
}

export interface ChecklistProps {
  id: string;
  title: string;
  items: readonly { text: string; there: boolean; detail?: string | undefined }[];
  /** Said before each item to people who do not see the signs: `ui.check.there`, `ui.check.missing`. */
  thereWord: string;
  missingWord: string;
  titleHidden?: boolean;
}

/** What a nurse looks for. It fills itself, and never counts characters. */
export function Checklist(props: ChecklistProps) {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id} class={props.titleHidden ? 'sr' : undefined}>
        {props.title}
      </h2>
      <ul class="checks above-s">
        {props.items.map(({ text, there, detail }) => (
          <li key={text} class={there ? undefined : 'todo'}>
            <Icon name={there ? 'circle-check' : 'circle-dashed'} />
            <span>
              <span class="sr">{there ? props.thereWord : props.missingWord} </span>
              {there ? text : <b>{text}</b>}
              {detail && <span class="hint">{detail}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
