import type { ContentProblem } from '#foundation/library/index.ts';
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

/** What is wrong, with what to do about it. */
export function problemWords({ t }: Frame, { code, values }: ContentProblem): string {
  return t(`library.problem.${code}`, { ...values });
}
