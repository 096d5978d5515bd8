import type { Ground } from '#platform/ground.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { tipKind, tipsInForce } from '#product/messaging/index.ts';
import { lessonsInForce } from '#product/training/index.ts';
import type { About } from './voice.ts';

/** What is spoken about, as people know it, and where it stands. */
export interface Subject {
  kind: About['kind'];
  id: string;
  title: string;
  /** Where it is read; null where it has no page of its own. */
  href: string | null;
}

/** Undefined when there is no such lesson, tip or rule. */
export type SubjectOf = (about: About) => Subject | undefined;

/** Lessons, tips and rules by the names an organization has for them, in the reader's language. */
export async function subjectsOf(
  ground: Ground,
  organizationId: string,
  language: string,
): Promise<SubjectOf> {
  const [rules, lessons, tips] = await Promise.all([
    rulesInForce(ground, organizationId),
    lessonsInForce(ground, organizationId),
    tipsInForce(ground, organizationId),
  ]);
  const { names } = rules.forClinic(rules.clinics[0]?.id ?? '');
  const said = (words: Readonly<Record<string, string>> | undefined) =>
    words?.[language] ?? Object.values(words ?? {})[0];
  return ({ kind, id }) => {
    if (kind === 'lesson') {
      const lesson = lessons.find(id, language);
      return lesson && { kind, id, title: lesson.title, href: `/learn/${id}` };
    }
    if (kind === 'rule') {
      const title = said(names?.sections[id]);
      return title === undefined
        ? undefined
        : { kind, id, title, href: `/how-we-answer#rule-${id}` };
    }
    // A tip that was retired since is still known by its name.
    const shipped = tipKind.shipped(id);
    const title = said(tips.get(id)?.title) ?? (shipped && tipKind.title(id, shipped, language));
    return title === undefined ? undefined : { kind, id, title, href: null };
  };
}
