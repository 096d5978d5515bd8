import type { ComponentChildren } from 'preact';

export interface IslandProps {
  /** The name the browser part registers with `island(name, …)`. */
  name: string;
  /** Plain data the browser part needs; it is parsed by the island's own schema. */
  props: unknown;
  class?: string;
  /** What stands there without script, and what is hydrated. */
  children: ComponentChildren;
}

const scriptSafe = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A part of the page that a script may take over. The page is whole without it. */
export function Island({ name, props, class: className, children }: IslandProps) {
  return (
    <div data-island={name} class={className}>
      <script
        type="application/json"
        data-props=""
        dangerouslySetInnerHTML={{ __html: scriptSafe(props) }}
      />
      <div data-island-root="">{children}</div>
    </div>
  );
}
