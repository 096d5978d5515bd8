/**
 * Everything on the page that can be seen in the window, with its place, as text. Runs in the browser. Addresses, ids and names are
 * left out, since no picture shows them; what says which of several is chosen (`aria-current`) is not.
 */
export function whatIsSeen(): string {
  const unseen =
    /^(?:id|for|name|action|method|aria-(?:label.*|described.*|controls|live)|value|xmlns)$/;
  const seen: unknown[] = [];
  for (const element of document.querySelectorAll('body, body *')) {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || y + height <= 0 || y >= globalThis.innerHeight) continue;
    const marks = [...element.attributes]
      .filter(({ name }) => !unseen.test(name) && !(name === 'href' && element.tagName === 'A'))
      .map((each) => `${each.name}=${each.value}`);
    const words = [...element.childNodes]
      .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.nodeValue?.trim() ?? ''] : []))
      .join(' ');
    const field = /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
    const { type, value, checked } = element as HTMLInputElement;
    const filled = field ? [/^(?:radio|checkbox)$/.test(type) ? checked : value] : [];
    seen.push([element.tagName, marks, words, filled, x, y, width, height]);
  }
  return JSON.stringify(seen);
}
