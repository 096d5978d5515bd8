import type { CaseRow } from '#product/training/index.ts';
import type { Frame } from './frame.ts';
import { Icon } from './icon.tsx';

function stateOf({ progress }: CaseRow, { t }: Frame): string | null {
  if (progress === null) return null;
  if (progress.timesFinished > 0)
    return t('practice.done', { met: progress.met ?? 0, outOf: progress.outOf ?? 0 });
  return progress.begun ? t('practice.begun') : null;
}

/** Cases to practise on, with how the reader did. */
export function CaseList({ cases, frame }: { cases: readonly CaseRow[]; frame: Frame }) {
  const { t } = frame;
  return (
    <ul class="list">
      {cases.map((each) => {
        const state = stateOf(each, frame);
        return (
          <li key={each.id}>
            <p class="strong">
              <a href={each.href}>{each.title}</a>
            </p>
            <p class="measure">{each.learner}</p>
            <p class="mid small">
              {each.progress !== null && each.progress.timesFinished > 0 && (
                <Icon name="circle-check" />
              )}{' '}
              {t('practice.minutes', { count: each.minutes })}
              {state && ` · ${state}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
