import { expect, test } from 'vitest';
import { pageAddress } from './page-address.ts';

const opens = (route: string) => ['/', '/learn/:lesson', '/write'].includes(route);

test.each([
  ['/learn/C6', '/learn/:lesson', '/learn/C6'],
  ['/learn/C6/check', '/learn/:lesson/check', '/learn/C6'],
  ['/write/dra_1/send', '/write/:draft/send', '/write'],
  ['/elsewhere/x', '/elsewhere/:id', '/'],
  ['/no-such-page', undefined, '/no-such-page'],
])('%s is opened again where it can be', (path, route, expected) => {
  expect(pageAddress(path, route, opens)).toBe(expected);
});
