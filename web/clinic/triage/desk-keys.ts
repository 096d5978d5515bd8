import type { DeskProps } from './desk-props.ts';
import { focusNext } from './desk-words.ts';
import { openKeys, openPalette } from './palette.ts';

const SWITCH = 'parley.single-keys';
const typing = 'input, textarea, select, [contenteditable], dialog *';

export const singleKeysOn = () => localStorage.getItem(SWITCH) !== 'off';
export const switchSingleKeys = (on: boolean) => localStorage.setItem(SWITCH, on ? 'on' : 'off');

/** Where the hands should be once a panel or another kind of writing is open. */
const focusAfter: Readonly<Record<string, string>> = {
  h: '#to',
  s: '#time-0',
  e: '[data-panel] textarea, #outcome-0',
  r: '#body',
  q: '#body',
  n: '#body',
};

/** Keys of the desk. Single keys never act in a field, and can be switched off. */
export function startKeys(props: DeskProps): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    if (event.ctrlKey || event.metaKey) withControl(event, props);
    else if (event.key === 'Escape') leavePanel();
    else single(event, props);
  });
  document.addEventListener('click', (event) => {
    const button = (event.target as Element | null)?.closest<HTMLElement>('[data-key]');
    const place = focusAfter[button?.dataset['key'] ?? ''];
    if (place !== undefined) focusNext(place);
  });
}

function withControl(event: KeyboardEvent, props: DeskProps): void {
  if (event.key.toLowerCase() === 'k') {
    event.preventDefault();
    openPalette(props, singleKeysOn());
  }
  if (event.key !== 'Enter') return;
  const form = (event.target as Element | null)?.closest('form');
  form?.requestSubmit(form.querySelector<HTMLButtonElement>('.btn.main') ?? undefined);
}

function leavePanel(): void {
  if (document.querySelector('dialog[open]') !== null) return;
  document.querySelector<HTMLElement>('[data-escape]')?.click();
}

function single(event: KeyboardEvent, props: DeskProps): void {
  const target = event.target as Element | null;
  if (target?.closest(typing) || !singleKeysOn()) return;
  const { key } = event;
  if (key === 'j' || key === 'k') move(key === 'j' ? 1 : -1);
  else if (key === '/') location.assign('/search');
  else if (key === '?') openKeys(props, singleKeysOn(), switchSingleKeys);
  else if (!press(key)) return;
  event.preventDefault();
}

function press(key: string): boolean {
  const button = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  const area = document.querySelector<HTMLElement>('#body');
  if (button === null) return false;
  // What is being written already needs no other page.
  if (button.getAttribute('aria-current') === 'true' && area !== null) area.focus();
  else button.click();
  return true;
}

function move(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const held = rows.findIndex((row) => row === document.activeElement);
  const open = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const at = held >= 0 ? held + by : open >= 0 ? open + by : by === 1 ? 0 : rows.length - 1;
  rows[Math.min(rows.length - 1, Math.max(0, at))]?.focus();
}
