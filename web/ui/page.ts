const starters: (() => void)[] = [];

/** Runs now, and again whenever a fragment has been swapped in. */
export function register(starter: () => void): void {
  starters.push(starter);
  starter();
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

/** Moves focus to the error summary or the safety heading, unless the browser already has. */
export function focusMarked(): void {
  requestAnimationFrame(() => {
    const marked = document.querySelector<HTMLElement>('[data-focus]');
    if (document.activeElement === document.body) marked?.focus();
  });
}

function leaveQuickly(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>('[data-quick-exit]');
  if (!link) return;
  event.preventDefault();
  document.body.replaceChildren();
  location.replace(link.href);
}

// A double press must not send twice; the server's idempotency key is the net below this.
function showBusy(event: SubmitEvent): void {
  const button = event.submitter;
  const words = button?.dataset['busy'];
  if (!button || !words || event.defaultPrevented) return;
  if (button.getAttribute('aria-disabled') === 'true') {
    event.preventDefault();
    return;
  }
  button.setAttribute('aria-disabled', 'true');
  const { width } = button.getBoundingClientRect();
  button.textContent = words;
  button.style.minWidth = `${width}px`;
}

function wakeButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-busy][aria-disabled]'))
    button.removeAttribute('aria-disabled');
}

function dropOldToasts(): void {
  for (const toast of document.querySelectorAll<HTMLElement>('.toast[data-lasts]')) {
    const left = Number(toast.dataset['lasts']);
    // Once: what is swapped in beside it is no new beginning.
    delete toast.dataset['lasts'];
    setTimeout(() => toast.matches(':focus-within') || toast.remove(), left);
  }
}

function showConnection(): void {
  for (const notice of document.querySelectorAll<HTMLElement>('[data-offline]'))
    notice.hidden = navigator.onLine;
}

/**
 * Scrolls a long pane until what is current in it shows. `scrollIntoView` would also move the place from which the Tab key
 * goes on, past the link to the main content.
 */
export function showCurrent(selector: string): void {
  const pane = document.querySelector<HTMLElement>(selector);
  const here = pane?.querySelector<HTMLElement>('[aria-current]');
  if (pane && here && here.offsetTop + here.offsetHeight > pane.clientHeight)
    pane.scrollTop = here.offsetTop - pane.clientHeight / 2;
}

/** What every page with script does: focus, busy buttons, quick exit, toasts, the offline notice. */
export function startPage(): void {
  focusMarked();
  showCurrent('.rail');
  register(dropOldToasts);
  showConnection();
  addEventListener('online', showConnection);
  addEventListener('offline', showConnection);
  addEventListener('pageshow', wakeButtons);
  document.addEventListener('click', leaveQuickly);
  document.addEventListener('submit', showBusy);
}
