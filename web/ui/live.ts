import { keepPlace } from './keep-place.ts';
import { announce, startIslands } from './page.ts';

/** What the server says on `/live`: which thread changed. */
interface ThreadEvent {
  threadId: string;
}

const updatingAfterMilliseconds = 400;

function isThreadEvent(data: unknown): data is ThreadEvent {
  return typeof data === 'object' && data !== null && 'threadId' in data;
}

function regionsFor(threadId: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-live-fragment]')].filter((region) => {
    const only = region.dataset['liveThread'];
    return only === undefined || only === threadId;
  });
}

function nowWords(region: Element): string {
  const now = region.querySelector('.promise > .now, .promise > .kept');
  return now?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

// Typed text outlives a swap: a region in which somebody writes waits until nobody does.
function isBusy(region: HTMLElement): boolean {
  return (
    region.contains(document.activeElement) &&
    document.activeElement?.matches('input, textarea, select, [contenteditable]') === true
  );
}

async function refresh(region: HTMLElement): Promise<void> {
  const address = region.dataset['liveFragment'];
  if (!address || isBusy(region)) return;
  const slow = setTimeout(
    () => region.setAttribute('aria-busy', 'true'),
    updatingAfterMilliseconds,
  );
  try {
    const response = await fetch(address, { headers: { 'x-fragment': '1' } });
    if (!response.ok) return;
    const fragment = document.createRange().createContextualFragment(await response.text());
    const before = nowWords(region);
    keepPlace(region, () => {
      region.replaceChildren(fragment);
      return region;
    });
    startIslands();
    const after = region.dataset['liveWords'] ?? nowWords(region);
    if (after !== before) announce(after);
  } finally {
    clearTimeout(slow);
    region.removeAttribute('aria-busy');
  }
}

const running = new Map<HTMLElement, Promise<void>>();

// One fetch at a time for each region; a change during it asks once more after it.
function enqueue(region: HTMLElement): void {
  const before = running.get(region) ?? Promise.resolve();
  const after = before.then(() => refresh(region)).catch(() => undefined);
  running.set(region, after);
}

/**
 * Keeps `[data-live-fragment="/address"]` regions fresh, for one thread when `data-live-thread` names it.
 * The browser resumes by itself with `Last-Event-ID`.
 *
 * @returns stops listening
 */
export function listen(address = '/live'): () => void {
  if (typeof EventSource === 'undefined') return () => undefined;
  const source = new EventSource(address);
  source.addEventListener('thread', (event: MessageEvent<string>) => {
    const data: unknown = JSON.parse(event.data);
    if (isThreadEvent(data)) for (const region of regionsFor(data.threadId)) enqueue(region);
  });
  const stop = () => source.close();
  addEventListener('pagehide', stop, { once: true });
  return stop;
}
