import { piecesOf, type Underline } from './text-area.tsx';

/** Redraws the layer behind a text area, for islands that keep the server's text area. */
export function drawMirror(mirror: Element, text: string, underlines: readonly Underline[]): void {
  const nodes = piecesOf(text, underlines).map((piece) => {
    if (!piece.underlined) return document.createTextNode(piece.text);
    const mark = document.createElement('mark');
    mark.className = 'span';
    mark.textContent = piece.text;
    return mark;
  });
  // The last line needs a character, or the layer is one line shorter than the text area.
  mirror.replaceChildren(...nodes, document.createTextNode('\n'));
}
