import type { Frame } from './frame.ts';
import { Icon, type IconName } from './icon.tsx';

export type LessonFormName = 'read' | 'watch' | 'listen' | 'try' | 'print';

const forms: readonly { name: LessonFormName; icon: IconName; way: string }[] = [
  { name: 'read', icon: 'book-open', way: '' },
  { name: 'watch', icon: 'circle-play', way: '/watch' },
  { name: 'listen', icon: 'headphones', way: '/listen' },
  { name: 'try', icon: 'pen-line', way: '/try' },
  { name: 'print', icon: 'printer', way: '/print' },
];

export interface LessonFormsProps {
  /** The one the reader is at. */
  form: LessonFormName;
  lesson: { id: string; minutes: number };
  /** Lessons for staff are read and printed. */
  five: boolean;
  query: string;
  frame: Frame;
}

/** The ways to take one lesson. */
export function LessonForms({ form, lesson, five, query, frame }: LessonFormsProps) {
  const { t } = frame;
  const there = five ? forms : forms.filter(({ name }) => name === 'read' || name === 'print');
  return (
    <nav class="forms5" aria-label={t('training.forms.label')}>
      {there.map(({ name, icon, way }) => (
        <a
          key={name}
          href={`/learn/${lesson.id}${way}${query}`}
          aria-current={name === form ? 'page' : undefined}
        >
          <b>
            <Icon name={icon} />
            {t(`training.forms.${name}`)}
          </b>
          <span class="hint small mid">
            {name === 'read'
              ? t('training.minutes', { minutes: lesson.minutes })
              : t(`training.forms.${name}Hint`)}
          </span>
        </a>
      ))}
    </nav>
  );
}
