// Without script the browser's own menu prints; with it, a button says so.
const place = document.querySelector<HTMLElement>('[data-print]');
if (place) {
  place.hidden = false;
  place.addEventListener('click', () => print());
}
