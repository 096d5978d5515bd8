import { keepPlace } from '../../ui/keep-place.ts';
import { announce } from '../../ui/page.ts';
import type { DeskProps } from './desk-props.ts';

const GATHER_MILLISECONDS = 400;

/** Keeps the list and the open thread fresh. Nothing moves under the hands: rows change where they stand, new ones are offered. */
export function startLive(props: DeskProps): void {
  if (typeof EventSource === 'undefined' || document.querySelector('[data-list]') === null) return;
  const source = new EventSource('/live');
  let gathering: ReturnType<typeof setTimeout> | undefined;
  source.addEventListener('thread', () => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      void freshen(props);
    }, GATHER_MILLISECONDS);
  });
  addEventListener('pagehide', () => source.close());
  addEventListener('pageshow', (event) => event.persisted && location.reload());
}

async function fetchPart(address: string): Promise<DocumentFragment | undefined> {
  const response = await fetch(address, { headers: { 'x-fragment': '1' } }).catch(() => undefined);
  if (!response?.ok || !response.headers.get('content-type')?.startsWith('text/html'))
    return undefined;
  return document.createRange().createContextualFragment(await response.text());
}

async function freshen(props: DeskProps): Promise<void> {
  await freshenList(props);
  if (props.workItemId !== null) await freshenThread(props.workItemId);
}

async function freshenList({ workItemId, words }: DeskProps): Promise<void> {
  const list = document.querySelector<HTMLElement>('[data-list]');
  if (list === null) return;
  const query = new URLSearchParams({ after: list.dataset['after'] ?? '', open: workItemId ?? '' });
  const fresh = await fetchPart(`${list.dataset['list']}?${query.toString()}`);
  if (fresh === undefined) return;
  const rows = [...fresh.querySelectorAll<HTMLElement>('[data-row]')];
  const known = new Set([...list.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.id));
  for (const row of rows) {
    const old = document.getElementById(row.id);
    if (old !== null) replaceRow(old, row);
  }
  const left = [...known].filter((id) => !rows.some((row) => row.id === id));
  await Promise.all(left.map(freshenLeft));
  if (rows.some((row) => !known.has(row.id))) offerNew(list, words);
}

/** A row that left the list stays and says where it went: the one who was about to press it sees why. */
async function freshenLeft(id: string): Promise<void> {
  const view =
    document.querySelector<HTMLElement>('[data-list]')?.dataset['list']?.split('/')[2] ?? 'all';
  const part = await fetchPart(`/work/${id.replace(/^row-/, '')}/row?view=${view}`);
  const row = part?.querySelector<HTMLElement>('[data-row]');
  const old = document.getElementById(id);
  if (row && old) replaceRow(old, row);
}

function replaceRow(old: HTMLElement, row: HTMLElement): void {
  if (old.outerHTML === row.outerHTML) return;
  const held = document.activeElement === old;
  const current = old.getAttribute('aria-current');
  if (current !== null) row.setAttribute('aria-current', current);
  old.replaceWith(row);
  if (held) row.focus();
}

function offerNew(list: HTMLElement, words: DeskProps['words']): void {
  if (list.querySelector('.fresh') !== null) return;
  const notice = Object.assign(document.createElement('p'), { className: 'fresh' });
  const link = Object.assign(document.createElement('a'), {
    href: location.pathname,
    textContent: words['show'] ?? '',
  });
  notice.append(`${words['fresh'] ?? ''} `, link);
  list.prepend(notice);
  announce(words['fresh'] ?? '');
}

const freshParts = ['.talk .statusbar', '.talk .scroll', '[name="seen_until"]'];

async function freshenThread(workItemId: string): Promise<void> {
  const list =
    document.querySelector<HTMLElement>('[data-list]')?.dataset['list'] ?? '/inbox/all/list';
  const fresh = await fetchPart(list.replace(/list$/, workItemId));
  if (fresh === undefined) return;
  for (const part of freshParts) {
    const now = document.querySelector(part);
    const next = fresh.querySelector(part);
    if (now === null || next === null || now.outerHTML === next.outerHTML) continue;
    const errors = now.querySelector('.errors');
    if (errors !== null) next.prepend(errors);
    keepPlace(now, () => {
      now.replaceWith(next);
      return next;
    });
    if (part === '.talk .statusbar')
      announce(next.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');
  }
}
