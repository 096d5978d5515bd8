const FOCUS = 'parley.focus';

/** Where the keyboard should be after the next page: a place on the page, never words. */
export function focusNext(selector: string): void {
  sessionStorage.setItem(FOCUS, selector);
}

function focusAsAsked(): void {
  const selector = sessionStorage.getItem(FOCUS);
  sessionStorage.removeItem(FOCUS);
  if (selector === null || document.querySelector('[data-focus]') !== null) return;
  document.querySelector<HTMLElement>(selector)?.focus();
}

const composer = () => document.querySelector<HTMLFormElement>('[data-composer]');
const area = () => document.querySelector<HTMLTextAreaElement>('#body');

/** What is half written goes along with every form, and is not left behind without a word. */
export function keepWords(): void {
  focusAsAsked();
  let leaving = false;
  const began = area()?.value ?? '';
  document.addEventListener('submit', (event) => {
    leaving = true;
    const form = event.target as HTMLFormElement;
    const typed = composer()?.querySelector<HTMLTextAreaElement>('#body');
    if (!typed || form === composer()) return;
    const kept = form.querySelector<HTMLInputElement>(`[data-kept][name="${typed.name}"]`);
    if (kept) kept.value = typed.value;
  });
  addEventListener('pageshow', () => (leaving = false));
  addEventListener('beforeunload', (event) => {
    const typed = area()?.value ?? '';
    if (!leaving && typed.trim() !== '' && typed !== began) event.preventDefault();
  });
}
