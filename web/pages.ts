import { h, type ComponentType, type VNode } from 'preact';
import { render as renderToString } from 'preact-render-to-string';
import type { PageProps } from './ui/frame.ts';

interface PageModule {
  default: ComponentType<PageProps<unknown>>;
  /** Names of the island files the page needs: 'patient/messaging/compose'. */
  islands?: readonly string[];
}

const modules = import.meta.glob<PageModule>('./{patient,clinic,admin,ui}/**/*.page.tsx', {
  eager: true,
});

function nameOf(path: string): string {
  return path.slice('./'.length, -'.page.tsx'.length);
}

/** Every page by its path without `.page.tsx`: 'patient/messaging/thread'. */
export const pages: Readonly<Record<string, (props: PageProps<unknown>) => VNode>> =
  Object.fromEntries(
    Object.entries(modules).map(([path, module]) => [
      nameOf(path),
      (props: PageProps<unknown>): VNode => h(module.default, props) as VNode,
    ]),
  );

/** Island files each page needs, by page name; their built addresses are in `.build/client/assets.json`. */
export const pageIslands: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [nameOf(path), module.islands ?? []]),
);

/**
 * One page as a whole HTML document.
 *
 * @throws when no page has that name, or its component throws
 */
export function render(name: string, props: PageProps<unknown>): string {
  const page = pages[name];
  if (!page) throw new Error(`No page "${name}".`);
  return `<!doctype html>${renderToString(page(props))}`;
}

/** Part of a page, for a live swap: no document around it. */
export function renderPart(part: VNode): string {
  return renderToString(part);
}

export { formatWhen } from './ui/when.ts';
export { languages, phrasesOf, translator } from './ui/words.ts';
