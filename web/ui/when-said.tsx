const KEPT_AT_MOST = 1000;
const kept = new Map<string, string>();

/** Keeps "5 pm" and "Oct 8" on one line wherever a moment is said: the same few moments many times over. */
export function keepTogether(text: string): string {
  const known = kept.get(text) ?? tied(text);
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  kept.set(text, known);
  return known;
}

function tied(text: string): string {
  return text
    .replaceAll(/(\p{L}) (\d{1,2}),/gu, '$1\u00a0$2,')
    .replaceAll(/(\d) de (\p{L})/gu, '$1\u00a0de\u00a0$2')
    .replaceAll(/(\d) (am|pm)\b/g, '$1\u00a0$2')
    .replaceAll(/(\d) (a|p)\. m\b/g, '$1\u00a0$2.\u00a0m');
}

const TELEPHONE = /(\d(?:[\d-]*\d)?-\d{4})/;

/** A sentence whose telephone numbers and times stay on one line. */
export function Unbroken({ text }: { text: string }) {
  const parts = keepTogether(text).split(TELEPHONE);
  if (parts.length === 1) return <>{parts}</>;
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} class="nowrap">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

export interface WhenProps {
  /** The moment in words, from `formatWhen`. */
  children: string;
  /** Milliseconds since 1970 UTC, for machines. */
  at?: number | undefined;
  class?: string | undefined;
}

/** A moment in words that a machine can read too. */
export function When({ children, at, class: className }: WhenProps) {
  const name = className ? { class: className } : {};
  return at === undefined ? (
    <span {...name}>{keepTogether(children)}</span>
  ) : (
    <time {...name} dateTime={new Date(at).toISOString()}>
      {keepTogether(children)}
    </time>
  );
}
