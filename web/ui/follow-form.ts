import { announce } from './page.ts';

const PAUSE_MILLISECONDS = 500;

/** Shows what a change would do while it is typed: the page the "look" button gives, and of it only the parts that follow from the form. */
export function followForm(form: HTMLFormElement, parts: readonly string[]): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const look = async () => {
    const turn = (latest += 1);
    const typed = new FormData(form);
    typed.set('do', 'look');
    const body = new URLSearchParams(
      [...typed].map(([name, value]): [string, string] => [name, String(value)]),
    );
    const response = await fetch(form.action, { method: 'POST', body });
    if (!response.ok || turn !== latest) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const part of parts) {
      const now = document.querySelector(part);
      const next = page.querySelector(part);
      if (now && next) now.replaceChildren(...next.childNodes);
    }
    const said = document.querySelector('[data-said]')?.textContent;
    if (said) announce(said);
  };
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look().catch(() => undefined), PAUSE_MILLISECONDS);
  });
}
