import * as z from 'zod';
import type { TipMoments } from './tips/draft-tips.ts';
import type { DraftChange } from './writing-steps.ts';

/** Any form of the writing flow: known fields by name, guided answers as `answer.<id>`, urgent ones as `urgent.<id>`. */
export const formFields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

// Control characters other than tab and line breaks cannot be shown or stored; everything a person can type stays.
const UNSTORABLE = /(?![\t\n\r])\p{Cc}/gu;

/** Text as it is kept: line breaks as one character, nothing that cannot be shown, broken halves of characters mended. */
export function keptText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(UNSTORABLE, '').toWellFormed();
}

/** Reads a posted form into what is to be saved. Fields that are not there stay as they were. */
export function draftChangeOf(fields: z.infer<typeof formFields>): DraftChange {
  const one = (name: string) => {
    const value = fields[name];
    return value === undefined ? undefined : keptText([value].flat()[0] ?? '');
  };
  const under = (prefix: string) =>
    Object.entries(fields)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value] as const);
  const answers = Object.fromEntries(
    under('answer.').map(([id, value]) => [
      id,
      Array.isArray(value) ? value.filter((each) => each !== '').map(keptText) : keptText(value),
    ]),
  );
  const urgentAnswers = Object.fromEntries(
    under('urgent.').map(([id, value]) => [
      id,
      [value].flat().includes('yes') ? ('yes' as const) : ('no' as const),
    ]),
  );
  const tips = tipMomentsOf(fields);
  const revision = Number(one('revision'));
  const body = one('body');
  const subject = one('subject');
  return {
    ...(body === undefined ? {} : { body }),
    ...(subject === undefined ? {} : { subject: subject.slice(0, 200) }),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(Object.keys(urgentAnswers).length > 0 ? { urgentAnswers } : {}),
    ...(Object.keys(tips).length > 0 ? { tips } : {}),
    ...(Number.isInteger(revision) && revision > 0 ? { revision } : {}),
  };
}

const happenings = ['shown', 'followed', 'dismissed'] as const;

/** What a form says about tips: `tip.shown` and its like from the page, `tip` from the button that was pressed, `dismissed:<id>`. */
export function tipMomentsOf(fields: z.infer<typeof formFields>): TipMoments {
  const moments: Partial<Record<(typeof happenings)[number], string[]>> = {};
  const add = (happened: string, id: string) => {
    const known = happenings.find((each) => each === happened);
    if (known && /^[a-z_]{1,60}$/.test(id)) (moments[known] ??= []).push(id);
  };
  for (const happened of happenings)
    for (const id of [fields[`tip.${happened}`] ?? []].flat().slice(0, 30)) add(happened, id);
  const [happened = '', id = ''] = ([fields['tip'] ?? ''].flat()[0] ?? '').split(':');
  add(happened, id);
  return moments;
}
