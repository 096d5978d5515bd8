/**
 * Where a page can be opened again, as after a change of language: a form is often answered at an address that nothing can be
 * read from, and the nearest one above it that opens is meant. `route` is the path with its parts named: '/learn/:lesson/check'.
 */
export function pageAddress(
  path: string,
  route: string | undefined,
  opens: (route: string) => boolean,
): string {
  if (route === undefined || opens(route)) return path;
  const above = (address: string) => address.slice(0, address.lastIndexOf('/'));
  return above(route) === '' ? '/' : pageAddress(above(path), above(route), opens);
}
