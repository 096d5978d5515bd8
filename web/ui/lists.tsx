import type { ComponentChildren } from 'preact';
import { LinkButton } from './button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

export interface TabsProps {
  /** Names the group: "What you are writing". */
  label: string;
  tabs: readonly {
    href: string;
    label: string;
    icon?: IconName;
    shortcut?: string;
    count?: number;
    current?: boolean;
  }[];
}

/** Views of one thing, as links, so that they work without script. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a
          key={tab.href}
          class="tab"
          href={tab.href}
          aria-current={tab.current ? 'page' : undefined}
          aria-keyshortcuts={tab.shortcut}
        >
          {tab.icon && <Icon name={tab.icon} />}
          {tab.label}
          {tab.count !== undefined && <span class="num">{tab.count}</span>}
          {tab.shortcut && <kbd aria-hidden="true">{tab.shortcut}</kbd>}
        </a>
      ))}
    </nav>
  );
}

export interface PaginationProps {
  label: string;
  previous?: { href: string; label: string } | undefined;
  next?: { href: string; label: string } | undefined;
  pages?: readonly { href: string; label: string; current?: boolean }[] | undefined;
}

/** The way through a long list. */
export function Pagination({ label, previous, next, pages = [] }: PaginationProps) {
  return (
    <nav class="pages" aria-label={label}>
      {previous && (
        <LinkButton kind="bare" icon="arrow-left" href={previous.href}>
          {previous.label}
        </LinkButton>
      )}
      {pages.length > 0 && (
        <ul>
          {pages.map((page) => (
            <li key={page.label}>
              {page.current ? (
                <span class="at" aria-current="page">
                  {page.label}
                </span>
              ) : (
                <a href={page.href}>{page.label}</a>
              )}
            </li>
          ))}
        </ul>
      )}
      {next && (
        <LinkButton kind="bare" href={next.href}>
          {next.label}
          <Icon name="arrow-right" />
        </LinkButton>
      )}
    </nav>
  );
}

export interface DataTableProps {
  /** Says what the table holds. */
  caption: string;
  captionHidden?: boolean;
  /** `number` columns are right-aligned with figures of one width. */
  columns: readonly { label: string; number?: boolean; labelHidden?: boolean }[];
  /** Cells in the order of the columns; the first one heads its row. */
  rows: readonly { id: string; cells: readonly ComponentChildren[] }[];
  /** Shown in place of the rows when there are none. */
  empty?: string;
  /** Fewer columns with long words in them. */
  stacks?: boolean;
}

// On a phone so many columns leave no room for words: each row becomes a small block of its own.
const STACKED_FROM_COLUMNS = 4;

/** A real table, scrolling in its own box when it is wider than the page. */
export function DataTable(props: DataTableProps) {
  const { caption, captionHidden, columns, rows, empty } = props;
  const stacks = props.stacks ?? columns.length >= STACKED_FROM_COLUMNS;
  return (
    <div class="table-wrap" role="region" aria-label={caption} tabIndex={0}>
      <table class={classes('table', stacks && 'stacks')}>
        <caption class={captionHidden ? 'sr' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" class={column.number ? 'number' : undefined}>
                {column.labelHidden ? <span class="sr">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]?.label} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td
                    key={columns[index]?.label}
                    class={columns[index]?.number ? 'number' : undefined}
                    data-label={columns[index]?.labelHidden ? undefined : columns[index]?.label}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && empty && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

export interface SummaryListProps {
  rows: readonly {
    term: string;
    detail: ComponentChildren;
    /** Language of the detail, when it is not the page's. */
    language?: string | undefined;
    change?: { href: string; label: string } | undefined;
  }[];
}

/** Check your answers: term, answer, and the way back to it. */
export function SummaryList({ rows }: SummaryListProps) {
  return (
    <dl class="sum">
      {rows.map(({ term, detail, language, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd lang={language}>{detail}</dd>
          {change && (
            <dd class="edit">
              <a href={change.href}>
                {change.label}
                <span class="sr"> {term}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

export interface PointsProps {
  points: readonly { icon?: IconName; content: ComponentChildren; key: string }[];
}

/** A short list with a sign before each line. */
export function Points({ points }: PointsProps) {
  return (
    <ul class={classes('checks')}>
      {points.map(({ icon = 'check', content, key }) => (
        <li key={key}>
          <Icon name={icon} />
          <span>{content}</span>
        </li>
      ))}
    </ul>
  );
}
