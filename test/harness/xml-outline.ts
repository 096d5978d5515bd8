export interface XmlElement {
  /** Names from the root, with slashes between. */
  path: string;
  attributes: Readonly<Record<string, string>>;
  /** Text right inside, as written. */
  text: string;
}

const PIECE = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>([^<]*)/g;

/** The elements of a small XML document in order. @throws when one is not closed where it was opened. */
export function elementsIn(xml: string): XmlElement[] {
  const open: string[] = [];
  const elements: XmlElement[] = [];
  for (const [whole, closing, name = '', attributes = '', empty, text = ''] of xml.matchAll(
    PIECE,
  )) {
    if (closing) {
      if (open.pop() !== name) throw new Error(`${whole} closes what is not open.`);
      continue;
    }
    open.push(name);
    elements.push({
      path: open.join('/'),
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          value,
        ]),
      ),
      text: text.trim(),
    });
    if (empty) open.pop();
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is never closed.`);
  return elements;
}
