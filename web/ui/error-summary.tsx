export interface ErrorSummaryProps {
  /** "Check two things", from `ui.errors.title`. */
  title: string;
  /** The remedy of each, linked to its field: `#since-0`. */
  problems: readonly { href: string; text: string }[];
}

/** Stands at the top of main and takes focus. Nothing is drawn when there is nothing to check. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    <div
      class="errors"
      role="group"
      aria-labelledby="errors-title"
      tabIndex={-1}
      autofocus
      data-focus=""
    >
      <h2 class="title" id="errors-title">
        {title}
      </h2>
      <ul>
        {problems.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
