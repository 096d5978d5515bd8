import type { PlacedProblemView } from '#foundation/governance/index.ts';
import { DataTable, type Frame } from '../../ui/index.ts';
import { problemWords } from './problem-words.ts';

/** Everything that stands between a draft and its approval, each with the way to where it is mended. */
export function Problems({
  problems,
  frame,
}: {
  problems: readonly PlacedProblemView[];
  frame: Frame;
}) {
  const { t } = frame;
  if (problems.length === 0) return null;
  return (
    <DataTable
      caption={t('charter.problem.caption', { count: problems.length })}
      columns={[
        { label: t('charter.problem.what') },
        { label: t('charter.problem.where') },
        { label: t('charter.problem.line'), number: true },
      ]}
      rows={problems.map((problem, index) => {
        const { where, line, column } = problem;
        return {
          id: String(index),
          cells: [
            problemWords(frame, problem.rule, problem.message),
            where ? <a href={where.href}>{where.name}</a> : '',
            `${line}:${column}`,
          ],
        };
      })}
    />
  );
}
