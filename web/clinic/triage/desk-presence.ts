import type { DeskProps } from './desk-props.ts';

const EVERY_MILLISECONDS = 8000;
const WRITING_MILLISECONDS = 12_000;

interface Other {
  name: string;
  doing: 'looking' | 'writing';
}

const isOther = (value: unknown): value is Other =>
  typeof value === 'object' && value !== null && 'name' in value && 'doing' in value;

/** Says that we look or write, and shows who else does. Gone twenty seconds after the page is. */
export function startPresence(workItemId: string, words: DeskProps['words']): void {
  const address = `/work/${workItemId}/presence`;
  let typedAt = 0;
  document.addEventListener('input', (event) => {
    if ((event.target as Element).matches('textarea')) typedAt = Date.now();
  });
  const say = async () => {
    if (document.hidden) return;
    const doing = Date.now() - typedAt < WRITING_MILLISECONDS ? 'writing' : 'looking';
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ doing }),
    }).catch(() => undefined);
    if (!response?.ok) return;
    const { others } = (await response.json()) as { others: unknown[] };
    show(others.filter(isOther), words);
  };
  void say();
  setInterval(() => void say(), EVERY_MILLISECONDS);
  addEventListener('pagehide', () => {
    const gone = new Blob([JSON.stringify({ doing: 'gone' })], { type: 'application/json' });
    navigator.sendBeacon(address, gone);
  });
}

function show(others: readonly Other[], words: DeskProps['words']): void {
  const place = document.querySelector<HTMLElement>('[data-others]');
  if (place === null) return;
  const text = others
    .map(({ name, doing }) => (words[doing] ?? '').replace('{name}', name))
    .join(' ');
  if (place.textContent === text) return;
  place.textContent = text;
  place.hidden = text === '';
}
