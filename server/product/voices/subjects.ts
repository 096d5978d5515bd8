import type { Ground } from '#platform/ground.ts';
import { rulesInForce, type OrganizationRules } from '#foundation/governance/index.ts';
import { lessonsInForce, type LessonShelf } from '#product/training/index.ts';
import type { About } from './voice.ts';

/** What is spoken about, as people know it, and where it stands. */
export interface Subject {
  kind: About['kind'];
  id: string;
  /** Empty for a tip, which has no title of its own. */
  title: string;
  /** Where it is read; null where it has no page of its own. */
  href: string | null;
}

/** The rules and lessons of one organization, by the names they have there. */
export interface Subjects {
  rules: OrganizationRules;
  lessons: LessonShelf;
}

export async function subjectsOf(ground: Ground, organizationId: string): Promise<Subjects> {
  const [rules, lessons] = await Promise.all([
    rulesInForce(ground, organizationId),
    lessonsInForce(ground, organizationId),
  ]);
  return { rules, lessons };
}

/** Undefined when there is no such lesson or rule. */
export function subjectOf(
  { kind, id }: About,
  { rules, lessons }: Subjects,
  language: string,
): Subject | undefined {
  if (kind === 'tip') return { kind, id, title: '', href: null };
  if (kind === 'lesson') {
    const lesson = lessons.find(id, language);
    return lesson && { kind, id, title: lesson.title, href: `/learn/${id}` };
  }
  const words = rules.forClinic(rules.clinics[0]?.id ?? '').names?.sections[id];
  const title = words?.[language] ?? Object.values(words ?? {})[0];
  return title === undefined ? undefined : { kind, id, title, href: `/how-we-answer#rule-${id}` };
}
