import { expect, test } from 'vitest';
import type { Frame } from './frame.ts';
import { staffRail } from './staff-rail.ts';

const everything = { shapeRules: true, reviewWords: true, leadLearning: true, administer: true };
const frameAt = (path: string, may = everything) =>
  ({ t: (key: string) => key, path, may }) as unknown as Frame;
const figures = {
  mine: 3,
  urgent: 100,
  waiting: 0,
  late: 1,
  teams: [
    { slug: 'nurses', name: 'Nurses', count: 12 },
    { slug: 'refills', name: 'Refills', count: 0 },
  ],
};
const itemsAt = (path: string, may = everything) =>
  staffRail(frameAt(path, may), figures, null).flatMap(({ items }) => items);

const pages = [
  '/inbox/mine',
  '/learn',
  '/practice',
  '/training/lessons',
  '/admin/library',
  '/admin/charter/map',
  '/admin/staff',
  '/admin/measures',
  '/expectations/map',
];

test.each(pages)('places, teams and figures are the same on %s', (path) => {
  const places = (at: string) => itemsAt(at).filter(({ within }) => within !== true);
  const told = (at: string) => places(at).map(({ href, count }) => [href, count]);
  expect(told(path)).toEqual(told('/nowhere'));
  expect(told(path)).toEqual(
    expect.arrayContaining([
      ['/inbox/mine', '3'],
      ['/inbox/urgent', '99+'],
      ['/inbox/nurses', '12'],
      ['/inbox/refills', undefined],
    ]),
  );
});

test('the pages of a place are shown to who is in it', () => {
  const within = (path: string) =>
    itemsAt(path)
      .filter((item) => item.within)
      .map(({ href }) => href);
  expect(within('/inbox/mine')).toEqual([]);
  expect(within('/admin/measures')).toEqual([]);
  expect(within('/admin/charter/rules/hours')).toContain('/admin/charter/versions');
  expect(within('/admin')).toContain('/admin/teams');
  expect(within('/admin/patients/new')).toContain('/admin/teams');
});

test('nobody is led to a place they may not open', () => {
  const nothing = {
    shapeRules: false,
    reviewWords: false,
    leadLearning: false,
    administer: false,
  };
  const places = itemsAt('/admin', nothing).map(({ href }) => href);
  expect(places.filter((href) => /^\/(admin|training)/.test(href))).toEqual([]);
});
