import { drawings } from './drawings.ts';

/** Name of a Lucide drawing in use. Meanings are fixed: `siren` urgent, `lock` internal, `phone` call. */
export type IconName = keyof typeof drawings;

const insides = new Map<IconName, string>();

function insideOf(name: IconName): string {
  const known = insides.get(name);
  if (known !== undefined) return known;
  const drawing: string = drawings[name];
  const inside = drawing
    .slice(drawing.indexOf('>', drawing.indexOf('<svg')) + 1, drawing.lastIndexOf('</svg>'))
    .replaceAll(/\s*\n\s*/g, '');
  insides.set(name, inside);
  return inside;
}

export interface IconProps {
  name: IconName;
  /** `big` stands beside a call button; the rest take the size of their audience. */
  size?: 'big';
}

/**
 * A drawing beside a word; the word says it, so assistive technology skips the drawing. Its size stands in the document too:
 * where no styles arrive it would fill the page.
 */
export function Icon({ name, size }: IconProps) {
  return (
    <svg
      class={size ? `ic ${size}` : 'ic'}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: insideOf(name) }}
    />
  );
}
