const isKept = (name: string) => name === 'body' || name.startsWith('answer.');

/** What goes with a save and is no part of the words: never put back from a copy. */
const isOfTheMoment = (name: string) =>
  name === 'revision' ||
  name === 'guidance_fault' ||
  /^tip\.(shown|dismissed|followed)$/.test(name);

/** Everything typed and chosen in the form, without files. */
export function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && (isKept(name) || isOfTheMoment(name)))
      fields.append(name, value);
  return fields;
}

/** What a copy holds: the same without the revision, which belongs to the server. */
export function wordsOf(form: HTMLFormElement): string {
  const fields = fieldsOf(form);
  for (const name of [...fields.keys()].filter(isOfTheMoment)) fields.delete(name);
  return fields.toString();
}

/** Puts kept words back into the form. */
export function putBack(form: HTMLFormElement, words: string): void {
  const kept = new URLSearchParams(words);
  for (const control of form.elements) {
    if (control instanceof HTMLTextAreaElement && isKept(control.name))
      control.value = kept.get(control.name) ?? control.value;
    if (!(control instanceof HTMLInputElement) || !isKept(control.name)) continue;
    if (control.type === 'radio' || control.type === 'checkbox')
      control.checked = kept.getAll(control.name).includes(control.value);
    else if (control.type !== 'hidden') control.value = kept.get(control.name) ?? control.value;
  }
}

export interface TypedAnswer {
  questionId: string;
  label: string;
  text: string;
}

function plainText(element: Element | null | undefined): string {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** The guided answers as text: the words of what was chosen, or what was typed. */
export function answersOf(form: HTMLFormElement): TypedAnswer[] {
  const answers = new Map<string, TypedAnswer>();
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) continue;
    if (!control.name.startsWith('answer.') || control.type === 'hidden') continue;
    const chosen = control.type === 'radio' || control.type === 'checkbox';
    if (chosen && !(control as HTMLInputElement).checked) continue;
    const text = chosen ? plainText(control.closest('label')) : control.value.trim();
    if (text === '') continue;
    const questionId = control.name.slice('answer.'.length);
    const before = answers.get(questionId);
    const label = plainText(
      control.closest('fieldset')?.querySelector('legend') ?? control.labels?.[0],
    );
    answers.set(questionId, {
      questionId,
      label,
      text: before ? `${before.text}, ${text}` : text,
    });
  }
  return [...answers.values()];
}
