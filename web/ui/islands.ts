import { hydrate, type ComponentType, h } from 'preact';

/** Turns the JSON beside an island into props; throws when it does not fit (a zod schema's `parse` fits). */
export type ReadProps<Props> = (data: unknown) => Props;

interface Mounted {
  element: HTMLElement;
  root: HTMLElement;
  data: unknown;
}

function readData(element: HTMLElement): unknown {
  const script = element.querySelector(':scope > script[data-props]');
  return script?.textContent ? JSON.parse(script.textContent) : {};
}

function find(name: string): Mounted[] {
  const found = document.querySelectorAll<HTMLElement>(`[data-island="${CSS.escape(name)}"]`);
  return [...found]
    .filter((element) => !element.dataset['ready'])
    .map((element) => ({
      element,
      root: element.querySelector<HTMLElement>(':scope > [data-island-root]') ?? element,
      data: readData(element),
    }));
}

// A broken island must leave the server's page as it was: it works without script.
function start(mounted: Mounted, run: (mounted: Mounted) => void): void {
  try {
    run(mounted);
    mounted.element.dataset['ready'] = 'true';
  } catch (error) {
    mounted.element.dataset['ready'] = 'failed';
    console.error(error);
  }
}

const starters: (() => void)[] = [];

function register(starter: () => void): void {
  starters.push(starter);
  starter();
}

/** Takes over every island of that name with the same component the server drew. */
export function island<Props extends object>(
  name: string,
  read: ReadProps<Props>,
  component: ComponentType<Props>,
): void {
  register(() => {
    for (const mounted of find(name))
      start(mounted, ({ data, root }) => hydrate(h(component, read(data)), root));
  });
}

/** Adds behaviour to what the server drew, without drawing it again. */
export function enhance<Props>(
  name: string,
  read: ReadProps<Props>,
  run: (root: HTMLElement, props: Props) => void,
): void {
  register(() => {
    for (const mounted of find(name)) start(mounted, ({ data, root }) => run(root, read(data)));
  });
}

/** Starts islands that came with a swapped fragment. */
export function startIslands(): void {
  for (const starter of starters) starter();
}

/** Says a sentence once to people who listen to the page. */
export function announce(words: string): void {
  const region = document.querySelector('[data-live-words]');
  if (region && words) region.textContent = words;
}

/** Moves focus to the error summary or the safety heading, which the server marks. */
export function focusMarked(): void {
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
}

function leaveQuickly(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('[data-quick-exit]');
  if (!link) return;
  event.preventDefault();
  document.body.replaceChildren();
  location.replace(link.href);
}

// The page must not be sent twice by a double press; the server's idempotency key is the net.
function showBusy(event: SubmitEvent): void {
  const button = event.submitter;
  if (!(button instanceof HTMLButtonElement) || !button.dataset['busy']) return;
  if (button.getAttribute('aria-disabled') === 'true') {
    event.preventDefault();
    return;
  }
  button.setAttribute('aria-disabled', 'true');
  button.textContent = button.dataset['busy'];
}

/** What every page with script does: focus, busy buttons, quick exit. */
export function startPage(): void {
  focusMarked();
  document.addEventListener('click', leaveQuickly);
  document.addEventListener('submit', showBusy);
}
