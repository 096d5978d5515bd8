const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

const placesIn = (part: Element): Element[] => [part, ...part.querySelectorAll(focusable)];

/** Puts something new in place of `part`; who was reading there stays where they were, with their eyes and with the keyboard. */
export function keepPlace(part: Element, swap: () => Element): void {
  const held = placesIn(part).findIndex((place) => place === document.activeElement);
  const { scrollTop } = part;
  const next = swap();
  next.scrollTop = scrollTop;
  const place = placesIn(next)[held];
  if (place instanceof HTMLElement) place.focus({ preventScroll: true });
}
