import { h, hydrate, type ComponentType } from 'preact';
import { register } from './page.ts';

/** Turns the JSON beside an island into props; throws when it does not fit (a zod schema's `parse` fits). */
export type ReadProps<Props> = (data: unknown) => Props;

interface Found {
  element: HTMLElement;
  root: HTMLElement;
}

function find(name: string): Found[] {
  const elements = document.querySelectorAll<HTMLElement>(`[data-island="${CSS.escape(name)}"]`);
  return [...elements]
    .filter((element) => element.dataset['ready'] === undefined)
    .map((element) => ({
      element,
      root: element.querySelector<HTMLElement>(':scope > [data-island-root]') ?? element,
    }));
}

function dataOf(element: HTMLElement): unknown {
  const text = element.querySelector(':scope > script[data-props]')?.textContent;
  return text ? JSON.parse(text) : {};
}

// A broken island must leave the server's page as it was: it works without script.
function start<Props>(
  name: string,
  read: ReadProps<Props>,
  run: (root: HTMLElement, props: Props) => void,
): void {
  for (const { element, root } of find(name)) {
    try {
      run(root, read(dataOf(element)));
      element.dataset['ready'] = 'yes';
    } catch (error) {
      element.dataset['ready'] = 'failed';
      console.error(`Island "${name}" did not start.`, error);
    }
  }
}

/** Takes over every island of that name with the same component the server drew inside it. */
export function island<Props extends object>(
  name: string,
  read: ReadProps<Props>,
  component: ComponentType<Props>,
): void {
  register(() => start(name, read, (root, props) => hydrate(h(component, props), root)));
}

/** Adds behaviour to what the server drew, without drawing it again. */
export function enhance<Props>(
  name: string,
  read: ReadProps<Props>,
  run: (root: HTMLElement, props: Props) => void,
): void {
  register(() => start(name, read, run));
}
