import type { LessonAudience, LessonPlace, LessonsView } from '#product/training/index.ts';
import type { Frame } from './frame.ts';
import { Icon } from './icon.tsx';
import { Tabs } from './lists.tsx';

type Listed = LessonsView['groups'][number]['lessons'][number];

function stateOf(
  { progress, later }: Listed,
  audience: LessonAudience,
  { t }: Frame,
): string | null {
  if (progress) return t('training.checked', { right: progress.right, all: progress.questions });
  if (!later) return null;
  return t(audience === 'patient' ? 'training.partly' : 'training.partlyStaff');
}

export interface LessonClinicsProps {
  place: LessonPlace;
  /** Address of the page, without query. */
  path: string;
  frame: Frame;
}

/** Whose rules are taught, for a reader who belongs to no clinic yet. */
export function LessonClinics({ place, path, frame }: LessonClinicsProps) {
  if (place.clinics.length === 0) return null;
  return (
    <div class="above">
      <p class="mid small">{frame.t('training.whose')}</p>
      <Tabs
        label={frame.t('governance.rules.clinics')}
        tabs={place.clinics.map(({ name, query, chosen }) => ({
          href: `${path}${query}`,
          label: name,
          current: chosen,
        }))}
      />
    </div>
  );
}

export interface LessonListProps {
  audience: LessonAudience;
  lessons: readonly Listed[];
  /** Goes behind every address. */
  query: string;
  frame: Frame;
}

/** Lessons by number, with their length and what the reader has checked. */
export function LessonList({ audience, lessons, query, frame }: LessonListProps) {
  const { t } = frame;
  return (
    <ol class="list">
      {lessons.map((lesson) => {
        const state = stateOf(lesson, audience, frame);
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
