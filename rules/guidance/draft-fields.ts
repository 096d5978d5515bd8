import type { GuidanceDraft } from './advice.ts';

export interface Field {
  readonly name: string;
  readonly text: string;
}

/** Every part of a draft that holds words, each under its name. */
export function fieldsOf(draft: GuidanceDraft): Field[] {
  const fields: Field[] = [
    { name: 'subject', text: draft.subject ?? '' },
    { name: 'body', text: draft.body },
    ...(draft.answers ?? []).map((answer) => ({
      name: `answer:${answer.questionId}`,
      text: answer.text,
    })),
    ...(draft.captions ?? []).map((text, index) => ({ name: `caption:${index}`, text })),
  ];
  return fields.filter((field) => typeof field.text === 'string' && field.text.trim() !== '');
}

/** What the first field that has it holds. */
export function firstOf<T>(
  fields: readonly Field[],
  find: (field: string, text: string) => T | null,
) {
  for (const field of fields) {
    const found = find(field.name, field.text);
    if (found !== null) return found;
  }
  return null;
}
