import type { ContentProblem, ItemView, WordLabel } from '#foundation/library/index.ts';
import type { Frame } from '../../ui/index.ts';

/** A language inside a sentence: 'inglés', which Spanish writes small. */
export const languageWithin = ({ language }: Frame, code: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;

/** 'Spanish', in the reader's language, as the first word. */
export function languageName(frame: Frame, code: string): string {
  const { language } = frame;
  const name = languageWithin(frame, code);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The id of the field of a form: 'f-es-text', 'f-owner'. */
export function fieldId(name: string, language: string | null): string {
  return language === null ? `f-${name}` : `f-${language}-${name}`;
}

/** 'As shipped', 'Version 2', or that nobody has approved it yet. */
export function versionWords(
  { t }: Frame,
  { version, added }: { version: number; added: boolean },
): string {
  if (version > 0) return t('library.version.own', { version });
  return t(added ? 'library.version.none' : 'library.version.shipped');
}

/** What is wrong, with what to do about it; said beside its field. */
export function problemWords({ t }: Frame, { code, values }: ContentProblem): string {
  return t(`library.problem.${code}`, { ...values });
}

type Part = NonNullable<WordLabel['part']>;

/** The heading over parts that stand together: 'Section 2'. */
export const groupLabel = ({ t }: Frame, kind: string, { group, groupNumber }: Part): string =>
  t(`library.group.${kind}.${group}`, { number: groupNumber ?? 0 });

/** A part under its heading: 'Choice 2', 'Letter 1'. */
export function partLabel({ t }: Frame, kind: string, { label, counts }: Part): string {
  const [number = 0, within = 0] = counts;
  return t(`library.part.${kind}.${label}`, { number, within, many: counts.length });
}

/** A part where its heading does not stand above it: 'Section 2: Text'. */
export const wordLabel = (frame: Frame, kind: string, { part, field }: WordLabel): string =>
  part
    ? `${groupLabel(frame, kind, part)}: ${partLabel(frame, kind, part)}`
    : frame.t(`library.field.${field}`);

/** What is wrong where no field stands beside it: with the name of the field, since several may want the same. */
export function problemAt(
  frame: Frame,
  { kind, parts }: ItemView,
  problem: ContentProblem,
): string {
  const { field, language } = problem;
  const what = problemWords(frame, problem);
  const part = parts.find(({ name }) => field === `part.${name}`);
  if (language === null) return what;
  const name = wordLabel(frame, kind, part ? { part } : { field });
  return `${name} (${languageWithin(frame, language)}). ${what}`;
}
