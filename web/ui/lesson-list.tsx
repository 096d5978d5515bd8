import type { LessonsView } from '#product/training/index.ts';
import type { Frame } from './frame.ts';
import { Icon } from './icon.tsx';

type Listed = LessonsView['groups'][number]['lessons'][number];

function stateOf({ progress, later }: Listed, { t }: Frame): string | null {
  if (progress) return t('training.checked', { right: progress.right, all: progress.questions });
  return later ? t('training.partly') : null;
}

export interface LessonListProps {
  lessons: readonly Listed[];
  /** Goes behind every address. */
  query: string;
  frame: Frame;
}

/** Lessons by number, with their length and what the reader has checked. */
export function LessonList({ lessons, query, frame }: LessonListProps) {
  const { t } = frame;
  return (
    <ol class="list">
      {lessons.map((lesson) => {
        const state = stateOf(lesson, frame);
        return (
          <li key={lesson.id}>
            <p class="strong">
              <a
                href={`/learn/${lesson.id}${query}`}
                lang={lesson.language === frame.language ? undefined : lesson.language}
              >
                {lesson.title}
              </a>
            </p>
            <p class="mid small">
              {lesson.progress && <Icon name="circle-check" />}{' '}
              {t('training.minutes', { minutes: lesson.minutes })}
              {state && ` · ${state}`}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
