import type { SectionLink } from '#foundation/governance/index.ts';
import { StatusTag, type Frame } from '../../ui/index.ts';

type Props = { section: SectionLink; frame: Frame };

/** What a section is called: in the charter's own words, or as the product names a room of parts. */
export function sectionTitle({ t }: Frame, { element, title }: SectionLink): string {
  return title ?? t(`charter.room.${element}`);
}

function Mark({ section, frame }: Props) {
  const { t } = frame;
  if (section.problems > 0)
    return <StatusTag look="due">{t('charter.problems', { count: section.problems })}</StatusTag>;
  return section.changed ? <StatusTag look="with">{t('charter.changed')}</StatusTag> : null;
}

function Inner({ section, frame }: Props) {
  const { t } = frame;
  return (
    <ul class="inner">
      {section.items.map(({ id, href, title, current, changed }) => (
        <li key={id}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {title}
            {changed && <StatusTag look="with">{t('charter.changed')}</StatusTag>}
          </a>
        </li>
      ))}
      {section.addHref && (
        <li>
          <a href={section.addHref}>{t(`charter.room.add.${section.element}`)}</a>
        </li>
      )}
    </ul>
  );
}

/** Every section of the rules, with the one that is open laid out. `room` is open though none of its parts is. */
export function SectionsNav({
  sections,
  room,
  form,
  frame,
}: {
  sections: readonly SectionLink[];
  room?: string;
  /** Id of what stands beside, for those who go on by keyboard. */
  form: string;
  frame: Frame;
}) {
  const { t } = frame;
  return (
    <nav class="clauses" aria-label={t('charter.sections')}>
      <a class="sr skip" href={`#${form}`}>
        {t('charter.skipSections')}
      </a>
      {sections.map((section) => {
        const isOpen = section.element === room || section.items.some(({ current }) => current);
        return (
          <>
            <a
              key={section.element}
              class={isOpen ? 'open' : undefined}
              href={section.items[0]?.href ?? section.addHref ?? '/admin/charter'}
            >
              {sectionTitle(frame, section)}
              <Mark section={section} frame={frame} />
            </a>
            {isOpen && (section.items.length > 1 || section.addHref) && (
              <Inner section={section} frame={frame} />
            )}
          </>
        );
      })}
    </nav>
  );
}
