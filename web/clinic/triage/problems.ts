import type { DeskView, Refusal, RefusalField } from '#product/triage/index.ts';
import type { Frame } from '../../ui/index.ts';
import { roleWords } from './words.ts';

/** Where the field of a refusal is on the page. */
const places: Record<RefusalField, string> = {
  item: '#work',
  body: '#body',
  to: '#to',
  reason: '#reason',
  outcome: '#outcome-0',
  call_note: '#call-note',
  time: '#time-0',
};

function sentence(frame: Frame, { code, values = {} }: Refusal): string {
  const { role, ...rest } = values;
  return frame.t(`clinic.problem.${code}`, {
    ...rest,
    ...(role === undefined ? {} : { role: roleWords(frame, String(role)) }),
  });
}

/** The one sentence for a field, or nothing. */
export function problemOf(frame: Frame, desk: DeskView, field: RefusalField): string | undefined {
  return desk.problem?.field === field ? sentence(frame, desk.problem) : undefined;
}

/** What the summary at the top lists: the same sentence, linked to its field. */
export function problemsOf(frame: Frame, desk: DeskView): { href: string; text: string }[] {
  return desk.problem === null
    ? []
    : [{ href: places[desk.problem.field], text: sentence(frame, desk.problem) }];
}
