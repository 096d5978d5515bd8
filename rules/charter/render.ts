import { ELEMENTS, type Element } from './elements.ts';
import type { Clause, LanguageCode, ResolvedCharter, Words } from './resolved-charter.ts';

export type Audience = 'patients' | 'staff';

/** One sentence or two of the rules. */
export interface PlainItem {
  clause: string;
  kind: 'rule' | 'do' | 'dont';
  text: string;
}

export interface PlainSection {
  element: Element;
  title: string;
  items: PlainItem[];
}

/** The words in a language of the charter, or in its default language where they are missing. */
export function wordsIn(charter: ResolvedCharter, words: Words, language: LanguageCode): string {
  return words[language] ?? words[charter.defaultLanguage] ?? '';
}

function textOf(clause: Clause, audience: Audience): Words | undefined {
  return audience === 'patients' ? clause.plainWords : clause.staffWords;
}

function itemsOf(
  charter: ResolvedCharter,
  clause: Clause,
  language: LanguageCode,
  audience: Audience,
): PlainItem[] {
  const words = textOf(clause, audience);
  if (!words) return [];
  const rule: PlainItem = {
    clause: clause.id,
    kind: 'rule',
    text: wordsIn(charter, words, language),
  };
  if (clause.id !== 'purpose.use' || audience === 'staff') return [rule];
  const use = clause.value as { do: Words[]; dont: Words[] };
  const listed = (kind: 'do' | 'dont', all: Words[]): PlainItem[] =>
    all.map((one) => ({ clause: clause.id, kind, text: wordsIn(charter, one, language) }));
  return [rule, ...listed('do', use.do), ...listed('dont', use.dont)];
}

/**
 * The rules as people read them, "How we answer" for patients and "What we expect" for staff:
 * sections in reading order, "do" before "don't", no section without a sentence.
 */
export function renderPlainWords(
  charter: ResolvedCharter,
  language: LanguageCode,
  audience: Audience,
): PlainSection[] {
  const order: Element[] =
    audience === 'patients'
      ? [...ELEMENTS]
      : ['expectations', ...ELEMENTS.filter((element) => element !== 'expectations')];
  return order
    .map((element) => ({
      element,
      title: wordsIn(charter, charter.names?.sections[element] ?? {}, language),
      items: charter.clauses
        .filter((clause) => clause.element === element)
        .flatMap((clause) => itemsOf(charter, clause, language, audience)),
    }))
    .filter((section) => section.items.length > 0);
}
