import type { Frame } from '../../ui/index.ts';

/** What stands in the way, as the server names it. */
export interface Named {
  field: string;
  code: string;
  values?: Readonly<Record<string, string | number>>;
}

/** The sentence that says what to do, the same at the top and at the field. */
export function problemText(problem: Named, { t }: Pick<Frame, 't'>): string {
  return t(`messaging.problem.${problem.code}`, { found: 'other', ...problem.values });
}

/** The sentence for one field, if it has one. */
export function problemOf(
  problems: readonly Named[],
  field: string,
  frame: Pick<Frame, 't'>,
): string | undefined {
  const problem = problems.find((each) => each.field === field);
  return problem && problemText(problem, frame);
}

/** For the summary at the top: each sentence with the way to its field. */
export function summaryOf(
  problems: readonly Named[],
  idOf: Readonly<Record<string, string>>,
  frame: Pick<Frame, 't'>,
) {
  return {
    title: frame.t('ui.errors.title', { count: problems.length }),
    problems: problems.map((problem) => ({
      href: `#${idOf[problem.field] ?? problem.field}`,
      text: problemText(problem, frame),
    })),
  };
}
