/** The elements of a course's document, by what they are for. */
export const all = <T extends HTMLElement>(selector: string, from: ParentNode): T[] => [
  ...from.querySelectorAll<T>(selector),
];
export const one = <T extends HTMLElement>(selector: string, from: ParentNode = document) =>
  from.querySelector<T>(selector);

export const lessonsIn = (root: ParentNode) => all('[data-lesson]', root);
export const idOf = (lesson: HTMLElement | undefined) => lesson?.dataset['lesson'] ?? '';
export const questionsIn = (lesson: ParentNode) => all('[data-question]', lesson);
export const choicesIn = (question: ParentNode) => all<HTMLInputElement>('input', question);

/** Puts words into an element; a notice without words goes. */
export function say(element: HTMLElement | null | undefined, text: string): void {
  if (!element) return;
  element.textContent = text;
  if (element.matches('[data-notice]')) element.hidden = text === '';
}

/** Whether the answers chosen in a lesson ("02-", by place) hold the right one for this question. */
export function isRight(question: HTMLElement, place: number, chosen: string | undefined): boolean {
  return choicesIn(question)[Number(chosen?.[place] ?? NaN)]?.value === question.dataset['right'];
}

/** Shows for each question of a lesson whether it was right, and why. */
export function showFeedback(lesson: HTMLElement, chosen: string): number {
  const questions = questionsIn(lesson);
  const right = questions.filter((question, place) => isRight(question, place, chosen));
  for (const question of questions) {
    const details = one<HTMLDetailsElement>('[data-why]', question);
    if (details) [details.hidden, details.open] = [false, true];
    const verdict = one('[data-yes]', question);
    if (!verdict) continue;
    verdict.dataset['better'] ??= verdict.textContent ?? '';
    const word = right.includes(question) ? verdict.dataset['yes'] : verdict.dataset['better'];
    verdict.textContent = word ?? '';
  }
  return right.length;
}
