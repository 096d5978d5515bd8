import type { ClauseView } from '#foundation/governance/index.ts';
import type { Frame } from '../../ui/index.ts';

/** 'Spanish', in the reader's language. */
export function languageName({ language }: Frame, code: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** What is wrong with one field, with what to do about it. */
export function problemAt(view: ClauseView, frame: Frame, field: string): string | undefined {
  const found = view.problems.find((problem) => problem.field === field);
  return found && problemSaid(frame, found);
}

/** A problem in words: its kind in the reader's language, and what the check found. */
export function problemSaid(
  { t, language }: Frame,
  { rule, message }: { rule: string; message: string },
): string {
  return language === 'en' ? message : `${t(`charter.rule.${rule}`)} ${message}`;
}
