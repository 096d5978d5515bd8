import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';

/**
 * What axe can tell two documents apart by: elements, attributes, which texts are there and which of them are the same. What
 * the texts say is left out, and so are ids of rows and where links lead. Two pages of one shape have the same faults, except
 * those of size and colour, which the same style sheets and the same window settle.
 */
export async function shapeOf(page: Page): Promise<string> {
  const written = await page.evaluate(() => {
    const shown = new Set(['placeholder', 'title', 'alt', 'value', 'content', 'aria-label', 'd']);
    const languages = new Set(['en', 'es']);
    const seen = new Map<string, number>();
    const nth = (text: string) => {
      const known = seen.get(text) ?? seen.size;
      seen.set(text, known);
      return known;
    };
    const rowId = /[a-z]{3}_[0-9a-z]+|[\w-]{30,}/g;
    const valueOf = ({ name, value }: Attr, tag: string): string => {
      if (tag === 'LINK') return value;
      if (name === 'href' || name === 'src' || name === 'action') return value === '' ? '' : '…';
      if (name === 'lang' || name === 'hreflang') return languages.has(value) ? '…' : value;
      if (shown.has(name) || name.startsWith('data-')) return value === '' ? '' : `${nth(value)}`;
      return value.replaceAll(rowId, '…');
    };
    const parts: string[] = [];
    const write = (node: Node): void => {
      if (node instanceof Text) {
        const text = node.data.trim();
        if (text !== '') parts.push(`"${nth(text)}`);
        return;
      }
      if (!(node instanceof Element) || node instanceof HTMLScriptElement) return;
      const state =
        node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement
          ? [node.value !== '', node.disabled, 'checked' in node && node.checked]
          : [];
      const named = [...node.attributes].map(
        (each) => `${each.name}=${valueOf(each, node.tagName)}`,
      );
      parts.push(`<${[node.tagName, ...named, ...state].join(' ')}`);
      for (const child of node.childNodes) write(child);
      parts.push('>');
    };
    write(document.documentElement);
    return parts.join('');
  });
  return createHash('sha256').update(written).digest('base64url');
}
